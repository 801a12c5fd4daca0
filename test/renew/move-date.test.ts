import { describe, expect, it } from 'vitest'
import { workCalendar } from '../../src/calendar/working-days.ts'
import type { DateContext, DateReading } from '../../src/input/dates/context.ts'
import { readPlainDay } from '../../src/input/dates/read-date.ts'
import { type Day, day, ymdOf } from '../../src/model/day.ts'
import { type Move, moveDate, movePeriod } from '../../src/renew/move-date.ts'
import { shiftBetween } from '../../src/renew/shift.ts'

const dayAt = (text: string): Day => day(readPlainDay(text, undefined) as number)

const context = (anniversary: Day): DateContext => ({
  anniversary,
  year: ymdOf(anniversary).year,
  calendar: workCalendar('cn'),
  anchor: () => undefined,
  anchorNames: () => new Set(),
})

const moveFrom = (from: string, to: string, more: Partial<Move> = {}): Move => ({
  shift: shiftBetween(dayAt(from), dayAt(to)),
  before: context(dayAt(from)),
  after: context(dayAt(to)),
  asOffsets: false,
  wholePeriods: false,
  ...more,
})

type Row = readonly [text: string, reading: DateReading, now: string | undefined, note: string | undefined, why: string]

const check = (move: Move, rows: readonly Row[]): void => {
  it.each(rows)('%s as %s', (text, reading, now, note) => {
    const moved = moveDate(text, reading, move)
    expect([moved?.text, moved?.note]).toEqual([now, note])
  })
}

describe('the same day of another year: every date keeps its month and day', () => {
  check(moveFrom('2019-09-21', '2029-09-21'), [
    ['2019-08-20', 'last', '2029-08-20', undefined, 'a year that is written'],
    ['2019年8月20日前', 'last', '2029年8月20日前', undefined, 'and its ending stays'],
    ['２０１９年８月２０日', 'last', '2029年8月20日', undefined, 'full-width digits'],
    ['8月20日前', 'last', undefined, undefined, "it takes T's year"],
    ['8月底', 'last', undefined, undefined, "it takes T's year"],
    ['年底', 'last', undefined, undefined, "it takes T's year"],
    ['2020年1月底', 'last', '2030年1月底', undefined, 'the year after'],
    ['2019-08', 'first', '2029-08', undefined, 'a month'],
    ['2019-Q3', 'last', '2029-Q3', undefined, 'a quarter'],
    ['2019年三季度末', 'last', '2029年三季度末', undefined, 'a quarter in words'],
    ['2019-W28', 'last', '2029-W28', undefined, 'the week that holds 11 July'],
    ['T-30', 'last', undefined, undefined, 'it leans on T'],
    ['开展-2wd', 'last', undefined, undefined, 'it leans on an anchor'],
    ['待定', 'last', undefined, undefined, 'nobody knows'],
    [
      '国庆节前',
      'last',
      '9月28日前',
      'holiday-unknown',
      'the 30th is a Sunday, and nobody knows the days off of 2029 yet',
    ],
    ['中秋节前', 'last', '9月12日前', 'holiday-lunar', 'its day is another one every year'],
    ['国庆节后', 'first', '10月8日', 'holiday-unknown', 'the first day after them'],
    ['2020年元旦前', 'last', '12月31日前', 'holiday-unknown', "the year of the day, not of the holiday: that is T's"],
    ['不是日期', 'last', undefined, undefined, 'what cannot be read stays for plan check'],
  ])
})

describe('a year whose days off are known', () => {
  check(moveFrom('2019-09-21', '2024-09-21'), [
    ['国庆节前', 'last', undefined, undefined, 'it is that of the new year'],
    ['2020年元旦前', 'last', '2025年元旦前', undefined, 'five years later'],
  ])
})

describe('29 February', () => {
  check(moveFrom('2020-02-28', '2021-02-28'), [
    ['2020-02-29', 'last', '2021-02-28', 'leap-day', 'there is none in 2021'],
    ['2月29日', 'last', '2月28日', 'leap-day', 'nor without a year'],
    ['2月底', 'last', undefined, undefined, 'the end of February is always there'],
    ['2020-03-01', 'last', '2021-03-01', undefined, 'its neighbour stays'],
  ])
  it('has its anniversary on the 28th', () => {
    expect(shiftBetween(dayAt('2020-02-29'), dayAt('2030-02-28')).years).toBe(10)
    expect(shiftBetween(dayAt('2030-02-28'), dayAt('2020-02-29')).years).toBe(-10)
    expect(shiftBetween(dayAt('2020-02-28'), dayAt('2024-02-29')).years).toBeUndefined()
  })
})

