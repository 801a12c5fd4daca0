import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asAtIn } from '../../src/intake/as-at.ts'
import { countIn, percentIn } from '../../src/intake/read-amount.ts'
import { dayIn } from '../../src/intake/read-day.ts'
import { dayOf, isoDay } from '../../src/model/day.ts'
import type { BookCell } from '../../src/workbook/read-book.ts'
import { analyzeText } from '../support/analyze-text.ts'
import { cellOf, dayCell, percentCell, plan, type Typed } from './returned.ts'

const { dates, tasks } = await analyzeText(plan)
const target = tasks.find(({ target: each }) => each !== undefined)!.target

const troubleOf = (found: object): unknown => ('trouble' in found ? (found.trouble as readonly unknown[])[0] : found)

describe('counts', () => {
  it.each<[typed: Typed, count: string]>([
    [12, '12'],
    [12.5, '12.5'],
    ['１２', '12'],
    ['12件', '12'],
    ['累计12件', '12'],
    ['12/20', '12'],
    ['12件/20件', '12'],
    ['共 12 件', '12'],
    [0, '0'],
  ])('%j is %s', (typed, count) => expect(countIn(cellOf(typed)!, target)).toMatchObject({ value: { text: count } }))

  it.each<[typed: Typed | BookCell, trouble: string]>([
    ['十二', 'badCount'],
    ['约12', 'badCount'],
    ['12+3', 'badCount'],
    ['12-15', 'badCount'],
    ['+3', 'badCount'],
    [-3, 'badCount'],
    [1e21, 'badCount'],
    [1.23456, 'badCount'],
    ['12（含3件返回）', 'badCount'],
    [true, 'badCount'],
    [dayCell(8, 20), 'badCount'],
    [percentCell(0.5), 'percentForCount'],
    ['12件未报', 'badCount'],
    ['12件以上', 'badCount'],
    ['12篇', 'countsOther'],
    ['12/30', 'otherTarget'],
  ])('%j is %s', (typed, trouble) => expect(troubleOf(countIn(cellOf(typed)!, target))).toBe(trouble))

  it('of what the plan counts nothing of, a measure word may stand behind it and nothing else', () => {
    expect(countIn(cellOf('12篇')!, undefined)).toMatchObject({ value: { text: '12' } })
    expect(troubleOf(countIn(cellOf('12篇未报')!, undefined))).toBe('badCount')
  })
})

describe('percentages', () => {
  it.each<[typed: Typed | BookCell, percent: number]>([
    [percentCell(0.85), 85],
    [percentCell(0.29), 29],
    [percentCell(0.999), 99],
    [percentCell(1), 100],
    [percentCell(0), 0],
    ['85%', 85],
    ['８５％', 85],
    ['完成85%', 85],
    [85, 85],
    ['85', 85],
    [0, 0],
  ])('%j is %i', (typed, percent) => expect(percentIn(cellOf(typed)!)).toEqual({ value: percent }))

  it('every whole percentage survives the way through a binary fraction', () => {
    for (let percent = 0; percent <= 100; percent++)
      expect(percentIn(percentCell(percent / 100))).toEqual({ value: percent })
  })

  it.each<[typed: Typed | BookCell, trouble: string]>([
    [0.85, 'unclearPercent'],
    ['0.85', 'unclearPercent'],
    [1, 'unclearPercent'],
    [percentCell(1.2), 'badPercent'],
    [percentCell(-0.1), 'badPercent'],
    [850, 'badPercent'],
    ['八成', 'badPercent'],
    ['约一半', 'badPercent'],
    ['约为85%', 'badPercent'],
    ['80%-90%', 'badPercent'],
    [dayCell(8, 20), 'badPercent'],
  ])('%j is %s', (typed, trouble) => expect(troubleOf(percentIn(cellOf(typed)!))).toBe(trouble))
})

