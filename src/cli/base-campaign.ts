import { mostBytes } from '../input/parse-source.ts'
import type { GitWords } from '../words/index.ts'
import { type CampaignFiles, isHidden, isYaml, withoutExtension } from './find-campaigns.ts'
import { blobsAt, committedFiles } from './git-files.ts'
import { type Repository, repositoryAt, requireCommit } from './git-repository.ts'
import { type CampaignReading, readCampaignFiles } from './read-campaigns.ts'
import type { World } from './world.ts'

/** A revision that campaigns are compared with. */
export interface Base {
  /** As the user wrote it. */
  readonly revision: string
  /** A campaign as that revision has it, wherever it lay then; undefined where it has none of the kind. */
  readonly readingOf: (files: CampaignFiles, id: string) => Promise<BaseReading>
  /** The campaigns that lay beside some of today's, and that none of those asked for before goes on with. */
  readonly vanishedBeside: (files: readonly CampaignFiles[]) => Promise<readonly CampaignReading[]>
}

interface BaseReading {
  readonly commit: string
  readonly reading: CampaignReading | undefined
}

interface Asked {
  readonly repository: Repository
  readonly revision: string
  readonly commit: string
  readonly most: number
}

const collection = 'campaigns'
const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** Where a campaign lies on this side: a folder that git can be run in, and the path below it. */
const placeOf = (world: World, { root }: CampaignFiles): { readonly folder: string; readonly file: string } => {
  const path = (world.realPath(root) ?? root).replaceAll('\\', '/')
  if (world.kindOf(path) === 'folder') return { folder: path, file: '' }
  return { folder: parentOf(path) || '/', file: nameOf(path) }
}

const readAt = async (
  world: World,
  { repository, revision, commit, most }: Asked,
  root: string,
  id: string,
  words: GitWords,
): Promise<CampaignReading | undefined> => {
  const found = await committedFiles(world, repository, { revision, commit, root, id, most }, words)
  if (found === undefined) return undefined
  const reading = await readCampaignFiles({ ...world, readFile: found.read }, found.files, most)
  return { ...reading, id: `${revision}:${id}` }
}

interface Entry {
  /** From the top of the repository. */
  readonly root: string
  /** Where it would lie now. */
  readonly path: string
  readonly id: string
}

/** The files and folders that lay in a folder called `campaigns`, and of which nothing lies there any more. */
const goneFrom = async (
  world: World,
  { repository, commit }: Asked,
  parent: string,
  onDisk: string,
  words: GitWords,
): Promise<readonly Entry[]> => {
  if (nameOf(parent) !== collection) return []
  const listed = await blobsAt(world, repository, commit, parent, words)
  const names = new Set(listed.map(({ path }) => path.slice(parent.length + 1).split('/')[0]!))
  const files = new Set(listed.map(({ path }) => path))
  return [...names].sort().flatMap((name) => {
    const [root, path] = [`${parent}/${name}`, `${onDisk}/${name}`]
    if (isHidden(name) || world.kindOf(path) !== 'missing' || (files.has(root) && !isYaml(name))) return []
    return [{ root, path, id: files.has(root) ? withoutExtension(name) : name }]
  })
}

/** The revision that campaigns are to be compared with; what is wrong with it is a `UsageError` when it is first asked. */
export const baseAt = (world: World, revision: string, most: number = mostBytes, words: GitWords): Base => {
  const continued = new Set<string>()
  const ask = async (files: CampaignFiles) => {
    const { folder, file } = placeOf(world, files)
    const repository = await repositoryAt(world, folder, words)
    const commit = await requireCommit(world, repository, revision, words)
    const root = `${repository.prefix}${file}`.replace(/\/$/, '')
    const asked: Asked = { repository, revision, commit, most }
    return { asked, root, onDisk: parentOf(file === '' ? folder : `${folder}/${file}`) }
  }
  return {
    revision,
    readingOf: async (files, id) => {
      const { asked, root, onDisk } = await ask(files)
      const { commit } = asked
      const reading = await readAt(world, asked, root, files.id, words)
      if (reading !== undefined) return { commit, reading }
      // It may have been given another file or folder: one that is gone called itself the same.
      for (const entry of await goneFrom(world, asked, parentOf(root), onDisk, words)) {
        const elsewhere = await readAt(world, asked, entry.root, entry.id, words)
        if (elsewhere?.plan?.campaign.id !== id) continue
        continued.add(entry.path)
        return { commit, reading: elsewhere }
      }
      return { commit, reading: undefined }
    },
    vanishedBeside: async (all) => {
      const seen = new Set<string>()
      const vanished: CampaignReading[] = []
      for (const files of all) {
        const { asked, root, onDisk } = await ask(files)
        if (seen.has(onDisk)) continue
        seen.add(onDisk)
        for (const { root: old, path, id } of await goneFrom(world, asked, parentOf(root), onDisk, words)) {
          const reading = continued.has(path) ? undefined : await readAt(world, asked, old, id, words)
          if (reading !== undefined) vanished.push(reading)
        }
      }
      return vanished
    },
  }
}
