import type { WorkCalendar } from '../../calendar/working-days.ts'
import { type Day, isoDay, weekdayOf } from '../../model/day.ts'

/** Mermaid shows no days off in a chart of more than five years. */
const mostDays = 5 * 365

const isWeekend = (day: number): boolean => weekdayOf(day as Day) > 5

/** The lines that name the days off from one day to another, both included, and the weekend days that are worked. */
export const daysOffLines = (calendar: WorkCalendar, from: number, to: number): readonly string[] => {
  if (to - from > mostDays) return []
  const off: number[] = []
  const worked: number[] = []
  for (let day = from; day <= to; day++) {
    if (!calendar.isWorkday(day)) off.push(day)
    else if (isWeekend(day)) worked.push(day)
  }
  const hasWeekends = off.filter(isWeekend).length > worked.length
  const excluded = hasWeekends ? off.filter((day) => !isWeekend(day)) : off
  const said = (word: string, days: readonly string[]): readonly string[] =>
    days.length === 0 ? [] : [`${word} ${days.join(', ')}`]
  const iso = (days: readonly number[]): readonly string[] => days.map((day) => isoDay(day as Day))
  return [
    ...said('excludes', [...(hasWeekends ? ['weekends'] : []), ...iso(excluded)]),
    ...said('includes', hasWeekends ? iso(worked) : []),
  ]
}
