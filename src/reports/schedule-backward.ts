import { type Day, isoDay, weekdayOf } from '../model/day.ts'
import type { Standing } from '../status/standing.ts'
import type { Column, Table, TableBreak } from './page.ts'
import type { ViewTelling } from './schedule-views.ts'
import { alertCell, dayCell, dayText, plainCell } from './telling.ts'

/** The day by which it must be started. */
const startByOf = ({ task, latestStart }: Standing): number | undefined =>
  latestStart === undefined ? undefined : latestStart - (task.milestone ? 1 : 0)

const last = Number.MAX_SAFE_INTEGER

/** By start by, then by finish by, then in plan order; what has no start by comes last. */
const backwards = (standings: readonly Standing[]): readonly Standing[] =>
  [...standings].sort(
    (a, b) =>
      (startByOf(a) ?? last) - (startByOf(b) ?? last) ||
      (a.latestEnd ?? last) - (b.latestEnd ?? last) ||
      a.task.index - b.task.index,
  )

const mondayOf = (day: number): number => day - weekdayOf(day as Day) + 1

/** Weeks of the start by, and between what should have been started by today and what need not the line of today. */
const breaksOf = (sorted: readonly Standing[], of: ViewTelling): readonly TableBreak[] => {
  const { analysis, words, view } = of
  const today = analysis.asOf.day
  const breaks: TableBreak[] = []
  let isPast = true
  let monday: number | undefined
  const passToday = (before: number): void => {
    isPast = false
    if (before > 0) breaks.push({ before, text: view.todayLine(words.fullDate(today)), isBorder: true })
  }
  sorted.forEach((standing, before) => {
    const startBy = startByOf(standing)
    if (isPast && (startBy ?? last) > today) passToday(before)
    const week = startBy === undefined ? last : mondayOf(startBy)
    if (week === monday) return
    monday = week
    const text = startBy === undefined ? view.noStartBy : words.weekOf(dayText(week, of), dayText(week + 6, of))
    breaks.push({ before, text })
  })
  if (isPast) passToday(sorted.length)
  return breaks
}

const columnsOf = ({ words: { column }, view }: ViewTelling, group: string | undefined): readonly Column[] => [
  { id: 'campaign', title: column.campaign, machineOnly: true },
  ...(group === undefined ? [] : [{ id: 'group', title: group, machineOnly: true }]),
  { id: 'start-by', title: column.startBy, rigid: true },
  { id: 'finish-by', title: column.finishBy, rigid: true, under: 'start-by' },
  { id: 'task', title: column.task },
  { id: 'address', title: column.address, rigid: true, under: 'task' },
  { id: 'unit', title: column.unit },
  { id: 'lead', title: column.lead, under: 'unit' },
  { id: 'section', title: column.section, under: 'unit' },
  { id: 'due', title: column.due, rigid: true },
  { id: 'slack', title: column.slack, rigid: true, align: 'right', under: 'due' },
  { id: 'state', title: view.standing, rigid: true },
  { id: 'alert', title: column.alert, rigid: true, under: 'state' },
]

/** A group of tasks that is told apart for machines too. */
interface Part {
  /** What its tasks have in common, and what kind of thing that is. */
  readonly title: string
  readonly kind: string
}

/** 倒排工期: what must be started first stands first. */
export const scheduleBackward = (standings: readonly Standing[], part: Part | undefined, of: ViewTelling): Table => {
  const { analysis, words } = of
  const sorted = backwards(standings)
  return {
    kind: 'table',
    main: true,
    columns: columnsOf(of, part?.kind),
    rows: sorted.map((standing) => {
      const { task, facts, latestEnd, deadline, dueWorkday, slack, alert } = standing
      const told = dueWorkday ?? deadline
      return [
        { text: analysis.campaign.id },
        ...(part === undefined ? [] : [{ text: part.title }]),
        dayCell(startByOf(standing), of),
        dayCell(latestEnd === undefined ? undefined : latestEnd - 1, of),
        plainCell(task.name),
        { text: task.id, tone: 'muted' },
        plainCell(task.unit.short),
        plainCell(task.lead),
        plainCell(task.section),
        told === undefined ? plainCell(undefined) : { text: dayText(told, of), raw: isoDay(told as Day) },
        slack === undefined
          ? plainCell(undefined)
          : { text: String(slack), ...(slack < 0 ? { tone: 'bad' as const } : {}) },
        { text: words.state[facts.state] },
        alertCell(alert, words),
      ]
    }),
    breaks: breaksOf(sorted, of),
  }
}