describe('another day of the year: every date keeps its distance to T', () => {
  check(moveFrom('2019-09-21', '2019-10-01'), [
    ['2019-08-20', 'last', '2019-08-30', undefined, 'ten days later'],
    ['8月20日前', 'last', '8月30日前', undefined, 'without a year'],
    ['12月25日', 'last', '2020年1月4日', undefined, 'beyond the year it needs one'],
    ['8月上旬', 'last', '8月中旬', undefined, 'the tenth becomes the twentieth'],
    ['8月底', 'last', '9月10日', 'now-a-day', 'a month has one end'],
    ['8月底', 'first', '8月31日', 'now-a-day', 'the 21st becomes the 31st'],
    ['8月', 'last', '9月10日', 'now-a-day', 'the 10th of September ends no month'],
    ['2019-08', 'last', '2019-09-10', 'now-a-day', 'in the form it had'],
    ['2019-W28', 'last', '2019-07-24', 'now-a-day', 'a Wednesday ends no week'],
    ['国庆节前', 'last', undefined, undefined, 'it stays the same holiday where that is near'],
  ])
})

describe('a holiday of the solar calendar keeps its day, whatever T does, in a year whose days off nobody knows', () => {
  check(moveFrom('2019-09-21', '2029-10-01'), [
    ['国庆节前', 'last', '9月28日前', 'holiday-unknown', '30 September is a Sunday in 2029'],
    ['国庆节前', 'first', '9月28日', 'holiday-unknown', 'a start has no ending'],
    ['国庆节后', 'first', '10月8日', 'holiday-unknown', 'the first day behind the usual seven'],
    ['2020年元旦前', 'last', '12月31日前', 'holiday-unknown', 'a Monday'],
    ['2020年元旦后', 'first', '2030年1月2日', 'holiday-unknown', 'a Wednesday'],
    ['中秋节前', 'last', '9月21日前', 'holiday-lunar', 'of a lunar one nobody here knows the day'],
  ])
})

describe('holidays of spring, moved by five days', () => {
  check(moveFrom('2019-04-20', '2029-04-25'), [
    ['清明节前', 'last', '4月3日前', 'holiday-unknown', 'it is on Wednesday the 4th'],
    ['清明节后', 'first', '4月5日', 'holiday-unknown', 'and on one day'],
    ['劳动节前', 'last', '4月30日前', 'holiday-unknown', '1 May is a Tuesday'],
    ['劳动节后', 'first', '5月7日', 'holiday-unknown', 'the usual five days end on a Saturday'],
    ['端午节前', 'last', '6月11日前', 'holiday-lunar', 'five days later than 6 June: people must look'],
  ])
})

describe('a holiday that is far from where T went, in a year whose days off nobody knows', () => {
  check(moveFrom('2019-09-21', '2029-10-21'), [
    ['国庆节前', 'last', '10月30日前', 'holiday-far', 'what was to be done nine days after T still is'],
  ])
})

describe('a move by a month', () => {
  check(moveFrom('2019-09-21', '2019-10-21'), [
    ['8月底', 'last', '9月底', undefined, 'the ends of both months'],
    ['2019-08', 'last', '2019-09', undefined, 'and their labels'],
    ['国庆节前', 'last', '10月30日前', 'holiday-far', 'a holiday does not move'],
  ])
})

describe('what is repeated', () => {
  check(moveFrom('2019-09-21', '2019-10-01', { wholePeriods: true }), [
    ['8月', 'first', undefined, undefined, 'its months stay whole'],
    ['10月', 'last', undefined, undefined, 'and as many'],
  ])
  it.each([
    ['2019-08', '2029-08'],
    ['2019-W28', '2029-W28'],
    ['2019-Q3', '2029-Q3'],
    ['2019', undefined],
    ['jia', undefined],
  ])('the period %s becomes %s', (label, now) => {
    expect(movePeriod(label, moveFrom('2019-09-21', '2029-09-21'))).toBe(now)
  })
})

describe('as offsets', () => {
  check(moveFrom('2019-09-21', '2029-09-21', { asOffsets: true }), [
    ['2019-08-20', 'last', 'T-32', undefined, 'a day'],
    ['8月20日前', 'last', 'T-32', undefined, 'without the ending, which changes nothing'],
    ['9月21日', 'single', 'T', undefined, 'the day itself'],
    ['9月25日', 'single', 'T+4', undefined, 'after it'],
    ['8月底', 'last', undefined, undefined, 'no single day'],
    ['2001-01-01', 'last', '2011-01-01', undefined, 'further than the language takes'],
  ])
})
