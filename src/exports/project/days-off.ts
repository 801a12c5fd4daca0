import { type Holiday, holidayOf } from '../../calendar/notices.ts'
import type { WorkCalendar } from '../../calendar/working-days.ts'
import { type Day, weekdayOf, ymdOf } from '../../model/day.ts'

/** Days from `first` to `last`, both included. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** The days off in a row, within a stretch; an office that works every day has none. */
export const daysOff = (calendar: WorkCalendar, { first, last }: Stretch): readonly Stretch[] => {
  const runs: { first: number; last: number }[] = []
  let end = Number.NEGATIVE_INFINITY
  for (let day = first; day <= last; day++) {
    if (calendar.isWorkday(day)) continue
    if (end === day - 1) runs.at(-1)!.last = day
    else runs.push({ first: day, last: day })
    end = day
  }
  return runs
}

const isWeekend = (day: number): boolean => weekdayOf(day as Day) > 5

/** Whether a day is worked in a week without holidays. */
const isUsuallyWorked = ({ base }: WorkCalendar, day: number): boolean => base === 'everyday' || !isWeekend(day)

/** Days off that an ordinary week has not: each stretch from its first such day to its last. */
export const unusualDaysOff = (calendar: WorkCalendar, within: Stretch): readonly Stretch[] =>
  daysOff(calendar, within).flatMap((run) => {
    let { first, last } = run
    while (first <= last && !isUsuallyWorked(calendar, first)) first += 1
    while (last > first && !isUsuallyWorked(calendar, last)) last -= 1
    return first > last ? [] : [{ first, last }]
  })

/** Saturdays and Sundays that are worked. */
export const makeUpDays = (calendar: WorkCalendar, { first, last }: Stretch): readonly number[] => {
  const worked: number[] = []
  for (let day = first; day <= last; day++)
    if (calendar.isWorkday(day) && !isUsuallyWorked(calendar, day)) worked.push(day)
  return worked
}

const holidays: readonly Holiday[] = ['元旦', '春节', '清明', '劳动节', '端午', '中秋', '国庆节']

/** The holidays that a stretch of days off is for; none for days that an office closes of its own accord. */
export const holidaysIn = ({ base }: WorkCalendar, { first, last }: Stretch): readonly Holiday[] => {
  if (base !== 'cn') return []
  const { year } = ymdOf(last as Day)
  return holidays.filter((holiday) =>
    [year, year + 1].some((of) => {
      const off = holidayOf(of, holiday)
      return off !== undefined && off.first <= last && off.last >= first
    }),
  )
}
