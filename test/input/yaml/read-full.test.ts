import { describe, expect, test } from 'vitest'
import type { YamlResult, YamlTrouble } from '../../../src/input/yaml/node.ts'
import { readFull } from '../../../src/input/yaml/read-full.ts'
import { type Meaning, meaningOf } from './meaning.ts'

const read = (text: string): YamlResult => readFull({ path: 'plan.yaml', text })

const told = (text: string, { code, what, start, end }: YamlTrouble): string =>
  `${code} ${what} ${JSON.stringify(text.slice(start, end))}`

describe('what is refused', () => {
  test.each<[text: string, expected: readonly string[], why: string]>([
    ['a: &b c\n', ['yaml-feature anchor "&b"'], 'an anchor'],
    ['a: *b\n', ['yaml-feature alias "*b"'], 'an alias'],
    ['a: *重点* b\n', ['yaml-feature alias "*重点*"'], 'what follows from it is not said as well'],
    ['a: !b c\n', ['yaml-feature tag "!b"'], 'a tag'],
    ['%YAML 1.1\n---\na: yes\n', ['yaml-feature directive "%YAML 1.1"'], 'a directive'],
    ['%TAG ! a\na: b\n', ['yaml-feature directive "%TAG ! a"'], 'the missing dashes are not said as well'],
    ['<<: {a: b}\n', ['yaml-feature merge-key "<<"'], 'a merge key'],
    ['- {<< : a}\n', ['yaml-feature merge-key "<<"'], 'a merge key'],
    ['? a\n: b\n', ['yaml-feature explicit-key "?"'], 'an explicit key'],
    ['[a]: b\n', ['yaml-feature complex-key "["'], 'a list as key'],
    ['a: {{b: c}: d}\n', ['yaml-feature complex-key "{"'], 'a map as key'],
    ['a: 1\n---\nb: 2\n---\n', ['multiple-documents second-document "---"'], 'once'],
    ['a: 1\n...\nb: 2\n', ['multiple-documents second-document "b"'], 'a document without dashes'],
    ['a: &b\n  c: *d\n---\n- !e f\n', ['anchor', 'alias', 'second-document', 'tag'], 'all of them in one run'],
    ['a: *b\nc: [d\ne: "\n', ['alias', 'open-bracket', 'open-quote'], 'with mistakes'],
  ])('%j: %j, %s', (text, expected) => {
    const { root, troubles } = read(text)
    expect(root).toBeUndefined()
    const isShort = !expected[0]!.includes(' ')
    expect(troubles.map((trouble) => (isShort ? trouble.what : told(text, trouble)))).toEqual(expected)
  })

  test.each(['a: "<<"\n', "'<<': a\n", '"&a": "*b"\n', 'a: b & c * d ! e\n', 'a: |\n  --- &b\n'])('not %j', (text) => {
    expect(read(text).troubles).toEqual([])
  })
})

describe('mistakes, each once and where it is', () => {
  test.each([
    ['a: 1\nb:2\nc: 3\n', ['no-space-after-colon "b:2\\nc"']],
    ['a: 1\nb:2', ['no-space-after-colon "b:2"']],
    ['a: b\nc\nd: e\n', ['missing-colon "c"']],
    ['a: "b\nc: d\n', ['open-quote "\\""']],
    ["a: 'b\n", ['open-quote "\'"']],
    ['a: [b, c\nd: e\n', ['open-bracket "["']],
    ['a: [b, {c\nd: e\n', ['open-bracket "{"']],
    ['a: {b: [1, 2}\n', ['open-bracket "["']],
    ['a: ["b" "c"]\n', ['missing-comma "\\""']],
    ['a: "b"#c\n', ['no-space-before-comment "#c"']],
    ['a:\n\tb: c\n', ['tab-as-indent "\\t"']],
    ['a:\n    b: c\n  d: e\n', ['bad-indent "d"']],
    ['a: b: c\n', ['block-as-implicit-key "b"']],
    ['a: @b\nc: %d\n', ['bad-scalar-start "@"', 'bad-scalar-start "%"']],
    ['a: "\\q"\n', ['bad-dq-escape "\\\\"']],
    ['a: "b" c\n', ['unexpected-token "c"']],
    ['- a\nb: c\n', ['unexpected-token "b"']],
    ['a: [b]]\n', ['unexpected-token "]"']],
    ['a: [b,,c]\n', ['unexpected-token ","']],
    [`${'k'.repeat(1030)}: a\n`, [`key-over-1024-chars "${'k'.repeat(1030)}"`]],
  ])('%j: %j', (text, expected) => {
    const { root, troubles } = read(text)
    expect(root).toBeUndefined()
    expect(troubles.map((trouble) => told(text, trouble))).toEqual(expected.map((each) => `yaml-syntax ${each}`))
    expect(troubles.every(({ detail }) => detail !== undefined && detail !== '')).toBe(true)
  })

  test('at most a hundred, and how many more there are', () => {
    const { troubles } = read('- @a\n'.repeat(250))
    expect(troubles).toHaveLength(101)
    expect(troubles.at(-1)).toMatchObject({ what: 'and-more', detail: '150', start: 502 })
  })

  test('a long detail is cut, never within a character', () => {
    const { troubles } = read(`a: &${'𠮷'.repeat(500)} b\n`)
    expect(troubles[0]?.detail).toMatch(/^&𠮷{99}…$/u)
  })
})

describe('what yaml 2.9 gets wrong', () => {
  test.each<[text: string, meaning: Meaning, why: string]>([
    ['\ufeff- a\n- b\n', ['a', 'b'], 'columns on the first line after a byte order mark'],
    ['-\n#c\n  a\n- b\n', ['a', 'b'], 'a comment as the end of a block'],
    ['-\n\n#c\n  a\n- b\n', ['a', 'b'], 'the same behind a blank line'],
    ['- [a\n#c\n  , b]\n', [['a', 'b']], 'a comment that begins its line in brackets'],
    ['- [a, {b: c}\n# d\n  ]\n', [['a', { pairs: [['b', 'c']] }]], 'the same after a bracket'],
  ])('%j is %j: %s', (text, meaning) => {
    const { root, troubles } = read(text)
    expect(troubles).toEqual([])
    expect(root && meaningOf(root)).toEqual(meaning)
  })
})

test('a block without text ends behind its sign', () => {
  const text = 'a: |- # b\n\nc: d\n'
  const { root } = read(text)
  const value = root?.kind === 'map' ? root.entries[0]?.value : undefined
  expect(value && text.slice(value.start, value.end)).toBe('|-')
})

describe('nothing', () => {
  test.each(['', '\n', '# a\n', '---\n', '--- # a\n', '\ufeff', '\t\n'])('%j has no root', (text) => {
    expect(read(text)).toEqual({ root: undefined, troubles: [] })
  })
})
