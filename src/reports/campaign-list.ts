import type { Analysis } from '../analysis.ts'
import { type Day, ymdOf } from '../model/day.ts'
import type { Light } from '../status/alert.ts'
import { type Summary, summarize } from '../status/summary.ts'
import type { ReportWords } from '../words/index.ts'
import { type Filters, select } from './filter.ts'
import type { Page } from './page.ts'
import { dayCell, lightCell, numberCell, progressCell } from './telling.ts'

const order: readonly Light[] = ['red', 'yellow', 'green', 'blue']

/** All that is told of one of several campaigns: of thousands no more need be kept. */
export interface CampaignLine {
  readonly id: string
  readonly name: string
  readonly anniversary: Day
  readonly asOf: Day
  readonly summary: Summary
}

export const campaignLine = ({ campaign, calendar, asOf, standings }: Analysis, filters: Filters): CampaignLine => ({
  id: campaign.id,
  name: campaign.name,
  anniversary: campaign.anniversary,
  asOf: asOf.day,
  summary: summarize(select(standings, filters), calendar, campaign.anniversary),
})

const worstFirst = (a: CampaignLine, b: CampaignLine): number =>
  order.indexOf(a.summary.light) - order.indexOf(b.summary.light) ||
  b.summary.byAlert.overdue - a.summary.byAlert.overdue ||
  b.summary.byAlert.failing - a.summary.byAlert.failing

/** A line for each of several campaigns, the worst first. */
export const campaignListPage = (lines: readonly CampaignLine[], words: ReportWords): Page => {
  const { column } = words
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
        rows: [...lines].sort(worstFirst).map(({ id, name, anniversary, asOf, summary }) => {
          const of = { words, year: ymdOf(anniversary).year, iso: false }
          return [
            { text: id, tone: 'strong' },
            { text: name },
            lightCell(summary.light, words),
            dayCell(asOf, of),
            dayCell(anniversary, of),
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
