import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineStarts, rangeOf } from '../../src/model/source.ts'

const at = (text: string, part: string) => {
  const start = text.indexOf(part)
  const { file, ...range } = rangeOf({ source: { path: 'a.yaml', text }, start, end: start + part.length })
  expect(file).toBe('a.yaml')
  return range
}

describe('rangeOf: lines and columns from 1, in UTF-16 units', () => {
  it.each([
    { why: 'the first sign', text: 'abc', part: 'a', is: [1, 1, 1, 2] },
    { why: 'the last line without a line break', text: 'a\nbc', part: 'bc', is: [2, 1, 2, 3] },
    { why: 'CR LF ends one line, not two', text: 'a\r\nbc\r\n', part: 'bc', is: [2, 1, 2, 3] },
    { why: 'the CR counts as a column', text: 'ab\r\nc', part: '\r', is: [1, 3, 1, 4] },
    { why: 'an emoji is two units', text: 'a: 😀b', part: 'b', is: [1, 6, 1, 7] },
    { why: '汉字 is one unit', text: '名: 甲乙', part: '乙', is: [1, 5, 1, 6] },
    { why: 'a place over several lines', text: 'a\nbc\nde', part: 'bc\nd', is: [2, 1, 3, 2] },
    { why: 'a place that ends with a line break ends on its own line', text: 'ab\nc', part: 'b\n', is: [1, 2, 1, 4] },
  ])('$why', ({ text, part, is: [line, column, endLine, endColumn] }) => {
    expect(at(text, part)).toEqual({ line, column, endLine, endColumn })
  })

  it.each([
    { why: 'at the start', text: 'abc', start: 0, is: [1, 1] },
    { why: 'behind the last sign', text: 'abc', start: 3, is: [1, 4] },
    { why: 'behind the last line break', text: 'abc\n', start: 4, is: [2, 1] },
    { why: 'in no text at all', text: '', start: 0, is: [1, 1] },
  ])('an empty place $why', ({ text, start, is: [line, column] }) => {
    const range = rangeOf({ source: { path: 'a.yaml', text }, start, end: start })
    expect(range).toEqual({ file: 'a.yaml', line, column, endLine: line, endColumn: column })
  })

  it('counts as a reader would, who walks through the text', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '甲', '😀', '\n', '\r\n', ' ') })
    fc.assert(
      fc.property(texts, fc.nat(), (text, number) => {
        const start = number % (text.length + 1)
        const before = text.slice(0, start).split('\n')
        const { line, column } = rangeOf({ source: { path: 'a', text }, start, end: start })
        expect([line, column]).toEqual([before.length, before.at(-1)!.length + 1])
      }),
      { seed: 1 },
    )
  })

  it('finds line starts once for a source', () => {
    const source = { path: 'a', text: 'a\n\nb' }
    expect(lineStarts(source)).toEqual([0, 2, 3])
    expect(lineStarts(source)).toBe(lineStarts(source))
  })
})
