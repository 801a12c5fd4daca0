import type { Analysis } from '../analysis.ts'
import { impactsOf } from '../status/impact.ts'
import { rootsOf } from '../status/roots.ts'
import type { Standing } from '../status/standing.ts'
import type { ReportWords } from '../words/index.ts'
import { escalationStep } from './escalation.ts'
import { type Filters, select } from './filter.ts'
import { header, unscheduledLine } from './overview.ts'
import type { Block, Cell, Column, Page, Table } from './page.ts'
import { situationOf, writtenDeadlineText } from './situation.ts'
import type { Json } from './task-json.ts'
import { alertCell, dayCell, plainCell, saidCell, type Telling, telling } from './telling.ts'

export interface OverdueOptions {
  readonly filters: Filters
  /** Also list what is due soon. */
  readonly soon: boolean
}

/** The latest first; what is equally late in plan order. */
export const overdueOf = (selected: readonly Standing[]): readonly Standing[] =>
  selected
    .filter(({ alert }) => alert === 'overdue')
    .sort((a, b) => b.overdueBy - a.overdueBy || b.overdueDays - a.overdueDays)

export const dueSoonOf = (selected: readonly Standing[]): readonly Standing[] =>
  selected.filter(({ alert }) => alert === 'due-soon').sort((a, b) => a.deadline! - b.deadline!)

const responsibleColumns = ({ words: { column } }: Telling): readonly Column[] => [
  { id: 'unit', title: column.unit },
  { id: 'lead', title: column.lead, under: 'unit' },
  { id: 'section', title: column.section, under: 'unit' },
]

const responsibleCells = ({ task }: Standing): readonly Cell[] => [
  plainCell(task.unit.short),
  plainCell(task.lead),
  plainCell(task.section),
]

const overdueTable = (shown: readonly Standing[], of: Telling): Table => {
  const { analysis, words } = of
  const { column } = words
  const { campaign, tasks } = analysis
  const impacts = impactsOf(
    shown.map(({ task }) => task.index),
    analysis,
  )
  const roots = rootsOf(analysis)
  return {
    kind: 'table',
    main: true,
    grid: true,
    columns: [
      { id: 'campaign', title: column.campaign, machineOnly: true },
      { id: 'address', title: column.address, rigid: true },
      { id: 'task', title: column.task, under: 'address' },
      ...responsibleColumns(of),
      { id: 'original-due', title: column.originalDue, rigid: true },
      { id: 'extended-due', title: column.extendedDue, machineOnly: true },
      { id: 'workdays-late', title: column.workdaysLate, rigid: true, under: 'original-due' },
      { id: 'days-late', title: column.daysLate, rigid: true, under: 'original-due' },
      { id: 'escalation', title: column.escalation, rigid: true, under: 'original-due' },
      { id: 'holds-up', title: column.holdsUp },
      { id: 'root', title: column.root, under: 'holds-up' },
    ],
    rows: shown.map((standing) => {
      const { task, facts, overdueBy, overdueDays } = standing
      const impact = impacts.get(task.index)!
      const step = task.unit.external ? 0 : escalationStep(overdueBy, campaign.escalation)
      const root = roots[task.index]!
      return [
        { text: campaign.id },
        { text: task.id, tone: 'strong' },
        { text: task.name },
        ...responsibleCells(standing),
        { ...dayCell(standing.originalDeadline, of), text: writtenDeadlineText(standing, of) },
        facts.extensions.length === 0 ? { text: '' } : dayCell(standing.deadline, of),
        { text: words.late(overdueBy), raw: String(overdueBy), tone: 'bad' },
        { text: words.lateDays(overdueDays), raw: String(overdueDays) },
        { text: words.escalation[step - 1] ?? '' },
        { text: impact.first === undefined ? '' : words.andOthers(tasks[impact.first]!.id, impact.count) },
        // Where it is held by nobody else, the task itself is the place to act.
        { text: root === task.index ? '' : tasks[root]!.id, raw: tasks[root]!.id },
      ]
    }),
  }
}

const soonTable = (shown: readonly Standing[], of: Telling): Table => {
  const { words } = of
  const { column } = words
  return {
    kind: 'table',
    columns: [
      { id: 'alert', title: column.alert, rigid: true },
      { id: 'address', title: column.address, rigid: true },
      { id: 'task', title: column.task, under: 'address' },
      ...responsibleColumns(of),
      { id: 'due-day', title: column.dueDay, rigid: true },
      { id: 'situation', title: column.situation, under: 'due-day' },
    ],
    rows: shown.map((standing) => [
      alertCell(standing.alert, words),
      { text: standing.task.id, tone: 'strong' },
      { text: standing.task.name },
      ...responsibleCells(standing),
      dayCell(standing.dueWorkday ?? standing.deadline, of),
      saidCell(of, (as) => words.phrases(situationOf(standing, as))),
    ]),
  }
}

/** What is late: by how much, what it holds up, where to act. */
export const overduePage = (analysis: Analysis, words: ReportWords, { filters, soon }: OverdueOptions): Page => {
  const of = telling(analysis, words)
  const selected = select(analysis.standings, filters)
  const late = overdueOf(selected)
  const coming = soon ? dueSoonOf(selected) : []
  const say = (text: string): Block => ({ kind: 'paragraph', cells: [{ text, tone: 'good' }] })
  return {
    title: analysis.campaign.name,
    blocks: [
      ...header(of, filters),
      ...unscheduledLine(selected, of),
      ...(late.length === 0
        ? [say(words.nothingOverdue)]
        : [{ kind: 'heading' as const, text: words.overdueTitle(late.length) }, overdueTable(late, of)]),
      ...(!soon
        ? []
        : coming.length === 0
          ? [say(words.nothingSoon)]
          : [{ kind: 'heading' as const, text: words.soonTitle(coming.length) }, soonTable(coming, of)]),
    ],
  }
}

/** What the JSON of `overdue` says of a task beyond the contract: the step reached, how many tasks it holds up, where to act. */
export const overdueDetails = (
  analysis: Analysis,
  shown: readonly Standing[],
): ((standing: Standing) => { readonly [key: string]: Json }) => {
  const impacts = impactsOf(
    shown.map(({ task }) => task.index),
    analysis,
  )
  const roots = rootsOf(analysis)
  return ({ task, overdueBy }) => ({
    escalation: task.unit.external ? 0 : escalationStep(overdueBy, analysis.campaign.escalation),
    holdsUp: impacts.get(task.index)?.count ?? 0,
    root: analysis.tasks[roots[task.index]!]!.id,
  })
}
