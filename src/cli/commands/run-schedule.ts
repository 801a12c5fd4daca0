import { analysisJson } from '../../reports/analysis-json.ts'
import { select } from '../../reports/filter.ts'
import { groupings } from '../../reports/grouping.ts'
import { schedulePage, scheduleViews } from '../../reports/schedule.ts'
import type { RunCommand } from '../command.ts'
import { openCampaigns } from '../open-campaigns.ts'
import { choiceOf, commonOptions } from '../options.ts'
import { print } from '../print.ts'
import { severalCampaigns } from '../several.ts'
import { exit } from '../trouble.ts'

export const runSchedule: RunCommand = async (world, campaigns, raw, words) => {
  const options = commonOptions(raw, words)
  const { filters } = options
  const view = choiceOf(raw, 'view', '--view', scheduleViews, 'table', words)
  const by = choiceOf(raw, 'by', '--by', groupings, 'activity', words)
  const { analyses, language, words: report } = await openCampaigns(world, campaigns, options, words)
  const reports = analyses.map((analysis) => ({
    page: () => schedulePage(analysis, report, { filters, view, by }),
    json: () => analysisJson(analysis, select(analysis.standings, filters)),
  }))
  await print(world, severalCampaigns(reports), options, language)
  return exit.ok
}
