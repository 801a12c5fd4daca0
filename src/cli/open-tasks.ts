import type { Analysis, Plan } from '../analysis.ts'
import { analyze } from '../analyze.ts'
import { type AddressAdvice, addressAdvice } from '../expand/address-advice.ts'
import { type FoundTasks, findTasks } from '../expand/find-tasks.ts'
import { narrow } from '../input/narrow.ts'
import type { Language } from '../model/campaign.ts'
import type { Task } from '../model/task.ts'
import {
  type CommandWords,
  loadCommandWords,
  loadProblemWords,
  loadReportWords,
  type ReportWords,
} from '../words/index.ts'
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
  /** What is still to be said of the command line: in the same language, which may be another than the environment's. */
  readonly command: CommandWords
}

interface Candidate {
  readonly files: CampaignFiles
  readonly reading: CampaignReading
}

/** Says that an address means nothing, and what to write instead. */
const noSuchTask = async (
  written: string,
  advice: AddressAdvice | undefined,
  language: Language,
  command: CommandWords,
): Promise<UsageError> => {
  if (advice === undefined) return new UsageError(command.noSuchTask(written))
  const [key, quotes] = advice.message
  return new UsageError(
    command.noSuchTask(written),
    key === 'memberLeftOut'
      ? command.leftOut(quotes.unit, quotes.reason)
      : say(advice.message, await loadProblemWords(language)),
  )
}

/** What an address means in a campaign; undefined where it means nothing there. */
const tasksIn = ({ reading }: Candidate, address: string): readonly Task[] | undefined => {
  const found = reading.plan === undefined ? undefined : findTasks(address, reading.plan.index)
  return found !== undefined && 'tasks' in found ? found.tasks : undefined
}

/** What an address means, in half-width signs; a name that stands for it may have others. */
const meaningOf = (written: string, { index }: Pick<Plan, 'index'>): FoundTasks => {
  const found = findTasks(narrow(written), index)
  if ('tasks' in found) return found
  const asWritten = addressAdvice(written, index, true)
  return (asWritten?.fit ?? 0) > (found.advice?.fit ?? 0) ? { advice: asWritten } : found
}

/** Further tasks of a campaign that is open already; throws `UsageError` as `openTasks` does. */
export const tasksAt = async (
  written: string,
  { analysis, language, command }: OpenedTasks,
): Promise<readonly Task[]> => {
  const found = meaningOf(written, analysis)
  if ('tasks' in found) return found.tasks
  throw await noSuchTask(written, found.advice, language, command)
}

/** Says which address means nothing, with the advice of the campaign that was meant. */
const refuseAddress = async (
  written: readonly string[],
  candidates: readonly Candidate[],
  language: Language,
  command: CommandWords,
): Promise<never> => {
  // That in which most of them are known.
  const judged = candidates.map(({ reading }) => {
    const found = written.map((address) => ({ address, ...meaningOf(address, reading.plan!) }))
    const unknown = found.filter((each) => 'advice' in each)
    return { unknown: unknown[0]!.address, advice: unknown[0]!.advice, missing: unknown.length }
  })
  const fewest = Math.min(...judged.map(({ missing }) => missing))
  // Of several such that which has most of what was written.
  const [best] = judged
    .filter(({ missing }) => missing === fewest)
    .sort((a, b) => (b.advice?.fit ?? 0) - (a.advice?.fit ?? 0))
  throw await noSuchTask(best!.unknown, best!.advice, language, command)
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
  const first = candidates.find(({ reading }) => reading.plan !== undefined)?.reading.plan?.campaign
  const speaking = chooseLanguage(options.language, first?.language, world.env)
  const spoken = await loadCommandWords(speaking)
  const readable = candidates.filter(({ reading }) => reading.plan !== undefined && !reading.isUnreadable)
  if (readable.length === 0) {
    await refuseCampaigns(
      candidates.map(({ reading }) => reading),
      world.cwd,
      speaking,
      spoken,
    )
  }
  const able = readable.filter((each) => addresses.every((address) => tasksIn(each, address) !== undefined))
  if (able.length === 0) await refuseAddress(written, readable, speaking, spoken)
  if (able.length > 1) {
    throw new UsageError(
      spoken.inSeveralCampaigns(
        written,
        able.map(({ files }) => files.id),
      ),
    )
  }
  const { files, reading } = able[0]!
  const plan = reading.plan!
  const language = chooseLanguage(options.language, plan.campaign.language, world.env)
  const command = await loadCommandWords(language)
  const analysis = analyze(plan, await asOfFor(world, plan, options.asOf, language, command))
  const tasks = new Set(addresses.flatMap((address) => tasksIn(able[0]!, address)!))
  warnOfErrors(world, reading, command)
  return { files, reading, analysis, tasks: [...tasks], language, words: await loadReportWords(language), command }
}
