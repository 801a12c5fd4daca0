import type { Analysis } from '../analysis.ts'
import { analyze } from '../analyze.ts'
import type { Language } from '../model/campaign.ts'
import { nearest } from '../model/nearest.ts'
import { type Filters, filterNames, knownAnswers } from '../reports/filter.ts'
import { type CommandWords, loadCommandWords, loadReportWords, type ReportWords } from '../words/index.ts'
import { asOfFor } from './as-of.ts'
import { findCampaigns } from './find-campaigns.ts'
import { chooseLanguage } from './language.ts'
import type { CommonOptions } from './options.ts'
import { type CampaignReading, readCampaignFiles } from './read-campaigns.ts'
import { tell } from './tell.ts'
import { UsageError } from './trouble.ts'
import type { World } from './world.ts'

/** What a report is made of. */
export interface Opened {
  readonly analyses: readonly Analysis[]
  readonly language: Language
  readonly words: ReportWords
  /** What is still to be said of the command line: in the same language, which may be another than the environment's. */
  readonly command: CommandWords
}

/** A value that no campaign knows is a slip of the hand: it would list nothing and look like good news. */
export const checkFilters = (
  filters: Filters,
  analyses: readonly Analysis[],
  words: CommandWords,
  report: ReportWords,
): void => {
  for (const name of filterNames) {
    if (filters[name].length === 0) continue
    const known = new Set(analyses.flatMap((analysis) => [...knownAnswers(name, analysis)]))
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
export const warnOfErrors = (world: World, { id, problems }: CampaignReading, words: CommandWords): void => {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  if (errors > 0) tell(world, `plan: ${words.hasErrors(id, errors)}`)
}

/** Tells what is wrong with campaigns that cannot be shown; reports go on with the others only where there is nothing unreadable. */
export const refuseCampaigns = async (
  readings: readonly CampaignReading[],
  folder: string,
  language: Language,
  words: CommandWords,
): Promise<never> => {
  const { conciseLines } = await import('../diagnostics/concise.ts')
  const lines = await Promise.all(
    readings.map(({ problems }) => conciseLines({ problems: problems.slice(0, 20), folder }, { language })),
  )
  throw new UsageError(words.cannotShow(readings.map(({ id }) => id)), ...lines.flat())
}

/**
 * Finds, reads and analyses the campaigns of a command line. What is sound is worked with; how many errors were left out is
 * said once on standard error. Throws `UsageError` where nothing can be shown.
 */
export const openCampaigns = async (
  world: World,
  names: readonly string[],
  options: CommonOptions,
  words: CommandWords,
): Promise<Opened> => {
  const readings: CampaignReading[] = []
  for (const files of findCampaigns(world, names, words)) {
    readings.push(await readCampaignFiles(world, files, options.maxSize))
  }
  const language = chooseLanguage(
    options.language,
    readings.find(({ plan }) => plan !== undefined)?.plan?.campaign.language,
    world.env,
  )
  const command = await loadCommandWords(language)
  const hopeless = readings.filter(({ plan, isUnreadable }) => plan === undefined || isUnreadable)
  if (hopeless.length > 0) await refuseCampaigns(hopeless, world.cwd, language, command)
  const analyses: Analysis[] = []
  for (const { plan } of readings) {
    analyses.push(analyze(plan!, await asOfFor(world, plan!, options.asOf, language, command)))
  }
  const report = await loadReportWords(language)
  checkFilters(options.filters, analyses, command, report)
  for (const reading of readings) warnOfErrors(world, reading, command)
  return { analyses, language, words: report, command }
}
