import type { Language } from '../model/campaign.ts'
import type { DiffBase } from '../reports/diff/diff-page.ts'
import { type CommandWords, type GitWords, loadGitWords } from '../words/index.ts'
import { baseAt } from './base-campaign.ts'
import { type CampaignFiles, findCampaigns } from './find-campaigns.ts'
import { isRevision } from './git-repository.ts'
import { type CampaignReading, readCampaignFiles } from './read-campaigns.ts'
import { tell } from './tell.ts'
import { isUsageError, UsageError } from './trouble.ts'
import type { World } from './world.ts'

/** A campaign and what it is compared with. */
export interface Sides {
  readonly base: DiffBase
  /** Undefined where the base has no such campaign. */
  readonly before: CampaignReading | undefined
  readonly after: CampaignReading
}

interface Asked {
  readonly names: readonly string[]
  /** What `--base` says. */
  readonly revision: string | undefined
  readonly maxSize: number | undefined
  readonly language: Language
}

/** The words of a command line, as they are taken. */
type Meant =
  | { readonly kind: 'revision'; readonly revision: string; readonly campaigns: readonly string[] }
  | { readonly kind: 'campaigns'; readonly before: string; readonly after: string }

const namesCampaign = (world: World, name: string, words: CommandWords): boolean => {
  try {
    return findCampaigns(world, [name], words).length > 0
  } catch (error) {
    if (isUsageError(error)) return false
    throw error
  }
}

/**
 * `--base` leaves nothing open. Without it the first word is a revision if git knows it here, else a campaign if there is
 * one: then it is compared with HEAD, or, where a second one follows, with that. What is neither is told as a revision.
 */
const meantBy = async (
  world: World,
  { names, revision, language }: Asked,
  words: CommandWords,
  git: GitWords,
): Promise<Meant> => {
  const [first, ...others] = names
  if (revision !== undefined) return { kind: 'revision', revision, campaigns: names }
  if (first === undefined) return { kind: 'revision', revision: 'HEAD', campaigns: [] }
  const isCampaign = namesCampaign(world, first, words)
  if (await isRevision(world, first, language)) {
    if (isCampaign) tell(world, `plan: ${git.takenAsRevision(first)}`)
    return { kind: 'revision', revision: first, campaigns: others }
  }
  if (!isCampaign) return { kind: 'revision', revision: first, campaigns: others }
  if (others.length === 0) return { kind: 'revision', revision: 'HEAD', campaigns: names }
  if (others.length > 1) throw new UsageError(git.compareTwo)
  return { kind: 'campaigns', before: first, after: others[0]! }
}

const single = (world: World, name: string, words: CommandWords, git: GitWords): CampaignFiles => {
  const found = findCampaigns(world, [name], words)
  if (found.length > 1) throw new UsageError(git.notSeveral(name))
  return found[0]!
}

export interface OpenedSides {
  readonly sides: readonly Sides[]
  /** Campaigns that the base has and that are gone; looked for where no campaign is named. */
  readonly gone: readonly string[]
}

/** Reads what a command line compares, both sides of each campaign. Throws `UsageError`. */
export const openSides = async (world: World, asked: Asked, words: CommandWords): Promise<OpenedSides> => {
  const { maxSize, language } = asked
  const git = await loadGitWords(language)
  const meant = await meantBy(world, asked, words, git)
  if (meant.kind === 'campaigns') {
    const [before, after] = [single(world, meant.before, words, git), single(world, meant.after, words, git)]
    const side: Sides = {
      base: { kind: 'campaign', name: meant.before },
      before: await readCampaignFiles(world, before, maxSize),
      after: await readCampaignFiles(world, after, maxSize),
    }
    return { sides: [side], gone: [] }
  }
  const { revision } = meant
  const base = baseAt(world, revision, maxSize, git)
  const sides: Sides[] = []
  const found = findCampaigns(world, meant.campaigns, words)
  for (const files of found) {
    const after = await readCampaignFiles(world, files, maxSize)
    const { commit, reading } = await base.readingOf(files, after.plan?.campaign.id ?? files.id)
    sides.push({ base: { kind: 'revision', revision, commit }, before: reading, after })
  }
  const vanished = meant.campaigns.length === 0 ? await base.vanishedBeside(found) : []
  const gone = vanished.map(({ id, plan }) => plan?.campaign.id ?? id)
  if (gone.length > 0) tell(world, `plan: ${git.gone(revision, gone.join(', '))}`)
  return { sides, gone }
}
