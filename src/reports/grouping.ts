import type { Day } from '../model/day.ts'
import { weekdayOf } from '../model/day.ts'
import { groupBy } from '../model/group-by.ts'
import type { Standing } from '../status/standing.ts'
import { dayText, type Telling } from './telling.ts'

/** What rows can be gathered by. */
export const groupings = ['activity', 'unit', 'lead', 'section', 'week'] as const

export type Grouping = (typeof groupings)[number]

export interface Group {
  readonly title: string
  readonly standings: readonly Standing[]
}

const byName = (
  standings: readonly Standing[],
  { words }: Telling,
  nameOf: (standing: Standing) => string | undefined,
): readonly Group[] =>
  [...groupBy(standings, nameOf)].map(([name, members]) => ({ title: name ?? words.none, standings: members }))

const mondayOf = (day: number): number => day - weekdayOf(day as Day) + 1

const byWeek = (standings: readonly Standing[], of: Telling): readonly Group[] => {
  const weeks = groupBy(standings, ({ dueWorkday }) => (dueWorkday === undefined ? undefined : mondayOf(dueWorkday)))
  return [...weeks]
    .sort(([a], [b]) => (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER))
    .map(([monday, members]) => ({
      title: monday === undefined ? of.words.noDeadline : of.words.weekOf(dayText(monday, of), dayText(monday + 6, of)),
      standings: members,
    }))
}

/** Gathers tasks; units and activities come in plan order, leaders and sections as they first occur, weeks (of the deadline) by date. */
export const gather = (standings: readonly Standing[], by: Grouping, of: Telling): readonly Group[] => {
  switch (by) {
    case 'activity':
      return byName(standings, of, ({ task }) => `${of.words.ordinal(task.activity.index + 1)} ${task.activity.name}`)
    case 'unit': {
      const inUnitOrder = [...standings].sort((a, b) => a.task.unit.index - b.task.unit.index)
      return byName(inUnitOrder, of, ({ task }) => task.unit.name)
    }
    case 'lead':
      return byName(standings, of, ({ task }) => task.lead)
    case 'section':
      return byName(standings, of, ({ task }) => task.section)
    case 'week':
      return byWeek(standings, of)
  }
}
