import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/model/nearest.ts'

/** Edits by the whole table: insert, delete, replace, swap two neighbours. */
const edits = (a: string, b: string): number => {
  const table: number[][] = []
  for (let i = 0; i <= a.length; i++) {
    table.push([])
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) table[i]!.push(i + j)
      else {
        const same = a[i - 1] === b[j - 1]
        const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
        table[i]!.push(
          Math.min(
            table[i - 1]![j]! + 1,
            table[i]![j - 1]! + 1,
            table[i - 1]![j - 1]! + (same ? 0 : 1),
            swapped ? table[i - 2]![j - 2]! + 1 : Number.POSITIVE_INFINITY,
          ),
        )
      }
    }
  }
  return table[a.length]![b.length]!
}

describe('nearest', () => {
  it.each([
    { word: 'notise', among: ['collect', 'notice', 'mount'], is: 'notice', why: 'one letter replaced' },
    { word: 'colect', among: ['collect', 'mount'], is: 'collect', why: 'one letter missing' },
    { word: 'ocllect', among: ['collect'], is: 'collect', why: 'two neighbours swapped' },
    { word: 'Collect', among: ['collect'], is: 'collect', why: 'case is no difference' },
    { word: '开战', among: ['开展', '茶话会'], is: '开展', why: 'one of two signs' },
    { word: '甲', among: ['乙', '丙'], is: undefined, why: 'two single signs are always one edit apart' },
    { word: 'ab', among: ['cd'], is: undefined, why: 'nothing in common' },
    { word: 'jury', among: ['opening'], is: undefined, why: 'too far' },
    { word: '', among: ['a'], is: undefined, why: 'nothing is near nothing' },
    { word: 'x', among: [], is: undefined, why: 'no candidates' },
    { word: 'taks', among: ['tasks', 'task'], is: 'tasks', why: 'the first of those that are equally near' },
    { word: 'a'.repeat(65), among: ['a'.repeat(65)], is: undefined, why: 'a word that long is no slip' },
    { word: 'İstanbul', among: ['istanbul'], is: 'istanbul', why: 'a sign that grows in lower case' },
  ])('$word → $is: $why', ({ word, among, is }) => {
    expect(nearest(word, among)).toBe(is)
  })

  it('finds what the whole table of edits finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '甲'), minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 5 }), (wanted, candidates) => {
        const most = wanted.length <= 2 ? 1 : Math.max(1, Math.floor(wanted.length / 3))
        const near = candidates
          .map((candidate) => ({ candidate, count: edits(wanted, candidate) }))
          .filter(({ candidate, count }) => count <= most && count < Math.max(wanted.length, candidate.length))
        const least = Math.min(...near.map(({ count }) => count))
        expect(nearest(wanted, candidates)).toBe(near.find(({ count }) => count === least)?.candidate)
      }),
      { seed: 1, numRuns: 2000 },
    )
  })
})
