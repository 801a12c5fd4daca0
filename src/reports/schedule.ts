import type { Analysis } from '../analysis.ts'
import type { Standing } from '../status/standing.ts'
import type { ReportWords, ViewWords } from '../words/index.ts'
import { type Filters, select } from './filter.ts'
import { type Grouping, gather } from './grouping.ts'
import { header, unscheduledLine } from './overview.ts'
import type { Block, Page } from './page.ts'
import { scheduleBackward } from './schedule-backward.ts'
import { scheduleCalendar } from './schedule-calendar.ts'
import { scheduleGantt } from './schedule-gantt.ts'
import { scheduleMatrix } from './schedule-matrix.ts'
import { groupTitle, scheduleTable } from './schedule-table.ts'
import { leftOutLine, unfinished, type ViewTelling } from './schedule-views.ts'
import { telling } from './telling.ts'

export const scheduleViews = ['table', 'gantt', 'calendar', 'backward', 'matrix'] as const

export type ScheduleView = (typeof scheduleViews)[number]

/** Views that have an order of their own, by days or by units: they cannot be grouped otherwise. */
export const ungrouped: ReadonlySet<ScheduleView> = new Set(['calendar', 'matrix'])

export interface ScheduleOptions {
  readonly filters: Filters
  readonly view: ScheduleView
  readonly by: Grouping | undefined
}

const line = (text: string): Block => ({ kind: 'paragraph', cells: [{ text }] })

const tableBlocks = (selected: readonly Standing[], by: Grouping, of: ViewTelling): readonly Block[] => [
  ...unscheduledLine(selected, of),
  ...gather(selected, by, of).flatMap(({ title, standings }) => [
    { kind: 'heading', text: title } as const,
    scheduleTable(standings, by, title, of),
  ]),
]

const backwardBlocks = (ahead: readonly Standing[], by: Grouping | undefined, of: ViewTelling): readonly Block[] => {
  const groups: readonly Block[] =
    by === undefined
      ? [scheduleBackward(ahead, undefined, of)]
      : gather(ahead, by, of).flatMap(({ title, standings }) => [
          { kind: 'heading', text: title } as const,
          scheduleBackward(standings, { title, kind: groupTitle(by, of.words) }, of),
        ])
  const heading: Block = { kind: 'heading', text: of.view.backwardTitle(ahead.length) }
  return [...unscheduledLine(ahead, of), ...(by === undefined ? [heading] : []), ...groups]
}

/** The views of what is ahead say how much they leave out. */
const aheadBlocks = (
  selected: readonly Standing[],
  filters: Filters,
  of: ViewTelling,
  blocks: (ahead: readonly Standing[]) => readonly Block[],
): readonly Block[] => {
  const ahead = unfinished(selected, filters)
  return [
    ...(ahead.length === 0 ? [line(of.words.allDone)] : blocks(ahead)),
    ...leftOutLine(selected.length - ahead.length, of.view.finishedLeftOut),
  ]
}

/** When each task starts and finishes, at the earliest and at the latest. */
export const schedulePage = (
  analysis: Analysis,
  words: ReportWords,
  view: ViewWords,
  { filters, view: shown, by }: ScheduleOptions,
): Page => {
  const of: ViewTelling = { ...telling(analysis, words), view }
  const selected = select(analysis.standings, filters)
  const blocks = (): readonly Block[] => {
    if (selected.length === 0) return [line(words.nothingSelected)]
    switch (shown) {
      case 'table':
        return tableBlocks(selected, by ?? 'activity', of)
      case 'gantt':
        return [scheduleGantt(gather(selected, by ?? 'activity', of), of)]
      case 'calendar':
        return aheadBlocks(selected, filters, of, (ahead) => scheduleCalendar(ahead, of))
      case 'backward':
        return aheadBlocks(selected, filters, of, (ahead) => backwardBlocks(ahead, by, of))
      case 'matrix':
        return scheduleMatrix(selected, of)
    }
  }
  return { title: analysis.campaign.name, blocks: [...header(of, filters), ...blocks()] }
}
