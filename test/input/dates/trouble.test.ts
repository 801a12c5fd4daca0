import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTrouble } from '../../../src/input/dates/context.ts'
import { readDate, readPlainDay } from '../../../src/input/dates/read-date.ts'
import { dayOf, firstYear, lastYear, ymdOf } from '../../../src/model/day.ts'
import { contextOf, reading } from './date-context.ts'

describe('what is no date', () => {
  it.each([
    { text: '2019.8.20', meant: '2019-08-20' },
    { text: '2019/8/5', meant: '2019-08-05' },
    { text: '2019-8-5', meant: '2019-08-05' },
    { text: '2019.8', meant: '2019-08' },
    { text: '2019-8', meant: '2019-08' },
    { text: '8.20', meant: '8月20日' },
    { text: '8/20', meant: '8月20日' },
    { text: '8月20号', meant: '8月20日' },
    { text: '20190820', meant: '2019-08-20' },
    { text: '8月20', meant: '8月20日' },
    { text: '2019年8月20号前', meant: '2019年8月20日' },
    { text: '2019W28', meant: '2019-W28' },
    { text: '2019-w28', meant: '2019-W28' },
    { text: '2019Q3', meant: '2019-Q3' },
    { text: 'Q3', meant: '三季度' },
    { text: '3季度', meant: '三季度' },
    { text: '第3季度末', meant: '三季度末' },
    { text: '8月上', meant: '8月上旬' },
    { text: '年末', meant: '年底' },
    { text: '2020年末', meant: '2020年底' },
    { text: '8月 20日', meant: '8月20日' },
    { text: 'T - 5wd', meant: 'T-5wd' },
    { text: 'T-10工作日', meant: 'T-10个工作日' },
    { text: '开展-5工作日', meant: '开展-5个工作日' },
    { text: '开展-5日', meant: '开展-5天' },
  ])('$text: did you mean $meant?', ({ text, meant }) => {
    expect(reading(text, 'last')).toBe(`bad-date dateNotUnderstood → ${meant}`)
    expect(reading(meant, 'last')).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it.each([
    { text: '2019/2/31', why: 'what would be suggested does not exist' },
    { text: '2019', why: 'a bare year' },
    { text: '20191320', why: 'no day, in one run of digits' },
    { text: '2019082', why: 'a number' },
    { text: '30', why: 'a number' },
    { text: '2019年', why: 'a bare year' },
    { text: '明天', why: 'leans on today' },
    { text: '国庆', why: 'neither before nor after' },
    { text: 'T+5x', why: 'T is known, the unit is not' },
    { text: 'T+', why: 'no number' },
    { text: 'T-5-3', why: 'two offsets' },
    { text: '开展-5x', why: 'the anchor is known, the unit is not' },
    { text: '前', why: 'nothing before 前' },
    { text: '2019-08-20T08:00', why: 'a clock time' },
    { text: '2019-08-20..2019-08-21', why: 'a range' },
    { text: 'toString', why: 'found on every object' },
    { text: '__proto__', why: 'found on every object' },
  ])('$text is not understood: $why', ({ text }) => {
    expect(reading(text, 'last')).toBe('bad-date dateNotUnderstood')
  })

  it('a suggestion fits where it is asked for: 2019-08 is no single day', () => {
    expect(reading('2019.8', 'single')).toBe('bad-date dateNotUnderstood')
  })

  it.each([
    { text: '开战-5wd', is: 'unknown-anchor unknownAnchor → 开展', why: 'near an anchor' },
    { text: '开战', is: 'unknown-anchor unknownAnchor → 开展', why: 'near an anchor, no offset' },
    { text: '茶话会+4', is: 'unknown-anchor unknownAnchor', why: 'with an offset it can only be an anchor' },
    { text: 't-5', is: 'unknown-anchor unknownAnchor → T', why: 'T is written large' },
    { text: '坏-5wd', is: 'bad-date dateAnchorBroken', why: 'the anchor is there, but its own day is wrong' },
    { text: '坏', is: 'bad-date dateAnchorBroken', why: 'the same without an offset' },
  ])('$text: $is ($why)', ({ text, is }) => {
    expect(reading(text, 'last')).toBe(is)
  })
})

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(
      ...'0123456789-+TWQ年月日前后以底初末上中下旬国庆节中秋元旦春开展坏wd个工作天周 ８－Ｔ三季度',
    ),
    maxLength: 12,
  }),
)

describe('any text', () => {
  it('is a day of 1970–2199 or a trouble, and never throws', () => {
    const context = contextOf()
    const as = fc.constantFrom('first', 'last', 'single')
    fc.assert(
      fc.property(texts, as, (text, reading) => {
        const result = readDate(text, reading, context)
        if (isTrouble(result)) expect(['bad-date', 'unknown-anchor']).toContain(result.code)
        else {
          const { year } = ymdOf(result)
          expect(year >= firstYear && year <= lastYear).toBe(true)
        }
        readPlainDay(text, undefined)
        readPlainDay(text, 2019)
      }),
      { seed: 6, numRuns: 5000 },
    )
  })

  it('as due is never earlier than as start', () => {
    const context = contextOf()
    fc.assert(
      fc.property(texts, (text) => {
        const [first, last] = [readDate(text, 'first', context), readDate(text, 'last', context)]
        expect(isTrouble(first)).toBe(isTrouble(last))
        if (!isTrouble(first) && !isTrouble(last)) expect(first).toBeLessThanOrEqual(last)
      }),
      { seed: 7, numRuns: 5000 },
    )
  })
})

describe('plain days, for the anniversary and calendars', () => {
  it.each([
    { text: '2019-08-15', year: undefined, is: dayOf(2019, 8, 15) },
    { text: '2019年8月15日', year: undefined, is: dayOf(2019, 8, 15) },
    { text: '8月15日', year: 2019, is: dayOf(2019, 8, 15) },
    { text: '8月15日', year: undefined, is: 'not-a-day' },
    { text: '2019-08', year: 2019, is: 'not-a-day' },
    { text: 'T', year: 2019, is: 'not-a-day' },
    { text: '2019-02-29', year: undefined, is: 'no-such-day' },
  ])('$text with year $year: $is', ({ text, year, is }) => {
    expect(readPlainDay(text, year)).toBe(is)
  })
})
