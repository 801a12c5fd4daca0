import { maximumDepth, maximumTokens } from '../limits.ts'
import type { YamlTrouble } from '../node.ts'
import { collectWords } from './collect-words.ts'
import { lex } from './lex.ts'
import { measureDepth } from './measure-depth.ts'
import { findOpenSigns, type OpenSigns } from './open-signs.ts'

/** What the first look at a text found. */
export interface Screening {
  /** The words of the first document; missing where parsing them would be slow. */
  readonly words: readonly string[] | undefined
  /** What is refused, wherever it stands. */
  readonly troubles: readonly YamlTrouble[]
  readonly open: OpenSigns
}

/** What a plan may not use, by the name that yaml's lexer has for it. */
const features: ReadonlyMap<string, string> = new Map([
  ['anchor', 'anchor'],
  ['alias', 'alias'],
  ['tag', 'tag'],
  ['directive-line', 'directive'],
  ['explicit-key-ind', 'explicit-key'],
])

/** What stands between tokens, and the text of a scalar, whose announcement was counted. */
const isUncounted: ReadonlySet<string> = new Set(['space', 'newline', 'comment', 'content', 'doc-mode'])

/** What stands at `start` is more than the limit. */
export const tooLarge = (what: 'nesting' | 'tokens', limit: number, start: number): YamlTrouble => ({
  code: 'too-large',
  what,
  detail: String(limit),
  start,
  end: start + 1,
})

/** Goes over the text with yaml's lexer alone, which is linear where its parser is not. */
export const screen = (text: string): Screening => {
  const collector = collectWords(text)
  const openSigns = findOpenSigns()
  const depthAfter = measureDepth()
  const troubles: YamlTrouble[] = []
  let start = 0
  let tokens = 0
  let documents = 0
  let before = ''
  let lastContent = ''

  const refuse = (what: string, at: number, refused: string): void => {
    troubles.push({ code: 'yaml-feature', what, detail: refused, start: at, end: at + refused.length })
  }

  for (const { type, word } of lex(text)) {
    const opens = type === 'doc-mode' || (type === 'doc-start' && before !== 'doc-mode')
    if (opens && ++documents === 2) {
      const end = start + (text.startsWith('---', start) ? 3 : 1)
      troubles.push({ code: 'multiple-documents', what: 'second-document', start, end })
    }
    before = type
    if (documents < 2) {
      collector.add(type, word, start)
      openSigns.add(type, word, start)
    }
    if (!isUncounted.has(type)) tokens += 1
    const isTooDeep = depthAfter(type, word) > maximumDepth + 1
    if (isTooDeep || tokens > maximumTokens) {
      troubles.push(isTooDeep ? tooLarge('nesting', maximumDepth, start) : tooLarge('tokens', maximumTokens, start))
      return { words: undefined, troubles, open: openSigns.finish() }
    }
    if (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end') continue

    const feature = features.get(type)
    if (feature !== undefined) refuse(feature, start, word)
    if (type === 'map-value-ind' && lastContent === '<<') refuse('merge-key', text.lastIndexOf('<<', start), '<<')
    if (type !== 'space') lastContent = type === 'content' ? word : ''
    start += word.length
  }
  return { words: collector.finish(), troubles, open: openSigns.finish() }
}
