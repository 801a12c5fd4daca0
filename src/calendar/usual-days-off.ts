import { type Day, dayOf } from '../model/day.ts'
import type { Holiday } from './days-off.generated.ts'
import type { DayRange } from './notices.ts'

/** 清明 of this century: the 4th or the 5th of April. */
const qingming = (year: number): Day => {
  const since2000 = year - 2000
  return dayOf(year, 4, Math.floor(since2000 * 0.2422 + 4.81) - Math.floor(since2000 / 4))
}

/**
 * The days that a holiday of the solar calendar usually takes, for years without a notice yet: 1 to 7 October. Undefined for
 * a lunar one, whose day is another every year.
 */
export const usualDaysOff = (year: number, holiday: Holiday): DayRange | undefined => {
  switch (holiday) {
    case '元旦':
      return { first: dayOf(year, 1, 1), last: dayOf(year, 1, 1) }
    case '清明':
      return { first: qingming(year), last: qingming(year) }
    case '劳动节':
      return { first: dayOf(year, 5, 1), last: dayOf(year, 5, 5) }
    case '国庆节':
      return { first: dayOf(year, 10, 1), last: dayOf(year, 10, 7) }
    default:
      return undefined
  }
}
