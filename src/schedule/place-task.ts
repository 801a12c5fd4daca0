import { finish, workdayFrom } from '../calendar/count.ts'
import type { WorkCalendar } from '../calendar/working-days.ts'
import { type Node, none } from './network.ts'

/** The end that an event has by itself: its own deadline is the day before (schedule.md §3). */
export const eventEnd = (calendar: WorkCalendar, { takes, milestone }: Node, day: number): number => {
  if (milestone) return day + 1
  // The day of an event counts as worked, even when it is a day off.
  if (takes.unit === 'd' || takes.count <= 1) return day + takes.count
  return finish(calendar, day + 1, { count: takes.count - 1, unit: 'wd' })
}

/** The smallest start on or after `low` with which a task ends at `reach` or later. */
const startReaching = (calendar: WorkCalendar, { takes }: Node, low: number, reach: number): number => {
  if (takes.unit === 'd') return Math.max(low, reach - takes.count)
  // The last day of the task must be a working day ≥ reach − 1; the task takes the working days up to it.
  const last = calendar.rank(reach - 1)
  return Math.max(calendar.nth(last - takes.count + 1), workdayFrom(calendar, low))
}

/** A task from boundary `start` to boundary `end`. */
export interface Slot {
  start: number
  end: number
}

/**
 * Places a task at the earliest: not before boundary `low`, not ending before boundary `reach` (`none`: no such wish).
 * Writes into `into`, so that a pass over many tasks makes no garbage.
 */
export const placeTask = (calendar: WorkCalendar, node: Node, low: number, reach: number, into: Slot): void => {
  const { takes, milestone, date } = node
  if (milestone) {
    into.start = into.end = Math.max(low, reach)
    return
  }
  if (date !== undefined && low <= date.day) {
    const end = eventEnd(calendar, node, date.day)
    if (reach <= end) {
      into.start = date.day
      into.end = end
      return
    }
  }
  let start = takes.unit === 'wd' ? workdayFrom(calendar, low) : low
  let end = finish(calendar, start, takes)
  if (reach !== none && end < reach) {
    start = startReaching(calendar, node, low, reach)
    end = finish(calendar, start, takes)
  }
  into.start = start
  into.end = end
}
