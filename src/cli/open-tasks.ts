import type { Analysis } from '../analysis.ts'
import { analyze } from '../analyze.ts'
import { findTasks } from '../expand/find-tasks.ts'
import { narrow } from '../input/narrow.ts'
import type { Language } from '../model/campaign.ts'
import type { Message } from '../model/message.ts'
import type { Task } from '../model/task.ts'
import { type CommandWords, loadProblemWords, loadReportWords, type ReportWords } from '../words/index.ts'
import { say } from '../words/say.ts'
import { asOfFor } from './as-of.ts'
import { type CampaignFiles, findCampaigns } from './find-campaigns.ts'
import { chooseLanguage } from './language.ts'
import { refuseCampaigns, warnOfErrors } from './open-campaigns.ts'
import { type CampaignReading, type Look, readCampaignFiles } from './read-campaigns.ts'
import { UsageError } from './trouble.ts'
import type { World } from './world.ts'

export interface OpenTaskOptions {
  /** The campaign that the addresses are looked up in; every campaign under `campaigns/` where it is not given. */
  readonly campaign: string | undefined
  readonly asOf: string | undefined
  readonly language: string | undefined
  readonly maxSize: number | undefined
}

/** A campaign with the tasks of it that a command line names. */
export interface OpenedTasks {
  readonly files: CampaignFiles
  readonly reading: CampaignReading
  readonly analysis: Analysis
  /** In the order in which they were named, each once. */
  readonly tasks: readonly Task[]
  readonly language: Language
  readonly words: ReportWords
  /** What the command line is spoken to in: that of the environment, not of the campaign. */
  readonly spoken: Language
}

interface Candidate {
  readonly files: CampaignFiles
  readonly reading: CampaignReading
}

const adviceFor = async (
  message: Message | undefined,
  language: Language,
  words: CommandWords,
): Promise<readonly string[]> => {
  if (message === undefined) return []
  const [key, quotes] = message
  if (key === 'memberLeftOut') return [words.leftOut(quotes.unit, quotes.reason)]
  return [say(message, await loadProblemWords(language))]
}

/** What an address means in a campaign; undefined where it means nothing there. */
const tasksIn = ({ reading }: Candidate, address: string): readonly Task[] | undefined => {
  const found = reading.plan === undefined ? undefined : findTasks(address, reading.plan.index)
  return found !== undefined && 'tasks' in found ? found.tasks : undefined
}

/** Further tasks of a campaign that is open already; throws `UsageError` as `openTasks` does. */
export const tasksAt = async (
  written: string,
  { analysis, spoken }: OpenedTasks,
  words: CommandWords,
): Promise<readonly Task[]> => {
  const found = findTasks(narrow(written), analysis.index)
  if ('tasks' in found) return found.tasks
  throw new UsageError(words.noSuchTask(written), ...(await adviceFor(found.advice, spoken, words)))
}

/** Says which address means nothing, with the best advice that a campaign has. */
const refuseAddress = async (
  addresses: readonly string[],
  candidates: readonly Candidate[],
  language: Language,
  words: CommandWords,
): Promise<never> => {
  // The campaign in which most of them are known is the one that was meant.
  const knownIn = (candidate: Candidate): number =>
    addresses.filter((address) => tasksIn(candidate, address) !== undefined).length
  const [best] = [...candidates].sort((a, b) => knownIn(b) - knownIn(a))
  const unknown = addresses.find((address) => tasksIn(best!, address) === undefined)!
  for (const { reading } of [best!, ...candidates]) {
    const found = reading.plan === undefined ? undefined : findTasks(unknown, reading.plan.index)
    if (found === undefined || 'tasks' in found || found.advice === undefined) continue
    throw new UsageError(words.noSuchTask(unknown), ...(await adviceFor(found.advice, language, words)))
  }
  throw new UsageError(words.noSuchTask(unknown))
}

/**
 * Finds the one campaign in which all addresses mean something, and their tasks. Throws `UsageError` where there is none,
 * or where several campaigns have them and none is named. `look` sees every file that was read on the way.
 */
export const openTasks = async (
  world: World,
  written: readonly string[],
  options: OpenTaskOptions,
  words: CommandWords,
  look?: Look,
): Promise<OpenedTasks> => {
  const addresses = written.map(narrow)
  if (addresses.length === 0 || addresses.includes('')) throw new UsageError(words.noAddress)
  const names = options.campaign === undefined ? [] : [options.campaign]
  const candidates: Candidate[] = []
  for (const files of findCampaigns(world, names, words)) {
    candidates.push({ files, reading: await readCampaignFiles(world, files, options.maxSize, look) })
  }
  const spoken = chooseLanguage(options.language, undefined, world.env)
  const first = candidates.find(({ reading }) => reading.plan !== undefined)?.reading.plan?.campaign
  const speaking = chooseLanguage(options.language, first?.language, world.env)
  const readable = candidates.filter(({ reading }) => reading.plan !== undefined && !reading.isUnreadable)
  if (readable.length === 0) {
    await refuseCampaigns(
      candidates.map(({ reading }) => reading),
      world.cwd,
      speaking,
      words,
    )
  }
  const able = readable.filter((each) => addresses.every((address) => tasksIn(each, address) !== undefined))
  if (able.length === 0) await refuseAddress(addresses, readable, spoken, words)
  if (able.length > 1) {
    throw new UsageError(words.inSeveralCampaigns(written.join(' '), able.map(({ files }) => files.id).join(', ')))
  }
  const { files, reading } = able[0]!
  const plan = reading.plan!
  const language = chooseLanguage(options.language, plan.campaign.language, world.env)
  const analysis = analyze(plan, await asOfFor(world, plan, options.asOf, language, words))
  const tasks = new Set(addresses.flatMap((address) => tasksIn(able[0]!, address)!))
  warnOfErrors(world, reading, words)
  return { files, reading, analysis, tasks: [...tasks], language, spoken, words: await loadReportWords(language) }
}
