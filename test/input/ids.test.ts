import { describe, expect, it } from 'vitest'
import { readTexts } from '../support/analyze-text.ts'
import { expectProblems } from '../support/marked-plan.ts'
import { activity, header, planOf, units } from '../support/plan-text.ts'

const idsOf = async (...ids: readonly string[]): Promise<readonly string[]> => {
  const { plan, problems } = await readTexts(planOf(...ids.map((id) => `id: ${id}`)))
  expect(problems).toEqual([])
  return plan!.tasks.map(({ id }) => id)
}

describe('ids', () => {
  it.each(['a', 'a-b_c', '70', '_', '征集', '征集-2', 'étude', 'ёлка', 'ημέρα', 'ｗｉｄｅ', '報送ーA', 'कर्म'])(
    '%s is one',
    async (id) => {
      expect(await idsOf(id)).toEqual([`show.${id.normalize('NFC')}`])
    },
  )

  it.each([
    { id: 'a.b', why: 'a dot parts addresses' },
    { id: '"a@b"', why: '@ names a member' },
    { id: '"a#b"', why: '# names a period' },
    { id: '"a*"', why: '* names all' },
    { id: 'a+b', why: '+ begins a lag' },
    { id: 'a b', why: 'a blank' },
    { id: '"a\\tb"', why: 'a tab' },
    { id: '"a\\u00a0b"', why: 'a blank that does not break' },
    { id: '"a\\u3000b"', why: 'a full-width blank' },
    { id: '"a\\u200bb"', why: 'nothing to see' },
    { id: '"a\\u202eb"', why: 'turns the text round' },
    { id: '"a\\u0007"', why: 'a control character' },
    { id: 'a/b', why: 'a slash' },
    { id: '😀', why: 'a picture' },
    { id: '"征集："', why: 'a full-width colon' },
    { id: '"\\u3164"', why: 'a letter that shows nothing' },
    { id: '"\\u0301a"', why: 'begins with a mark, which would sit on the sign before it' },
    { id: 'pаy', why: 'Cyrillic а among Latin letters' },
    { id: 'οk', why: 'Greek ο among Latin letters' },
  ])('$id is none: $why', async ({ id }) => {
    await expectProblems(planOf(`id: «${id}»`), 'bad-id')
  })

  it.each(['[a]', '{ a: b }'])('%s is no text', async (id) => {
    await expectProblems(planOf(`id: «${id}»`), 'wrong-type')
  })

  it('are compared after composing: e and ´ are é', async () => {
    expect(await idsOf('"e\\u0301tude"')).toEqual(['show.étude'])
    await expectProblems(planOf('id: ‹"étude"›', 'id: «"e\u0301tude"»'), 'duplicate-id')
  })

  it.each([
    { first: 'notice', second: 'notice', why: 'the same' },
    { first: 'notice', second: 'Notice', why: 'only case differs' },
    { first: 'notice', second: 'ｎｏｔｉｃｅ', why: 'only width differs' },
    { first: 'ς', second: 'Σ', why: 'a sigma at the end is a sigma' },
    { first: 'straße', second: 'STRASSE', why: 'ß is SS in capitals' },
    { first: 'notice', second: '"notice\\ufe0f"', why: 'a sign that only varies how others look' },
    { first: 'notice', second: '"notice\\u3164"', why: 'a letter that looks like nothing' },
  ])('$first and $second cannot be told apart: $why', async ({ first, second }) => {
    await expectProblems(planOf(`id: ‹${first}›`, `id: «${second}»`), 'duplicate-id')
  })

  it.each([
    ['notice', 'notices'],
    ['a-b', 'a_b'],
    ['1', 'l'],
    ['征集', '征收'],
    ['e', 'é'],
  ])('%s and %s are two', async (first, second) => {
    expect(await idsOf(first, second)).toHaveLength(2)
  })

  it('tasks of two activities may be called the same, activities may not', async () => {
    const of = (id: string): string => activity(id, ['id: a, name: 任务'])
    const text = (second: string): string => `${header}${units}activities:\n${of('‹show›')}${of(second)}`
    await expectProblems(text('fair').replace(/[‹›]/g, ''))
    await expectProblems(text('«SHOW»'), 'duplicate-id')
  })

  it('of two tasks with one id the first stays', async () => {
    const { plan } = await readTexts(planOf('id: a, takes: 3wd', 'id: a, takes: 5wd'))
    expect(plan!.tasks.map(({ takesText }) => takesText)).toEqual(['3wd'])
  })
})
