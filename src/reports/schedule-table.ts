import { type Day, isoDay } from '../model/day.ts'
import type { Standing } from '../status/standing.ts'
import type { ReportWords } from '../words/index.ts'
import type { Grouping } from './grouping.ts'
import type { Cell, Column, Table } from './page.ts'
import { dayCell, dayText, plainCell, type Telling } from './telling.ts'

/** What the groups of a grouping are. */
export const groupTitle = (by: Grouping, { column, filter }: ReportWords): string =>
  by === 'activity' ? column.activity : by === 'week' ? column.due : filter[by]

const columnsOf = ({ words: { column } }: Telling, group: string): readonly Column[] => [
  { id: 'campaign', title: column.campaign, machineOnly: true },
  { id: 'group', title: group, machineOnly: true },
  { id: 'address', title: column.address, rigid: true },
  { id: 'task', title: column.task, under: 'address' },
  { id: 'unit', title: column.unit },
  { id: 'lead', title: column.lead, under: 'unit' },
  { id: 'section', title: column.section, under: 'unit' },
  { id: 'start', title: column.start, rigid: true },
  { id: 'finish', title: column.finish, rigid: true, under: 'start' },
  { id: 'start-by', title: column.startBy, rigid: true, under: 'start' },
  { id: 'finish-by', title: column.finishBy, rigid: true, under: 'start' },
  { id: 'due', title: column.due },
  { id: 'due-day', title: column.dueDay, rigid: true, under: 'due' },
  { id: 'slack', title: column.slack, align: 'right', rigid: true, under: 'due' },
  { id: 'critical', title: column.critical, under: 'due', rigid: true },
]

/** The deadline in the plan's own words, with the extension where there is one. */
export const writtenText = ({ task, facts }: Standing, of: Telling): string => {
  const extension = facts.extensions.at(-1)
  const source = task.date ?? task.due
  // A period's own day was worked out, not written: it is said like any other day.
  const isWorkedOut = source !== undefined && 'day' in source && source.text === isoDay(source.day)
  const written = isWorkedOut ? dayText(source.day, of) : (source?.text ?? '')
  return extension === undefined ? written : of.words.extendedTo(written, extension.text)
}

const writtenCell = (standing: Standing, of: Telling): Cell => {
  const { task, facts } = standing
  return { text: writtenText(standing, of), raw: facts.extensions.at(-1)?.text ?? (task.date ?? task.due)?.text ?? '' }
}

/** The day people are told. */
const meantCell = ({ deadline, dueWorkday, task }: Standing, of: Telling): Cell => {
  if (deadline === undefined) return { text: task.due === undefined ? of.words.noDeadline : '', raw: '', tone: 'muted' }
  return { text: dayText(dueWorkday ?? deadline, of), raw: isoDay((dueWorkday ?? deadline) as Day) }
}

const row = (standing: Standing, group: string, of: Telling): readonly Cell[] => {
  const { task, planStart, planEnd, latestStart, latestEnd, slack } = standing
  const shift = task.milestone ? 1 : 0
  const isCritical = slack !== undefined && slack <= 0
  return [
    { text: of.analysis.campaign.id },
    { text: group },
    { text: task.id, tone: 'strong' },
    { text: task.name },
    plainCell(task.unit.short),
    plainCell(task.lead),
    plainCell(task.section),
    planStart === undefined ? { text: of.words.notScheduled, tone: 'bad' } : dayCell(planStart - shift, of),
    dayCell(planEnd === undefined ? undefined : planEnd - 1, of),
    dayCell(latestStart === undefined ? undefined : latestStart - shift, of),
    dayCell(latestEnd === undefined ? undefined : latestEnd - 1, of),
    writtenCell(standing, of),
    meantCell(standing, of),
    slack === undefined ? { text: '' } : { text: String(slack), ...(slack < 0 ? { tone: 'bad' as const } : {}) },
    isCritical ? { text: of.words.critical, tone: 'warn' } : { text: '' },
  ]
}

/** A row for each task: earliest and latest dates, the deadline as written and the day it means, slack. */
export const scheduleTable = (standings: readonly Standing[], by: Grouping, group: string, of: Telling): Table => ({
  kind: 'table',
  main: true,
  grid: true,
  columns: columnsOf(of, groupTitle(by, of.words)),
  rows: standings.map((standing) => row(standing, group, of)),
})
