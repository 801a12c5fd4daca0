import type { WorkCalendar } from '../calendar/working-days.ts'
import { type Day, dayOf, daysInMonth, weekdayOf, ymdOf } from '../model/day.ts'

/** A month as a whole number, so that months can be counted: twelve a year. */
const monthOf = (day: number): number => {
  const { year, month } = ymdOf(day as Day)
  return year * 12 + month - 1
}

export interface MonthGrid {
  readonly year: number
  readonly month: number
  /** Weeks from Monday on; undefined where a week reaches into another month. */
  readonly weeks: readonly (readonly (Day | undefined)[])[]
}

const gridOf = (year: number, month: number): MonthGrid => {
  const first = dayOf(year, month, 1)
  const days = daysInMonth(year, month)
  const blanks = weekdayOf(first) - 1
  const weeks = Array.from({ length: Math.ceil((blanks + days) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const at = week * 7 + weekday - blanks
      return at < 0 || at >= days ? undefined : ((first + at) as Day)
    }),
  )
  return { year, month, weeks }
}

/** The months that hold any of these days, in order; `hasGaps` where there are others between them. */
export const monthsWith = (
  days: Iterable<number>,
): { readonly months: readonly MonthGrid[]; readonly hasGaps: boolean } => {
  const numbers = [...new Set([...days].map(monthOf))].sort((a, b) => a - b)
  return {
    months: numbers.map((number) => gridOf(Math.floor(number / 12), (number % 12) + 1)),
    hasGaps: numbers.some((number, at) => at > 0 && number > numbers[at - 1]! + 1),
  }
}

const isWeekend = (day: number): boolean => weekdayOf(day as Day) > 5

/** How far from a day one looks for a weekday off: no holiday lasts longer than it takes to cross a weekend. */
const weekendDays = 2

/** What a wall calendar marks: days off that are no mere weekend, with the weekends they touch, and weekends that are worked. */
export const specialDay = (day: number, calendar: WorkCalendar): 'holiday' | 'make-up' | undefined => {
  if (calendar.isWorkday(day)) return isWeekend(day) && calendar.base !== 'everyday' ? 'make-up' : undefined
  if (!isWeekend(day) || calendar.base === 'everyday') return 'holiday'
  const touches = (step: 1 | -1): boolean => {
    for (let at = 1; at <= weekendDays; at++) {
      if (calendar.isWorkday(day + at * step)) return false
      if (!isWeekend(day + at * step)) return true
    }
    return false
  }
  return touches(1) || touches(-1) ? 'holiday' : undefined
}
