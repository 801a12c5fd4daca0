import type { Analysis } from '../analysis.ts'
import type { ReportWords } from '../words/index.ts'
import { type Filters, select } from './filter.ts'
import { type Grouping, gather } from './grouping.ts'
import { header, unscheduledLine } from './overview.ts'
import type { Block, Page } from './page.ts'
import { scheduleGantt } from './schedule-gantt.ts'
import { scheduleTable } from './schedule-table.ts'
import { telling } from './telling.ts'

export const scheduleViews = ['table', 'gantt'] as const

export type ScheduleView = (typeof scheduleViews)[number]

export interface ScheduleOptions {
  readonly filters: Filters
  readonly view: ScheduleView
  readonly by: Grouping
}

/** When each task starts and finishes, at the earliest and at the latest. */
export const schedulePage = (analysis: Analysis, words: ReportWords, { filters, view, by }: ScheduleOptions): Page => {
  const of = telling(analysis, words)
  const selected = select(analysis.standings, filters)
  const { name } = analysis.campaign
  const start = header(of, filters)
  if (selected.length === 0) {
    return { title: name, blocks: [...start, { kind: 'paragraph', cells: [{ text: words.nothingSelected }] }] }
  }
  const groups = gather(selected, by, of)
  if (view === 'gantt') return { title: name, blocks: [...start, scheduleGantt(groups, of)] }
  const tables: readonly Block[] = groups.flatMap(({ title, standings }) => [
    { kind: 'heading', text: title } as const,
    scheduleTable(standings, by, title, of),
  ])
  return {
    title: name,
    blocks: [...start, ...unscheduledLine(selected, of), ...tables],
  }
}
