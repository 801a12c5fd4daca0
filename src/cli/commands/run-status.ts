import { analysisJson } from '../../reports/analysis-json.ts'
import { campaignListPage } from '../../reports/campaign-list.ts'
import { select } from '../../reports/filter.ts'
import { statusPage } from '../../reports/status.ts'
import type { RunCommand } from '../command.ts'
import { openCampaigns } from '../open-campaigns.ts'
import { commonOptions } from '../options.ts'
import { formatFor, print } from '../print.ts'
import { severalCampaigns } from '../several.ts'
import { exit } from '../trouble.ts'

/** So many rows fit on a screen beside the rest; a file or a pipe gets them all. */
const mostOnScreen = 20

export const runStatus: RunCommand = async (world, campaigns, raw, words) => {
  const options = commonOptions(raw, words)
  const { filters } = options
  const { analyses, language, words: report } = await openCampaigns(world, campaigns, options, words)
  const isScreen = formatFor(world, options) === 'terminal' && options.output === undefined
  const most = isScreen && raw.all !== true ? mostOnScreen : Number.POSITIVE_INFINITY
  const whole = severalCampaigns(
    analyses.map((analysis) => ({
      page: () => statusPage(analysis, report, { filters, most }),
      json: () => analysisJson(analysis, select(analysis.standings, filters)),
    })),
  )
  // Of several campaigns a line for each says more than all their pages.
  const shown = analyses.length === 1 ? whole : { ...whole, page: () => campaignListPage(analyses, report, filters) }
  await print(world, shown, options, language)
  return exit.ok
}
