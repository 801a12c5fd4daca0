import { day, isoWeekText, mondayOf, weekdayOf } from '../model/day.ts'
import { workdayFrom } from './count.ts'
import type { WorkCalendar } from './working-days.ts'

/** A week as an office works it: a run of working days with the days off behind them. */
export interface WorkWeek {
  /** Its first working day. */
  readonly first: number
  /** The day before the next week's first working day. */
  readonly last: number
  /** The Mondays of the ISO weeks that it is made of; more than one where a week of a single working day has been merged. */
  readonly mondays: readonly number[]
}

const mondayOn = (of: number): number => of - weekdayOf(day(of)) + 1
const workdaysIn = (calendar: WorkCalendar, monday: number): number => calendar.rank(monday + 7) - calendar.rank(monday)

/** The Monday of the nearest ISO week in which anybody works, from one on, in a direction. */
const workedMonday = (calendar: WorkCalendar, monday: number, step: 7 | -7): number => {
  if (workdaysIn(calendar, monday) > 0) return monday
  const next = step === 7 ? workdayFrom(calendar, monday) : calendar.nth(calendar.rank(monday) - 1)
  return mondayOn(next)
}

/** Of a week of one working day the neighbour to which fewer days off lie in between; the one before where both are as near. */
const neighbourOf = (calendar: WorkCalendar, monday: number): number | undefined => {
  if (workdaysIn(calendar, monday) !== 1) return undefined
  const rank = calendar.rank(monday)
  const [before, only, after] = [calendar.nth(rank - 1), calendar.nth(rank), calendar.nth(rank + 1)]
  return mondayOn(only - before <= after - only ? before : after)
}

/** The weeks that make one with a week: it joins its neighbour, and neighbours join it; never a chain of more. */
const mergedMondays = (calendar: WorkCalendar, monday: number): readonly number[] => {
  const before = workedMonday(calendar, monday - 7, -7)
  const after = workedMonday(calendar, monday + 7, 7)
  const own = neighbourOf(calendar, monday)
  if (own !== undefined) {
    const others = neighbourOf(calendar, own)
    if (others === undefined || others === monday) {
      return others === undefined ? mergedMondays(calendar, own) : [Math.min(monday, own), Math.max(monday, own)]
    }
    return [monday]
  }
  return [before, monday, after].filter((each) => each === monday || neighbourOf(calendar, each) === monday)
}

/**
 * The week of a day: from the first working day of its ISO week to the day before the next week's first. In 2019, 26 August to
 * 1 September; 8 to 13 October, with its Saturday worked; and 23 September to 7 October, since of the week of the 30th only one
 * day is worked. A week in which nobody works belongs to the one before it.
 */
export const workWeekOf = (calendar: WorkCalendar, of: number): WorkWeek => {
  const monday = mondayOn(of)
  const isBeforeWork = of < workdayFrom(calendar, monday)
  const mondays = mergedMondays(calendar, workedMonday(calendar, isBeforeWork ? monday - 7 : monday, -7))
  return {
    first: workdayFrom(calendar, mondays[0]!),
    last: workdayFrom(calendar, mondays.at(-1)! + 7) - 1,
    mondays,
  }
}

/** The week behind a week. */
export const nextWorkWeek = (calendar: WorkCalendar, { last }: WorkWeek): WorkWeek => workWeekOf(calendar, last + 1)

/** The week that an ISO week is part of, `{ year: 2019, week: 40 }`; undefined where the year has no such week. */
export const workWeekIn = (calendar: WorkCalendar, year: number, week: number): WorkWeek | undefined => {
  const monday = mondayOf({ year, week })
  return monday === undefined ? undefined : workWeekOf(calendar, monday + 6)
}

/** `2019-W35`. */
export const weekText = (monday: number): string => isoWeekText(day(monday))
