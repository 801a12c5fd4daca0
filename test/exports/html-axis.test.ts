import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisOf, percentText } from '../../src/exports/html/axis.ts'
import { dayOf } from '../../src/model/day.ts'

describe('the columns', () => {
  const span = (first: readonly [number, number, number], last: readonly [number, number, number]) => {
    const { scale, columns } = axisOf(dayOf(...first), dayOf(...last))
    const named = [columns[0]!, columns.at(-1)!].map(({ year, month, third }) => `${year}-${month}.${third}`)
    return [scale, columns.length, ...named]
  }

  it.each([
    {
      why: 'whole months, three columns each',
      first: [2019, 7, 12],
      last: [2019, 8, 1],
      is: ['ten-day', 6, '2019-7.0', '2019-8.2'],
    },
    { why: 'one day', first: [2019, 2, 28], last: [2019, 2, 28], is: ['ten-day', 3, '2019-2.0', '2019-2.2'] },
    {
      why: 'a year, the most that ten-day periods have room for',
      first: [2019, 1, 1],
      last: [2019, 12, 31],
      is: ['ten-day', 36, '2019-1.0', '2019-12.2'],
    },
    { why: 'a day longer: months', first: [2019, 1, 1], last: [2020, 1, 1], is: ['month', 13, '2019-1.0', '2020-1.0'] },
    {
      why: 'four years, the most for months',
      first: [2019, 1, 31],
      last: [2022, 12, 1],
      is: ['month', 48, '2019-1.0', '2022-12.0'],
    },
    { why: 'longer: whole years', first: [2019, 5, 1], last: [2023, 5, 1], is: ['year', 5, '2019-1.0', '2023-1.0'] },
  ] as const)('$why', ({ first, last, is }) => {
    expect(span(first, last)).toEqual(is)
  })
})

describe('a place', () => {
  const july = axisOf(dayOf(2019, 7, 1), dayOf(2019, 8, 31))

  it.each([
    [dayOf(2019, 7, 1), 0],
    [dayOf(2019, 7, 6), 0.5 / 6],
    [dayOf(2019, 7, 11), 1 / 6],
    [dayOf(2019, 7, 21), 2 / 6],
    // The last period of July has eleven days.
    [dayOf(2019, 7, 26), 2 / 6 + 5 / 11 / 6],
    [dayOf(2019, 8, 1), 3 / 6],
    [dayOf(2019, 9, 1), 1],
    [dayOf(2019, 6, 30), 0],
    [dayOf(2030, 1, 1), 1],
  ])('of boundary %i is %d: each period is as wide as any other', (boundary, share) => {
    expect(july.place(boundary)).toBeCloseTo(share, 12)
  })

  it('knows what it does not hold', () => {
    const ends = [dayOf(2019, 6, 30), dayOf(2019, 7, 1), dayOf(2019, 8, 31), dayOf(2019, 9, 1)]
    expect(ends.map(july.holds)).toEqual([false, true, true, false])
  })

  it('lies further to the right for every later day, within its own column', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayOf(1971, 1, 1), max: dayOf(2198, 1, 1) }),
        fc.oneof(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 4000 })),
        fc.nat(10_000),
        (first, length, offset) => {
          const axis = axisOf(first, first + length)
          const day = first + (offset % (length + 1))
          const at = axis.place(day)
          expect(at).toBeGreaterThanOrEqual(0)
          expect(axis.place(day + 1)).toBeGreaterThan(at)
          expect(axis.place(day + 1)).toBeLessThanOrEqual(1)
          const { year, month, third } = axis.columns[Math.floor(at * axis.columns.length + 1e-9)]!
          const from = dayOf(year, month, 1 + third * 10)
          expect(day).toBeGreaterThanOrEqual(from)
          const longest = { 'ten-day': 11, month: 31, year: 366 }[axis.scale]
          expect(day).toBeLessThan(from + longest)
        },
      ),
      { numRuns: 500, seed: 20190921 },
    )
  })

  it.each([
    [0, '0%'],
    [1, '100%'],
    [1 / 3, '33.33%'],
    [0.0875, '8.75%'],
    [0.000_001, '0%'],
  ])('%d is written %s', (share, text) => {
    expect(percentText(share)).toBe(text)
  })
})
