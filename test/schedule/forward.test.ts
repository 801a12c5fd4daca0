import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addLag, finish } from '../../src/calendar/count.ts'
import { workCalendar } from '../../src/calendar/working-days.ts'
import { day, dayOf } from '../../src/model/day.ts'
import { scheduleForward } from '../../src/schedule/forward.ts'
import type { Node } from '../../src/schedule/network.ts'
import { orderNetwork } from '../../src/schedule/order.ts'
import { eventEnd } from '../../src/schedule/place-task.ts'
import { networks } from './random-network.ts'

const starts = dayOf(2019, 9, 9)
const cn = workCalendar('cn')
const runs = { seed: 3, numRuns: 500 }

const schedule = (nodes: readonly Node[], calendar = cn) => {
  const network = orderNetwork(nodes)
  expect(network.order).toHaveLength(nodes.length)
  return scheduleForward(network, calendar, starts)
}

/** What a task's links ask of it: at least these boundaries for its start and its end. */
const asked = ({ links, milestone, start, date }: Node, at: ReturnType<typeof schedule>) => {
  const first = Math.max(starts, start ?? starts, date?.day ?? starts) + (milestone ? 1 : 0)
  const reach = (types: string): number =>
    Math.max(
      Number.NEGATIVE_INFINITY,
      ...links
        .filter(({ type }) => types.includes(type))
        .map(({ from, type, lag }) =>
          addLag(cn, type === 'FS' || type === 'FF' ? at.end[from]! : at.start[from]!, lag),
        ),
    )
  return { low: Math.max(first, reach('FS SS')), end: reach('FF SF') }
}

describe('the earliest dates (schedule.md §3)', () => {
  it('respect every link, the campaign’s first day and each task’s own', () => {
    fc.assert(
      fc.property(networks(starts), (nodes) => {
        const at = schedule(nodes)
        for (const [index, node] of nodes.entries()) {
          const { low, end } = asked(node, at)
          expect(at.start[index]).toBeGreaterThanOrEqual(low)
          expect(at.end[index]).toBeGreaterThanOrEqual(end)
        }
      }),
      runs,
    )
  })

  it('are the smallest that do, found by trying one day after the other', () => {
    fc.assert(
      fc.property(networks(starts), (nodes) => {
        const at = schedule(nodes)
        for (const [index, node] of nodes.entries()) {
          const { low, end } = asked(node, at)
          const placed = [at.start[index], at.end[index]]
          if (node.milestone) {
            expect(placed).toEqual([Math.max(low, end), Math.max(low, end)])
            continue
          }
          const normalEnd = node.date === undefined ? undefined : eventEnd(cn, node, node.date.day)
          if (node.date !== undefined && low <= node.date.day && end <= normalEnd!) {
            expect(placed).toEqual([node.date.day, normalEnd])
            continue
          }
          let s = low
          const fits = (): boolean => (node.takes.unit === 'd' || cn.isWorkday(s)) && finish(cn, s, node.takes) >= end
          while (!fits()) s += 1
          expect(placed).toEqual([s, finish(cn, s, node.takes)])
        }
      }),
      runs,
    )
  })

  it('an event on a day off stands, and that day counts as worked', () => {
    const saturday = dayOf(2019, 9, 21)
    const event = (takes: Node['takes']): Node => ({
      takes,
      milestone: takes.count === 0,
      optional: false,
      start: undefined,
      date: { day: saturday },
      links: [],
    })
    const ends = (['wd', 'd'] as const).flatMap((unit) =>
      [1, 2, 3].map((count) => schedule([event({ count, unit })]).end[0]! - saturday),
    )
    // In working days Saturday, then Monday, Tuesday.
    expect(ends).toEqual([1, 3, 4, 1, 2, 3])
    const milestone = schedule([event({ count: 0, unit: 'd' })])
    expect([milestone.start[0], milestone.end[0]]).toEqual([saturday + 1, saturday + 1])
  })

  it('the order in which tasks are written changes nothing', () => {
    fc.assert(
      fc.property(networks(starts), (nodes) => {
        const last = nodes.length - 1
        const turned = [...nodes]
          .reverse()
          .map((node) => ({ ...node, links: node.links.map((link) => ({ ...link, from: last - link.from })) }))
        const [one, other] = [schedule(nodes), schedule(turned)]
        expect([...other.start].reverse()).toEqual([...one.start])
        expect([...other.end].reverse()).toEqual([...one.end])
      }),
      runs,
    )
  })

  // With a negative lag in working days, or an end that must be reached, one day less to work on may mean to begin sooner.
  it('one more day off never makes anything earlier', () => {
    const shape = { types: ['FS', 'SS'] as const, leastWorkdays: 0, withDates: true }
    const closed = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(networks(starts, shape), closed, (nodes, offsets) => {
        const ranges = offsets.map((offset) => ({ first: day(starts + offset), last: day(starts + offset) }))
        const [before, after] = [schedule(nodes), schedule(nodes, workCalendar('cn', ranges))]
        for (const index of nodes.keys()) {
          expect(after.start[index]).toBeGreaterThanOrEqual(before.start[index]!)
          expect(after.end[index]).toBeGreaterThanOrEqual(before.end[index]!)
        }
      }),
      runs,
    )
  })

  it('one more link never makes anything earlier', () => {
    fc.assert(
      fc.property(networks(starts), (nodes) => {
        const all = schedule(nodes)
        const fewer = schedule(nodes.map((node, at) => (at % 2 === 0 ? { ...node, links: node.links.slice(1) } : node)))
        // A negative lag keeps the order too: it only moves the boundary that is asked for.
        for (const index of nodes.keys()) expect(all.end[index]).toBeGreaterThanOrEqual(fewer.end[index]!)
      }),
      runs,
    )
  })
})
