import { describe, expect, test } from 'vitest'
import type { YamlNode } from '../../../src/input/yaml/node.ts'
import { readSubset } from '../../../src/input/yaml/read-subset.ts'
import { meaningOf } from './meaning.ts'

const read = (text: string): YamlNode | undefined => readSubset({ path: 'plan.yaml', text })

const said = (text: string): unknown => {
  const plainly = (meaning: unknown): unknown => {
    if (Array.isArray(meaning)) return meaning.map(plainly)
    if (typeof meaning !== 'object' || meaning === null) return meaning
    const { pairs } = meaning as { readonly pairs: readonly (readonly [string, unknown])[] }
    return Object.fromEntries(pairs.map(([key, value]) => [key, plainly(value)]))
  }
  const root = read(text)
  return root && plainly(meaningOf(root))
}

describe('what people write', () => {
  test.each<[text: string, meaning: unknown, why: string]>([
    ['a: b', { a: 'b' }, 'no line break at the end'],
    ['a: b\r\nc: d\r\n', { a: 'b', c: 'd' }, 'lines of Windows'],
    ['\ufeffa: b\n', { a: 'b' }, 'a byte order mark'],
    ['# x\n\n--- # y\na: b\n', { a: 'b' }, 'a line of dashes before the document'],
    ['  a: b\n  c: d\n', { a: 'b', c: 'd' }, 'all of it indented'],
    ['a:\n- b\n- c\nd: e\n', { a: ['b', 'c'], d: 'e' }, 'a list at the column of its key'],
    [
      '- a: b\n  c: d\n-   e: f\n    g: h\n',
      [
        { a: 'b', c: 'd' },
        { e: 'f', g: 'h' },
      ],
      'maps behind dashes',
    ],
    ['- - a\n  - b\n-\n  - c\n', [['a', 'b'], ['c']], 'lists behind dashes'],
    ['a:\nb: # nothing\nc:\n', { a: '', b: '', c: '' }, 'keys without a value'],
    ['-\n- a\n-', ['', 'a', ''], 'dashes without a value'],
    ['a: { b: c, d: [e, f,], }\n', { a: { b: 'c', d: ['e', 'f'] } }, 'brackets with commas at the end'],
    ['a: [\n  b, # one\n  c\n]\n', { a: ['b', 'c'] }, 'brackets over lines, closed at the column of the key'],
    ['a: [b: c, {d, e: }]\n', { a: [{ b: 'c' }, { d: '', e: '' }] }, 'pairs and keys without value in brackets'],
    ['{"a":1,"b":[true]}', { a: '1', b: ['true'] }, 'JSON'],
    ['a: b#c\nd: e #f\n', { a: 'b#c', d: 'e' }, 'a comment needs a space before it'],
    ['a: http://b:c/d\n', { a: 'http://b:c/d' }, 'a colon without a space after it'],
    ['a : b\n"c d" : e\n', { a: 'b', 'c d': 'e' }, 'a space before the colon'],
    ['a: "\\"\\u4e2d\\x41\\n"\n', { a: '"中A\n' }, 'escapes'],
    ["a: 'it''s'\n", { a: "it's" }, 'a quote in single quotes'],
    ['a: x\n  y\n\n  z # no\nb: c\n', { a: 'x y\nz', b: 'c' }, 'a text over several lines'],
    ['a: x\n  - y\n', { a: 'x - y' }, 'a dash on a further line of text is text'],
    ['a: |\n  x\n   y\n\n  # z\nb: c\n', { a: 'x\n y\n\n# z\n', b: 'c' }, 'a block of lines'],
    ['a: >-\n  x\n  y\n\n  z\n', { a: 'x y\nz' }, 'a folded block'],
    ['a: |+\n  x\n\n', { a: 'x\n\n' }, 'a block that keeps its blank lines'],
    ['a: 1\na: 2\n', { a: '2' }, 'a key given twice is left to others'],
    ['a: -3wd\nb: -\u3000\n', { a: '-3wd', b: '-\u3000' }, 'a dash without a space after it'],
  ])('%j says %j: %s', (text, meaning) => {
    expect(said(text)).toEqual(meaning)
  })

  test('a key given twice stands there twice', () => {
    const root = read('a: 1\na: 2\n')
    expect(root?.kind === 'map' && root.entries.map(({ key, value }) => [key.start, value.start])).toEqual([
      [0, 3],
      [5, 8],
    ])
  })
})

