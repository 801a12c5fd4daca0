import type { WorkCalendar } from '../calendar/working-days.ts'
import { day, weekdayOf } from '../model/day.ts'

/** Days in a row, both ends included. */
export interface DayStretch {
  readonly first: number
  readonly last: number
}

/** What makes a stretch of days count otherwise than one by one. */
export interface RestDays {
  /** Days that are not worked, in stretches. */
  readonly off: readonly DayStretch[]
  /** Saturdays and Sundays that are worked all the same (调休). */
  readonly worked: readonly number[]
}

export const noRest: RestDays = { off: [], worked: [] }

/** The days off in [from, to), and the weekend days that are worked. */
export const restDays = (calendar: WorkCalendar, from: number, to: number): RestDays => {
  const off: DayStretch[] = []
  const worked: number[] = []
  let first: number | undefined
  for (let at = from; at < to; at++) {
    const isWorked = calendar.isWorkday(at)
    if (isWorked && calendar.base !== 'everyday' && weekdayOf(day(at)) > 5) worked.push(at)
    if (!isWorked) first ??= at
    if (isWorked || at === to - 1) {
      if (first !== undefined) off.push({ first, last: isWorked ? at - 1 : at })
      first = undefined
    }
  }
  return off.length + worked.length === 0 ? noRest : { off, worked }
}
