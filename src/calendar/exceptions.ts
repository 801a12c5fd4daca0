import { day, weekdayOf } from '../model/day.ts'
import type { WorkCalendar } from './working-days.ts'

/** What is unlike an ordinary week: runs of days off with a weekday among them, and worked Saturdays and Sundays. */
export interface Exceptions {
  /** Each run whole, with the weekend days that touch it; in order. */
  readonly off: readonly { readonly first: number; readonly last: number }[]
  readonly worked: readonly number[]
}

const isWeekend = (of: number): boolean => weekdayOf(day(of)) > 5

/** The exceptions that touch the days from `first` to `last`. A calendar that works on all days has no weekend to work on. */
export const exceptionsWithin = (calendar: WorkCalendar, first: number, last: number): Exceptions => {
  const off: { first: number; last: number }[] = []
  const worked: number[] = []
  for (let at = first; at <= last; at++) {
    if (calendar.isWorkday(at)) {
      if (isWeekend(at) && calendar.base !== 'everyday') worked.push(at)
      continue
    }
    let from = at
    let to = at
    while (!calendar.isWorkday(from - 1) && at - from < 31) from -= 1
    while (!calendar.isWorkday(to + 1) && to - at < 31) to += 1
    const days = Array.from({ length: to - from + 1 }, (_, k) => from + k)
    if (calendar.base === 'everyday' || days.some((each) => !isWeekend(each))) off.push({ first: from, last: to })
    at = to
  }
  return { off, worked }
}
