import { describe, expect, it } from 'vitest'
import { parseReference } from '../../src/input/dependency.ts'
import { readTexts } from '../support/analyze-text.ts'
import { expectProblems } from '../support/marked-plan.ts'
import { planOf } from '../support/plan-text.ts'

const linkOf = async (after: string) => {
  const { plan, problems } = await readTexts(planOf('id: base', `id: a, after: ${after}`))
  expect(problems).toEqual([])
  const [link] = plan!.tasks[1]!.links
  return [link!.type, link!.lag.count, link!.lag.unit]
}

describe('REF [TYPE] [LAG] (language.md §8)', () => {
  it.each([
    { after: 'base', is: ['FS', 0, 'd'] },
    { after: '[base]', is: ['FS', 0, 'd'] },
    { after: 'show.base', is: ['FS', 0, 'd'] },
    { after: 'base SS', is: ['SS', 0, 'd'] },
    { after: 'base FF', is: ['FF', 0, 'd'] },
    { after: 'base SF', is: ['SF', 0, 'd'] },
    { after: 'base +3wd', is: ['FS', 3, 'wd'] },
    { after: 'base -2d', is: ['FS', -2, 'd'] },
    { after: 'base FS+3d', is: ['FS', 3, 'd'] },
    { after: 'base SS +2w', is: ['SS', 14, 'd'] },
    { after: 'base FF-1个工作日', is: ['FF', -1, 'wd'] },
    { after: 'base   SS   -1wd', is: ['SS', -1, 'wd'] },
    { after: 'base ＳＳ＋２ｗｄ', is: ['SS', 2, 'wd'] },
    { after: 'base -0d', is: ['FS', 0, 'd'] },
  ])('$after', async ({ after, is }) => {
    expect(await linkOf(after)).toEqual(is)
  })

  it.each([
    { after: 'base 3wd', code: 'bad-duration', why: 'a lag has a sign' },
    { after: 'base +3', code: 'bad-duration', why: 'a lag has a unit' },
    { after: 'base +3661d', code: 'bad-duration', why: 'over the limit' },
    { after: 'base FS+3x', code: 'bad-duration', why: 'no such unit' },
    { after: 'base +3 wd', code: 'wrong-type', why: 'too many words' },
    { after: 'base fs', code: 'wrong-type', why: 'types are capitals' },
    { after: 'base XX', code: 'wrong-type', why: 'no such type' },
    { after: 'base FS SS', code: 'wrong-type', why: 'two types' },
    { after: 'base FS+3d +2d', code: 'wrong-type', why: 'two lags' },
    { after: 'base +2d FS', code: 'wrong-type', why: 'the lag comes last' },
    { after: 'a.b.c', code: 'wrong-type', why: 'three parts' },
    { after: '"@huating"', code: 'wrong-type', why: 'no task' },
    { after: 'base@a@b', code: 'wrong-type', why: 'two members' },
    { after: 'base#1#2', code: 'wrong-type', why: 'two periods' },
    { after: 'base@h*', code: 'wrong-type', why: '* stands alone' },
    { after: '"*"', code: 'wrong-type', why: 'all of what?' },
    { after: "''", code: 'wrong-type', why: 'nothing' },
    { after: '[[base]]', code: 'wrong-type', why: 'a list in a list' },
    { after: 'notise', code: 'unknown-task', why: 'no such task' },
  ])('$after: $code ($why)', async ({ after, code }) => {
    const marked = after === '[[base]]' ? '[«[base]»]' : `«${after}»`
    await expectProblems(planOf('id: base', `id: a, after: ${marked}`), code)
  })

  it('a wrong one does not take the others with it', async () => {
    const { plan, problems } = await readTexts(planOf('id: base', 'id: other', 'id: a, after: [base, other XX, other]'))
    expect(problems.map(({ code }) => code)).toEqual(['wrong-type'])
    expect(plan!.tasks[2]!.links.map(({ from }) => from)).toEqual([0, 1])
  })
})

describe('parseReference', () => {
  it.each([
    ['task', [undefined, 'task', undefined, undefined]],
    ['activity.task', ['activity', 'task', undefined, undefined]],
    ['a.t@u', ['a', 't', 'u', undefined]],
    ['a.t@*', ['a', 't', '*', undefined]],
    ['a.t#2019-07', ['a', 't', undefined, '2019-07']],
    ['a.t@u#2019-W28', ['a', 't', 'u', '2019-W28']],
    ['展览.征集@崆峒#2019-Q3', ['展览', '征集', '崆峒', '2019-Q3']],
    ['SS', [undefined, 'SS', undefined, undefined]],
    ['constructor.toString@__proto__', ['constructor', 'toString', '__proto__', undefined]],
  ])('%s', (text, [activity, name, unit, period]) => {
    expect(parseReference(text)).toEqual({ activity, name, unit, period })
  })

  it.each(['', '.', 'a.', '.a', 'a@', 'a#', '@u', '#p', 'a b', 'a+1', 'a#p@u', 'a@u@v', 'a.b.c', 'a@*#*'])(
    '%j is none',
    (text) => {
      expect(parseReference(text)).toBeUndefined()
    },
  )
})
