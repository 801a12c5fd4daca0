import { decodeBytes } from '../input/decode-bytes.ts'
import { mostBytes } from '../input/parse-source.ts'
import { nearest } from '../model/nearest.ts'
import type { CommandWords } from '../words/index.ts'
import { UsageError } from './trouble.ts'
import type { World } from './world.ts'

/** Where a campaign's texts lie. */
export interface CampaignFiles {
  /** The file's or folder's name: the campaign's id, unless it says otherwise. */
  readonly id: string
  /** The file or folder itself. */
  readonly root: string
  /** As users see them: relative to the working directory where they named them so, with forward slashes. */
  readonly paths: readonly string[]
  /** Links that lead out of the folder, and folders that may not be listed: a plan without them would look whole. */
  readonly refused: readonly Refused[]
}

export interface Refused {
  readonly path: string
  readonly reason: 'outside' | 'denied'
}

const collection = 'campaigns'
export const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name)
export const isHidden = (name: string): boolean => name.startsWith('.') || name === 'node_modules'
export const withoutExtension = (name: string): string => name.replace(/\.ya?ml$/i, '')
const slashed = (path: string): string => path.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '')
const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const join = (folder: string, name: string): string => (folder === '.' ? name : `${folder}/${name}`)

/** All YAML files of a folder at any depth, in the order of their paths. */
const filesIn = (world: World, folder: string): Omit<CampaignFiles, 'id' | 'root'> => {
  const paths: string[] = []
  const refused: Refused[] = []
  const root = world.realPath(folder) ?? folder
  const isInside = (path: string): boolean => {
    const real = world.realPath(path)
    return real !== undefined && (real === root || real.startsWith(`${root}/`) || real.startsWith(`${root}\\`))
  }
  const seen = new Set([root])
  const open = [folder]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const entries = world.list(next)
    if (entries === undefined) refused.push({ path: next, reason: 'denied' })
    // Which of two links to a folder is followed must not depend on how the file system lists them.
    const sorted = [...(entries ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const { name, kind } of sorted) {
      if (isHidden(name)) continue
      const path = join(next, name)
      const isLink = kind === 'link'
      const target = isLink ? world.kindOf(path) : kind
      if (target !== 'folder' && !isYaml(name)) continue
      if (isLink && !isInside(path)) refused.push({ path, reason: 'outside' })
      else if (target !== 'folder') paths.push(path)
      else {
        const real = world.realPath(path) ?? path
        if (!seen.has(real)) open.push(path)
        seen.add(real)
      }
    }
  }
  return { paths: paths.sort(), refused: refused.sort((a, b) => (a.path < b.path ? -1 : 1)) }
}

const campaignAt = (world: World, path: string): CampaignFiles | undefined => {
  const kind = world.kindOf(path)
  if (kind === 'missing') return undefined
  if (kind === 'folder') {
    const found = filesIn(world, path)
    if (found.paths.length + found.refused.length === 0) return undefined
    // `.` and `..` are no names.
    const named = /(^|\/)\.{1,2}$/.test(path) ? (world.realPath(path) ?? path) : path
    return { id: baseName(slashed(named)), root: path, ...found }
  }
  return { id: withoutExtension(baseName(path)), root: path, paths: [path], refused: [] }
}

/** Each entry of a folder called `campaigns` is a campaign. */
const campaignsIn = (world: World, folder: string): readonly CampaignFiles[] =>
  (world.list(folder) ?? [])
    .map(({ name }) => name)
    .filter((name) => !isHidden(name))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      if (world.kindOf(path) !== 'folder' && !isYaml(name)) return []
      return campaignAt(world, path) ?? []
    })

/** The nearest folder `campaigns` from the working directory upwards. */
export const nearestCollection = (world: World): string | undefined => {
  const depth = slashed(world.cwd).split('/').length
  for (let up = 0; up < depth; up++) {
    const path = `${'../'.repeat(up)}${collection}`
    if (world.kindOf(path) === 'folder') return path
  }
  return undefined
}

const idLine = /^id:[ \t]+(["']?)([^\s"'#]+)\1[ \t]*(?:#.*)?$/m

/** Whether a campaign calls itself so in its header; looked for only when no file or folder has the name. */
const declares = (world: World, { paths }: CampaignFiles, name: string): boolean =>
  paths.some((path) => {
    const read = world.readFile(path, mostBytes)
    const text = 'bytes' in read ? decodeBytes(read.bytes) : undefined
    return text !== undefined && 'text' in text && idLine.exec(text.text)?.[2] === name
  })

/** The campaigns that a command line names: files, folders, ids; without a name all under the nearest `campaigns/`. Throws `UsageError`. */
export const findCampaigns = (
  world: World,
  names: readonly string[],
  words: CommandWords,
): readonly CampaignFiles[] => {
  const home = nearestCollection(world)
  if (names.length === 0) {
    if (home === undefined) throw new UsageError(words.noCampaignsHere)
    const found = campaignsIn(world, home)
    if (found.length === 0) throw new UsageError(words.noCampaigns(home))
    return found
  }
  return names.flatMap((given) => {
    const name = slashed(given)
    // A variable of a script that is not set is not the working directory.
    if (name === '') throw new UsageError(words.noSuchCampaign(given))
    if (world.kindOf(name) === 'folder' && baseName(slashed(world.realPath(name) ?? name)) === collection) {
      const found = campaignsIn(world, name)
      if (found.length === 0) throw new UsageError(words.noCampaigns(name))
      return found
    }
    const direct = campaignAt(world, name)
    if (direct !== undefined) return [direct]
    if (world.kindOf(name) === 'folder') throw new UsageError(words.noCampaigns(name))
    const known = home === undefined ? [] : campaignsIn(world, home)
    const byName = known.find(({ id }) => id === name)
    if (byName !== undefined) return [byName]
    const declaring = known.filter((campaign) => declares(world, campaign, name))
    if (declaring.length > 1) {
      throw new UsageError(words.sameId(name), words.knownCampaigns(declaring.map(({ id }) => id)))
    }
    if (declaring.length === 1) return declaring
    const meant = nearest(
      name,
      known.map(({ id }) => id),
    )
    const help =
      meant !== undefined
        ? words.didYouMean(meant)
        : known.length > 0
          ? words.knownCampaigns(known.map(({ id }) => id))
          : words.noCampaignsHere
    throw new UsageError(words.noSuchCampaign(given), help)
  })
}
