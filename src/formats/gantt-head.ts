import { day, weekdayOf, ymdOf } from '../model/day.ts'
import { displayWidth } from './display-width.ts'
import type { GanttScale } from './gantt-scale.ts'
import type { GanttWords } from './gantt-words.ts'

interface Label {
  readonly at: number
  readonly text: string
  /** Placed before all others: a new year. */
  readonly isMain: boolean
}

const ymd = (of: number) => ymdOf(day(of))

const endOf = ({ at, text }: Label): number => at + displayWidth(text)

/** Labels where they begin, as many as there is room for with a blank between two. */
const placeLabels = (labels: readonly Label[], room: number): string => {
  const inOrder = [...labels.filter(({ isMain }) => isMain), ...labels.filter(({ isMain }) => !isMain)]
  const placed: Label[] = []
  for (const label of inOrder) {
    const isFree = placed.every((other) => endOf(label) < other.at || endOf(other) < label.at)
    if (isFree && endOf(label) <= room) placed.push(label)
  }
  let line = ''
  let width = 0
  for (const label of placed.sort((left, right) => left.at - right.at)) {
    line += ' '.repeat(label.at - width) + label.text
    width = endOf(label)
  }
  return line
}

/** The cells at which a month begins, and the first cell. */
const monthStarts = ({ cells }: GanttScale): number[] =>
  cells.flatMap(({ last }, index) => {
    const before = cells[index - 1]
    const isNew = before === undefined || (last !== before.last && ymd(last).month !== ymd(before.last).month)
    return isNew ? [index] : []
  })

/** January is named with the new year, or stands for it; the year of the first month is in the corner. */
const monthLine = (scale: GanttScale, words: GanttWords): string => {
  const starts = monthStarts(scale)
  const labels = starts.map((at, index) => {
    const { year, month } = ymd(scale.cells[at]!.last)
    if (at === 0 || month > 1) return { at, text: words.month(month), isMain: false }
    const room = (starts[index + 1] ?? scale.cells.length + 1) - at
    const long = words.monthOfYear(year, month)
    return { at, text: displayWidth(long) < room ? long : words.year(year), isMain: true }
  })
  return placeLabels(labels, scale.cells.length)
}

const yearLine = ({ units, unitCells, cells }: GanttScale, words: GanttWords): string => {
  const labels = units.flatMap((of, index) => {
    const { year } = ymd(of)
    const isNew = index === 0 || ymd(units[index - 1]!).year !== year
    return isNew ? [{ at: index * unitCells, text: words.year(year), isMain: false }] : []
  })
  return placeLabels(labels, cells.length)
}

/** Labels of every n-th unit, n being the smallest that leaves a blank between two. */
const unitLine = (texts: readonly string[], { unitCells, cells }: GanttScale): string => {
  const widest = texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0)
  const step = Math.ceil((widest + 1) / unitCells)
  const labels = texts.map((text, index) => ({ at: index * unitCells, text, isMain: false }))
  return placeLabels(
    labels.filter((_, index) => index % step === 0),
    cells.length,
  )
}

/** 上中下 need no blanks between them; nothing where not all of them have room. */
const tenDayLine = ({ units, unitCells }: GanttScale, words: GanttWords): string => {
  const texts = units.map((of) => words.tenDays(ymd(of).day))
  if (texts.some((text) => displayWidth(text) > unitCells)) return ''
  return texts
    .map((text) => text + ' '.repeat(unitCells - displayWidth(text)))
    .join('')
    .trimEnd()
}

/** The number of each Monday, or of every day where a day has room for it. */
const dayLine = (scale: GanttScale): string => {
  const { units, unitCells } = scale
  const texts = units.map((of) => String(ymd(of).day))
  if (unitCells >= 3) return unitLine(texts, scale)
  const mondays = units.flatMap((of, index) =>
    weekdayOf(day(of)) === 1 ? [{ at: index * unitCells, text: texts[index]!, isMain: false }] : [],
  )
  return placeLabels(mondays, units.length * unitCells)
}

/** Two lines over a chart, months (or years) and units, either may be empty; `corner` stands left of the upper one. */
export interface GanttHead {
  readonly corner: string
  readonly upper: string
  readonly lower: string
}

/** Over days, weeks and ten-day periods stand months, with the year in the corner; over months stand years. */
export const ganttHead = (scale: GanttScale, words: GanttWords): GanttHead => {
  const { unit, units, cells } = scale
  const byMonth = { corner: words.year(ymd(cells[0]!.last).year), upper: monthLine(scale, words) }
  const byYear = { corner: '', upper: yearLine(scale, words) }
  const numbers = (): string[] => units.map((of) => String(unit === 'month' ? ymd(of).month : ymd(of).day))
  switch (unit) {
    case 'day':
      return { ...byMonth, lower: dayLine(scale) }
    case 'week':
      return { ...byMonth, lower: unitLine(numbers(), scale) }
    case 'ten-day':
      return { ...byMonth, lower: tenDayLine(scale, words) }
    case 'month':
      return { ...byYear, lower: unitLine(numbers(), scale) }
    case 'year':
      return { ...byYear, lower: '' }
  }
}
