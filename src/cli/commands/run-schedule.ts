import { analysisJson } from '../../reports/analysis-json.ts'
import { select } from '../../reports/filter.ts'
import { groupings } from '../../reports/grouping.ts'
import { schedulePage, scheduleViews, ungrouped } from '../../reports/schedule.ts'
import { loadViewWords } from '../../words/index.ts'
import type { RunCommand } from '../command.ts'
import { openCampaigns } from '../open-campaigns.ts'
import { choiceOf, commonOptions } from '../options.ts'
import { print } from '../print.ts'
import { severalCampaigns } from '../several.ts'
import { exit, UsageError } from '../trouble.ts'

export const runSchedule: RunCommand = async (world, campaigns, raw, words) => {
  const options = commonOptions(raw, words)
  const { filters } = options
  const view = choiceOf(raw, 'view', '--view', scheduleViews, 'table', words)
  const by = raw.by === undefined ? undefined : choiceOf(raw, 'by', '--by', groupings, 'activity', words)
  if (by !== undefined && ungrouped.has(view)) throw new UsageError(words.notTogether('--by', `--view ${view}`))
  const { analyses, language, words: report } = await openCampaigns(world, campaigns, options, words)
  const views = await loadViewWords(language)
  const reports = analyses.map((analysis) => ({
    page: () => schedulePage(analysis, report, views, { filters, view, by }),
    json: () => analysisJson(analysis, select(analysis.standings, filters)),
  }))
  await print(world, severalCampaigns(reports), options, language)
  return exit.ok
}
