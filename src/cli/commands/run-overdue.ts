import { analysisJson } from '../../reports/analysis-json.ts'
import { select } from '../../reports/filter.ts'
import { dueSoonOf, overdueDetails, overdueOf, overduePage } from '../../reports/overdue.ts'
import type { RunCommand } from '../command.ts'
import { openCampaigns } from '../open-campaigns.ts'
import { commonOptions } from '../options.ts'
import { print } from '../print.ts'
import { severalCampaigns } from '../several.ts'
import { exit } from '../trouble.ts'

export const runOverdue: RunCommand = async (world, campaigns, raw, words) => {
  const options = commonOptions(raw, words)
  const { filters } = options
  const soon = raw.soon === true
  const { analyses, language, words: report } = await openCampaigns(world, campaigns, options, words)
  const reports = analyses.map((analysis) => ({
    page: () => overduePage(analysis, report, { filters, soon }),
    json: () => {
      const selected = select(analysis.standings, filters)
      const shown = [...overdueOf(selected), ...(soon ? dueSoonOf(selected) : [])]
      return analysisJson(analysis, shown, overdueDetails(analysis, shown))
    },
  }))
  await print(world, severalCampaigns(reports), options, language)
  const isLate = analyses.some(({ standings }) => overdueOf(select(standings, filters)).length > 0)
  return raw.exitCode === true && isLate ? exit.findings : exit.ok
}
