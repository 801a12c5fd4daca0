import { day, dayOf, weekdayOf, ymdOf } from '../model/day.ts'

export type GanttUnit = 'day' | 'week' | 'ten-day' | 'month' | 'year'

/** The days that one character of a chart stands for, both included. A day wider than a character repeats. */
interface GanttCell {
  readonly first: number
  readonly last: number
}

/** The days of a chart cut into characters; `unitCells` is how many of them each unit takes. */
export interface GanttScale {
  readonly unit: GanttUnit
  readonly unitCells: number
  /** The first day of each unit; unit i begins at cell i × unitCells. */
  readonly units: readonly number[]
  readonly cells: readonly GanttCell[]
}

/** Wider units only make long bars longer. */
const mostCells: Record<GanttUnit, number> = { day: 3, week: 7, 'ten-day': 10, month: 15, year: 12 }

const ymd = (of: number) => ymdOf(day(of))

const startOfWeek = (of: number): number => of - (weekdayOf(day(of)) - 1)

/** 上旬, 中旬 and 下旬 begin on the 1st, 11th and 21st. */
const startOfTenDays = (of: number): number => {
  const { day: dayOfMonth } = ymd(of)
  return of - dayOfMonth + 1 + 10 * Math.min(2, Math.floor((dayOfMonth - 1) / 10))
}

const startOfMonths = (of: number, months: number): number => {
  const { year, month } = ymd(of)
  const count = year * 12 + month - 1
  const start = count - (count % months)
  return dayOf(Math.floor(start / 12), (start % 12) + 1, 1)
}

interface Ruler {
  readonly unit: GanttUnit
  readonly startOf: (day: number) => number
  /** Used when so many characters are to be had for each unit. */
  readonly leastCells: number
  /** More days than any unit has: from its start on, this leads into the next. */
  readonly stride: number
}

const months = (count: number): Ruler => ({
  unit: count < 12 ? 'month' : 'year',
  leastCells: 1,
  startOf: (of) => startOfMonths(of, count),
  stride: Math.ceil(count * 30.5) + 1,
})

/** From the finest on; half a ten-day period is finer than a week. */
const rulers: readonly Ruler[] = [
  { unit: 'day', leastCells: 1, startOf: (of) => of, stride: 1 },
  { unit: 'week', leastCells: 2, startOf: startOfWeek, stride: 7 },
  { unit: 'ten-day', leastCells: 2, startOf: startOfTenDays, stride: 11 },
  { unit: 'week', leastCells: 1, startOf: startOfWeek, stride: 7 },
  { unit: 'ten-day', leastCells: 1, startOf: startOfTenDays, stride: 11 },
  ...[1, 3, 12, 60, 120, 1200, 12_000].map(months),
]

const unitsOf = ({ startOf, stride }: Ruler, from: number, to: number): number[] => {
  const starts: number[] = []
  for (let start = startOf(from); start <= to; start = startOf(start + stride)) starts.push(start)
  return starts
}

const cellsOf = (first: number, next: number, count: number): GanttCell[] =>
  Array.from({ length: count }, (_, index) => {
    const start = first + Math.floor(((next - first) * index) / count)
    const end = first + Math.floor(((next - first) * (index + 1)) / count)
    return { first: start, last: Math.max(start, end - 1) }
  })

/** The finest scale whose units fit into `room` characters: days, weeks from Monday, ten-day periods, months, years. */
export const ganttScale = (from: number, to: number, room: number): GanttScale => {
  const last = Math.max(from, to)
  for (const ruler of rulers) {
    if (ruler.unit === 'day' && last - from + 1 > room) continue
    const units = unitsOf(ruler, from, last)
    if (units.length * ruler.leastCells > room) continue
    const unitCells = Math.min(mostCells[ruler.unit], Math.floor(room / units.length))
    const { startOf, stride, unit } = ruler
    const cells = units.flatMap((start) => cellsOf(start, startOf(start + stride), unitCells))
    return { unit, unitCells, units, cells }
  }
  return { unit: 'year', unitCells: 1, units: [from], cells: [{ first: from, last }] }
}

/** The first cell that shows a day, -1 when it lies outside. */
export const firstCellOf = ({ cells }: GanttScale, of: number): number =>
  cells.findIndex(({ first, last }) => first <= of && of <= last)

/** The last cell that shows a day, -1 when it lies outside. */
export const lastCellOf = ({ cells }: GanttScale, of: number): number =>
  cells.findLastIndex(({ first, last }) => first <= of && of <= last)
