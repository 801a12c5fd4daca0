import { describe, expect, it } from 'vitest'
import { readTexts } from '../support/analyze-text.ts'
import { expectProblems } from '../support/marked-plan.ts'
import { planOf } from '../support/plan-text.ts'

describe('keys that exclude each other', () => {
  it.each([
    { task: 'id: a, due: ‹8月›, date: «T»', why: 'an event is its own deadline' },
    { task: 'id: a, start: ‹8月›, date: «T»', why: 'an event is on its day' },
    { task: 'id: a, repeat: ‹monthly›, date: «T»', why: 'an event is once' },
    { task: 'id: a, unit: ‹city›, each: «counties»', why: 'one unit or many' },
    { task: 'id: a, except: «{ huating: 单独办 }»', why: 'left out of what?' },
    { task: 'id: a, for: «{ huating: { due: T } }»', why: 'members of what?' },
    { task: 'id: a, unit: huating, for: «{ huating: { due: T } }»', why: 'one unit has no members' },
    {
      task: 'id: a, each: counties, except: { huating: «单独办» }, for: { huating: { due: T } }',
      why: 'left out and different',
    },
    { task: 'id: a, takes: ‹3wd›, milestone: «true»', why: 'a milestone takes no time' },
    { task: 'id: a, takes: ‹0d›, milestone: «false»', why: 'what takes no time is a milestone' },
    { task: 'id: a, due: ‹8月›, each: counties, for: { huating: { date: «T» } }', why: 'through a member' },
    {
      task: 'id: a, start: 6月, due: 8月, repeat: { every: quarterly, by: «5» }',
      why: 'quarters have no day of theirs',
    },
    { task: 'id: a, start: 2019-08-20, due: ‹2019-08-10›, repeat: «monthly»', why: 'no period is left' },
    {
      task: 'id: a, start: 2019-08-26, due: ‹2019-08-31›, repeat: «{ every: monthly, by: 25 }»',
      why: 'its day lies before',
    },
  ])('$task: $why', async ({ task }) => {
    await expectProblems(planOf(task), 'conflicting-keys')
  })

  it('all conflicts of one task are said', async () => {
    const text = planOf('id: a, date: T, start: 8月, due: 8月, repeat: monthly')
    const { problems } = await readTexts(text)
    expect(problems.map(({ code, message }) => [code, (message[1] as { a: string }).a])).toEqual([
      ['conflicting-keys', 'start'],
      ['conflicting-keys', 'due'],
      ['conflicting-keys', 'repeat'],
    ])
  })

  it('a conflict of a fanned-out task is said once, not for each member', async () => {
    await expectProblems(planOf('id: a, each: counties, due: ‹8月›, date: «T»'), 'conflicting-keys')
  })

  it.each([
    { task: 'id: a, date: T', why: 'an inherited deadline is no conflict' },
    { task: 'id: a, takes: 0d, milestone: true', why: 'says the same twice' },
    { task: 'id: a, takes: 3wd, milestone: false', why: 'says the same twice' },
    { task: 'id: a, start: 8月, due: 8月', why: 'a span' },
    { task: 'id: a, each: counties, due: 8月, for: { huating: { takes: 3wd } }', why: 'members differ' },
    {
      task: 'id: a, start: 2019-08-26, due: 2019-09-30, repeat: { every: monthly, by: 25 }',
      why: 'one period is left',
    },
  ])('no conflict: $task ($why)', async ({ task }) => {
    const text = planOf(task).replace('    tasks:', '    due: T\n    tasks:')
    await expectProblems(text)
  })
})

