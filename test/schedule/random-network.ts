import fc from 'fast-check'
import type { Edge, Node } from '../../src/schedule/network.ts'

export interface NetworkShape {
  readonly types: readonly Edge['type'][]
  /** The smallest lag in working days. */
  readonly leastWorkdays: number
  readonly withDates: boolean
}

const everything: NetworkShape = { types: ['FS', 'SS', 'FF', 'SF'], leastWorkdays: -6, withDates: true }

const span = (least: number, most: number): fc.Arbitrary<Edge['lag']> =>
  fc.oneof(
    fc.record({ count: fc.integer({ min: least, max: most }), unit: fc.constant('wd' as const) }),
    fc.record({ count: fc.integer({ min: -8, max: 12 }), unit: fc.constant('d' as const) }),
  )

/** Tasks without a cycle, in any order, around a day. */
export const networks = (around: number, shape: NetworkShape = everything): fc.Arbitrary<readonly Node[]> => {
  const someDay = fc.option(fc.integer({ min: around, max: around + 40 }), { nil: undefined, freq: 2 })
  const task = fc.record({
    takes: fc.record({ count: fc.integer({ min: 0, max: 9 }), unit: fc.constantFrom('wd' as const, 'd' as const) }),
    day: someDay,
    isEvent: fc.boolean(),
    links: fc.array(
      fc.record({ back: fc.nat(), type: fc.constantFrom(...shape.types), lag: span(shape.leastWorkdays, 6) }),
      { maxLength: 3 },
    ),
    rank: fc.nat(),
  })
  return fc.array(task, { minLength: 1, maxLength: 14 }).map((tasks) => {
    // Links lead back in the order of making; the plan's order is another one.
    const order = tasks.map((_, at) => at).sort((a, b) => tasks[a]!.rank - tasks[b]!.rank)
    const place = order.map((_, at) => order.indexOf(at))
    const nodes = tasks.map(({ takes, day, isEvent, links }, at): Node => {
      const isDated = shape.withDates && isEvent && day !== undefined
      return {
        takes: takes.count === 0 ? { count: 0, unit: 'd' } : takes,
        milestone: takes.count === 0,
        optional: false,
        start: isDated ? undefined : day,
        date: isDated ? { day } : undefined,
        links: at === 0 ? [] : links.map(({ back, type, lag }) => ({ from: place[back % at]!, type, lag })),
      }
    })
    return order.map((at) => nodes[at]!)
  })
}
