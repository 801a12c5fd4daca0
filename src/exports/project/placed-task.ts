import type { WorkCalendar } from '../../calendar/working-days.ts'
import type { Task } from '../../model/task.ts'
import type { Standing } from '../../status/standing.ts'

/** A task where the plan as written puts it: from boundary `start` to boundary `end`. */
export interface PlacedTask {
  readonly standing: Standing
  readonly task: Task
  readonly start: number
  readonly end: number
  /** What its length is counted in: an event on a day off is counted in calendar days, whatever it takes. */
  readonly unit: 'wd' | 'd'
  readonly length: number
  /** It stands on the date it was given, and nothing it waits for moves it. */
  readonly isFixed: boolean
}

/** Undefined for a task that waits for itself: it has no place. */
const placedTask = (standing: Standing, calendar: WorkCalendar): PlacedTask | undefined => {
  const { task, planStart: start, planEnd: end } = standing
  if (start === undefined || end === undefined) return undefined
  const { milestone, date, takes } = task
  // What a milestone is counted in decides on which days it may sit.
  const isWorked = calendar.isWorkday(milestone ? end - 1 : start)
  const unit = isWorked && (milestone || takes.unit === 'wd') ? 'wd' : 'd'
  return {
    standing,
    task,
    start,
    end,
    unit,
    length: unit === 'wd' ? takes.count : end - start,
    isFixed: date !== undefined && start === date.day + (milestone ? 1 : 0),
  }
}

/** The tasks that have a place, by index. */
export const placedTasks = (
  standings: readonly Standing[],
  calendar: WorkCalendar,
): ReadonlyMap<number, PlacedTask> => {
  const placed = new Map<number, PlacedTask>()
  for (const standing of standings) {
    const task = placedTask(standing, calendar)
    if (task !== undefined) placed.set(standing.task.index, task)
  }
  return placed
}
