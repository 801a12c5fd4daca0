import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonPieces, jsonText } from '../../src/reports/json-text.ts'
import type { JsonDocument } from '../../src/reports/task-json.ts'

describe('JSON text', () => {
  it('means what it was made of, whatever that is', () => {
    const text = fc.string({ unit: 'binary' })
    const value = fc.dictionary(
      text,
      fc.oneof(text, fc.integer(), fc.array(fc.dictionary(text, text)), fc.constant(null)),
      {
        noNullPrototype: true,
      },
    )
    fc.assert(
      fc.property(value, (given) => {
        expect(JSON.parse(jsonText(given))).toEqual(given)
      }),
      { seed: 70, numRuns: 500 },
    )
  })

  it.each([
    ['a\u202eb', 'a\\u202eb'],
    ['\u009b2J', '\\u009b2J'],
    ['\u{e0041}', '\\udb40\\udc41'],
    ['\u3164', '\\u3164'],
    [`a${'\u0301'.repeat(6)}`, 'a\u0301\u0301\u0301\u0301\\u0301\\u0301'],
    ['##[error]', '#\\u0023[error]'],
    ['##vso[x]', '#\\u0023vso[x]'],
    ['征文：“聚力” 😀', '征文：“聚力” 😀'],
    ['C# ## x', 'C# ## x'],
  ])('%j is written %s', (given, expected) => {
    expect(jsonText({ text: given })).toBe(`{\n  "text": "${expected}"\n}\n`)
  })

  it('has a line for each member of a list', () => {
    expect(jsonText({ tasks: [{ id: 'a' }, { id: 'b' }], none: [] })).toBe(
      '{\n  "tasks": [\n    {"id":"a"},\n    {"id":"b"}\n  ],\n  "none": []\n}\n',
    )
  })

  it('is the same whether a list is there or is made while it is written, at any depth', () => {
    const made = (...items: readonly unknown[]) => [items, () => items] as const
    const [tasks, makeTasks] = made({ id: 'a', after: [] }, { id: 'b', after: ['a'] })
    const [none, makeNone] = made()
    const [campaigns] = made({ tasks, none, n: 1 }, { none })
    const makeCampaigns = () => [{ tasks: makeTasks, none: makeNone, n: 1 }, { none: makeNone }]
    const document = { v: 1, tasks: makeTasks, none: makeNone, campaigns: makeCampaigns } as JsonDocument
    expect(jsonText(document)).toBe(jsonText({ v: 1, tasks, none, campaigns } as JsonDocument))
  })
})

describe('JSON in pieces', () => {
  const item = { id: 'x'.repeat(1000) }
  /** A list that says which of its items have been made, and what had been given away by then. */
  const watched = (count: number) => {
    const seen = { made: 0, written: 0, ahead: 0 }
    function* tasks() {
      for (; seen.made < count; seen.made++) {
        seen.ahead = Math.max(seen.ahead, seen.made * 1000 - seen.written)
        yield item
      }
    }
    return { seen, document: { tasks } as JsonDocument }
  }

  it.each([100, 1000, 10_000])('of %i tasks none is longer than 64 Ki and one item', (count) => {
    const pieces = [...jsonPieces(watched(count).document)]
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(64 * 1024 + 1100)
    expect(pieces.length).toBe(Math.ceil((count * 1017) / (65 * 1017)))
    expect(JSON.parse(pieces.join('')).tasks).toHaveLength(count)
  })

  it.each(['at the top', 'of one of several campaigns'])(
    'no more than a piece is made before it is written: %s',
    (at) => {
      const { seen, document } = watched(1000)
      const whole = at === 'at the top' ? document : { campaigns: () => [document, document] }
      for (const piece of jsonPieces(whole)) seen.written += piece.length
      expect(seen.made).toBe(1000)
      expect(seen.ahead).toBeLessThan(64 * 1024 + 1100)
    },
  )

  it('begins before the last task is known', () => {
    const { seen, document } = watched(10_000)
    for (const _ of jsonPieces(document)) break
    expect(seen.made).toBeLessThan(70)
  })
})
