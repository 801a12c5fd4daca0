import type { Analysis } from '../analysis.ts'
import { analyze } from '../analyze.ts'
import type { Language } from '../model/campaign.ts'
import { nearest } from '../model/nearest.ts'
import { type Filters, filterNames, knownAnswers } from '../reports/filter.ts'
import {
  type CommandWords,
  type FilterWord,
  loadCommandWords,
  loadReportWords,
  type ReportWords,
} from '../words/index.ts'
import { asOfFor } from './as-of.ts'
import { findCampaigns } from './find-campaigns.ts'
import { chooseLanguage } from './language.ts'
import type { CommonOptions } from './options.ts'
import { type CampaignReading, readCampaignFiles } from './read-campaigns.ts'
import { tell } from './tell.ts'
import { UsageError } from './trouble.ts'
import type { World } from './world.ts'

/** What a report is made of. */
export interface Opened extends Omit<OpenedAs<Analysis>, 'kept'> {
  readonly analyses: readonly Analysis[]
}

/** The campaigns of a command line, and of each what its command needs. */
export interface OpenedAs<T> {
  readonly kept: readonly T[]
  readonly language: Language
  readonly words: ReportWords
  /** What is still to be said of the command line: in the same language, which may be another than the environment's. */
  readonly command: CommandWords
}

/** All answers that campaigns know to the questions that are asked. */
type Answers = ReadonlyMap<FilterWord, Set<string>>

const noAnswers = (filters: Filters): Answers =>
  new Map(filterNames.filter((name) => filters[name].length > 0).map((name) => [name, new Set()]))

const addAnswers = (answers: Answers, analysis: Analysis): void => {
  for (const [name, known] of answers) for (const answer of knownAnswers(name, analysis)) known.add(answer)
}

/** A value that no campaign knows is a slip of the hand: it would list nothing and look like good news. */
export const checkFilters = (
  filters: Filters,
  analyses: readonly Analysis[],
  words: CommandWords,
  report: ReportWords,
): void => {
  const answers = noAnswers(filters)
  for (const analysis of analyses) addAnswers(answers, analysis)
  checkAnswers(filters, answers, words, report)
}

const checkAnswers = (filters: Filters, answers: Answers, words: CommandWords, report: ReportWords): void => {
  for (const [name, known] of answers) {
    for (const value of filters[name]) {
      if (known.has(value)) continue
      const meant = nearest(value, known)
      throw new UsageError(
        words.unknownFilterValue(report.filter[name], value),
        ...(meant !== undefined
          ? [words.didYouMean(meant)]
          : known.size > 0 && known.size <= 30
            ? [words.knownCampaigns([...known])]
            : []),
      )
    }
  }
}

/** Says on standard error how many errors were left out, where there are any. */
export const warnOfErrors = (
  world: World,
  { id, problems }: Pick<CampaignReading, 'id' | 'problems'>,
  words: CommandWords,
): void => {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  if (errors > 0) tell(world, `plan: ${words.hasErrors(id, errors)}`)
}

/** Tells what is wrong with campaigns that cannot be shown; reports go on with the others only where there is nothing unreadable. */
export const refuseCampaigns = async (
  readings: readonly Pick<CampaignReading, 'id' | 'problems'>[],
  folder: string,
  language: Language,
  words: CommandWords,
  ...advice: readonly string[]
): Promise<never> => {
  const { conciseLines } = await import('../diagnostics/concise.ts')
  const lines = await Promise.all(
    readings.map(({ problems }) => conciseLines({ problems: problems.slice(0, 20), folder }, { language })),
  )
  throw new UsageError(words.cannotShow(readings.map(({ id }) => id)), ...lines.flat(), ...advice)
}

/**
 * Finds, reads and analyses the campaigns of a command line, one after the other; what `keep` does not take of an analysis
 * is let go before the next one is read. What is sound is worked with; how many errors were left out is said once on
 * standard error. Throws `UsageError` where nothing can be shown.
 */
export const openEach = async <T>(
  world: World,
  names: readonly string[],
  options: CommonOptions,
  words: CommandWords,
  keep: (analysis: Analysis, isOnly: boolean) => T,
): Promise<OpenedAs<T>> => {
  const kept: T[] = []
  const wrong: Pick<CampaignReading, 'id' | 'problems'>[] = []
  const hopeless: Pick<CampaignReading, 'id' | 'problems'>[] = []
  const answers = noAnswers(options.filters)
  let own: { readonly language: Language | undefined } | undefined
  let badDay: unknown
  const found = findCampaigns(world, names, words)
  for (const files of found) {
    const { id, plan, isUnreadable, problems } = await readCampaignFiles(world, files, options.maxSize)
    if (plan !== undefined) own ??= { language: plan.campaign.language }
    if (plan === undefined || isUnreadable) hopeless.push({ id, problems })
    else wrong.push({ id, problems: problems.filter(({ severity }) => severity === 'error') })
    // That one cannot be shown is said first, whatever else there is to be said.
    if (plan === undefined || hopeless.length > 0 || badDay !== undefined) continue
    const language = chooseLanguage(options.language, own?.language, world.env)
    try {
      const asOf = await asOfFor(world, plan, options.asOf, language, await loadCommandWords(language))
      const analysis = analyze(plan, asOf)
      addAnswers(answers, analysis)
      kept.push(keep(analysis, found.length === 1))
    } catch (error) {
      badDay = error
    }
  }
  const language = chooseLanguage(options.language, own?.language, world.env)
  const command = await loadCommandWords(language)
  if (hopeless.length > 0) await refuseCampaigns(hopeless, world.cwd, language, command)
  if (badDay !== undefined) throw badDay
  const report = await loadReportWords(language)
  checkAnswers(options.filters, answers, command, report)
  for (const each of wrong) warnOfErrors(world, each, command)
  return { kept, language, words: report, command }
}

/** The same for those who need all of each analysis. */
export const openCampaigns = async (
  world: World,
  names: readonly string[],
  options: CommonOptions,
  words: CommandWords,
): Promise<Opened> => {
  const { kept, ...opened } = await openEach(world, names, options, words, (analysis) => analysis)
  return { ...opened, analyses: kept }
}
