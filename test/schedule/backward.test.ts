import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addLag, finish } from '../../src/calendar/count.ts'
import { workCalendar } from '../../src/calendar/working-days.ts'
import { dayOf } from '../../src/model/day.ts'
import { scheduleBackward } from '../../src/schedule/backward.ts'
import { scheduleForward } from '../../src/schedule/forward.ts'
import { type Node, none } from '../../src/schedule/network.ts'
import { orderNetwork } from '../../src/schedule/order.ts'
import { randomPlan } from '../reference/random-plan.ts'
import { analyzeText } from '../support/analyze-text.ts'
import { networks } from './random-network.ts'

const starts = dayOf(2019, 9, 9)
const cn = workCalendar('cn')
const runs = { seed: 4, numRuns: 500 }
const shape = { types: ['FS', 'SS', 'FF', 'SF'] as const, leastWorkdays: -6, withDates: false }

const deadlinesFor = (size: number): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant(none) }, fc.integer({ min: starts, max: starts + 60 })), {
    minLength: size,
    maxLength: size,
  })

const plans = networks(starts, shape).chain((nodes) => fc.tuple(fc.constant(nodes), deadlinesFor(nodes.length)))

const backward = (
  nodes: readonly Node[],
  deadlines: readonly number[],
  more: { ends?: number; dropped?: number } = {},
) =>
  scheduleBackward(orderNetwork(nodes), cn, {
    deadlines: Int32Array.from(deadlines),
    ends: more.ends,
    isDropped: (task) => task === more.dropped,
  })

describe('the latest dates (schedule.md §4)', () => {
  it('keep every deadline and leave every follower its time', () => {
    fc.assert(
      fc.property(plans, ([nodes, deadlines]) => {
        const { start, end } = backward(nodes, deadlines)
        for (const [to, { takes, links }] of nodes.entries()) {
          if (end[to] === none) continue
          if (deadlines[to] !== none) expect(end[to]).toBeLessThanOrEqual(deadlines[to]! + 1)
          expect(finish(cn, start[to]!, takes)).toBeLessThanOrEqual(end[to]!)
          if (takes.unit === 'wd') expect([cn.isWorkday(start[to]!), cn.isWorkday(end[to]! - 1)]).toEqual([true, true])
          for (const { from, type, lag } of links) {
            const boundary = addLag(cn, type === 'FS' || type === 'FF' ? end[from]! : start[from]!, lag)
            expect(boundary).toBeLessThanOrEqual(type === 'FS' || type === 'SS' ? start[to]! : end[to]!)
          }
        }
      }),
      runs,
    )
  })

  it('a task has them exactly where it or something behind it has a deadline', () => {
    fc.assert(
      fc.property(plans, ([nodes, deadlines]) => {
        const isBound = (task: number): boolean =>
          deadlines[task] !== none ||
          nodes.some((node, to) => node.links.some(({ from }) => from === task) && isBound(to))
        const { start, end } = backward(nodes, deadlines)
        for (const task of nodes.keys()) {
          expect([start[task] !== none, end[task] !== none]).toEqual([isBound(task), isBound(task)])
        }
      }),
      runs,
    )
  })

  it('who starts and ends with them keeps all links: the plan is feasible from there', () => {
    fc.assert(
      fc.property(plans, ([nodes, deadlines]) => {
        const latest = backward(nodes, deadlines)
        const earliest = scheduleForward(orderNetwork(nodes), cn, starts)
        for (const task of nodes.keys()) {
          const rank = (boundary: number): number => cn.rank(boundary)
          if (latest.end[task] === none) continue
          const slack = rank(latest.end[task]!) - rank(earliest.end[task]!)
          if (slack > 0) expect(earliest.start[task]).toBeLessThanOrEqual(latest.start[task]!)
          if (slack < 0) expect(earliest.start[task]).toBeGreaterThan(latest.start[task]!)
        }
      }),
      runs,
    )
  })

  it('an earlier end of the campaign never makes anything later', () => {
    fc.assert(
      fc.property(plans, fc.nat(60), fc.nat(20), ([nodes, deadlines], ends, less) => {
        const [late, early] = [starts + ends, starts + ends - less].map((of) =>
          backward(nodes, deadlines, { ends: of }),
        )
        for (const task of nodes.keys()) {
          expect(early!.end[task]).toBeLessThanOrEqual(late!.end[task]!)
          expect(early!.start[task]).toBeLessThanOrEqual(late!.start[task]!)
        }
      }),
      runs,
    )
  })

  it('who is optional or dropped caps nobody', () => {
    const node = (links: Node['links'], optional = false): Node => ({
      takes: { count: 2, unit: 'wd' },
      milestone: false,
      optional,
      start: undefined,
      date: undefined,
      links,
    })
    const link = { from: 0, type: 'FS', lag: { count: 0, unit: 'd' } } as const
    const deadlines = [none, starts + 10]
    expect(backward([node([]), node([link])], deadlines).end[0]).not.toBe(none)
    expect(backward([node([]), node([link], true)], deadlines).end[0]).toBe(none)
    expect(backward([node([]), node([link])], deadlines, { dropped: 1 }).end[0]).toBe(none)
  })
})

describe('whole plans', () => {
  const seeds = Array.from({ length: 25 }, (_, at) => 9000 + at)

  it.each(seeds)('slack says on which side of its start by a task starts (seed %i)', async (seed) => {
    const { standings, calendar, network } = await analyzeText(randomPlan(seed))
    for (const { task, planStart, planEnd, latestStart, latestEnd, slack } of standings) {
      for (const { from, type, lag } of network.nodes[task.index]!.links) {
        const before = standings[from]!
        const boundary = addLag(calendar, (type === 'FS' || type === 'FF' ? before.planEnd : before.planStart)!, lag)
        expect(type === 'FS' || type === 'SS' ? planStart : planEnd).toBeGreaterThanOrEqual(boundary)
      }
      // The day of an event counts as worked for itself, on a day off for nobody else.
      if (slack === undefined || task.date !== undefined) continue
      expect(latestEnd).toBeDefined()
      if (slack > 0) expect(planStart).toBeLessThanOrEqual(latestStart!)
      if (slack < 0) expect(planStart).toBeGreaterThan(latestStart!)
    }
  })
})
