import type { GitWords } from '../words/index.ts'
import { type CampaignFiles, isHidden, isYaml, type Refused } from './find-campaigns.ts'
import { askGit, type Repository } from './git-repository.ts'
import { UsageError } from './trouble.ts'
import type { FileRead, World } from './world.ts'

/** A file of a commit; a symbolic link's content is where it leads. */
export interface Blob {
  /** From the top of the repository. */
  readonly path: string
  readonly name: string
  readonly size: number
  readonly isLink: boolean
}

/** A campaign as a commit has it, and how its files are read. */
export interface CommittedFiles {
  readonly files: CampaignFiles
  readonly read: (path: string) => FileRead
}

export interface Wanted {
  /** As the user wrote it. */
  readonly revision: string
  readonly commit: string
  /** The campaign's file or folder, from the top of the repository. */
  readonly root: string
  /** What it is called where it does not say so itself. */
  readonly id: string
  /** The limit of one file in bytes. */
  readonly most: number
}

const mostListing = 64 * 1024 * 1024
const mostContent = 256 * 1024 * 1024
const headerBytes = 200

const decoder = new TextDecoder()

/** `100644 blob NAME    SIZE\tPATH`; submodules are commits and no blobs. */
const lineForm = /^(\d{6}) blob ([0-9a-f]{40,64}) +(\d+)\t(.+)$/s
const linkMode = '120000'

/** All files of a commit that lie at a path or under it, in git's order. */
export const blobsAt = async (
  world: World,
  repository: Repository,
  commit: string,
  path: string,
  words: GitWords,
): Promise<readonly Blob[]> => {
  const where = path === '' ? [] : ['--', path]
  const args = ['ls-tree', '-r', '-z', '--full-tree', '--long', commit, ...where]
  const listing = decoder.decode(await askGit(world, repository, args, words, '', mostListing))
  return listing.split('\0').flatMap((line) => {
    const [, mode, name, size, at] = lineForm.exec(line) ?? []
    return at === undefined ? [] : [{ path: at, name: name!, size: Number(size), isLink: mode === linkMode }]
  })
}

/** The contents of some blobs, by name. */
const contentsOf = async (
  world: World,
  repository: Repository,
  blobs: readonly Blob[],
  words: GitWords,
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const contents = new Map<string, Uint8Array>()
  const wanted = new Map(blobs.map((blob) => [blob.name, blob]))
  if (wanted.size === 0) return contents
  const bytes = [...wanted.values()].reduce((sum, { size }) => sum + size + headerBytes, 0)
  if (bytes > mostContent) throw new UsageError(words.tooMuch)
  const names = `${[...wanted.keys()].join('\n')}\n`
  const answer = await askGit(world, repository, ['cat-file', '--batch'], words, names, bytes)
  let at = 0
  for (const { name, size } of wanted.values()) {
    const lineEnd = answer.indexOf(0x0a, at)
    // A clone may have been made without the contents of its files.
    if (lineEnd === -1 || decoder.decode(answer.subarray(at, lineEnd)) !== `${name} blob ${size}`) {
      throw new UsageError(words.failed(decoder.decode(answer.subarray(at, lineEnd === -1 ? undefined : lineEnd))))
    }
    contents.set(name, answer.subarray(lineEnd + 1, lineEnd + 1 + size))
    at = lineEnd + 1 + size + 1
  }
  return contents
}

/** Where a link leads, from the top of the repository; undefined where it leads out of it. */
const targetOf = (path: string, link: string): string | undefined => {
  if (link.startsWith('/')) return undefined
  const parts = path.split('/').slice(0, -1)
  for (const part of link.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}

/** Whether a file of a campaign's folder is one of its texts: the same ones as on a disk. */
const isText = ({ path }: Blob, root: string): boolean => {
  if (path === root) return true
  const inside = path.slice(root === '' ? 0 : root.length + 1)
  return isYaml(inside) && !inside.split('/').some(isHidden)
}

/**
 * The texts of a campaign as a commit has them, with their paths as git writes them: `HEAD:campaigns/example/campaign.yaml`.
 * Links within the campaign are followed, those that lead out of it refused; files over the limit are not read. Undefined
 * where nothing lies at `root`.
 */
export const committedFiles = async (
  world: World,
  repository: Repository,
  { revision, commit, root, id, most }: Wanted,
  words: GitWords,
): Promise<CommittedFiles | undefined> => {
  const listed = await blobsAt(world, repository, commit, root, words)
  const texts = listed.filter((blob) => isText(blob, root))
  if (texts.length === 0) return undefined
  const byPath = new Map(listed.map((blob) => [blob.path, blob]))
  const links = texts.filter(({ isLink, size }) => isLink && size <= most)
  const targets = await contentsOf(world, repository, links, words)
  const behind = new Map<string, Blob>()
  const refused: Refused[] = []
  for (const blob of texts) {
    const target = blob.isLink ? targetOf(blob.path, decoder.decode(targets.get(blob.name))) : blob.path
    const found = target === undefined ? undefined : byPath.get(target)
    // A link to a link is a detour that no campaign needs.
    if (found === undefined || found.isLink) refused.push({ path: `${revision}:${blob.path}`, reason: 'outside' })
    else behind.set(`${revision}:${blob.path}`, found)
  }
  const readable = [...behind.values()].filter(({ size }) => size <= most)
  const contents = await contentsOf(world, repository, readable, words)
  return {
    files: { id, root, paths: [...behind.keys()].sort(), refused },
    read: (path) => {
      const blob = behind.get(path)
      if (blob === undefined) return { reason: 'missing', detail: '' }
      const bytes = contents.get(blob.name)
      return bytes === undefined ? { size: blob.size } : { bytes }
    },
  }
}
