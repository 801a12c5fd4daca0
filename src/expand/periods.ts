import type { DateValue, Repeat, RepeatKind } from '../model/campaign.ts'
import { type Day, dayOf, daysInMonth, isoDay, isoWeekText, weekdayOf, ymdOf } from '../model/day.ts'

/** One period of a repeated task, cut to what lies between `start` and `due`. */
export interface Period {
  /** `2019-07`, `2019-W28`, `2019-Q3`. */
  readonly label: string
  readonly start: Day
  readonly due: DateValue
}

interface Bounds {
  readonly label: string
  readonly first: Day
  readonly last: Day
}

const weekOf = (day: Day): Bounds => {
  const first = (day - (weekdayOf(day) - 1)) as Day
  return { label: isoWeekText(day), first, last: (first + 6) as Day }
}

const monthOf = (day: Day): Bounds => {
  const { year, month } = ymdOf(day)
  return {
    label: `${year}-${String(month).padStart(2, '0')}`,
    first: dayOf(year, month, 1),
    last: dayOf(year, month, daysInMonth(year, month)),
  }
}

const quarterOf = (day: Day): Bounds => {
  const { year, month } = ymdOf(day)
  const number = Math.ceil(month / 3)
  return {
    label: `${year}-Q${number}`,
    first: dayOf(year, number * 3 - 2, 1),
    last: dayOf(year, number * 3, daysInMonth(year, number * 3)),
  }
}

const periodOf: Readonly<Record<RepeatKind, (day: Day) => Bounds>> = {
  weekly: weekOf,
  monthly: monthOf,
  quarterly: quarterOf,
}

/** The day of a period by which its task is due: its `by`, the month's end where the month has no such day, else its last day. */
const dueIn = ({ first, last }: Bounds, by: number | undefined): Day =>
  by === undefined ? last : (Math.min(first + by - 1, last) as Day)

/**
 * The periods that `start` … `due` touches (language.md §5, `repeat`); a period whose day lies before the start is left out.
 */
export const periodsOf = ({ kind, by }: Repeat, start: Day, due: DateValue): readonly Period[] => {
  const periods: Period[] = []
  if (due.day < start) return periods
  for (let bounds = periodOf[kind](start); bounds.first <= due.day; bounds = periodOf[kind]((bounds.last + 1) as Day)) {
    const wanted = dueIn(bounds, by)
    if (wanted < start) continue
    const day = Math.min(wanted, due.day) as Day
    periods.push({
      label: bounds.label,
      start: Math.max(start, bounds.first) as Day,
      due: day === due.day ? due : { day, text: isoDay(day), place: due.place },
    })
  }
  return periods
}
