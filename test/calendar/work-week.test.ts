import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exceptionsWithin } from '../../src/calendar/exceptions.ts'
import { nextWorkWeek, weekText, workWeekIn, workWeekOf } from '../../src/calendar/work-week.ts'
import { workCalendar } from '../../src/calendar/working-days.ts'
import { day, dayOf, isoDay } from '../../src/model/day.ts'
import { literalCalendars } from '../support/random-calendar.ts'

const cn = workCalendar('cn')
const iso = (of: number): string => isoDay(day(of))

describe('the week of a day', () => {
  it.each([
    ['an ordinary week', '2019-08-28', '2019-08-26', '2019-09-01', ['2019-W35']],
    ['its Sunday', '2019-09-01', '2019-08-26', '2019-09-01', ['2019-W35']],
    ['one with a holiday at its end', '2019-09-12', '2019-09-09', '2019-09-15', ['2019-W37']],
    [
      'one of a single working day, near the week before',
      '2019-09-30',
      '2019-09-23',
      '2019-10-07',
      ['2019-W39', '2019-W40'],
    ],
    ['the one it has been merged with', '2019-09-24', '2019-09-23', '2019-10-07', ['2019-W39', '2019-W40']],
    ['a day off behind the merged weeks', '2019-10-07', '2019-09-23', '2019-10-07', ['2019-W39', '2019-W40']],
    ['one that begins on a Tuesday and works on Saturday', '2019-10-12', '2019-10-08', '2019-10-13', ['2019-W41']],
    ['a week in which nobody works', '2019-02-06', '2019-01-28', '2019-02-10', ['2019-W05']],
  ])('%s', (_, of, first, last, weeks) => {
    const [year, month, date] = of.split('-').map(Number)
    const week = workWeekOf(cn, dayOf(year!, month!, date!))
    expect([iso(week.first), iso(week.last), week.mondays.map(weekText)]).toEqual([first, last, weeks])
  })

  it('is found by the number of any of its ISO weeks', () => {
    expect(workWeekIn(cn, 2019, 40)).toEqual(workWeekIn(cn, 2019, 39))
    expect(workWeekIn(cn, 2019, 53)).toBeUndefined()
    expect(workWeekIn(cn, 2020, 53)).toBeDefined()
  })

  it('joins the nearer neighbour: a Friday alone goes to the week behind it', () => {
    // 5 to 8 August 2019 closed: Friday the 9th is three days from Monday, seven from the Friday before.
    const closed = [{ first: dayOf(2019, 8, 5), last: dayOf(2019, 8, 8) }]
    const week = workWeekOf(workCalendar('weekdays', closed), dayOf(2019, 8, 9))
    expect([iso(week.first), iso(week.last)]).toEqual(['2019-08-09', '2019-08-18'])
  })

  it('holds every day exactly once and begins with a working day, on any calendar', () => {
    fc.assert(
      fc.property(literalCalendars, fc.integer({ min: -40, max: 40 }), ({ calendar, around }, shift) => {
        const of = around + shift
        const week = workWeekOf(calendar, of)
        expect(week.first <= of && of <= week.last).toBe(true)
        expect(calendar.isWorkday(week.first)).toBe(true)
        expect(nextWorkWeek(calendar, week).first).toBe(week.last + 1)
        expect(workWeekOf(calendar, week.first)).toEqual(week)
        expect(workWeekOf(calendar, week.last)).toEqual(week)
        expect(workWeekOf(calendar, week.first - 1).last).toBe(week.first - 1)
        expect(week.mondays.length).toBeLessThanOrEqual(3)
      }),
      { seed: 40, numRuns: 2000 },
    )
  })
})

describe('what is unlike an ordinary week', () => {
  const said = (base: 'cn' | 'everyday', first: number, last: number): unknown => {
    const { off, worked } = exceptionsWithin(workCalendar(base), first, last)
    return { off: off.map((run) => [iso(run.first), iso(run.last)]), worked: worked.map(iso) }
  }

  it.each([
    ['nothing, of an ordinary weekend', dayOf(2019, 8, 26), dayOf(2019, 9, 8), [], []],
    ['the holiday with its weekend', dayOf(2019, 9, 9), dayOf(2019, 9, 13), [['2019-09-13', '2019-09-15']], []],
    [
      'the run as a whole, where only its middle is asked for',
      dayOf(2019, 10, 3),
      dayOf(2019, 10, 4),
      [['2019-10-01', '2019-10-07']],
      [],
    ],
    [
      'worked weekends on both sides',
      dayOf(2019, 9, 23),
      dayOf(2019, 10, 13),
      [['2019-10-01', '2019-10-07']],
      ['2019-09-29', '2019-10-12'],
    ],
  ])('%s', (_, first, last, off, worked) => {
    expect(said('cn', first, last)).toEqual({ off, worked })
  })

  it('is nothing where all days are worked', () => {
    expect(said('everyday', dayOf(2019, 9, 1), dayOf(2019, 10, 31))).toEqual({ off: [], worked: [] })
  })
})