describe('days', () => {
  it.each<[typed: Typed | BookCell, day: string]>([
    [dayCell(8, 20), '2019-08-20'],
    ['2019-08-20', '2019-08-20'],
    ['2019.8.20', '2019-08-20'],
    ['2019/8/20', '2019-08-20'],
    ['2019年8月20日', '2019-08-20'],
    ['8月20日', '2019-08-20'],
    ['８月２０日', '2019-08-20'],
    [' 8月 20日（周二）', '2019-08-20'],
    ['8月20号', '2019-08-20'],
    ['8/20', '2019-08-20'],
    ['8.20', '2019-08-20'],
    ['8/8', '2019-08-08'],
    ['20190820', '2019-08-20'],
    [20_190_820, '2019-08-20'],
    ['2019-8-20 00:00:00', '2019-08-20'],
    ['2019-8-20 9:30', '2019-08-20'],
    ['2019-8-2 0:30', '2019-08-02'],
    ['2019-08-20T09:30:00', '2019-08-20'],
    ['8/20　９：３０', '2019-08-20'],
    ['8月20日9:30', '2019-08-20'],
    ['8月20日（周二） 9:30:00 ', '2019-08-20'],
    [43_697, '2019-08-20'],
    ['43697', '2019-08-20'],
    [43_697.75, '2019-08-20'],
  ])('%j is %s', (typed, day) => {
    const found = dayIn(cellOf(typed)!, dates)
    expect('day' in found ? isoDay(found.day) : found.trouble).toBe(day)
  })

  it.each<[typed: Typed | BookCell, trouble: string]>([
    ['8/9', 'twoDays'],
    ['8.9', 'twoDays'],
    ['12-11', 'twoDays'],
    ['19.8.20', 'shortYear'],
    ['19年8月20日', 'shortYear'],
    ['8/20/19', 'shortYear'],
    ['8月底', 'wideDay'],
    ['8月底前', 'wideDay'],
    ['8月20日前', 'wideDay'],
    ['8月', 'wideDay'],
    ['2019-02-29', 'noSuchDay'],
    ['6月31日', 'noSuchDay'],
    ['2019.13.1', 'noSuchDay'],
    [8.9, 'badDay'],
    [8.2, 'badDay'],
    [2019, 'badDay'],
    [12, 'badDay'],
    [99_999, 'badDay'],
    ['昨天', 'badDay'],
    ['2019-8-209:30', 'badDay'],
    ['2019-8-20 9:3', 'badDay'],
    ['8月20日左右', 'badDay'],
    ['8月20日至25日', 'badDay'],
    [percentCell(0.5), 'badDay'],
    [true, 'badDay'],
  ])('%j is %s', (typed, trouble) => expect(troubleOf(dayIn(cellOf(typed)!, dates))).toBe(trouble))

  it('a text is a day that stands in it, or none: whatever is typed', () => {
    const signs = fc.constantFrom(...'0123456789/.-年月日号前底 ')
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 12 }), (list) => {
        const text = list.join('')
        const found = dayIn(cellOf(text === '' ? ' ' : text)!, dates)
        if (!('day' in found) || found.isSerial) return
        const numbers = (text.match(/\d+/g) ?? []).map(Number)
        const [, month, dayOfMonth] = isoDay(found.day).split('-').map(Number)
        const isJoined = numbers.length === 1 && numbers[0]! > 19_000_000
        expect(isJoined || (numbers.includes(month!) && numbers.includes(dayOfMonth!)), text).toBe(true)
      }),
      { seed: 70, numRuns: 20_000 },
    )
  })
})

describe('the day of a ledger', () => {
  it.each([
    ['进展情况（截至8月23日）', dayOf(2019, 8, 23)],
    ['截止到2019年8月23日', dayOf(2019, 8, 23)],
    ['（截至 2019.8.23）', dayOf(2019, 8, 23)],
    ['填报时间：略　截至８月２３日', dayOf(2019, 8, 23)],
    ['Progress (as of 23 Aug)', dayOf(2019, 8, 23)],
    ['As of 23 Aug 2020, 12 tasks', dayOf(2020, 8, 23)],
    ['as of 2019-08-23', dayOf(2019, 8, 23)],
  ])('%s', (text, day) => expect(asAtIn(text, dates)?.day).toBe(day))

  it.each(['进展情况', '截至　月　日', '截至8月底', '截至2月30日', '8月23日', 'as of next week', 'as of 31 Feb'])(
    '%s names none',
    (text) => expect(asAtIn(text, dates)).toBeUndefined(),
  )
})
