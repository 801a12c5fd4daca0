import { describe, expect, it } from 'vitest'
import { expectProblems, suggestionsIn } from '../support/marked-plan.ts'
import { activity, header, planOf, units } from '../support/plan-text.ts'
import { linksOf } from './links-of.ts'

const all = ['kongtong', 'huating', 'jingning']
const of = (id: string, members: readonly string[] = all): readonly string[] =>
  members.map((unit) => `show.${id}@${unit}`)
const two = (first: readonly string[], second: readonly string[]): string =>
  `${header}${units}activities:\n${activity('show', first)}${activity('fair', second)}`

describe('references to a fanned-out task (language.md §8)', () => {
  it('from a task of one unit: all members', async () => {
    expect(await linksOf(planOf('id: a, each: counties', 'id: b, after: a'))).toEqual({ 'show.b': of('a') })
  })

  it('from a task that names its unit: still all members', async () => {
    expect(await linksOf(planOf('id: a, each: counties', 'id: b, unit: huating, after: a'))).toEqual({
      'show.b': of('a'),
    })
  })

  it('from a fanned-out task: the same unit', async () => {
    expect(await linksOf(planOf('id: a, each: counties', 'id: b, each: [huating, jingning], after: a'))).toEqual({
      'show.b@huating': of('a', ['huating']),
      'show.b@jingning': of('a', ['jingning']),
    })
  })

  it('from a unit that is no member: all members', async () => {
    expect(await linksOf(planOf('id: a, each: [huating, jingning]', 'id: b, each: [city, huating], after: a'))).toEqual(
      {
        'show.b@city': of('a', ['huating', 'jingning']),
        'show.b@huating': of('a', ['huating']),
      },
    )
  })

  it('from a unit that is left out there: nothing', async () => {
    const plan = planOf('id: a, each: counties, except: { huating: 无 }', 'id: b, each: counties, after: a')
    expect(await linksOf(plan)).toEqual({
      'show.b@kongtong': of('a', ['kongtong']),
      'show.b@jingning': of('a', ['jingning']),
    })
  })

  it('a member that is left out blocks nobody who waits for all', async () => {
    const plan = planOf('id: a, each: counties, except: { huating: 无 }', 'id: b, after: a')
    expect(await linksOf(plan)).toEqual({ 'show.b': of('a', ['kongtong', 'jingning']) })
  })

  it('@unit is one member, @* all, from wherever', async () => {
    const plan = planOf(
      'id: a, each: counties',
      'id: b, after: a@huating',
      'id: c, each: [jingning], after: a@huating',
      'id: d, each: [jingning], after: a@*',
    )
    expect(await linksOf(plan)).toEqual({
      'show.b': of('a', ['huating']),
      'show.c@jingning': of('a', ['huating']),
      'show.d@jingning': of('a'),
    })
  })

  it.each([
    { after: 'a@city', why: 'no member' },
    { after: 'a@zzz', why: 'no unit' },
    { after: 'a@kongtong', why: 'left out, with a reason' },
    { after: 'one@city', why: 'not fanned out' },
    { after: 'one@*', why: 'not fanned out' },
    { after: 'show@huating', why: 'an activity has no members' },
    { after: 'a#2019-07', why: 'not repeated' },
    { after: 'b.a', why: 'no such activity' },
    { after: 'show.z', why: 'no such task there' },
  ])('$after is an error: $why', async ({ after }) => {
    const first = ['id: a, name: x, each: counties, except: { kongtong: 单独办 }', 'id: one, name: x']
    const own = after.startsWith('show') ? after : `show.${after}`
    await expectProblems(two(first, [`id: b, name: x, after: «${after === 'b.a' ? after : own}»`]), 'unknown-task')
  })

  it('naming a member that is left out says so, with the reason', async () => {
    const [problem] = await expectProblems(
      planOf('id: a, each: counties, except: { kongtong: 单独办展 }', 'id: b, after: «a@kongtong»'),
      'unknown-task',
    )
    expect(problem!.message).toEqual(['memberLeftOut', { unit: 'kongtong', name: 'a', reason: '单独办展' }])
  })

  it('a mistake in a fanned-out task is said once', async () => {
    await expectProblems(planOf('id: a, each: counties, after: «b»'), 'unknown-task')
  })

  it('for: a member’s own after takes the place of the rule’s', async () => {
    const plan = planOf('id: a', 'id: b', 'id: c, each: [huating, jingning], after: a, for: { jingning: { after: b } }')
    expect(await linksOf(plan)).toEqual({ 'show.c@huating': ['show.a'], 'show.c@jingning': ['show.b'] })
  })
})

describe('references by name', () => {
  it('a task of the same activity comes first, then an activity', async () => {
    const plan = two(
      ['id: a, name: x', 'id: fair, name: x', 'id: b, name: x, after: fair'],
      ['id: y, name: x', 'id: z, name: x, after: show'],
    )
    expect(await linksOf(plan)).toEqual({
      'show.b': ['show.fair'],
      'fair.z': ['show.a', 'show.fair', 'show.b'],
    })
  })

  it('an activity stands for its tasks but optional ones, member by member', async () => {
    const plan = two(
      [
        'id: a, name: x, each: counties, for: { huating: { optional: true } }',
        'id: b, name: x, optional: true',
        'id: c, name: x',
      ],
      ['id: y, name: x, after: show', 'id: z, name: x, each: [huating, jingning], after: show'],
    )
    expect(await linksOf(plan)).toEqual({
      'fair.y': [...of('a', ['kongtong', 'jingning']), 'show.c'],
      'fair.z@huating': ['show.c'],
      'fair.z@jingning': [...of('a', ['jingning']), 'show.c'],
    })
  })

  it.each([
    { task: 'id: a, after: «a»', why: 'itself' },
    { task: 'id: a, after: «show.a»', why: 'itself by its address' },
    { task: 'id: a, each: counties, after: «a»', why: 'each member itself' },
    { task: 'id: a, each: counties, after: «a@huating»', why: 'one member itself' },
    { task: 'id: a, after: «show»', why: 'the activity that it is part of' },
    { task: 'id: a, each: counties, after: «show»', why: 'the activity that it is part of' },
    { task: 'id: a, start: 7月, due: 9月, repeat: monthly, after: «a»', why: 'its own period' },
  ])('$task waits for itself: $why', async ({ task }) => {
    await expectProblems(planOf(task), 'self-dependency')
  })

  it('an optional task may wait for the rest of its activity', async () => {
    expect(await linksOf(planOf('id: a', 'id: b, optional: true, after: show'))).toEqual({ 'show.b': ['show.a'] })
  })

  it.each([
    { tasks: ['id: a, optional: true', 'id: b, after: «a»'], why: 'named' },
    { tasks: ['id: a, each: counties, optional: true', 'id: b, after: «a»'], why: 'said once for all members' },
    { tasks: ['id: a, each: counties, for: { huating: { optional: true } }', 'id: b, after: «a»'], why: 'one member' },
  ])('nothing may depend on an optional task: $why', async ({ tasks }) => {
    await expectProblems(planOf(...tasks), 'depends-on-optional')
  })

  it('suggests what was probably meant', async () => {
    const tasks = ['id: b, name: x, after: [«notise», «zeigen», «shwo.notice», «show.notize», «qqqq»]']
    const plan = two(['id: notice, name: x', 'id: zeigen, name: x'], [...tasks, 'id: notices, name: x'])
    expect(suggestionsIn(await expectProblems(plan, ...Array(5).fill('unknown-task')))).toEqual([
      'notices',
      'show.zeigen',
      'show.notice',
      'show.notice',
      undefined,
    ])
  })
})
