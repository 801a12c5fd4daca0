import type { Duration } from '../model/duration.ts'
import type { WorkCalendar } from './working-days.ts'

// The arithmetic of schedule.md §2. A boundary k is the moment at which day k begins.

/** The first working day on or after a day. */
export const workdayFrom = (calendar: WorkCalendar, day: number): number => calendar.nth(calendar.rank(day))

/** The last working day on or before a day. */
export const workdayUntil = (calendar: WorkCalendar, day: number): number => calendar.nth(calendar.rank(day + 1) - 1)

/** `fin(s, takes)`: the boundary at which a task ends that starts on day s. Zero working days end where they begin. */
export const finish = (calendar: WorkCalendar, start: number, { count, unit }: Duration): number =>
  unit === 'd' ? start + count : count === 0 ? start : calendar.nth(calendar.rank(start) + count - 1) + 1

/** `st(e, takes)`: the latest start of a task that ends by boundary e. */
export const startFor = (calendar: WorkCalendar, end: number, { count, unit }: Duration): number =>
  unit === 'd' ? end - count : count === 0 ? end : calendar.nth(calendar.rank(end) - count)

/** `add(k, lag)`. */
export const addLag = (calendar: WorkCalendar, boundary: number, { count, unit }: Duration): number =>
  unit === 'd' || count === 0
    ? boundary + count
    : count > 0
      ? calendar.nth(calendar.rank(boundary) + count - 1) + 1
      : calendar.nth(calendar.rank(boundary) + count)

/** `sub(k, lag)`: the largest boundary j with add(j, lag) ≤ k. */
export const subtractLag = (calendar: WorkCalendar, boundary: number, { count, unit }: Duration): number =>
  unit === 'd' || count === 0
    ? boundary - count
    : count > 0
      ? calendar.nth(calendar.rank(boundary) - count)
      : calendar.nth(calendar.rank(boundary + 1) - 1 - count)

/** Working days in [from, to); negative where `to` is the earlier. */
export const workdaysBetween = (calendar: WorkCalendar, from: number, to: number): number =>
  calendar.rank(to) - calendar.rank(from)
