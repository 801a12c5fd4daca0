import { describe, expect, it } from 'vitest'
import { parseDuration, parseLag } from '../../src/model/duration.ts'

const wd = (count: number) => ({ count, unit: 'wd' })
const d = (count: number) => ({ count, unit: 'd' })

describe('durations and lags (language.md §7)', () => {
  it.each([
    { text: '5wd', is: wd(5) },
    { text: '5个工作日', is: wd(5) },
    { text: '5d', is: d(5) },
    { text: '5天', is: d(5) },
    { text: '2w', is: d(14) },
    { text: '2周', is: d(14) },
    { text: '0d', is: d(0) },
    { text: '0wd', is: wd(0) },
    { text: '007d', is: d(7) },
    { text: '3660d', is: d(3660) },
    { text: '3660wd', is: wd(3660) },
    { text: '522w', is: d(3654) },
  ])('$text', ({ text, is }) => {
    expect(parseDuration(text)).toEqual(is)
    expect(parseLag(`+${text}`)).toEqual(is)
    expect(parseLag(`-${text}`)).toEqual({ ...is, count: is.count === 0 ? 0 : -is.count })
  })

  it.each([
    { text: '3661d', why: 'over the limit' },
    { text: '523w', why: 'over the limit in days' },
    { text: '9999999d', why: 'more digits than any' },
    { text: '5', why: 'no unit' },
    { text: 'wd', why: 'no number' },
    { text: '5h', why: 'hours are no unit' },
    { text: '5月', why: 'months are no unit' },
    { text: '5工作日', why: '个 is missing' },
    { text: '5WD', why: 'capitals' },
    { text: '1.5d', why: 'whole numbers only' },
    { text: '5 d', why: 'a blank' },
    { text: '5d\n', why: 'a line break after it' },
    { text: '', why: 'nothing' },
    { text: '５d', why: 'full-width digits are narrowed before' },
  ])('$text is none: $why', ({ text }) => {
    expect(parseDuration(text)).toBeUndefined()
    expect(parseLag(`+${text}`)).toBeUndefined()
    expect(parseLag(`-${text}`)).toBeUndefined()
  })

  it('a duration has no sign, a lag must have one', () => {
    expect(parseDuration('+5d')).toBeUndefined()
    expect(parseDuration('-5d')).toBeUndefined()
    expect(parseLag('5d')).toBeUndefined()
    expect(parseLag('--5d')).toBeUndefined()
    expect(parseLag('−5d')).toBeUndefined()
  })

  it('a lag of nothing is 0, not -0', () => {
    expect(Object.is(parseLag('-0d')?.count, 0)).toBe(true)
  })
})
