import { day, dayOf, daysInMonth, ymdOf } from '../../model/day.ts'

/** What a column of the chart is: a ten-day period (旬), or for plans that run on and on a month or a year. */
type Scale = 'ten-day' | 'month' | 'year'

interface AxisColumn {
  readonly year: number
  /** 1 to 12; 1 for a year. */
  readonly month: number
  /** 0, 1, 2 of a month; 0 where the column is longer. */
  readonly third: number
}

/** The columns of the chart, all equally wide, and where a day lies in them. */
export interface Axis {
  readonly scale: Scale
  readonly columns: readonly AxisColumn[]
  /** How far to the right a boundary lies, 0 to 1; what lies outside is moved to the edge. */
  readonly place: (boundary: number) => number
  readonly holds: (day: number) => boolean
}

/** More columns than these have no room on half a sheet. */
const mostTenDays = 36
const mostMonths = 48

const monthNumber = (of: number): number => {
  const { year, month } = ymdOf(day(of))
  return year * 12 + month - 1
}

/** How much of a month has gone before a day, in thirds: each ten-day period counts the same, however long it is. */
const thirdsBefore = (of: number): number => {
  const { year, month, day: dayOfMonth } = ymdOf(day(of))
  const third = Math.min(2, Math.floor((dayOfMonth - 1) / 10))
  const length = third < 2 ? 10 : daysInMonth(year, month) - 20
  return third + (dayOfMonth - 1 - third * 10) / length
}

/** Whole months from the one that holds `first` to the one that holds `last`; whole years, where those are the columns. */
export const axisOf = (first: number, last: number): Axis => {
  const months = monthNumber(last) - monthNumber(first) + 1
  const scale = months * 3 <= mostTenDays ? 'ten-day' : months <= mostMonths ? 'month' : 'year'
  const from = scale === 'year' ? ymdOf(day(first)).year * 12 : monthNumber(first)
  const until = scale === 'year' ? ymdOf(day(last)).year * 12 + 12 : monthNumber(last) + 1
  const firstOf = (number: number): number => dayOf(Math.floor(number / 12), (number % 12) + 1, 1)
  const [start, end] = [firstOf(from), firstOf(until)]
  const step = scale === 'year' ? 12 : 1
  const columns: AxisColumn[] = []
  for (let number = from; number < until; number += step) {
    const [year, month] = [Math.floor(number / 12), (number % 12) + 1]
    for (const third of scale === 'ten-day' ? [0, 1, 2] : [0]) columns.push({ year, month, third })
  }
  const width = until - from
  return {
    scale,
    columns,
    place: (boundary) => {
      if (boundary <= start) return 0
      if (boundary >= end) return 1
      return (monthNumber(boundary) - from + thirdsBefore(boundary) / 3) / width
    },
    holds: (of) => of >= start && of < end,
  }
}

/** `0.3425` → `34.25%`: the same digits everywhere. */
export const percentText = (share: number): string => `${Number((share * 100).toFixed(2))}%`
