import { describe, expect, it } from 'vitest'
import { workCalendar } from '../../src/calendar/working-days.ts'
import { dayOf } from '../../src/model/day.ts'
import { scheduleBackward } from '../../src/schedule/backward.ts'
import { scheduleForward } from '../../src/schedule/forward.ts'
import { type Node, none } from '../../src/schedule/network.ts'
import { orderNetwork } from '../../src/schedule/order.ts'
import { readTexts } from '../support/analyze-text.ts'
import { expectProblems } from '../support/marked-plan.ts'
import { activity, header, planOf, units } from '../support/plan-text.ts'

const node = (...from: readonly number[]): Node => ({
  takes: { count: 1, unit: 'wd' },
  milestone: false,
  optional: false,
  start: undefined,
  date: undefined,
  links: from.map((each) => ({ from: each, type: 'FS', lag: { count: 0, unit: 'd' } })),
})

const cyclesOf = (...nodes: readonly Node[]) => orderNetwork(nodes).cycles.map(({ tasks }) => tasks)

describe('cycles', () => {
  it.each([
    { why: 'none in a chain', nodes: [node(), node(0), node(1)], is: [] },
    { why: 'none where ways meet again', nodes: [node(), node(0), node(0), node(1, 2)], is: [] },
    { why: 'of two', nodes: [node(1), node(0)], is: [[0, 1]] },
    { why: 'of three, from the first in the plan', nodes: [node(), node(2), node(3), node(1)], is: [[1, 2, 3]] },
    { why: 'the shortest way round', nodes: [node(1), node(2, 0), node(0)], is: [[0, 1]] },
    {
      why: 'two apart',
      nodes: [node(1), node(0), node(3), node(2)],
      is: [
        [0, 1],
        [2, 3],
      ],
    },
    {
      why: 'one behind another',
      nodes: [node(1), node(0), node(3, 0), node(2)],
      is: [
        [0, 1],
        [2, 3],
      ],
    },
    { why: 'two that share a task are one knot: one at a time', nodes: [node(1, 2), node(0), node(0)], is: [[0, 1]] },
    { why: 'a link given twice is one', nodes: [node(1, 1), node(0, 0)], is: [[0, 1]] },
  ])('$why', ({ nodes, is }) => {
    expect(cyclesOf(...nodes)).toEqual(is)
  })

  it('what hangs behind one is not scheduled, all else is', () => {
    // 0 is free; 1 and 2 wait for each other; 3 waits for 2, 4 for 3; 5 waits for 0; 1 waits for 0 too.
    const network = orderNetwork([node(), node(2, 0), node(1), node(2), node(3), node(0)])
    expect([...network.isUnscheduled]).toEqual([0, 1, 1, 1, 1, 0])
    const calendar = workCalendar('cn')
    const { start, end } = scheduleForward(network, calendar, dayOf(2019, 7, 8))
    expect([...start].map((of) => of !== none)).toEqual([true, false, false, false, false, true])
    expect([...end].map((of) => of !== none)).toEqual([true, false, false, false, false, true])
    const deadlines = new Int32Array(6).fill(dayOf(2019, 8, 1))
    const latest = scheduleBackward(network, calendar, { deadlines, ends: undefined, isDropped: () => false })
    expect([...latest.end].map((of) => of !== none)).toEqual([true, false, false, false, false, true])
  })

  it.each([1000, 100_000])('%i tasks in a row, and in a ring, do not overflow the stack', (size) => {
    const row = Array.from({ length: size }, (_, at) => (at === 0 ? node() : node(at - 1)))
    expect(orderNetwork(row).order).toHaveLength(size)
    expect(orderNetwork([...row].reverse().map((_, at) => (at === size - 1 ? node() : node(at + 1)))).order[0]).toBe(
      size - 1,
    )
    const [ring] = cyclesOf(node(size - 1), ...row.slice(1))
    expect(ring).toHaveLength(size)
  })
})

describe('dependency-cycle', () => {
  it('is said once, with its path and the place of each edge', async () => {
    const [problem] = await expectProblems(
      planOf('id: x', 'id: a, after: [x, «c»]', 'id: b, after: ‹a›', 'id: c, after: ‹b›'),
      'dependency-cycle',
    )
    expect(problem!.message).toEqual(['dependencyCycle', { path: ['show.a', 'show.c', 'show.b', 'show.a'] }])
    expect(problem!.related.map(({ message }) => message)).toEqual([
      ['waitsFor', { id: 'show.b' }],
      ['waitsFor', { id: 'show.a' }],
    ])
  })

  it('across three files', async () => {
    const file = (id: string, after: string): string =>
      `activities:\n${activity(id, [`id: t, name: x, after: ${after}`])}`
    await expectProblems(
      {
        '1.yaml': `${header}${units}${file('one', '«three.t»')}`,
        '2.yaml': file('two', '‹one.t›'),
        '3.yaml': file('three', '‹two.t +3wd›'),
      },
      'dependency-cycle',
    )
  })

  it('of fanned-out tasks is said once, not for each member', async () => {
    await expectProblems(
      planOf('id: a, each: counties, after: «b»', 'id: b, each: counties, after: ‹a›'),
      'dependency-cycle',
    )
  })

  it('of repeated tasks is said once, not for each period', async () => {
    const monthly = 'start: 7月, due: 12月, repeat: monthly'
    await expectProblems(planOf(`id: a, ${monthly}, after: «b»`, `id: b, ${monthly}, after: ‹a›`), 'dependency-cycle')
  })

  it('through all members and back is one', async () => {
    const { problems } = await readTexts(planOf('id: a, after: b', 'id: b, each: counties, after: a'))
    expect(problems.map(({ code }) => code)).toEqual(['dependency-cycle'])
  })

  it('each of two is said', async () => {
    await expectProblems(
      planOf('id: a, after: «b»', 'id: b, after: ‹a›', 'id: c, after: «d»', 'id: d, after: [‹c›, a]'),
      'dependency-cycle',
      'dependency-cycle',
    )
  })

  it.each(['SS', 'FF', 'SF', 'FS -20wd'])('a link of any kind closes one: %s', async (type) => {
    await expectProblems(planOf('id: a, after: «b»', `id: b, after: ‹a ${type}›`), 'dependency-cycle')
  })
})
