import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonText } from '../../src/reports/json-text.ts'

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
})
