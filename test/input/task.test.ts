import { describe, expect, it } from 'vitest'
import { readTexts } from '../support/analyze-text.ts'
import { expectProblems, suggestionsIn } from '../support/marked-plan.ts'
import { planOf, planWith } from '../support/plan-text.ts'

const taskOf = async (fields: string) => {
  const { plan, problems } = await readTexts(planOf(`id: a, ${fields}`))
  expect(problems).toEqual([])
  return plan!.tasks[0]!
}

describe('what a task says', () => {
  it('is read, key by key', async () => {
    const task = await taskOf(
      'lead: 甲, section: 乙, owner: 丙, with: [丁, 戊], takes: 20个工作日, start: 7月, due: 8月, target: 20件, deliverable: 作品, weight: 2.5, tags: 展览, source: 通知, note: 无',
    )
    expect(task).toMatchObject({
      lead: '甲',
      section: '乙',
      owner: '丙',
      with: ['丁', '戊'],
      takes: { count: 20, unit: 'wd' },
      takesText: '20个工作日',
      target: { thousandths: 20_000, unitWord: '件' },
      deliverable: '作品',
      weight: 2500,
      tags: ['展览'],
      source: '通知',
      note: '无',
      milestone: false,
      optional: false,
    })
  })

  it('has defaults', async () => {
    const task = await taskOf('unit: city')
    expect(task).toMatchObject({ takes: { count: 1, unit: 'wd' }, takesText: '1wd', weight: 1000, with: [], tags: [] })
    expect([task.due, task.start, task.date, task.target]).toEqual([undefined, undefined, undefined, undefined])
  })

  it.each(['', '~', 'null'])('a key that says nothing (%s) is not given', async (nothing) => {
    const keys =
      'unit each except for lead section owner with takes start due date milestone optional after repeat target deliverable weight tags source note'
    const fields = keys.split(' ').map((key) => `${key}: ${nothing}`)
    expect(await taskOf(fields.join(', '))).toMatchObject({ id: 'show.a', takesText: '1wd' })
  })

  it('quoted, the same words are text', async () => {
    expect(await taskOf('note: "null", lead: "~"')).toMatchObject({ note: 'null', lead: '~' })
  })

  it.each([
    { takes: '0d', milestone: true },
    { takes: '0wd', milestone: true },
    { takes: '1d', milestone: false },
  ])('takes $takes: a milestone, $milestone', async ({ takes, milestone }) => {
    expect((await taskOf(`takes: ${takes}`)).milestone).toBe(milestone)
  })

  it.each(['待定', 'tbd', 'TBD'])('due: %s is an open deadline', async (due) => {
    expect((await taskOf(`due: ${due}`)).due).toMatchObject({ open: true, text: due })
  })

  it.each([
    { target: '20件', is: [20_000, '件'] },
    { target: '２０件', is: [20_000, '件'] },
    { target: '2个节目', is: [2000, '个节目'] },
    { target: '2 个节目', is: [2000, '个节目'] },
    { target: '0.125km', is: [125, 'km'] },
  ])('target $target', async ({ target, is: [thousandths, unitWord] }) => {
    expect((await taskOf(`target: ${target}`)).target).toMatchObject({ thousandths, unitWord })
  })

  const wrong: readonly [key: string, value: string, code: string][] = [
    ...['lead', 'section', 'owner', 'deliverable', 'source', 'note'].flatMap((key) => [
      [key, '[a]', 'wrong-type'] as [string, string, string],
      [key, '{ a: b }', 'wrong-type'] as [string, string, string],
      [key, "''", 'wrong-type'] as [string, string, string],
    ]),
    ['unit', '[city]', 'wrong-type'],
    ['unit', 'zity', 'unknown-unit'],
    ['each', '{ a: b }', 'wrong-type'],
    ['takes', '[5wd]', 'wrong-type'],
    ['takes', '5', 'bad-duration'],
    ['takes', '5hours', 'bad-duration'],
    ['takes', '-5wd', 'bad-duration'],
    ['takes', '3661d', 'bad-duration'],
    ['start', '[T]', 'wrong-type'],
    ['start', '待定', 'bad-date'],
    ['start', '2019-02-29', 'bad-date'],
    ['due', '{ a: b }', 'wrong-type'],
    ['due', '2019/8/1', 'bad-date'],
    ['date', '8月', 'bad-date'],
    ['date', '待定', 'bad-date'],
    ['milestone', 'yes', 'wrong-type'],
    ['milestone', 'True', 'wrong-type'],
    ['optional', '1', 'wrong-type'],
    ['optional', '[true]', 'wrong-type'],
    ['after', '{ a: b }', 'wrong-type'],
    ['target', '20', 'bad-target'],
    ['target', '件', 'bad-target'],
    ['target', '0件', 'bad-target'],
    ['target', '-5件', 'bad-target'],
    ['target', '1.2345件', 'bad-target'],
    ['target', '1234567件', 'bad-target'],
    ['target', '1.2.3件', 'bad-target'],
    ['target', '[20件]', 'wrong-type'],
    ...['.5', '1.', '1e3', '0x10', '-1', '1_000', '1234567', '1.2345', 'abc', '0', '0.000'].map(
      (value) => ['weight', value, 'bad-number'] as [string, string, string],
    ),
    ['weight', '[1]', 'wrong-type'],
    ['repeat', 'daily', 'wrong-type'],
    ['repeat', '[monthly]', 'wrong-type'],
  ]
  it.each(wrong)('%s: %s is %s', async (key, value, code) => {
    await expectProblems(planOf(`id: a, ${key}: «${value}»`), code)
  })

  it.each([
    ['with', '[a, «[b]»]'],
    ['tags', '[a, «{ b: c }»]'],
    ['with', '[a,«»]'.replace(',«»', ', «""»')],
  ])('a wrong item of a list is said at the item: %s: %s', async (key, value) => {
    await expectProblems(planOf(`id: a, ${key}: ${value}`), 'wrong-type')
  })

  it.each([
    ['1', 1000],
    ['0.5', 500],
    ['999999.999', 999_999_999],
    ['007', 7000],
    ['"2"', 2000],
    ['１２', 12_000],
  ])('weight: %s', async (written, thousandths) => {
    expect((await taskOf(`weight: ${written}`)).weight).toBe(thousandths)
  })

  it('a name that is no text is one mistake', async () => {
    await expectProblems(planOf('id: a').replace('name: 任务', 'name: «[任务]»'), 'wrong-type')
  })

  it.each([
    {
      text: planOf('id: a').replace(', name: 任务', '').replace('{ id', '{ «id»'),
      code: 'missing-key',
      why: 'no name',
    },
    { text: planOf('id: a').replace('id: a, name', '«name»'), code: 'missing-key', why: 'no id' },
    { text: planOf('«id»: '), code: 'missing-key', why: 'an id that says nothing' },
    {
      text: planOf('id: a').replace('name: 任务', '«nmae»: 任务'),
      code: 'unknown-key',
      why: 'a slip, not a missing key',
    },
    { text: planOf('‹id›: a, «id»: b'), code: 'duplicate-key', why: 'twice' },
    { text: planOf('id: a').replace('{ id: a, name: 任务 }', '«任务»'), code: 'wrong-type', why: 'a word' },
    {
      text: planOf('id: a').replace('- { id: a, name: 任务 }', '-«»'),
      code: 'wrong-type',
      why: 'nothing after a dash',
    },
  ])('$code: $why', async ({ text, code }) => {
    await expectProblems(text, code)
  })

  it('each key suggests the one that was probably meant', async () => {
    const problems = await expectProblems(
      planOf('id: a, «tkaes»: 3wd, «deu»: T, «xyz»: 1'),
      ...Array(3).fill('unknown-key'),
    )
    expect(suggestionsIn(problems)).toEqual(['takes', 'due', undefined])
  })

  it('a section that its unit does not have is said, with a suggestion', async () => {
    const text = planWith('', 'id: a, section: «办公是»', 'id: b, unit: kongtong, section: 任意').replace(
      'section: 办公室',
      'section: 办公室, sections: [办公室, 提案委员会]',
    )
    expect(suggestionsIn(await expectProblems(text, 'unknown-section'))).toEqual(['办公室'])
  })
})
