import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/model/day.ts'
import { readTexts } from '../support/analyze-text.ts'
import { expectProblems, suggestionsIn } from '../support/marked-plan.ts'
import { planWith } from '../support/plan-text.ts'

const calendarOf = async (written: string) => {
  const { plan, problems } = await readTexts(planWith(`calendar: ${written}\n`, 'id: a'))
  expect(problems).toEqual([])
  return plan!.calendar
}

describe('calendar', () => {
  it.each([
    { written: 'cn', saturday: false, makeUp: true },
    { written: 'weekdays', saturday: false, makeUp: false },
    { written: 'everyday', saturday: true, makeUp: true },
    { written: '{ base: everyday }', saturday: true, makeUp: true },
    { written: '{ closed: [2019-08-15] }', saturday: false, makeUp: true },
    { written: '~', saturday: false, makeUp: true },
  ])('$written', async ({ written, saturday, makeUp }) => {
    const calendar = await calendarOf(written)
    expect(calendar.isWorkday(dayOf(2019, 8, 17))).toBe(saturday)
    expect(calendar.isWorkday(dayOf(2019, 9, 29))).toBe(makeUp)
  })

  it('closes and opens days and ranges, both ends included', async () => {
    const closed = '[2019-08-15, 2019-08-19..2019-08-20, ８月２６日]'
    const calendar = await calendarOf(`{ closed: ${closed}, open: 2019-09-21 }`)
    const days = [15, 16, 18, 19, 20, 21, 26].map((of) => calendar.isWorkday(dayOf(2019, 8, of)))
    expect(days).toEqual([false, true, false, false, false, true, false])
    expect(calendar.isWorkday(dayOf(2019, 9, 21))).toBe(true)
  })

  it.each([
    { written: '«chinese»', code: 'wrong-type', why: 'no such base' },
    { written: '«[cn]»', code: 'wrong-type', why: 'a list' },
    { written: '{ base: «cm» }', code: 'wrong-type', why: 'no such base' },
    { written: '{ «close»: [] }', code: 'unknown-key', why: 'a slip' },
    { written: '{ closed: [«2019-13-01»] }', code: 'bad-date', why: 'does not exist' },
    { written: '{ closed: [«8月»] }', code: 'bad-date', why: 'plain days only' },
    { written: '{ closed: [«T-1»] }', code: 'bad-date', why: 'T counts on this calendar' },
    { written: '{ closed: [«国庆节前»] }', code: 'bad-date', why: 'so does a holiday' },
    { written: '{ closed: [«2200-01-01»] }', code: 'bad-date', why: 'outside of 1970–2199' },
    { written: '{ closed: [«2019-08-20..2019-08-19»] }', code: 'bad-date', why: 'ends before it begins' },
    { written: '{ closed: [«2019-08-20..»] }', code: 'bad-date', why: 'has one end only' },
    { written: '{ closed: [«2019-08-20..2019-08-21..2019-08-22»] }', code: 'bad-date', why: 'has three ends' },
    { written: '{ closed: [«[2019-08-20]»] }', code: 'wrong-type', why: 'a list in the list' },
    { written: '{ closed: [‹2019-08-20›], open: [«2019-08-20»] }', code: 'conflicting-keys', why: 'both' },
    {
      written:
        '{ closed: [2019-08-01, ‹2019-08-05..2019-08-20›, 2019-08-06], open: [2019-08-04, «2019-08-20..2019-08-25»] }',
      code: 'conflicting-keys',
      why: 'one day in common with the longest',
    },
  ])('$written: $code ($why)', async ({ written, code }) => {
    await expectProblems(planWith(`calendar: ${written}\n`, 'id: a'), code)
  })

  it('suggests the base', async () => {
    expect(suggestionsIn(await expectProblems(planWith('calendar: «weekday»\n', 'id: a'), 'wrong-type'))).toEqual([
      'weekdays',
    ])
  })
})
