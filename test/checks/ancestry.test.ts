import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ancestryOf } from '../../src/checks/ancestry.ts'
import type { DependencyType } from '../../src/model/campaign.ts'
import type { Edge, Node } from '../../src/schedule/network.ts'
import { orderNetwork } from '../../src/schedule/order.ts'

const nodeOf = (links: readonly Edge[]): Node => ({
  takes: { count: 1, unit: 'wd' },
  milestone: false,
  optional: false,
  start: undefined,
  date: undefined,
  links,
})

const edge = (size: number): fc.Arbitrary<readonly [to: number, link: Edge]> =>
  fc
    .record({
      a: fc.nat(size - 1),
      b: fc.nat(size - 1),
      type: fc.constantFrom<DependencyType>('FS', 'FS', 'FS', 'FS', 'SS', 'FF'),
      count: fc.constantFrom(0, 0, 0, 2, -1),
    })
    .filter(({ a, b }) => a !== b)
    .map(({ a, b, type, count }) => [Math.max(a, b), { from: Math.min(a, b), type, lag: { count, unit: 'd' } }])

/** A network without cycles, its nodes shuffled so that their order is not the order of the plan. */
const network = fc.integer({ min: 2, max: 14 }).chain((size) =>
  fc
    .tuple(
      fc.array(edge(size), { maxLength: 3 * size }),
      fc.shuffledSubarray([...Array(size).keys()], { minLength: size }),
    )
    .map(([edges, place]) => {
      const links: Edge[][] = Array.from({ length: size }, () => [])
      for (const [to, link] of edges) links[place[to]!]!.push({ ...link, from: place[link.from]! })
      return links.map(nodeOf)
    }),
)

const reaches = (nodes: readonly Node[], from: number, to: number): boolean =>
  from === to ||
  nodes[to]!.links.some(
    ({ from: before, type, lag }) => type === 'FS' && lag.count >= 0 && reaches(nodes, from, before),
  )

describe('ancestry', () => {
  it('says what a plain search says', () => {
    fc.assert(
      fc.property(network, (nodes) => {
        const ancestry = ancestryOf(orderNetwork(nodes))
        for (let from = 0; from < nodes.length; from++) {
          for (let to = 0; to < nodes.length; to++) {
            expect(ancestry.leadsTo(from, to)).toBe(reaches(nodes, from, to))
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('gives up rather than take long, and says so', () => {
    const size = 4000
    // Two ladders that cross at every rung: no tree holds most of the answers.
    const nodes = Array.from({ length: size }, (_, at) =>
      nodeOf(
        [at - 2, at - 3, at - 5]
          .filter((from) => from >= 0)
          .map((from) => ({ from, type: 'FS', lag: { count: 0, unit: 'd' } })),
      ),
    )
    const ancestry = ancestryOf(orderNetwork(nodes))
    const before = performance.now()
    for (let to = size - 1; to > 0; to--) for (let from = 0; from < to; from++) ancestry.leadsTo(from, to)
    expect(ancestry.isTired()).toBe(true)
    expect(performance.now() - before).toBeLessThan(5000)
  })
})
