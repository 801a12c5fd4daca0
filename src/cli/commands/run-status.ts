import type { Analysis } from '../../analysis.ts'
import { analysisJson } from '../../reports/analysis-json.ts'
import { type CampaignLine, campaignLine, campaignListPage } from '../../reports/campaign-list.ts'
import { select } from '../../reports/filter.ts'
import { statusPage } from '../../reports/status.ts'
import type { RunCommand } from '../command.ts'
import { openEach } from '../open-campaigns.ts'
import { commonOptions } from '../options.ts'
import { formatFor, print } from '../print.ts'
import { severalCampaigns } from '../several.ts'
import { exit } from '../trouble.ts'

/** So many rows fit on a screen beside the rest; a file or a pipe gets them all. */
const mostOnScreen = 20

export const runStatus: RunCommand = async (world, campaigns, raw, words) => {
  const options = commonOptions(raw, words)
  const { filters } = options
  const format = formatFor(world, options)
  const isScreen = format === 'terminal' && options.output === undefined
  const most = isScreen && raw.all !== true ? mostOnScreen : Number.POSITIVE_INFINITY
  // Of several campaigns a line for each says more than all their pages, and needs no more than a line of each.
  const keep = (analysis: Analysis, isOnly: boolean): Analysis | CampaignLine =>
    isOnly || format === 'json' ? analysis : campaignLine(analysis, filters)
  const { kept, language, words: report } = await openEach(world, campaigns, options, words, keep)
  const lines = kept.flatMap((each) => ('summary' in each ? [each] : []))
  const whole = severalCampaigns(
    kept.flatMap((each) =>
      'summary' in each
        ? []
        : {
            page: () => statusPage(each, report, { filters, most }),
            json: () => analysisJson(each, select(each.standings, filters)),
          },
    ),
  )
  const shown = lines.length === 0 ? whole : { ...whole, page: () => campaignListPage(lines, report) }
  await print(world, shown, options, language)
  return exit.ok
}
