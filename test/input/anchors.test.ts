import { describe, expect, it } from 'vitest'
import { isoDay } from '../../src/model/day.ts'
import { readTexts } from '../support/analyze-text.ts'
import { expectProblems, suggestionsIn } from '../support/marked-plan.ts'
import { planWith } from '../support/plan-text.ts'

const daysOf = async (anchors: string): Promise<Record<string, string>> => {
  const { plan, problems } = await readTexts(planWith(`anchors: ${anchors}\n`, 'id: a'))
  expect(problems).toEqual([])
  return Object.fromEntries([...plan!.campaign.anchors].map(([name, { day }]) => [name, isoDay(day)]))
}

describe('anchors', () => {
  it('may lean on each other, whatever their order', async () => {
    expect(await daysOf('{ 彩排: 开展-2wd, 开展: T-1, 布展: 彩排-1w }')).toEqual({
      彩排: '2019-09-18',
      开展: '2019-09-20',
      布展: '2019-09-11',
    })
  })

  it('stay in the order of the file', async () => {
    expect(Object.keys(await daysOf('{ c: b, b: a, a: T }'))).toEqual(['c', 'b', 'a'])
  })

  it('may be named with letters and digits of any script, full-width ones too', async () => {
    expect(await daysOf('{ Ｄ１: T-1, D2: D1-1, étape: T, 第2次: T }')).toEqual({
      D1: '2019-09-20',
      D2: '2019-09-19',
      étape: '2019-09-21',
      第2次: '2019-09-21',
    })
  })

  it.each([
    { why: 'T is the anniversary', anchors: '{ «T»: 2019-01-01 }', code: 'bad-id' },
    { why: 'so is T before', anchors: '{ «T前»: 2019-01-01 }', code: 'bad-id' },
    { why: 'a month', anchors: '{ «8月底»: T }', code: 'bad-id' },
    { why: 'a month with 前', anchors: '{ «8月底前»: T }', code: 'bad-id' },
    { why: 'a day that does not exist', anchors: '{ «6月31日»: T }', code: 'bad-id' },
    { why: 'a quarter', anchors: '{ «三季度»: T }', code: 'bad-id' },
    { why: 'a holiday form', anchors: '{ «国庆节前»: T }', code: 'bad-id' },
    { why: 'a holiday form of an unknown year', anchors: '{ «2050年国庆节前»: T }', code: 'bad-id' },
    { why: 'digits only', anchors: '{ «12»: T }', code: 'bad-id' },
    { why: 'a sign that offsets are written with', anchors: '{ «a-b»: T }', code: 'bad-id' },
    { why: 'a blank', anchors: '{ «a b»: T }', code: 'bad-id' },
    { why: 'two names that are one in plain forms', anchors: '{ ‹Ａ›: T-1, «A»: T-2 }', code: 'duplicate-id' },
    { why: 'one name twice', anchors: '{ ‹甲›: T-1, «甲»: T-2 }', code: 'duplicate-key' },
    { why: 'more than one day', anchors: '{ 甲: «8月» }', code: 'bad-date' },
    { why: 'a day that does not exist', anchors: '{ 甲: «2019-02-29» }', code: 'bad-date' },
    { why: 'a list', anchors: '{ 甲: «[T]» }', code: 'wrong-type' },
    { why: 'nothing', anchors: '{ 甲:«» }', code: 'wrong-type' },
    { why: 'no map', anchors: '«[T]»', code: 'wrong-type' },
    { why: 'an anchor that leans on itself', anchors: '{ 甲: «甲+1» }', code: 'bad-date' },
    { why: 'a circle, once, at its first anchor', anchors: '{ 甲: «乙+1», 乙: 丙, 丙: 甲-1 }', code: 'bad-date' },
    {
      why: 'a circle that others lead into, once, at the anchor that is first met',
      anchors: '{ 丁: 丙, 戊: 丁, 甲: 乙+1, 乙: 丙, 丙: «甲-1» }',
      code: 'bad-date',
    },
    { why: 'an anchor that is nowhere', anchors: '{ 甲: «开战-1» }', code: 'unknown-anchor' },
  ])('$anchors: $code ($why)', async ({ anchors, code }) => {
    await expectProblems(planWith(`anchors: ${anchors}\n`, 'id: a'), code)
  })

  it('the circle is named from its first anchor round to it again', async () => {
    const [circle] = await expectProblems(
      planWith('anchors: { 丁: 乙, 甲: 乙+1, 乙: «丙», 丙: 甲-1 }\n', 'id: a'),
      'bad-date',
    )
    expect(circle!.message).toEqual(['anchorCircle', { names: ['乙', '丙', '甲', '乙'] }])
  })

  it('what is wrong with an anchor is said there, not where it is used', async () => {
    const used = ['id: a, due: 甲', 'id: b, due: 甲-5wd', 'id: c, date: 乙']
    await expectProblems(planWith('anchors: { 甲: «2019-02-29», 乙: 甲+1 }\n', ...used), 'bad-date')
  })

  it('an offset that is not understood is said, though the anchor is there', async () => {
    const problems = await expectProblems(
      planWith('anchors: { 开展: T-1 }\n', 'id: a, due: «开展-5工作日»'),
      'bad-date',
    )
    expect(suggestionsIn(problems)).toEqual(['开展-5个工作日'])
  })

  it('the names on an object are unknown like others', async () => {
    await expectProblems(
      planWith('', 'id: a, due: «toString-5»', 'id: b, due: «__proto__»'),
      'unknown-anchor',
      'bad-date',
    )
  })
})
