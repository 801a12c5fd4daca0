import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { type CalendarBase, type WorkCalendar, workCalendar } from '../../src/calendar/working-days.ts'
import { type Day, day, dayOf, isoDay, weekdayOf } from '../../src/model/day.ts'

// Where src counts, this looks at one day after the other.

const data = JSON.parse(
  readFileSync(new URL('../../node_modules/chinese-days/dist/chinese-days.json', import.meta.url), 'utf8'),
) as { holidays: Record<string, string>; workdays: Record<string, string> }

const daysOff = new Set(Object.keys(data.holidays))
const makeUpDays = new Set(Object.keys(data.workdays))

/** W(d) of `calendar: cn`, from the package that the table was made of. */
export const worksInChina = (of: number): boolean => {
  const text = isoDay(day(of))
  return makeUpDays.has(text) || (!daysOff.has(text) && weekdayOf(day(of)) <= 5)
}

const worksOnBase: Readonly<Record<CalendarBase, (of: number) => boolean>> = {
  cn: worksInChina,
  weekdays: (of) => weekdayOf(day(of)) <= 5,
  everyday: () => true,
}

export interface LiteralCalendar {
  readonly calendar: WorkCalendar
  readonly works: (of: number) => boolean
  /** A day near which something is odd. */
  readonly around: number
}

const oddPlaces: readonly Day[] = [
  dayOf(1965, 3, 1),
  dayOf(1970, 1, 1),
  dayOf(2004, 1, 1),
  dayOf(2018, 1, 1),
  dayOf(2019, 9, 28),
  dayOf(2021, 1, 1),
  dayOf(2026, 12, 31),
  dayOf(2199, 12, 31),
  dayOf(2210, 6, 1),
]

const ranges = (around: number): fc.Arbitrary<readonly { first: Day; last: Day }[]> =>
  fc.array(
    fc
      .tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 0, max: 9 }))
      .map(([from, length]) => ({ first: day(around + from), last: day(around + from + length) })),
    { maxLength: 6 },
  )

/** Calendars of all kinds, each with its definition day by day. */
export const literalCalendars: fc.Arbitrary<LiteralCalendar> = fc
  .record({
    base: fc.constantFrom<CalendarBase>('cn', 'weekdays', 'everyday'),
    around: fc.constantFrom(...oddPlaces),
    near: fc.constantFrom(1970, 2004, 2019, 2026, 2027, 2199),
  })
  .chain(({ base, around, near }) =>
    fc.tuple(ranges(around), ranges(around)).map(([closed, open]) => {
      const isIn = (list: readonly { first: Day; last: Day }[], of: number): boolean =>
        list.some(({ first, last }) => first <= of && of <= last)
      return {
        calendar: workCalendar(base, closed, open, near),
        works: (of: number) => isIn(open, of) || (!isIn(closed, of) && worksOnBase[base](of)),
        around,
      }
    }),
  )
