import { describe, expect, it } from 'vitest'
import { workCalendar } from '../../src/calendar/working-days.ts'
import type { DateContext, DateReading } from '../../src/input/dates/context.ts'
import { type Day, day, ymdOf } from '../../src/model/day.ts'
import { type Move, moveDate } from '../../src/renew/move-date.ts'
import { shiftBetween } from '../../src/renew/shift.ts'
import { readCalendar } from '../reference/calendar.ts'
import { type DateContext as ReferenceContext, type Role, resolveDate } from '../reference/dates.ts'
import { createRandom } from '../reference/prng.ts'
import { randomDate } from '../reference/random-dates.ts'

const seeds = Array.from({ length: 2000 }, (_, index) => index + 1)

const readings: Readonly<Record<Role, DateReading>> = { first: 'first', last: 'last', day: 'single' }

const ours = (anniversary: Day): DateContext => ({
  anniversary,
  year: ymdOf(anniversary).year,
  calendar: workCalendar('cn'),
  anchor: () => undefined,
  anchorNames: () => new Set(),
})

const theirs = (anniversary: Day): ReferenceContext => ({
  anniversary,
  year: ymdOf(anniversary).year,
  anchors: new Map(),
  calendar: readCalendar('cn'),
})

const moveOf = (from: Day, to: Day, asOffsets: boolean): Move => ({
  shift: shiftBetween(from, to),
  before: ours(from),
  after: ours(to),
  asOffsets,
  wholePeriods: false,
})

/** Days that follow working days and holidays go where those are. */
const hangsOnDaysOff = (text: string): boolean => /wd|ｗｄ|工作日|节|国庆|元旦/.test(text)

/** A date in one of the forms of the language, and where the reference says it was and is. */
const moved = (seed: number, apart: (random: ReturnType<typeof createRandom>) => number, asOffsets = false) => {
  const random = createRandom(seed)
  const from = day(random.int(14_000, 20_000))
  const to = day(from + apart(random))
  const role = random.pick(['first', 'last', 'day'] as const)
  const { text, day: was } = randomDate(random, theirs(from), role, from - 200, from + 120)
  const now = moveDate(text, readings[role], moveOf(from, to, asOffsets))?.text ?? text
  return { text, now, was: was - from, is: resolveDate(now, theirs(to), role) - to }
}

describe('a date of any form, read by the reference before and after', () => {
  it.each([false, true])('keeps its distance to T where T moves by days (as offsets: %s)', (asOffsets) => {
    let compared = 0
    for (const seed of seeds) {
      // No multiple of a year, which would keep months and not distances.
      const { text, now, was, is } = moved(seed, (random) => random.int(1, 300) + 365 * random.int(-3, 3), asOffsets)
      if (hangsOnDaysOff(text)) continue
      compared += 1
      expect({ seed, text, now, distance: is }).toEqual({ seed, text, now, distance: was })
    }
    expect(compared).toBeGreaterThan(1000)
  })
})
