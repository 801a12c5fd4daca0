import { describe, expect, it } from 'vitest'
import { type Day, day, dayOf, daysInMonth, existingDay, isoDay, weekdayOf, ymdOf } from '../../src/model/day.ts'

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const lengthOf = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : lengths[month - 1]!)

/** Every day from 1600 to 2400, counted by hand: no formula, no Date. */
const calendarPages = function* (): Generator<readonly [year: number, month: number, day: number]> {
  for (let year = 1600; year <= 2400; year++)
    for (let month = 1; month <= 12; month++)
      for (let dayOfMonth = 1; dayOfMonth <= lengthOf(year, month); dayOfMonth++) yield [year, month, dayOfMonth]
}

describe('a day is a number', () => {
  it('day 0 is 1970-01-01, a Thursday', () => {
    expect(dayOf(1970, 1, 1)).toBe(0)
    expect(weekdayOf(day(0))).toBe(4)
  })

  it('counts 1600 to 2400 page by page, and back', () => {
    let expected = dayOf(1600, 1, 1) as number
    const wrong: string[] = []
    for (const [year, month, dayOfMonth] of calendarPages()) {
      const back = ymdOf(expected as Day)
      const isRight =
        dayOf(year, month, dayOfMonth) === expected &&
        back.year === year &&
        back.month === month &&
        back.day === dayOfMonth
      if (!isRight) wrong.push(`${year}-${month}-${dayOfMonth}`)
      expected += 1
    }
    expect(wrong).toEqual([])
    // 801 years with 195 leap days, from a count that knows nothing of the formula.
    expect(expected - dayOf(1600, 1, 1)).toBe(801 * 365 + 195)
  })

  it('goes through the week without a gap', () => {
    for (let of = -20; of < 20; of++) expect(weekdayOf(day(of + 1))).toBe((weekdayOf(day(of)) % 7) + 1)
  })

  it('knows the length of each month', () => {
    for (const year of [1900, 1970, 2000, 2019, 2020, 2199])
      for (let month = 1; month <= 12; month++) expect(daysInMonth(year, month)).toBe(lengthOf(year, month))
  })

  it.each([
    { written: [2019, 2, 29], exists: false, why: 'not a leap year' },
    { written: [2020, 2, 29], exists: true, why: 'a leap year' },
    { written: [1900, 2, 29], exists: false, why: 'a century is none' },
    { written: [2000, 2, 29], exists: true, why: 'but for every fourth' },
    { written: [2019, 6, 31], exists: false, why: 'June has 30 days: never 1 July' },
    { written: [2019, 12, 31], exists: true, why: 'the last month has a length too' },
    { written: [2019, 12, 32], exists: false, why: 'one more' },
    { written: [2019, 0, 1], exists: false, why: 'month 0' },
    { written: [2019, 13, 1], exists: false, why: 'month 13' },
    { written: [2019, 1, 0], exists: false, why: 'day 0' },
  ])('$written exists: $exists ($why)', ({ written, exists }) => {
    const [year, month, dayOfMonth] = written as [number, number, number]
    expect(existingDay(year, month, dayOfMonth)).toBe(exists ? dayOf(year, month, dayOfMonth) : undefined)
  })

  it.each([
    [dayOf(2019, 7, 8), '2019-07-08'],
    [dayOf(1969, 12, 31), '1969-12-31'],
    [dayOf(1, 1, 1), '0001-01-01'],
    [dayOf(12345, 6, 7), '12345-06-07'],
  ])('is written as ISO text: %i, %s', (of, text) => {
    expect(isoDay(of)).toBe(text)
    expect(isoDay(of)).toBe(text)
  })
})