describe('places', () => {
  test.each([
    ['a: b # c\n', 'a: b', 'a map ends with its last value'],
    ['- a\n-\n\n# c\n', '- a\n-', 'nothing stands right after its dash'],
    ['a:\n\n# c\n', 'a:', 'nothing stands right after its colon'],
    ['a: [b] # c\n', 'a: [b]', 'brackets belong to what they hold'],
    ['a: |\n  b  \n\n# c\n', 'a: |\n  b', 'a block ends with its last character that is no white space'],
    ['# c\n a: "b" \n', 'a: "b"', 'quotes belong to what they hold'],
    ['\ufeffa: b\n  c\n\nd:   \n', 'a: b\n  c\n\nd:', 'the byte order mark is outside'],
  ])('%j is %j: %s', (text, stretch) => {
    const root = read(text)
    expect(root && text.slice(root.start, root.end)).toBe(stretch)
  })
})

describe('what is left to the full reader', () => {
  test.each([
    ['', 'nothing'],
    ['# a\n', 'nothing but a comment'],
    ['a\n', 'a scalar alone'],
    ['a: &b c\n', 'an anchor'],
    ['a: *b\n', 'an alias'],
    ['a: !b c\n', 'a tag'],
    ['%YAML 1.2\n---\na: b\n', 'a directive'],
    ['? a\n: b\n', 'an explicit key'],
    [': a\n', 'no key'],
    ['<<: a\n', 'a merge key'],
    ['a: b\n---\nc: d\n', 'two documents'],
    ['a: b\n...\n', 'the end of a document'],
    ['--- a: b\n', 'content on the line of dashes'],
    ['a:\tb\n', 'a tab'],
    ['a:\n\tb: c\n', 'a tab as indentation'],
    ['a: b\t# c\n', 'a tab before a comment'],
    ['a: b\rc: d\r', 'carriage returns alone'],
    ['a: "b\n  c"\n', 'quotes over two lines'],
    ['a: "b\n', 'quotes left open'],
    ['a: "\\q"\n', 'an escape that is none'],
    ['a: "\\ud8"\n', 'an escape that is too short'],
    ['a: "b" c\n', 'something after quotes'],
    ['a: "b"#c\n', 'a comment that touches quotes'],
    ['a: @b\n', 'a character that YAML reserves'],
    ['a: `b`\n', 'another one'],
    ['a: %b\n', 'a percent sign first'],
    ['a: ,b\n', 'a comma first'],
    ['a: b: c\n', 'two keys on a line'],
    ['a: b:\n', 'a colon at the end of a value'],
    ['a: - b\n', 'a dash on the line of its key'],
    ['a:b\n', 'a colon without a space'],
    ['a: b\nc\n', 'a line without a colon'],
    ['a: x\n b: y\n', 'a key below a value'],
    ['a:\n  b: c\n d: e\n', 'a column between two others'],
    ['a:\n  - b\n - c\n', 'a dash between two columns'],
    ['- a\nb: c\n', 'a key in a list'],
    ['a: b\n- c\n', 'a dash in a map'],
    ['a: [b\nc: d\n', 'a bracket left open'],
    ['a: [b}\n', 'brackets that do not match'],
    ['a: [b] c\n', 'something after brackets'],
    ['a: [b]: c\n', 'brackets as key'],
    ['a: [,b]\n', 'a comma first in brackets'],
    ['a: [b,,c]\n', 'two commas'],
    ['a: [- b]\n', 'a dash in brackets'],
    ['a: [b\n  c]\n', 'a text over two lines in brackets'],
    ['a: {b\n  : c}\n', 'a key and its colon on two lines'],
    ['a: [\nb]\n', 'a line in brackets that is not indented'],
    ['a: [#b\n]\n', 'a comment that touches a bracket before it'],
    ['a: [b,#c\n]\n', 'a comment that touches a comma'],
    ['[\n...\n]\n', 'the end of a document in brackets'],
    ['a: [b]# c\n', 'a comment that touches a bracket'],
    ['a: |2\n  b\n', 'a block with a digit'],
    ['a: |\nb: c\n', 'a block without lines'],
    ['a: >\n  b\n   c\n', 'a folded block with deeper lines'],
    ['a: |\n   \n  b\n', 'a blank line deeper than its block'],
    [`${'k'.repeat(1025)}: a\n`, 'a key over 1024 characters'],
    [`${'['.repeat(65)}${']'.repeat(65)}\n`, 'brackets deeper than 64'],
    [`${'- '.repeat(65)}a\n`, 'dashes deeper than 64'],
    ['\ufeff\ufeffa: b\n', 'two byte order marks'],
  ])('%j: %s', (text) => {
    expect(read(text)).toBeUndefined()
  })
})
