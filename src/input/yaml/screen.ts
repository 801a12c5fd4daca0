import { lex } from './lex.ts'
import { maximumDepth } from './make-node.ts'
import { measureDepth } from './measure-depth.ts'
import type { YamlTrouble } from './node.ts'
import { tooLarge } from './troubles.ts'

/** What the first look at a text found. */
export interface Screening {
  /** The words of the first document; missing where parsing them would be slow. */
  readonly lexemes: readonly string[] | undefined
  /** What is refused, wherever it stands. */
  readonly troubles: readonly YamlTrouble[]
}

/** A text of 4 MiB that people wrote has about half of it. */
const maximumTokens = 1_000_000

/** What a plan may not use, by the name that yaml's lexer has for it. */
const features: ReadonlyMap<string, string> = new Map([
  ['anchor', 'anchor'],
  ['alias', 'alias'],
  ['tag', 'tag'],
  ['directive-line', 'directive'],
  ['explicit-key-ind', 'explicit-key'],
])

/** Goes over the text with yaml's lexer alone, which is linear where its parser is not. */
export const screen = (text: string): Screening => {
  const lexemes: string[] = []
  const troubles: YamlTrouble[] = []
  const depthAfter = measureDepth()
  let start = 0
  let count = 0
  let documents = 0
  let before = ''
  let lastContent = ''

  const refuse = (what: string, at: number, word: string): void => {
    troubles.push({ code: 'yaml-feature', what, detail: word, start: at, end: at + word.length })
  }

  for (const { type, text: lexeme } of lex(text)) {
    const opens = type === 'doc-mode' || (type === 'doc-start' && before !== 'doc-mode')
    if (opens && ++documents === 2) {
      const end = start + (text.startsWith('---', start) ? 3 : 1)
      troubles.push({ code: 'multiple-documents', what: 'second-document', start, end })
    }
    before = type
    if (documents < 2) lexemes.push(lexeme)
    if (++count > maximumTokens)
      return { lexemes: undefined, troubles: [...troubles, tooLarge('tokens', maximumTokens, start)] }
    if (depthAfter(type, lexeme) > maximumDepth + 1)
      return { lexemes: undefined, troubles: [...troubles, tooLarge('nesting', maximumDepth, start)] }
    if (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end') continue

    const feature = features.get(type)
    if (feature !== undefined) refuse(feature, start, lexeme)
    if (type === 'map-value-ind' && lastContent === '<<') refuse('merge-key', text.lastIndexOf('<<', start), '<<')
    if (type !== 'space') lastContent = type === 'content' ? lexeme : ''
    start += lexeme.length
  }
  return { lexemes, troubles }
}
