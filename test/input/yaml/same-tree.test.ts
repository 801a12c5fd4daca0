import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFull } from '../../../src/input/yaml/read-full.ts'
import { readSubset } from '../../../src/input/yaml/read-subset.ts'
import { meaningOf, nodesOf, withoutSource } from './meaning.ts'
import { mutated } from './mutated.ts'
import { randomDocument } from './random-document.ts'

const folder = new URL('../../cases/', import.meta.url)
const plans = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

/** A few lines of a plan. */
const stretches = fc
  .tuple(fc.constantFrom(...plans), fc.nat(), fc.integer({ min: 1, max: 30 }))
  .map(([plan, from, count]) => {
    const lines = plan.split('\n')
    const first = from % lines.length
    return lines.slice(first, first + count).join('\n')
  })

/** Whenever the subset reader is sure, the full reader agrees; and no place is ever outside the text. */
const agrees = (text: string): boolean => {
  const source = { path: 'plan.yaml', text }
  const root = readSubset(source)
  const full = readFull(source)
  if (root !== undefined) expect(full.troubles).toEqual([])
  if (root !== undefined) expect(withoutSource(root)).toEqual(withoutSource(full.root))
  const places = [...full.troubles, ...(full.root === undefined ? [] : nodesOf(full.root))]
  for (const { start, end } of places) expect(0 <= start && start <= end && end <= text.length).toBe(true)
  return root !== undefined
}

/** Runs over texts, and gives the part of them that the subset reader took. */
const partTaken = (texts: fc.Arbitrary<string>, numRuns: number): number => {
  let taken = 0
  fc.assert(
    fc.property(texts, (text) => {
      if (agrees(text)) taken += 1
    }),
    { numRuns, seed: 20190921 },
  )
  return taken / numRuns
}

describe('both readers', () => {
  test('take every plan of the test cases', () => {
    expect(plans.length).toBeGreaterThan(5)
    expect(plans.every(agrees)).toBe(true)
  })

  test('know the same escapes', () => {
    const letters = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at))
    const taken = letters.filter((letter) => agrees(`a: "\\${letter}"\n`))
    expect(taken.join('')).toBe(' "/0LNP\\_abefnrtv')
    const digits = letters.filter((letter) => agrees(`a: "\\x4${letter}"\n`))
    expect(digits.join('')).toBe('0123456789ABCDEFabcdef')
  })

  test.each([
    ['a: "\\U0010ffff\\U00110000"\n', 'more than Unicode has'],
    ['a: "\\ud83d\\ude00\\ud83d"\n', 'half a character'],
    ['a: |+\n  x\n  ', 'a block that ends in spaces and not in a line feed'],
    ['a: |+\n  x', 'a block that ends without a line feed'],
    ['a: |\n\tx\n', 'a block that begins with a tab'],
    ['a: |\n  \tx\n', 'a tab in a block'],
    ['a: |\n  x\n \ty\n', 'a tab in a block that is not indented enough'],
    ['a: >\n  x\n  \ty\n', 'a tab in a folded block'],
    ['- [a: ]\n- {b: , c:   }\n- [d: # e\n  ]\n', 'nothing behind colons in brackets'],
    ['a: |\r\n  x\r\n\r\n  y\r\nb: z\r\n', 'a block with lines of Windows'],
  ])('agree on %j: %s', (text) => {
    agrees(text)
  })

  test('read random documents as they were meant', () => {
    fc.assert(
      fc.property(randomDocument, ({ text, meaning }) => {
        const { root, troubles } = readFull({ path: 'plan.yaml', text })
        expect(troubles).toEqual([])
        expect(root && meaningOf(root)).toEqual(meaning)
        expect(agrees(text)).toBe(true)
      }),
      { numRuns: 1500, seed: 20190921 },
    )
  })

  test('agree on random documents with mistakes in them', () => {
    expect(partTaken(mutated(randomDocument.map(({ text }) => text)), 3000)).toBeGreaterThan(0.1)
  })

  test('agree on stretches of plans with mistakes in them', () => {
    expect(partTaken(mutated(stretches), 5000)).toBeGreaterThan(0.1)
  })

  test('agree on whole plans with mistakes in them', () => {
    expect(partTaken(mutated(fc.constantFrom(...plans)), 300)).toBeGreaterThan(0.1)
  })

  test('agree on YAML signs in any order', () => {
    const signs =
      'a|x y|- |- a\n|a: |a:\n|: |:|\n|\n  |\n    |\n   |\n  - |\n- | |# c\n|\n#c| # c\n|, |,|[|]|{|}|"|"x"|\'|'.split(
        '|',
      )
    const more = ['|', '|\n', '>\n', '|-\n', '|+\n', '\r\n', '\t', '~', '-', '.', '\n\n']
    const texts = fc.tuple(
      fc.constantFrom('a:', '- ', 'a: ', 'a: |\n', 'a: [', '-\n', 'a:\n  '),
      fc.array(fc.constantFrom(...signs, ...more), { maxLength: 10 }),
    )
    expect(
      partTaken(
        texts.map(([first, rest]) => first + rest.join('')),
        5000,
      ),
    ).toBeGreaterThan(0.1)
  })
})
