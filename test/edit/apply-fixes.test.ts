import { describe, expect, it } from 'vitest'
import { applyFixes } from '../../src/edit/apply-fixes.ts'
import type { YamlNode } from '../../src/input/yaml/node.ts'
import { parseQuickly, parseThoroughly } from '../../src/input/yaml/parse.ts'
import { type Problem, problem } from '../../src/model/problem.ts'
import type { Source } from '../../src/model/source.ts'

const source: Source = { path: 'plan.yaml', text: 'after: [a, b, c]   # 三项\nnote: 说明\n' }

const parse = async (each: Source): Promise<YamlNode | undefined> => {
  const { root, troubles } = parseQuickly(each) ?? (await parseThoroughly(each))
  return troubles.length === 0 ? root : undefined
}
const root = await parse(source)
const apply = (problems: readonly Problem[]) => applyFixes(problems, () => root, parse)

const placeOf = (text: string) => {
  const start = source.text.indexOf(text)
  expect(start).toBeGreaterThanOrEqual(0)
  return { source, start, end: start + text.length }
}

/** A problem at one text that is mended by putting other words for another one. */
const mending = (at: string, text: string, words = ''): Problem =>
  problem('redundant-dependency', placeOf(at), ['redundantDependencyHelp', {}], {
    fix: { edits: [{ place: placeOf(text), text: words }] },
  })

const b = mending('b', 'b, ')

describe('applyFixes', () => {
  it('keeps every other sign', async () => {
    const [mended] = await apply([b])
    expect(mended?.text).toBe('after: [a, c]   # 三项\nnote: 说明\n')
    expect(mended?.problems).toEqual([b])
  })

  it('mends nothing where nothing can be mended', async () => {
    expect(await apply([problem('undecided', placeOf('b'), ['undecidedHelp', {}])])).toEqual([])
    expect(await apply([])).toEqual([])
  })

  const comment = '# 三项'
  const refused: readonly (readonly [why: string, problem: Problem])[] = [
    ['removes what it is not about', mending('b', 'a, ')],
    ['removes more than it is about', mending('b', 'a, b, ')],
    ['is about a comment and removes an item', mending(comment, ', c')],
    ['adds an item', mending(comment, 'c', 'c, d')],
    ['changes a value', mending(comment, '说明', '别的')],
    ['changes a key', mending(comment, 'note', 'source')],
    ['removes a key', mending(comment, 'note: 说明\n')],
    ['adds a key', mending(comment, 'note: 说明', 'note: 说明\nby: 秘书长')],
    ['breaks the text', mending('b', 'b, c]')],
    ['makes a text of a list', mending(comment, '[a, b, c]', 'a')],
    ['makes a list of a text', mending(comment, '说明', '[说明]')],
    [
      'quotes what was plain: without quotes ~ means nothing, and with them it is a text',
      mending(comment, '说明', '"说明"'),
    ],
  ]
  it.each(refused)('refuses a fix that %s', async (_, each) => expect(await apply([each])).toEqual([]))

  it.each(refused)('makes the others where one is refused that %s', async (_, each) => {
    const harmless = mending('# 三项', '   # 三项')
    const [mended] = await apply([harmless, each])
    expect(mended?.text).toBe('after: [a, b, c]\nnote: 说明\n')
    expect(mended?.problems).toEqual([harmless])
  })

  it('of two fixes that touch the same signs, makes the first', async () => {
    const first = mending('b', ', b')
    const second = mending('c', 'b, c')
    for (const order of [
      [first, second],
      [second, first],
    ]) {
      const [mended] = await apply(order)
      expect(mended?.problems).toEqual([first])
      expect(mended?.text).toBe('after: [a, c]   # 三项\nnote: 说明\n')
    }
  })

  it('makes two fixes that touch each other and do not overlap', async () => {
    const [mended] = await apply([mending('b', ', b'), mending('c', ', c')])
    expect(mended?.text).toBe('after: [a]   # 三项\nnote: 说明\n')
  })
})
