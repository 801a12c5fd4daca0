import { nextPage } from '../../reports/next.ts'
import { nextJson } from '../../reports/next-json.ts'
import { type CommandWords, loadNextWords, type NextWords } from '../../words/index.ts'
import type { RawOptions, RunCommand } from '../command.ts'
import { openCampaigns } from '../open-campaigns.ts'
import { commonOptions } from '../options.ts'
import { formatFor, print } from '../print.ts'
import { severalCampaigns } from '../several.ts'
import { exit, UsageError } from '../trouble.ts'

/** So many rows of a group fit on a screen; a file or a pipe gets them all. */
const mostOnScreen = 15

const limitOf = (raw: RawOptions, isScreen: boolean, next: NextWords, words: CommandWords): number => {
  if (raw.all === true && raw.limit !== undefined) throw new UsageError(words.notTogether('--limit', '--all'))
  const value = raw.limit as string | undefined
  if (value === undefined) return isScreen && raw.all !== true ? mostOnScreen : Number.POSITIVE_INFINITY
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value)
  throw new UsageError(words.badChoice('--limit', value, [next.badLimit]))
}

export const runNext: RunCommand = async (world, campaigns, raw, words) => {
  const options = commonOptions(raw, words)
  const { filters } = options
  const { analyses, language, words: report, command } = await openCampaigns(world, campaigns, options, words)
  const next = await loadNextWords(language)
  const isScreen = formatFor(world, options) === 'terminal' && options.output === undefined
  const most = limitOf(raw, isScreen, next, command)
  const reports = analyses.map((analysis) => ({
    page: () => nextPage(analysis, report, next, { filters, most }),
    json: () => nextJson(analysis, filters),
  }))
  await print(world, severalCampaigns(reports), options, language)
  return exit.ok
}
