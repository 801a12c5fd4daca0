import type { Plan } from '../analysis.ts'
import { workdayUntil } from '../calendar/count.ts'
import type { DateValue } from '../model/campaign.ts'
import { day } from '../model/day.ts'
import type { Problem } from '../model/problem.ts'
import type { Place } from '../model/source.ts'
import type { Task } from '../model/task.ts'
import { scheduleBackward } from '../schedule/backward.ts'
import type { Boundaries } from '../schedule/forward.ts'
import { none } from '../schedule/network.ts'
import { type Facts, factsOn, isFinished } from '../status/facts.ts'
import { type Forecast, forecast } from '../status/forecast.ts'
import { ownDeadline } from '../status/standing.ts'
import { type Doubts, doubtsOf } from './doubts.ts'

/** A plan with what several rules ask of it, worked out once. Nothing here depends on a status date: the whole log counts. */
export interface Checked extends Plan {
  readonly doubts: Doubts
  /** What the whole log says of each task. */
  readonly facts: readonly Facts[]
  /** The last day of each task's own deadline, all extensions counted; `none` without one. */
  readonly deadlines: Int32Array
  /** The plan as written, and what fixed each of its dates. */
  readonly forward: Forecast
  readonly backward: Boundaries
  /** The unfinished tasks that end after their deadlines even on the plan as written, by where that deadline is written. */
  readonly missed: ReadonlyMap<Place, readonly Task[]>
}

const endOfDays = day(2_147_483_647)
const untouched = factsOn(endOfDays, undefined, undefined, false)

/** The deadline in force as it was written; undefined without one, and while it is 待定. */
export const deadlineValue = (task: Task, { extensions }: Facts): DateValue | undefined => {
  const extension = extensions.at(-1)
  if (extension !== undefined) return extension
  if (task.date !== undefined) return task.date
  return task.due === undefined || 'open' in task.due ? undefined : task.due
}

/** Whether a deadline stands at the activity and not at the task. */
export const isInherited = (task: Task, deadline: DateValue): boolean => deadline.place === task.activity.due?.place

/** Where to speak of a task's deadline: at the deadline, or at the task where it only inherits it. */
export const deadlinePlace = (task: Task, deadline: DateValue): Place =>
  isInherited(task, deadline) ? task.rule.idPlace : deadline.place

/** What people are told: the last working day up to a task's deadline; the day of an event is that day. */
export const dueWorkday = (
  { index, date }: Task,
  { calendar, deadlines }: Pick<Checked, 'calendar' | 'deadlines'>,
): number => (date === undefined ? workdayUntil(calendar, deadlines[index]!) : deadlines[index]!)

const missedBy = (
  tasks: readonly Task[],
  facts: readonly Facts[],
  deadlines: Int32Array,
  { end }: Boundaries,
): Map<Place, Task[]> => {
  const missed = new Map<Place, Task[]>()
  for (const task of tasks) {
    const at = task.index
    if (deadlines[at] === none || end[at] === none || end[at]! <= deadlines[at]! + 1 || isFinished(facts[at]!)) continue
    const { place } = deadlineValue(task, facts[at]!)!
    const same = missed.get(place)
    if (same === undefined) missed.set(place, [task])
    else same.push(task)
  }
  return missed
}

export const checkedOf = (plan: Plan, reading: readonly Problem[]): Checked => {
  const { campaign, calendar, tasks, network, logs } = plan
  const facts = tasks.map((task) => factsOn(endOfDays, logs.get(task.index), task.target, task.date !== undefined))
  const deadlines = Int32Array.from(tasks, (task) => ownDeadline(task, facts[task.index]!, calendar))
  const starts = campaign.starts.day
  // A forecast without facts, made on the first day, is the plan as written.
  const nothing = new Array<Facts>(tasks.length).fill(untouched)
  const forward = forecast(network, calendar, starts, nothing, starts)
  const backward = scheduleBackward(network, calendar, {
    deadlines,
    ends: campaign.ends?.day,
    isDropped: (task) => facts[task]!.state === 'dropped',
  })
  const missed = missedBy(tasks, facts, deadlines, forward)
  return { ...plan, doubts: doubtsOf(campaign, reading), facts, deadlines, forward, backward, missed }
}
