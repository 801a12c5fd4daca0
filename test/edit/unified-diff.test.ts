import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unifiedDiff } from '../../src/edit/unified-diff.ts'
import { isPatchThere, patched } from './patch.ts'

const numbered = (count: number): string => Array.from({ length: count }, (_, at) => `${at + 1}\n`).join('')

describe('unifiedDiff', () => {
  it('says nothing of equal texts', () => expect(unifiedDiff('plan.yaml', 'a\nb', 'a\nb')).toBe(''))

  it('shows three lines around a change', () => {
    const before = numbered(9)
    expect(unifiedDiff('plan.yaml', before, before.replace('5\n', '5 # 注\n'))).toBe(
      '--- a/plan.yaml\n+++ b/plan.yaml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+5 # 注\n 6\n 7\n 8\n',
    )
  })

  it('shows changes far from each other apart, and near ones together', () => {
    const before = numbered(40)
    const after = before.replace('\n5\n', '\n').replace('\n9\n', '\n').replace('\n30\n', '\n')
    const hunks = unifiedDiff('plan.yaml', before, after).match(/^@@.*$/gm)
    expect(hunks).toEqual(['@@ -2,11 +2,9 @@', '@@ -27,7 +25,6 @@'])
  })

  it('makes one stretch of two that touch each other', () => {
    const before = numbered(20)
    expect(unifiedDiff('plan.yaml', before, before.replace('5\n', 'x\n').replace('12\n', 'y\n'))).toContain(
      '@@ -2,14 +2,14 @@',
    )
  })

  it('names the line before where there are none', () => {
    expect(unifiedDiff('plan.yaml', '', 'a\n')).toContain('@@ -0,0 +1 @@\n+a\n')
    expect(unifiedDiff('plan.yaml', 'a\nb\n', '')).toContain('@@ -1,2 +0,0 @@\n-a\n-b\n')
  })

  it('tells of a last line without a line break', () => {
    expect(unifiedDiff('plan.yaml', 'a\nb', 'a')).toBe(
      '--- a/plan.yaml\n+++ b/plan.yaml\n@@ -1,2 +1 @@\n-a\n-b\n\\ No newline at end of file\n+a\n\\ No newline at end of file\n',
    )
  })

  it('quotes a name that would end early', () => {
    expect(unifiedDiff('a"b.yaml', 'a\n', 'b\n')).toMatch(/^--- "a\/a\\"b\.yaml"\n/)
  })

  it('is fast for long texts with many changes', () => {
    const before = numbered(100_000)
    const start = performance.now()
    unifiedDiff('plan.yaml', before, before.replace(/7\n/g, '7 \n'))
    unifiedDiff('plan.yaml', before, before.replace(/1\n/g, 'x\n').replaceAll('\n', '\r\n'))
    expect(performance.now() - start).toBeLessThan(5000)
  })

  const line = fc.constantFrom('a\n', 'b\n', '\n', '甲\r\n', '- a\n', '--- a\n', '+b\n', '@@ -1 +1 @@\n')
  const text = fc
    .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('', 'end', '\u3000'))
    .map(([lines, end]) => lines.join('') + end)
  it.skipIf(!isPatchThere)('is what patch needs to make one text of the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== '' && after !== '' && before !== after)
        expect(patched(before, unifiedDiff('plan.yaml', before, after))).toBe(after)
      }),
      { seed: 70, numRuns: 120 },
    )
  })
})
