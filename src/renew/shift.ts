import { type Day, dayOf, daysInMonth, existingDay, weekdayOf, ymdOf } from '../model/day.ts'

/** How the days of a campaign move when its anniversary does. */
export interface Shift {
  readonly from: Day
  readonly to: Day
  /** How many years lie between them where the anniversary keeps its month and day; undefined where it does not. */
  readonly years: number | undefined
  /** The day's new place. 29 February becomes the 28th in a year without one. */
  move(day: Day): Day
}

const endOfFebruary = (day: Day): boolean => {
  const { year, month, day: dayOfMonth } = ymdOf(day)
  return month === 2 && dayOfMonth === daysInMonth(year, 2)
}

/** Whether two days are the same anniversary in different years; 29 February has its anniversary on the 28th. */
const isSameAnniversary = (a: Day, b: Day): boolean => {
  const [one, other] = [ymdOf(a), ymdOf(b)]
  if (one.month === other.month && one.day === other.day) return true
  return one.day + other.day === 28 + 29 && endOfFebruary(a) && endOfFebruary(b)
}

/**
 * The move of T from one day to another. Where it keeps its month and day, so does every other day: 20 August 2019 becomes
 * 20 August 2029, which people who write `8月20日` mean. Where it does not, every day keeps its distance to T.
 */
export const shiftBetween = (from: Day, to: Day): Shift => {
  if (!isSameAnniversary(from, to)) {
    return { from, to, years: undefined, move: (day) => (day + to - from) as Day }
  }
  const years = ymdOf(to).year - ymdOf(from).year
  return {
    from,
    to,
    years,
    move: (day) => {
      const { year, month, day: dayOfMonth } = ymdOf(day)
      return existingDay(year + years, month, dayOfMonth) ?? dayOf(year + years, 2, 28)
    },
  }
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** The Thursday of a week decides its year, and stands in its middle. */
export const thursdayOf = (day: Day): Day => (day - weekdayOf(day) + 4) as Day

export const monthLabel = (day: Day): string => {
  const { year, month } = ymdOf(day)
  return `${year}-${twoDigits(month)}`
}

export const quarterLabel = (day: Day): string => {
  const { year, month } = ymdOf(day)
  return `${year}-Q${Math.ceil(month / 3)}`
}
