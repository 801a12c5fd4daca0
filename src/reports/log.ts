import type { Analysis } from '../analysis.ts'
import type { LogEntry } from '../model/campaign.ts'
import { isoDay } from '../model/day.ts'
import { rangeOf } from '../model/source.ts'
import type { Task } from '../model/task.ts'
import type { LogWords, ReportWords } from '../words/index.ts'
import { describeFilters, type Filters, select } from './filter.ts'
import type { Block, Cell, Page } from './page.ts'
import { dayCell, dayText, plainCell, saidCell, type Telling, telling } from './telling.ts'

/** An entry with the task it is of. */
export interface LoggedEntry {
  readonly entry: LogEntry
  readonly task: Task
}

export interface LogSelection {
  readonly filters: Filters
  /** Only of these tasks, by index; of all where it is left out. */
  readonly tasks: ReadonlySet<number> | undefined
}

/** A log is all that was written down; only who asks for a day gets it as it was then. */
const lastDay = ({ asOf }: Analysis): number | undefined =>
  asOf.origin === 'option' || asOf.origin === 'environment' ? asOf.day : undefined

/** The entries of the selected tasks, the newest last; those of one day in the order of the files. */
export const entriesOf = (analysis: Analysis, { filters, tasks }: LogSelection): readonly LoggedEntry[] => {
  const { standings, logs } = analysis
  const last = lastDay(analysis) ?? Number.POSITIVE_INFINITY
  const place = ({ entry }: LoggedEntry): string => entry.place.source.path
  return select(standings, filters)
    .filter(({ task }) => tasks === undefined || tasks.has(task.index))
    .flatMap(({ task }) => (logs.get(task.index) ?? []).map((entry) => ({ entry, task })))
    .filter(({ entry }) => entry.date.day <= last)
    .sort(
      (a, b) =>
        a.entry.date.day - b.entry.date.day ||
        (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : a.entry.place.start - b.entry.place.start),
    )
}

const whatCell = ({ entry, task }: LoggedEntry, of: Telling, words: LogWords): Cell => {
  const { state, percent, count, extend } = entry
  return saidCell(of, (as) =>
    words.phrases([
      ...(extend === undefined ? [] : [words.extend(dayText(extend.day, as))]),
      ...(count === undefined ? [] : [words.count(`${count.value / 1000}${task.target?.unitWord ?? ''}`)]),
      ...(percent === undefined ? [] : [words.percent(percent.value)]),
      ...(state === undefined ? [] : [words.state[state.value]]),
    ]),
  )
}

const placeText = ({ entry }: LoggedEntry): string => {
  const { file, line } = rangeOf(entry.place)
  return `${file}:${line}`
}

const table = (entries: readonly LoggedEntry[], of: Telling, words: LogWords): Block => ({
  kind: 'table',
  main: true,
  columns: [
    { id: 'date', title: words.column.date, rigid: true },
    { id: 'address', title: words.column.address, rigid: true },
    { id: 'task', title: words.column.task, under: 'address' },
    { id: 'what', title: words.column.what },
    { id: 'by', title: words.column.by, under: 'what' },
    { id: 'note', title: words.column.note },
    { id: 'evidence', title: words.column.evidence, under: 'note' },
    { id: 'place', title: words.column.place, under: 'note' },
  ],
  rows: entries.map((each) => [
    dayCell(each.entry.date.day, of),
    { text: each.task.id, tone: 'strong' },
    { text: each.task.name, tone: 'muted' },
    whatCell(each, of, words),
    plainCell(each.entry.by),
    plainCell(each.entry.note),
    plainCell(each.entry.evidence),
    { text: placeText(each), tone: 'muted' },
  ]),
})

/** The campaign, the day where one was asked for, and what is selected. */
const head = (of: Telling, { filters }: LogSelection): readonly Block[] => {
  const { analysis, words } = of
  const { campaign, asOf } = analysis
  const selection = describeFilters(filters, words)
  const line = (cell: Cell): Block => ({ kind: 'paragraph', cells: [cell] })
  return [
    line({ text: campaign.name, tone: 'strong' }),
    ...(lastDay(analysis) === undefined
      ? []
      : [line(saidCell(of, ({ iso }) => words.asOf(iso ? isoDay(asOf.day) : words.fullDate(asOf.day), asOf.origin)))]),
    ...(selection === undefined ? [] : [line({ text: selection, tone: 'muted' })]),
  ]
}

/** What was noted, by whom, and where it stands. */
export const logPage = (analysis: Analysis, report: ReportWords, words: LogWords, selection: LogSelection): Page => {
  const of = telling(analysis, report)
  const entries = entriesOf(analysis, selection)
  return {
    title: analysis.campaign.name,
    blocks: [
      ...head(of, selection),
      { kind: 'paragraph', cells: [{ text: entries.length === 0 ? words.noEntries : words.entries(entries.length) }] },
      ...(entries.length === 0 ? [] : [table(entries, of, words)]),
    ],
  }
}
