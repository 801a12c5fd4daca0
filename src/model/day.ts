import { UTCDateMini } from '@date-fns/utc/date/mini'
import { getISOWeek } from 'date-fns/getISOWeek'
import { getISOWeeksInYear } from 'date-fns/getISOWeeksInYear'
import { getISOWeekYear } from 'date-fns/getISOWeekYear'

/** A calendar day as a whole number: days since 1970-01-01. It has no clock time and no zone. */
export type Day = number & { readonly brand: 'Day' }

export const day = (number: number): Day => number as Day

export const firstYear = 1970
export const lastYear = 2199

const floorDiv = (a: number, b: number): number => Math.floor(a / b)

/** Days from 1970-01-01 to a day of the proleptic Gregorian calendar, by counting years from March on so that leap days come last. */
export const dayOf = (year: number, month: number, dayOfMonth: number): Day => {
  const marchYear = month <= 2 ? year - 1 : year
  const era = floorDiv(marchYear, 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = floorDiv(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + dayOfMonth - 1
  const dayOfEra = yearOfEra * 365 + floorDiv(yearOfEra, 4) - floorDiv(yearOfEra, 100) + dayOfYear
  return (era * 146_097 + dayOfEra - 719_468) as Day
}

export interface YearMonthDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The inverse of `dayOf`. */
export const ymdOf = (of: Day): YearMonthDay => {
  const shifted = of + 719_468
  const era = floorDiv(shifted, 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = floorDiv(
    dayOfEra - floorDiv(dayOfEra, 1460) + floorDiv(dayOfEra, 36_524) - floorDiv(dayOfEra, 146_096),
    365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + floorDiv(yearOfEra, 4) - floorDiv(yearOfEra, 100))
  const marchMonth = floorDiv(5 * dayOfYear + 2, 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - floorDiv(153 * marchMonth + 2, 5) + 1,
  }
}

export const daysInMonth = (year: number, month: number): number =>
  month === 12 ? 31 : dayOf(year, month + 1, 1) - dayOf(year, month, 1)

/** The day, or undefined where the calendar has no such day: 31 June is never 1 July. */
export const existingDay = (year: number, month: number, dayOfMonth: number): Day | undefined =>
  month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month)
    ? dayOf(year, month, dayOfMonth)
    : undefined

const isoTexts = new Map<number, string>()

/** `2019-07-08`. Years beyond 9999 keep all their digits. */
export const isoDay = (of: Day): string => {
  const known = isoTexts.get(of)
  if (known !== undefined) return known
  const { year, month, day: dayOfMonth } = ymdOf(of)
  const text = `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}`
  isoTexts.set(of, text)
  return text
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekdayOf = (of: Day): number => of + 3 - floorDiv(of + 3, 7) * 7 + 1

const utcDate = (of: Day): Date => new UTCDateMini(of * 86_400_000)

export interface IsoWeek {
  readonly year: number
  readonly week: number
}

/** The ISO 8601 week: it belongs to the year that holds its Thursday. */
export const isoWeekOf = (of: Day): IsoWeek => ({ year: getISOWeekYear(utcDate(of)), week: getISOWeek(utcDate(of)) })

/** `2019-W28`: the ISO week that holds a day. */
export const isoWeekText = (of: Day): string => {
  const { year, week } = isoWeekOf(of)
  return `${year}-W${String(week).padStart(2, '0')}`
}

/** The Monday of an ISO week, or undefined where the year has no week of that number. */
export const mondayOf = ({ year, week }: IsoWeek): Day | undefined => {
  const fourth = dayOf(year, 1, 4)
  if (week < 1 || week > getISOWeeksInYear(utcDate(fourth))) return undefined
  return (fourth - (weekdayOf(fourth) - 1) + (week - 1) * 7) as Day
}
