import { workdaysBetween } from '../calendar/count.ts'
import type { WorkCalendar } from '../calendar/working-days.ts'
import type { Duration } from '../model/duration.ts'
import type { Task } from '../model/task.ts'
import { none } from '../schedule/network.ts'
import { type Facts, isFinished } from './facts.ts'
import type { Readiness } from './readiness.ts'

/** From the worst to the best, the order in which they are looked for (schedule.md §7). */
export const alerts = [
  'overdue',
  'failing',
  'held-up',
  'start-now',
  'behind',
  'due-soon',
  'on-track',
  'closed',
] as const

export type Alert = (typeof alerts)[number]

export type Light = 'red' | 'yellow' | 'green' | 'blue'

export const lightOf: Readonly<Record<Alert, Light>> = {
  overdue: 'red',
  failing: 'red',
  'held-up': 'yellow',
  'start-now': 'yellow',
  behind: 'yellow',
  'due-soon': 'yellow',
  'on-track': 'green',
  closed: 'blue',
}

/** The last day that counts as soon: `n` days after today, or the n-th working day after it. */
export const soonUntil = (calendar: WorkCalendar, today: number, { count, unit }: Duration): number =>
  unit === 'd' || count === 0 ? today + count : calendar.nth(calendar.rank(today + 1) + count - 1)

/** 序时进度: the percent that would be done by the evening of today if work went evenly from `start` to the deadline. */
export const expectedPercent = (calendar: WorkCalendar, start: number, deadline: number, today: number): number => {
  const all = workdaysBetween(calendar, start, deadline + 1)
  const gone = workdaysBetween(calendar, start, today + 1)
  return all <= 0 || gone <= 0 ? 0 : Math.floor((100 * gone) / all)
}

/** What an alert is judged by; boundaries and days, `none` where there is none. */
export interface Judged {
  readonly task: Task
  readonly facts: Facts
  readonly readiness: Readiness | undefined
  /** The last day of its own deadline. */
  readonly deadline: number
  /** The day by which it must be started. */
  readonly startBy: number
  /** Its first boundary in the plan as written. */
  readonly start: number
  /** Its last boundary in the forecast. */
  readonly forecastEnd: number
}

/** The first alert that applies. What needs a deadline, a start by or a target is passed over without one. */
export const alertOf = (
  { task, facts, readiness, deadline, startBy, start, forecastEnd }: Judged,
  calendar: WorkCalendar,
  today: number,
  soon: number,
): Alert => {
  if (isFinished(facts)) return 'closed'
  if (task.optional) return 'on-track'
  const hasDeadline = deadline !== none
  if (hasDeadline && today > deadline) return 'overdue'
  if (hasDeadline && forecastEnd !== none && forecastEnd > deadline + 1) return 'failing'
  if (facts.state === 'todo' && startBy !== none && today >= startBy) {
    return readiness === 'waiting' ? 'held-up' : 'start-now'
  }
  if (hasDeadline && task.target !== undefined && start !== none) {
    if (facts.percent < expectedPercent(calendar, start, deadline, today)) return 'behind'
  }
  return hasDeadline && deadline <= soon ? 'due-soon' : 'on-track'
}
