import { describe, expect, it } from 'vitest'
import type { Node } from '../../src/schedule/network.ts'
import { orderNetwork } from '../../src/schedule/order.ts'
import { reachCounts } from '../../src/status/reach.ts'

const noLag = { count: 0, unit: 'd' } as const

/** Tasks by what each waits for. */
const networkOf = (after: readonly (readonly number[])[]) =>
  orderNetwork(
    after.map(
      (froms): Node => ({
        takes: noLag,
        milestone: false,
        optional: false,
        start: undefined,
        date: undefined,
        links: froms.map((from) => ({ from, type: 'FS', lag: noLag })),
      }),
    ),
  )

const all = (size: number): readonly number[] => Array.from({ length: size }, (_, at) => at)

describe('what can be reached', () => {
  it('from a task that leads into a cycle: the cycle’s first, for nothing in a cycle has an order', () => {
    // 0 → 1 ⇄ 2, 0 → 3
    const network = networkOf([[], [0, 2], [1], [0]])
    expect([...reachCounts(all(4), network, () => true)]).toEqual([
      [0, { count: 2, first: 1 }],
      [1, { count: 0, first: undefined }],
      [2, { count: 0, first: undefined }],
      [3, { count: 0, first: undefined }],
    ])
  })

  it('is counted right for more than one batch, whatever the order and however often a task is asked for', () => {
    const chain = networkOf(all(100).map((at) => (at === 0 ? [] : [at - 1])))
    const found = reachCounts([99, 3, 50, 3, ...all(100)], chain, (task) => task % 2 === 0)
    expect(found.get(3)).toEqual({ count: 48, first: 4 })
    expect(found.get(50)).toEqual({ count: 24, first: 52 })
    expect(found.get(99)).toEqual({ count: 0, first: undefined })
  })

  it('names the first in plan order, not the nearest', () => {
    // 2 → 1 → 0, and 3 alone
    expect(reachCounts([2, 3], networkOf([[1], [2], [], []]), () => true).get(2)).toEqual({ count: 2, first: 0 })
  })
})

describe('how much is looked at', () => {
  /** How often a task is asked after: once or twice for each that a batch leads to. */
  const looksAt = (after: readonly (readonly number[])[]): number => {
    let looks = 0
    reachCounts(all(after.length), networkOf(after), () => {
      looks += 1
      return true
    })
    return looks
  }

  /** Activities of twenty tasks in a row that have nothing to do with each other. */
  const activities = (count: number) => all(count * 20).map((at) => (at % 20 === 0 ? [] : [at - 1]))

  it('doubles with the number of activities, for a batch follows its own links alone', () => {
    const once = looksAt(activities(400))
    expect(looksAt(activities(800)) / once).toBeCloseTo(2, 2)
    expect(once / (400 * 20)).toBeLessThan(4)
  })

  it('of one chain is a 32nd of all pairs', () => {
    const size = 3200
    const pairs = (size * size) / 2
    expect(looksAt(all(size).map((at) => (at === 0 ? [] : [at - 1])))).toBeLessThan((2.1 * pairs) / 32)
  })
})
