import { describe, expect, test } from 'vitest'
import { readFull } from '../../../src/input/yaml/read-full.ts'
import { readSubset } from '../../../src/input/yaml/read-subset.ts'

/** `unit` over and over, as many characters as asked for. */
const much = (unit: string, length = 2_000_000): string => unit.repeat(Math.ceil(length / unit.length))

const stairs = (steps: number, unit: string): string =>
  Array.from({ length: steps }, (_, depth) => `${' '.repeat(depth)}${unit}`).join('\n')

// The time limit of the test suite is what holds these to a time at all.
describe('hostile texts end soon', () => {
  test.each([
    ['brackets', much('['), 'nesting'],
    ['braces', much('{a:'), 'nesting'],
    ['dashes', much('- '), 'nesting'],
    ['pairs', much('[a: '), 'nesting'],
    ['colons', much('a: b: '), 'nesting'],
    ['dashes in brackets', `[\n${much('- ')}`, 'nesting'],
    ['colons in braces', `a: {b: ${much('b: ', 100_000)}c}`, 'nesting'],
    ['keys in a block that is none', `]: ,\n${much('  b: b c: \n', 100_000)}`, 'nesting'],
    ['question marks and comments', much('? "a":\n  #c\nb: ', 100_000), 'nesting'],
    ['keys, each deeper', stairs(1500, 'a:'), 'nesting'],
    ['dashes, each deeper', stairs(1500, '-'), 'nesting'],
    ['items', `- [${much('a,', 3_000_000)}]`, 'tokens'],
    ['an open quote', `a: "${much('x', 5_000_000)}`, 'open-quote'],
    ['open quotes', much("- '\n", 100_000), 'open-quote'],
    ['closing brackets', `a: ${much(']', 50_000)}`, 'unexpected-token'],
    ['aliases of aliases', `a: &a [x]\n${much('b: &b [*a, *a, *a]\n', 200_000)}`, 'anchor'],
    ['documents', much('---\n', 500_000), 'second-document'],
    ['tabs', `a:\n${much('\tb: c\n', 100_000)}`, 'tab-as-indent'],
    ['key of a megabyte', `${much('k')}: a`, 'key-over-1024-chars'],
  ])('%s', (_name, text, what) => {
    const source = { path: 'plan.yaml', text }
    expect(readSubset(source)).toBeUndefined()
    const { root, troubles } = readFull(source)
    expect(root).toBeUndefined()
    expect(troubles.map((trouble) => trouble.what)).toContain(what)
    expect(troubles.length).toBeLessThanOrEqual(101)
    expect(troubles.every(({ start, end }) => start >= 0 && start <= end && end <= text.length)).toBe(true)
  })

  test.each([
    ['a long scalar', `a: ${much('x', 5_000_000)}`],
    ['a long quoted scalar', `a: "${much('x\\n', 3_000_000)}"`],
    ['a long block', `a: |\n${much('  x\n', 3_000_000)}`],
    ['blank lines', `a: b\n${much('\n', 500_000)}`],
    ['blank lines and comments after a block', `a: |\n  x\n${much('\n', 400_000)}${much(' #\n', 400_000)}b: c`],
    ['spaces', `a: x${much(' ')}y`],
    ['64 levels of brackets', `a: ${'['.repeat(63)}${']'.repeat(63)}`],
    ['64 levels of dashes', `${'- '.repeat(64)}a`],
    ['64 levels of keys', `${stairs(64, 'a:')} b`],
    ['64 levels of both', `${stairs(30, 'a:')} ${'[a: '.repeat(17)}${']'.repeat(17)}`],
  ])('%s is allowed', (_name, text) => {
    const source = { path: 'plan.yaml', text }
    expect(readSubset(source)).toBeDefined()
    expect(readFull(source).troubles).toEqual([])
  })

  test.each([
    ['brackets', `${'['.repeat(65)}${']'.repeat(65)}`],
    ['dashes', `${'- '.repeat(65)}a`],
    ['keys', `${stairs(65, 'a:')} b`],
    [
      'lists at the column of their key',
      `${Array.from({ length: 33 }, (_, at) => `${'  '.repeat(at)}${at === 0 ? '' : '- '}a:`).join('\n')}\n${'  '.repeat(33)}- b`,
    ],
    ['a pair', `x: ${'[a: '.repeat(32)}b${']'.repeat(32)}`],
    ['pairs', `${'[a: '.repeat(33)}${']'.repeat(33)}`],
  ])('65 levels are not: %s', (_name, text) => {
    const source = { path: 'plan.yaml', text }
    expect(readSubset(source)).toBeUndefined()
    expect(readFull(source).troubles.map(({ what, detail }) => [what, detail])).toEqual([['nesting', '64']])
  })
})
