import { describe, expect, it } from 'vitest'
import { codesOf, readTexts } from '../support/analyze-text.ts'
import { planOf, planWith } from '../support/plan-text.ts'

// Only what reaches a user; the reader of YAML itself has tests of its own.
describe('YAML that a plan may not use', () => {
  it.each([
    { why: 'an anchor', plan: planWith('dueSoon: &soon 7d\n', 'id: a'), codes: ['yaml-feature'] },
    {
      why: 'an alias',
      plan: planWith('dueSoon: &a 7d\nsilence: *a\n', 'id: a'),
      codes: ['yaml-feature', 'yaml-feature'],
    },
    { why: 'a tag', plan: planWith('dueSoon: !!str 7d\n', 'id: a'), codes: ['yaml-feature'] },
    {
      why: 'a tag that runs code elsewhere',
      plan: planWith('name: !!js/function x\n', 'id: a'),
      codes: ['yaml-feature'],
    },
    { why: 'a directive', plan: `%YAML 1.1\n---\n${planOf('id: a')}`, codes: ['yaml-feature'] },
    { why: 'a merge key', plan: planWith('checks: { <<: { crowded-day: off } }\n', 'id: a'), codes: ['yaml-feature'] },
    { why: 'an explicit key', plan: planWith('? dueSoon\n: 7d\n', 'id: a'), codes: ['yaml-feature'] },
    { why: 'two documents', plan: `${planOf('id: a')}---\n${planOf('id: a')}`, codes: ['multiple-documents'] },
    { why: 'a tab as indent', plan: planOf('id: a').replace('    name', '\tname'), codes: ['yaml-syntax'] },
  ])('$why', async ({ plan, codes }) => {
    expect([...new Set(await codesOf(plan))]).toEqual([...new Set(codes)])
  })

  it('a file with such a thing is not read further, but named with the place', async () => {
    const { problems } = await readTexts(planWith('dueSoon: &soon 7d\nbogus: 1\n', 'id: a'))
    expect(
      problems.map(({ code, place }) => [code, place.start, place.source.text.slice(place.start, place.start + 5)]),
    ).toEqual([['yaml-feature', 9, '&soon']])
  })

  it('all of a file’s mistakes are said in one go', async () => {
    expect(await codesOf('a: &x 1\nb: !!str 2\nc: *x\n')).toEqual(['yaml-feature', 'yaml-feature', 'yaml-feature'])
  })

  it('deep nesting is refused, not followed', async () => {
    expect(await codesOf(`note: ${'['.repeat(5000)}${']'.repeat(5000)}\n`)).toEqual(['too-large'])
  })

  it.each([
    { why: 'words that other readers take for booleans', fields: 'id: "no", owner: yes, note: on' },
    { why: 'numbers that are text', fields: 'id: "010", owner: 1e3, note: 1.10' },
    { why: 'times', fields: 'id: a, note: 12:30:45' },
  ])('$why stay what was written', async ({ fields }) => {
    const { plan, problems } = await readTexts(planOf(fields))
    expect(problems).toEqual([])
    const { owner, note } = plan!.tasks[0]!
    expect(fields).toContain(`note: ${note}`)
    if (owner !== undefined) expect(fields).toContain(`owner: ${owner}`)
  })
})

describe('texts that say nothing', () => {
  it.each(['', ' ', '\n', '# 无\n', '---\n', '---\n# 无\n', '\ufeff', '\r\n'])('%j is an empty file', async (text) => {
    const { plan, problems } = await readTexts(text)
    expect(plan).toBeUndefined()
    expect(problems.map(({ code, message, place }) => [code, message[0], place.start])).toEqual([
      ['missing-key', 'emptyFile', 0],
    ])
  })

  it.each(['~', 'null', '[]', 'hello', '- a\n- b\n', '42'])('%j is no map', async (text) => {
    const { plan, problems } = await readTexts(text)
    expect(plan).toBeUndefined()
    expect(problems.map(({ code }) => code)).toEqual(['wrong-type'])
  })

  it('{} lacks all that is required', async () => {
    expect(await codesOf('{}')).toEqual(Array(4).fill('missing-key'))
  })
})
