import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastBefore } from '../../src/model/stretches.ts'

describe('lastBefore', () => {
  it('finds what a look at each of them finds, in whatever order they are given', () => {
    const gaps = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 8 })
    fc.assert(
      fc.property(gaps, fc.nat(50), fc.boolean(), (parts, offset, isReversed) => {
        let at = 0
        const stretches = parts.map(([gap, length]) => {
          const start = at + gap
          at = start + length
          return { start, end: at }
        })
        const expected = stretches.filter(({ start }) => start < offset).at(-1)
        expect(lastBefore(isReversed ? stretches.toReversed() : stretches)(offset)).toEqual(expected)
      }),
      { seed: 70 },
    )
  })
})
