import { workdaysBetween, workdayUntil } from '../calendar/count.ts'
import type { WorkCalendar } from '../calendar/working-days.ts'
import type { Task } from '../model/task.ts'
import type { Boundaries } from '../schedule/forward.ts'
import { type Network, none } from '../schedule/network.ts'
import { eventEnd } from '../schedule/place-task.ts'
import { type Alert, alertOf } from './alert.ts'
import { type Facts, isFinished } from './facts.ts'
import type { Forecast } from './forecast.ts'
import { openPredecessors, type Readiness, readinessOf } from './readiness.ts'

/** Where one task stands on the status date. Boundaries end in `Start` and `End`; all other days are days. */
export interface Standing {
  readonly task: Task
  readonly facts: Facts
  /** Its own deadline: the last extension in force, else its `date`, else its own or the inherited `due`. */
  readonly deadline: number | undefined
  readonly originalDeadline: number | undefined
  /** What people are told: the last working day up to the deadline. */
  readonly dueWorkday: number | undefined
  readonly planStart: number | undefined
  readonly planEnd: number | undefined
  readonly latestStart: number | undefined
  readonly latestEnd: number | undefined
  /** Working days between the earliest end and the latest. */
  readonly slack: number | undefined
  readonly readiness: Readiness | undefined
  /** By index, in plan order. */
  readonly waitingFor: readonly number[]
  readonly forecastStart: number | undefined
  readonly forecastEnd: number | undefined
  readonly alert: Alert
  readonly lateBy: number
  readonly lateDays: number
  readonly overdueBy: number
  readonly overdueDays: number
}

/** A task's deadline as the plan has it, without extensions; `none` without one. */
export const writtenDeadline = (task: Task, calendar: WorkCalendar): number => {
  if (task.date !== undefined) return eventEnd(calendar, task, task.date.day) - 1
  return task.due === undefined || 'open' in task.due ? none : task.due.day
}

export const ownDeadline = (task: Task, facts: Facts, calendar: WorkCalendar): number =>
  facts.extensions.at(-1)?.day ?? writtenDeadline(task, calendar)

export interface Passes {
  readonly network: Network<Task>
  readonly calendar: WorkCalendar
  readonly facts: readonly Facts[]
  readonly deadlines: Int32Array
  readonly forward: Boundaries
  readonly backward: Boundaries
  readonly forecast: Forecast
  readonly starts: number
  readonly today: number
  readonly soon: number
}

const known = (boundary: number): number | undefined => (boundary === none ? undefined : boundary)

/** All that is known of one task on the status date. */
export const standingOf = (at: number, passes: Passes): Standing => {
  const { network, calendar, forward, backward, forecast, today, starts, soon } = passes
  const task = network.nodes[at]!
  const facts = passes.facts[at]!
  const deadline = passes.deadlines[at]!
  const [planStart, planEnd] = [forward.start[at]!, forward.end[at]!]
  const [latestStart, latestEnd] = [backward.start[at]!, backward.end[at]!]
  const forecastEnd = forecast.end[at]!
  const waitingFor = isFinished(facts) ? [] : openPredecessors(task, passes.facts)
  const readiness =
    facts.state === 'todo' ? readinessOf(task, waitingFor.length > 0, starts, forecast, calendar, today) : undefined
  const startBy = latestStart === none ? none : latestStart - (task.milestone ? 1 : 0)
  const judged = { task, facts, readiness, deadline, startBy, start: planStart, forecastEnd }
  const alert = alertOf(judged, calendar, today, soon)
  const isLate = deadline !== none && forecastEnd !== none && forecastEnd > deadline + 1 && facts.state !== 'dropped'
  const original = writtenDeadline(task, calendar)
  return {
    task,
    facts,
    deadline: known(deadline),
    originalDeadline: known(original),
    dueWorkday: deadline === none ? undefined : task.date !== undefined ? deadline : workdayUntil(calendar, deadline),
    planStart: known(planStart),
    planEnd: known(planEnd),
    latestStart: known(latestStart),
    latestEnd: known(latestEnd),
    slack: planEnd === none || latestEnd === none ? undefined : workdaysBetween(calendar, planEnd, latestEnd),
    readiness,
    waitingFor,
    forecastStart: known(forecast.start[at]!),
    forecastEnd: known(forecastEnd),
    alert,
    lateBy: isLate ? workdaysBetween(calendar, deadline + 1, forecastEnd) : 0,
    lateDays: isLate ? forecastEnd - deadline - 1 : 0,
    overdueBy: alert === 'overdue' ? workdaysBetween(calendar, deadline + 1, today + 1) : 0,
    overdueDays: alert === 'overdue' ? today - deadline : 0,
  }
}
