import { describe, expect, it } from 'vitest'
import { firstKnownYear, type Holiday, holidayOf, lastKnownYear } from '../../src/calendar/notices.ts'
import { workCalendar } from '../../src/calendar/working-days.ts'
import { type Day, day, dayOf, isoDay } from '../../src/model/day.ts'
import { worksInChina } from '../support/random-calendar.ts'

const first = dayOf(2004, 1, 1)
const last = dayOf(2026, 12, 31)

describe('the days off of the State Council', () => {
  it('are known from 2004 to 2026', () => {
    expect([firstKnownYear, lastKnownYear]).toEqual([2004, 2026])
  })

  it.each([2004, 2012, 2019, 2026, 1970, 2199])('agree with chinese-days day by day (counted from %i on)', (near) => {
    const calendar = workCalendar('cn', [], [], near)
    const wrong: string[] = []
    let before = 0
    for (let of = first; of <= last; of = day(of + 1)) {
      const works = worksInChina(of)
      if (calendar.isWorkday(of) !== works || calendar.rank(of) - calendar.rank(first) !== before)
        wrong.push(isoDay(of))
      if (works) {
        if (calendar.nth(calendar.rank(first) + before) !== of) wrong.push(`nth ${isoDay(of)}`)
        before += 1
      }
    }
    expect(wrong).toEqual([])
  })

  it('outside of these years Monday to Friday is worked, and the year is not known', () => {
    const calendar = workCalendar('cn')
    for (const year of [1970, 2003, 2027, 2199]) {
      for (let of = dayOf(year, 1, 1); of <= dayOf(year, 12, 30); of = day(of + 1)) {
        expect(calendar.isKnown(of)).toBe(false)
        // What a notice for 2004 or 2027 says of the days around new year is no exception to this.
        expect(calendar.isWorkday(of)).toBe(workCalendar('weekdays').isWorkday(of))
      }
    }
    expect([first - 1, first, last, last + 1].map((of) => calendar.isKnown(of))).toEqual([false, true, true, false])
    expect(workCalendar('weekdays').isKnown(dayOf(2100, 1, 1))).toBe(true)
  })

  const run = (
    from: readonly [number, number, number],
    to: readonly [number, number, number],
  ): { first: Day; last: Day } => ({
    first: dayOf(...from),
    last: dayOf(...to),
  })

  it.each<{ year: number; holiday: Holiday; is: { first: Day; last: Day } | undefined; why: string }>([
    { year: 2019, holiday: '国庆节', is: run([2019, 10, 1], [2019, 10, 7]), why: 'a plain week' },
    { year: 2019, holiday: '劳动节', is: run([2019, 5, 1], [2019, 5, 4]), why: 'as amended in March 2019' },
    { year: 2019, holiday: '元旦', is: run([2018, 12, 30], [2019, 1, 1]), why: 'begins in the old year' },
    { year: 2023, holiday: '元旦', is: run([2022, 12, 31], [2023, 1, 2]), why: 'begins in the old year' },
    { year: 2020, holiday: '中秋', is: run([2020, 10, 1], [2020, 10, 8]), why: 'falls on National Day' },
    { year: 2020, holiday: '春节', is: run([2020, 1, 24], [2020, 2, 2]), why: 'prolonged in January 2020' },
    { year: 2014, holiday: '端午', is: run([2014, 6, 2], [2014, 6, 2]), why: 'one day after a weekend' },
    { year: 2007, holiday: '中秋', is: undefined, why: 'no day off before 2008' },
    { year: 2003, holiday: '国庆节', is: undefined, why: 'no notice known' },
    { year: 2027, holiday: '国庆节', is: undefined, why: 'no notice yet' },
  ])('$year年$holiday: $why', ({ year, holiday, is }) => {
    expect(holidayOf(year, holiday)).toEqual(is)
  })
})
