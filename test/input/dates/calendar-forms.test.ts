import { describe, expect, it } from 'vitest'
import { reading } from './date-context.ts'

// language.md §6, row by row: the last day as `due`, the first as `start`.
describe('the forms that need nothing but a year', () => {
  it.each([
    { text: '2019-08-31', day: '2019-08-31' },
    { text: '2019年8月31日', day: '2019-08-31' },
    { text: '2020年12月1日', day: '2020-12-01' },
    { text: '8月31日', day: '2019-08-31' },
    { text: '08月05日', day: '2019-08-05' },
    { text: '2020年2月29日', day: '2020-02-29' },
    { text: '1970-01-01', day: '1970-01-01' },
    { text: '2199-12-31', day: '2199-12-31' },
  ])('$text is one single day', ({ text, day }) => {
    expect([reading(text, 'last'), reading(text, 'first'), reading(text, 'single')]).toEqual([day, day, day])
  })

  it.each([
    { text: '2019-08', due: '2019-08-31', start: '2019-08-01' },
    { text: '8月', due: '2019-08-31', start: '2019-08-01' },
    { text: '2020年2月', due: '2020-02-29', start: '2020-02-01' },
    { text: '2月', due: '2019-02-28', start: '2019-02-01' },
    { text: '12月', due: '2019-12-31', start: '2019-12-01' },
    { text: '8月初', due: '2019-08-10', start: '2019-08-01' },
    { text: '8月上旬', due: '2019-08-10', start: '2019-08-01' },
    { text: '8月中旬', due: '2019-08-20', start: '2019-08-11' },
    { text: '8月下旬', due: '2019-08-31', start: '2019-08-21' },
    { text: '2月下旬', due: '2019-02-28', start: '2019-02-21' },
    { text: '8月底', due: '2019-08-31', start: '2019-08-21' },
    { text: '2020年8月末', due: '2020-08-31', start: '2020-08-21' },
    { text: '2019-Q3', due: '2019-09-30', start: '2019-07-01' },
    { text: '三季度', due: '2019-09-30', start: '2019-07-01' },
    { text: '一季度', due: '2019-03-31', start: '2019-01-01' },
    { text: '四季度', due: '2019-12-31', start: '2019-10-01' },
    { text: '三季度末', due: '2019-09-30', start: '2019-09-21' },
    { text: '2020年二季度末', due: '2020-06-30', start: '2020-06-21' },
    { text: '2019-W28', due: '2019-07-14', start: '2019-07-08' },
    { text: '2019-W01', due: '2019-01-06', start: '2018-12-31' },
    { text: '2020-W53', due: '2021-01-03', start: '2020-12-28' },
    { text: '年底', due: '2019-12-31', start: '2019-12-01' },
    { text: '2020年底', due: '2020-12-31', start: '2020-12-01' },
  ])('$text as due is $due, as start $start, and no single day', ({ text, due, start }) => {
    expect([reading(text, 'last'), reading(text, 'first')]).toEqual([due, start])
    expect(reading(text, 'single')).toBe('bad-date dateNotSingle')
  })

  it.each([
    ['8月20日前', '2019-08-20'],
    ['8月20日以前', '2019-08-20'],
    ['8月底前', '2019-08-31'],
    ['2019-08-20前', '2019-08-20'],
    ['三季度末以前', '2019-09-30'],
    ['T前', '2019-09-21'],
    ['开展-5wd以前', '2019-09-12'],
  ])('前 and 以前 change nothing: %s', (text, day) => {
    expect(reading(text, 'last')).toBe(day)
  })

  it.each([
    ['８月２０日', '2019-08-20'],
    ['２０１９－０８－２０', '2019-08-20'],
    ['２０１９年８月底', '2019-08-31'],
    ['Ｔ－１', '2019-09-20'],
    ['Ｔ＋１ｗｄ', '2019-09-23'],
    ['２０１９－Ｑ３', '2019-09-30'],
    ['２０１９－Ｗ２８', '2019-07-14'],
  ])('full-width signs are read as plain ones: %s', (text, day) => {
    expect(reading(text, 'last')).toBe(day)
  })

  it.each([
    ['2019-02-29', 'not a leap year'],
    ['2月29日', 'nor as the anniversary’s year'],
    ['6月31日', 'never 1 July'],
    ['2019年6月31日前', 'with 前 neither'],
    ['2019-13-01', 'month 13'],
    ['2019-00-10', 'month 0'],
    ['8月0日', 'day 0'],
    ['13月', 'month 13'],
    ['0月底', 'month 0'],
    ['2019-13', 'month 13'],
    ['2019-W53', '2019 has 52 weeks'],
    ['2020-W54', 'no year has 54'],
    ['2019-W00', 'no week 0'],
  ])('%s does not exist: %s', (text) => {
    for (const as of ['last', 'first', 'single'] as const) expect(reading(text, as)).toBe('bad-date dateDoesNotExist')
  })

  it.each(['1969-12-31', '2200-01-01', '1969年12月31日', '2200年底', '0000-W01', '0099-Q1', '9999-12-31'])(
    '%s is outside of the years 1970–2199',
    (text) => {
      expect(reading(text, 'last')).toBe('bad-date dateOutOfRange')
    },
  )
})
