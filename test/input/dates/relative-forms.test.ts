import { describe, expect, it } from 'vitest'
import { workCalendar } from '../../../src/calendar/working-days.ts'
import { dayOf } from '../../../src/model/day.ts'
import { contextOf, reading } from './date-context.ts'

describe('days before and after T and other anchors', () => {
  it.each([
    { text: 'T', is: '2019-09-21', why: 'the day itself' },
    { text: 'T+0', is: '2019-09-21', why: 'nothing after it' },
    { text: 'T-0wd', is: '2019-09-21', why: 'nothing before it, though a Saturday' },
    { text: 'T-30', is: '2019-08-22', why: 'calendar days' },
    { text: 'T+5', is: '2019-09-26', why: 'calendar days' },
    { text: 'T-5d', is: '2019-09-16', why: 'the same, written out' },
    { text: 'T-5天', is: '2019-09-16', why: 'in Chinese' },
    { text: 'T-2w', is: '2019-09-07', why: 'weeks' },
    { text: 'T+2周', is: '2019-10-05', why: 'weeks after' },
    { text: 'T-1wd', is: '2019-09-20', why: 'the Friday before' },
    { text: 'T+1wd', is: '2019-09-23', why: 'the Monday after: the day itself does not count' },
    { text: 'T-10wd', is: '2019-09-06', why: 'over 中秋节 (Sep 13 off)' },
    { text: 'T+10wd', is: '2019-10-10', why: 'Sep 29 is worked, Oct 1 to 7 off' },
    { text: 'T-10个工作日', is: '2019-09-06', why: 'in Chinese' },
    { text: '开展', is: '2019-09-20', why: 'an anchor of the plan' },
    { text: '开展-1wd', is: '2019-09-19', why: 'from a working day: it does not count' },
    { text: '开展+1', is: '2019-09-21', why: 'a day after it' },
  ])('$text is $is: $why', ({ text, is }) => {
    for (const as of ['last', 'first', 'single'] as const) expect(reading(text, as)).toBe(is)
  })

  it('counts on the campaign’s own calendar', () => {
    const calendar = workCalendar('cn', [{ first: dayOf(2019, 9, 20), last: dayOf(2019, 9, 20) }])
    expect(reading('T-1wd', 'last', contextOf({ calendar }))).toBe('2019-09-19')
    expect(reading('T-1wd', 'last', contextOf({ calendar: workCalendar('everyday') }))).toBe('2019-09-20')
    expect(reading('T+1wd', 'last', contextOf({ calendar: workCalendar('everyday') }))).toBe('2019-09-22')
  })

  it.each([
    ['T+3660', '2029-09-28'],
    ['T+3661', 'bad-date dateOffsetTooLong'],
    ['T-523w', 'bad-date dateOffsetTooLong'],
    ['T-99999999999', 'bad-date dateOffsetTooLong'],
    ['开展+3661wd', 'bad-date dateOffsetTooLong'],
  ])('an offset has at most 3660 days: %s', (text, is) => {
    expect(reading(text, 'last')).toBe(is)
  })

  it('may not leave the years 1970–2199', () => {
    expect(reading('T-3650', 'last', contextOf({ anniversary: dayOf(1975, 1, 1) }))).toBe('bad-date dateOutOfRange')
    expect(reading('T+3650', 'last', contextOf({ anniversary: dayOf(2195, 1, 1) }))).toBe('bad-date dateOutOfRange')
  })
})

describe('the working days around a holiday', () => {
  it.each([
    { text: '国庆节前', is: '2019-09-30', why: 'Monday; Sep 29 is worked too' },
    { text: '国庆节后', is: '2019-10-08', why: 'Tuesday' },
    { text: '国庆前', is: '2019-09-30', why: 'without 节' },
    { text: '中秋节前', is: '2019-09-12', why: 'off from Friday on' },
    { text: '中秋节后', is: '2019-09-16', why: 'Monday' },
    { text: '端午节前', is: '2019-06-06', why: 'off from Friday on' },
    { text: '劳动节前', is: '2019-04-30', why: 'as amended: off May 1 to 4' },
    { text: '劳动节后', is: '2019-05-05', why: 'a Sunday that is worked' },
    { text: '清明节前', is: '2019-04-04', why: 'off from Friday on' },
    { text: '清明节后', is: '2019-04-08', why: 'Monday' },
    { text: '春节前', is: '2019-02-03', why: 'a Sunday that is worked' },
    { text: '春节后', is: '2019-02-11', why: 'Monday' },
    { text: '元旦前', is: '2018-12-29', why: 'a Saturday that is worked' },
    { text: '2019年元旦前', is: '2018-12-29', why: 'the same with its year' },
    { text: '元旦后', is: '2019-01-02', why: 'Wednesday' },
    { text: '2020年元旦前', is: '2019-12-31', why: 'one day off only' },
    { text: '2020年中秋节前', is: '2020-09-30', why: '中秋 and 国庆 are one run' },
    { text: '2020年中秋节后', is: '2020-10-09', why: 'the run of both' },
    { text: '2020年国庆节前', is: '2020-09-30', why: 'the run of both' },
    { text: '2023年中秋节前', is: '2023-09-28', why: 'Sep 29 off, then National Day' },
    { text: '2023年中秋节后', is: '2023-10-07', why: 'after the whole run; a Saturday that is worked' },
    { text: '2023年国庆节前', is: '2023-09-28', why: 'before the whole run' },
    { text: '2023年元旦前', is: '2022-12-30', why: 'off from Saturday on' },
    { text: '2012年中秋节前', is: '2012-09-29', why: 'a Saturday that is worked' },
    { text: '2017年中秋节前', is: '2017-09-30', why: 'inside of National Day' },
    { text: '2014年端午节前', is: '2014-05-30', why: 'the weekend before belongs to the run' },
  ])('$text is $is: $why', ({ text, is }) => {
    for (const as of ['last', 'first', 'single'] as const) expect(reading(text, as)).toBe(is)
  })

  it('a day that the campaign closes or opens is not the one named', () => {
    const on = (...day: [number, number, number]) => [{ first: dayOf(...day), last: dayOf(...day) }]
    const read = (text: string, closed: ReturnType<typeof on> | [], open: ReturnType<typeof on> | []) =>
      reading(text, 'last', contextOf({ calendar: workCalendar('cn', closed, open) }))
    expect(read('国庆节前', on(2019, 9, 30), [])).toBe('2019-09-29')
    expect(read('国庆节后', on(2019, 10, 8), [])).toBe('2019-10-09')
    // Opened days inside of the run do not shorten it: the run is the State Council's.
    expect(read('国庆节后', [], on(2019, 10, 3))).toBe('2019-10-08')
    expect(read('2023年中秋节后', [], on(2023, 10, 3))).toBe('2023-10-07')
    expect(read('2023年国庆节前', [], on(2023, 9, 29))).toBe('2023-09-28')
  })

  it.each([
    ['2027年国庆节前', 'dateHolidayUnknown', 'no notice yet'],
    ['2003年国庆节前', 'dateHolidayUnknown', 'no notice known'],
    ['2007年中秋节前', 'dateHolidayUnknown', 'no day off in that year'],
  ])('%s: %s (%s)', (text, message) => {
    expect(reading(text, 'last')).toBe(`bad-date ${message}`)
  })

  it.each(['weekdays', 'everyday'] as const)('need calendar cn, not %s', (base) => {
    const context = contextOf({ calendar: workCalendar(base) })
    expect(reading('国庆节前', 'last', context)).toBe('bad-date dateHolidayNeedsCalendar')
  })
})
