import type { Analysis } from '../analysis.ts'
import type { Light } from '../status/alert.ts'
import { type Summary, summarize } from '../status/summary.ts'
import type { ReportWords } from '../words/index.ts'
import { type Filters, select } from './filter.ts'
import type { Page } from './page.ts'
import { dayCell, lightCell, numberCell, progressCell, telling } from './telling.ts'

const order: readonly Light[] = ['red', 'yellow', 'green', 'blue']

interface Row {
  readonly analysis: Analysis
  readonly summary: Summary
}

const worstFirst = (a: Row, b: Row): number =>
  order.indexOf(a.summary.light) - order.indexOf(b.summary.light) ||
  b.summary.byAlert.overdue - a.summary.byAlert.overdue ||
  b.summary.byAlert.failing - a.summary.byAlert.failing

/** A line for each of several campaigns, the worst first. */
export const campaignListPage = (analyses: readonly Analysis[], words: ReportWords, filters: Filters): Page => {
  const { column } = words
  const rows = analyses
    .map((analysis) => ({
      analysis,
      summary: summarize(select(analysis.standings, filters), analysis.calendar, analysis.campaign.anniversary),
    }))
    .sort(worstFirst)
  return {
    title: column.campaign,
    blocks: [
      {
        kind: 'table',
        main: true,
        columns: [
          { id: 'campaign', title: column.campaign, rigid: true },
          { id: 'name', title: column.name, under: 'campaign' },
          { id: 'light', title: column.light, rigid: true },
          { id: 'as-of', title: column.asOf, rigid: true },
          { id: 'anniversary', title: column.anniversary, under: 'as-of', rigid: true },
          { id: 'tasks', title: column.tasks, align: 'right', rigid: true },
          { id: 'progress', title: column.progress, rigid: true },
          { id: 'overdue', title: column.overdue, align: 'right', rigid: true },
          { id: 'failing', title: column.failing, align: 'right', rigid: true, under: 'overdue' },
          { id: 'held-up', title: column.heldUp, align: 'right', rigid: true, under: 'overdue' },
        ],
        rows: rows.map(({ analysis, summary }) => {
          const of = telling(analysis, words)
          const { campaign } = analysis
          return [
            { text: campaign.id, tone: 'strong' },
            { text: campaign.name },
            lightCell(summary.light, words),
            dayCell(analysis.asOf.day, of),
            dayCell(campaign.anniversary, of),
            numberCell(summary.tasks),
            progressCell(summary.percent),
            numberCell(summary.byAlert.overdue),
            numberCell(summary.byAlert.failing),
            numberCell(summary.byAlert['held-up']),
          ]
        }),
      },
    ],
  }
}