describe('for and except', () => {
  it.each([
    { task: 'each: counties, except: «[huating]»', code: 'wrong-type', why: 'a reason is wanted' },
    { task: 'each: counties, except: { huating:«» }', code: 'wrong-type', why: 'a reason is wanted' },
    { task: 'each: counties, except: { huating: «[a]» }', code: 'wrong-type', why: 'a reason is text' },
    { task: 'each: counties, except: { «huatin»: 单独办 }', code: 'unknown-unit', why: 'a slip' },
    { task: 'each: counties, except: { «city»: 单独办 }', code: 'unknown-unit', why: 'not a member' },
    { task: 'each: counties, except: { ‹huating›: a, «huating»: b }', code: 'duplicate-key', why: 'twice' },
    { task: 'each: counties, for: «huating»', code: 'wrong-type', why: 'a word' },
    { task: 'each: counties, for: { huating: «T» }', code: 'wrong-type', why: 'keys are wanted' },
    { task: 'each: counties, for: { «huatin»: { due: T } }', code: 'unknown-unit', why: 'a slip' },
    { task: 'each: counties, for: { «city»: { due: T } }', code: 'unknown-unit', why: 'not a member' },
    {
      task: 'each: counties, for: { ‹huating›: { due: T }, «huating»: { due: T } }',
      code: 'duplicate-key',
      why: 'twice',
    },
    { task: 'each: counties, for: { huating: { due: «2019/8/1» } }', code: 'bad-date', why: 'as for a task' },
    { task: 'each: «county»', code: 'unknown-group', why: 'a slip' },
    { task: 'each: [huating, «huatin»]', code: 'unknown-unit', why: 'a slip in a list' },
  ])('$task: $code ($why)', async ({ task, code }) => {
    await expectProblems(planOf(`id: a, ${task}`), code)
  })

  it.each(['id', 'unit', 'each', 'except', 'for', 'repeat'])('%s may not differ for a member', async (key) => {
    await expectProblems(planOf(`id: a, each: counties, for: { huating: { «${key}»: x } }`), 'unknown-key')
  })

  it('a section is looked up in the member’s own list', async () => {
    const text = planOf('id: a, each: counties, for: { huating: { section: «文史委» }, jingning: { section: 文史委 } }')
    const sections = text.replace('华亭市政协 }', '华亭市政协, sections: [办公室] }')
    await expectProblems(sections, 'unknown-section')
  })
})

describe('repeat', () => {
  it.each([
    { repeat: '{ «by»: 5 }', code: 'missing-key' },
    { repeat: '{ every: «daily» }', code: 'wrong-type' },
    { repeat: '{ every: monthly, by: «0» }', code: 'bad-number' },
    { repeat: '{ every: monthly, by: «32» }', code: 'bad-number' },
    { repeat: '{ every: weekly, by: «8» }', code: 'bad-number' },
    { repeat: '{ every: monthly, by: «1.5» }', code: 'bad-number' },
    { repeat: '{ every: monthly, by: «last» }', code: 'bad-number' },
    { repeat: '{ every: monthly, «on»: 5 }', code: 'unknown-key' },
  ])('$repeat: $code', async ({ repeat, code }) => {
    await expectProblems(planOf(`id: a, start: 6月, due: 8月, repeat: ${repeat}`), code)
  })

  it.each([
    { task: 'due: 8月, repeat: «monthly»', why: 'no start' },
    { task: 'start: 6月, repeat: «monthly»', why: 'no due' },
    { task: 'start: 6月, due: 待定, repeat: «monthly»', why: 'due is open' },
  ])('needs start and due: $task ($why)', async ({ task }) => {
    await expectProblems(planOf(`id: a, ${task}`), 'missing-key')
  })

  it.each([
    'id: a, start: «2019/6/1», due: 8月, repeat: monthly',
    'id: a, start: 6月, due: «2019/8/1», repeat: monthly',
    'id: a, each: counties, due: 8月, repeat: monthly, for: { huating: { start: 6月 }, kongtong: { start: 6月 }, jingning: { start: «6.1» } }',
  ])('a date that is wrong is not missing too: %s', async (task) => {
    await expectProblems(planOf(task), 'bad-date')
  })

  it('nor is a wrong one of the activity', async () => {
    const text = planOf('id: a, start: 6月, repeat: monthly').replace('    tasks:', '    due: «8.31»\n    tasks:')
    await expectProblems(text, 'bad-date')
  })
})
