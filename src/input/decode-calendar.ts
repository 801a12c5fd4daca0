import type { DayRange } from '../calendar/notices.ts'
import { type CalendarBase, type WorkCalendar, workCalendar } from '../calendar/working-days.ts'
import type { Day } from '../model/day.ts'
import { firstYear, lastYear, ymdOf } from '../model/day.ts'
import type { Located } from '../model/source.ts'
import { readPlainDay } from './dates/read-date.ts'
import { fieldsOf } from './fields.ts'
import { narrow } from './narrow.ts'
import { type Decoder, isAbsent, placeOf, scalarOf } from './reading.ts'
import { listOf, oneOf } from './scalars.ts'
import type { YamlNode } from './yaml/node.ts'

const base = oneOf('cn', 'weekdays', 'everyday')

/** A day that leans on nothing but a year: `2019-08-15`, `8月15日`. */
export const plainDay =
  (year: number | undefined, anyYear = false): Decoder<Day> =>
  (node, reading) => {
    const scalar = scalarOf(node, reading, 'date')
    if (scalar === undefined) return undefined
    const found = readPlainDay(scalar.text, year)
    if (found === 'no-such-day') {
      reading.report('bad-date', scalar, ['dateDoesNotExist', { text: scalar.text }])
    } else if (found === 'not-a-day') {
      reading.report('bad-date', scalar, ['dateNotPlain', { text: scalar.text }], { help: ['plainDateForms', {}] })
    } else if (anyYear || (ymdOf(found).year >= firstYear && ymdOf(found).year <= lastYear)) {
      return found
    } else {
      reading.report('bad-date', scalar, ['dateOutOfRange', { text: scalar.text, first: firstYear, last: lastYear }])
    }
    return undefined
  }

/** A day, or a range with both its ends: `2019-08-19..2019-08-20`. */
const dayRange =
  (year: number): Decoder<Located<DayRange>> =>
  (node, reading) => {
    const scalar = scalarOf(node, reading, 'date')
    if (scalar === undefined) return undefined
    const parts = narrow(scalar.text).split('..')
    if (parts.length === 2 && parts.some((part) => part.trim() === '')) {
      reading.report('bad-date', scalar, ['badDayRange', { text: scalar.text }], { help: ['plainDateForms', {}] })
      return undefined
    }
    const ends = parts.map((part) => plainDay(year)({ ...scalar, text: part.trim() }, reading))
    const [first, last] = [ends[0], ends.at(-1)]
    if (first === undefined || last === undefined) return undefined
    if (parts.length > 2 || first > last) {
      reading.report('bad-date', scalar, ['badDayRange', { text: scalar.text }], { help: ['plainDateForms', {}] })
      return undefined
    }
    return { value: { first, last }, place: placeOf(scalar) }
  }

/** Finds one of many ranges that has a day in common with another, without looking at them all. */
const firstOverlap = (many: readonly Located<DayRange>[]): ((range: DayRange) => Located<DayRange> | undefined) => {
  const sorted = [...many].sort((a, b) => a.value.first - b.value.first)
  // Of the ranges up to each one that which reaches furthest.
  const furthest: Located<DayRange>[] = []
  for (const each of sorted) {
    const before = furthest.at(-1)
    furthest.push(before !== undefined && before.value.last >= each.value.last ? before : each)
  }
  return (range) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]!.value.first <= range.last) low = middle + 1
      else high = middle
    }
    const candidate = furthest[low - 1]
    return candidate !== undefined && candidate.value.last >= range.first ? candidate : undefined
  }
}

const ranges = (located: readonly Located<DayRange>[]): readonly DayRange[] => located.map(({ value }) => value)

/** `calendar: cn`, or a map with `base`, `closed` and `open` (language.md §3). */
export const calendarOf =
  (year: number): Decoder<WorkCalendar> =>
  (node: YamlNode, reading) => {
    if (node.kind === 'scalar' && !isAbsent(node)) {
      const word = base(node, reading)
      return word === undefined ? undefined : workCalendar(word, [], [], year)
    }
    const fields = fieldsOf(node, reading, ['base', 'closed', 'open'])
    if (fields === undefined) return undefined
    const word: CalendarBase = fields.optional('base', base) ?? 'cn'
    const closed = fields.optional('closed', listOf(dayRange(year))) ?? []
    const open = fields.optional('open', listOf(dayRange(year))) ?? []
    const clashOf = firstOverlap(closed)
    for (const { value, place } of open) {
      const clash = clashOf(value)
      if (clash === undefined) continue
      reading.report('conflicting-keys', place, ['closedAndOpen', {}], {
        related: [{ place: clash.place, message: ['alsoHere', {}] }],
      })
    }
    return workCalendar(word, ranges(closed), ranges(open), year)
  }
