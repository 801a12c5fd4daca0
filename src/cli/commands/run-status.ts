import { analysisJson, formatVersion } from '../../reports/analysis-json.ts'
import { campaignListPage } from '../../reports/campaign-list.ts'
import { select } from '../../reports/filter.ts'
import { statusPage } from '../../reports/status.ts'
import type { RunCommand } from '../command.ts'
import { openCampaigns } from '../open-campaigns.ts'
import { commonOptions } from '../options.ts'
import { formatFor, print, type Report } from '../print.ts'
import { exit } from '../trouble.ts'

/** So many rows fit on a screen beside the rest; a file or a pipe gets them all. */
const mostOnScreen = 20

export const runStatus: RunCommand = async (world, campaigns, raw, words) => {
  const options = commonOptions(raw, words)
  const { filters } = options
  const { analyses, language, words: report } = await openCampaigns(world, campaigns, options, words)
  const isScreen = formatFor(world, options) === 'terminal' && options.output === undefined
  const most = isScreen && raw.all !== true ? mostOnScreen : Number.POSITIVE_INFINITY
  const [first, ...others] = analyses
  const whole: Report =
    others.length === 0
      ? {
          page: () => statusPage(first!, report, { filters, most }),
          json: () => analysisJson(first!, select(first!.standings, filters)),
        }
      : {
          page: () => campaignListPage(analyses, report, filters),
          json: () => ({
            formatVersion,
            campaigns: analyses.map((analysis) => analysisJson(analysis, select(analysis.standings, filters))),
          }),
        }
  await print(world, whole, options, language)
  return exit.ok
}
