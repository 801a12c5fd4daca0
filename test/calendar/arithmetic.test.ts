import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addLag,
  finish,
  startFor,
  subtractLag,
  workdayFrom,
  workdaysBetween,
  workdayUntil,
} from '../../src/calendar/count.ts'
import { type LiteralCalendar, literalCalendars } from '../support/random-calendar.ts'

// Each definition of schedule.md §2 as a search through the days, beside what src works out in one step.

type Works = (of: number) => boolean

const literalFinish = (start: number, count: number, works: Works): number => {
  let of = start
  for (let counted = works(of) ? 1 : 0; counted < count; counted += works(of) ? 1 : 0) of += 1
  return of + 1
}

/** The largest working day s with fin(s, n wd) ≤ e. */
const literalStart = (end: number, count: number, works: Works): number => {
  let of = end
  while (!works(of) || literalFinish(of, count, works) > end) of -= 1
  return of
}

const literalAdd = (boundary: number, count: number, works: Works): number => {
  if (count === 0) return boundary
  if (count > 0) return literalFinish(boundary, count, works)
  let of = boundary
  for (let counted = 0; counted < -count; counted += works(of) ? 1 : 0) of -= 1
  return of
}

/** The largest j with add(j, lag) ≤ k, looked for from a day that is surely too late. */
const literalSubtract = (boundary: number, count: number, works: Works): number => {
  let j = boundary
  while (literalAdd(j, count, works) <= boundary) j += 1
  while (literalAdd(j, count, works) > boundary) j -= 1
  return j
}

const counts = fc.integer({ min: 1, max: 25 })
const offsets = fc.integer({ min: -75, max: 75 })

const check = (
  holds: (of: number, count: number, of2: number, literal: LiteralCalendar) => void,
  numRuns = 400,
): void =>
  fc.assert(
    fc.property(literalCalendars, offsets, counts, offsets, (literal, offset, count, other) =>
      holds(literal.around + offset, count, literal.around + other, literal),
    ),
    { seed: 2019, numRuns },
  )

describe('the arithmetic of working days, on calendars of all kinds', () => {
  it('isWorkday is what the definition says', () => {
    check((of, _, __, { calendar, works }) => {
      expect(calendar.isWorkday(of)).toBe(works(of))
    }, 1500)
  })

  it('nth and rank are inverse: nth(rank(d)) is the first working day on or after d', () => {
    check((of, _, __, { calendar, works }) => {
      let first = of
      while (!works(first)) first += 1
      expect(workdayFrom(calendar, of)).toBe(first)
      expect(calendar.rank(first)).toBe(calendar.rank(of))
      expect(calendar.rank(calendar.nth(calendar.rank(of)))).toBe(calendar.rank(of))
      let last = of
      while (!works(last)) last -= 1
      expect(workdayUntil(calendar, of)).toBe(last)
    })
  })

  it('workdaysBetween counts the working days of [from, to), negative where to is the earlier', () => {
    check((from, _, to, { calendar, works }) => {
      let counted = 0
      for (let of = Math.min(from, to); of < Math.max(from, to); of++) if (works(of)) counted += 1
      expect(workdaysBetween(calendar, from, to)).toBe(from > to ? 0 - counted : counted)
    })
  })

  it('fin: the boundary after the n-th working day from s on', () => {
    check((start, count, _, { calendar, works }) => {
      expect(finish(calendar, start, { count, unit: 'wd' })).toBe(literalFinish(start, count, works))
      expect(finish(calendar, start, { count, unit: 'd' })).toBe(start + count)
    })
  })

  it('st: the largest working day from which the work is done by e', () => {
    check((end, count, _, { calendar, works }) => {
      expect(startFor(calendar, end, { count, unit: 'wd' })).toBe(literalStart(end, count, works))
      expect(startFor(calendar, end, { count, unit: 'd' })).toBe(end - count)
    })
  })

  it.each([1, -1])('add and sub with a lag of sign %i', (sign) => {
    check((boundary, size, _, { calendar, works }) => {
      const count = sign * size
      expect(addLag(calendar, boundary, { count, unit: 'wd' })).toBe(literalAdd(boundary, count, works))
      expect(subtractLag(calendar, boundary, { count, unit: 'wd' })).toBe(literalSubtract(boundary, count, works))
      expect(addLag(calendar, boundary, { count, unit: 'd' })).toBe(boundary + count)
      expect(subtractLag(calendar, boundary, { count, unit: 'd' })).toBe(boundary - count)
    })
  })

  it('a lag of no working days changes nothing', () => {
    check((boundary, _, __, { calendar }) => {
      expect(addLag(calendar, boundary, { count: 0, unit: 'wd' })).toBe(boundary)
      expect(subtractLag(calendar, boundary, { count: 0, unit: 'wd' })).toBe(boundary)
    })
  })
})
