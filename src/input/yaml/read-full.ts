import { Composer, isScalar, type ParsedNode, Parser, type YAMLError } from 'yaml'
import type { Source } from '../../model/source.ts'
import { convertNode } from './full/convert-node.ts'
import { errorDescriber } from './full/describe-error.ts'
import { orderTroubles } from './full/order-troubles.ts'
import { screen, tooLarge } from './full/screen.ts'
import { maximumDepth } from './limits.ts'
import type { YamlResult, YamlTrouble } from './node.ts'

/** Each scalar stays its source text, and nothing is looked up that a plan may not use. */
const options = {
  schema: 'failsafe',
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
  stringKeys: true,
  merge: false,
} as const

interface Parsed {
  readonly contents: ParsedNode | null
  readonly errors: readonly YAMLError[]
}

/** Makes errors cheap while `run` goes on: a text of 4 MiB can have a million, and nobody reads their stack traces. */
const withoutStackTraces = <T>(run: () => T): T => {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return run()
  } finally {
    Error.stackTraceLimit = limit
  }
}

/** Where yaml's parser keeps the nodes that it has not come to the end of, each in the one before it, and how far it is. */
interface ParserState {
  readonly stack: readonly unknown[]
  readonly offset: number
}

/**
 * What is refused before the tree is whole. A level of a sound text is one or two nodes of the parser; of a broken one
 * (`{a: b: b: b: …`) every word can be a level, and what composes and converts calls itself for each.
 */
const mostOpenNodes = 2 * maximumDepth + 2

/** Parses words that were screened; there is one document in them, since the words of others are left out. Gives the offset at which the text nests too deep. */
const parse = (text: string, words: readonly string[]): Parsed | { readonly tooDeepAt: number } => {
  const parser = new Parser()
  const state = parser as unknown as ParserState
  const composer = new Composer(options)
  const documents: Parsed[] = []
  for (const word of words) {
    for (const token of parser.next(word)) documents.push(...composer.next(token))
    if (state.stack.length > mostOpenNodes) return { tooDeepAt: state.offset - word.length }
  }
  for (const token of parser.end()) documents.push(...composer.next(token))
  documents.push(...composer.end(true, text.length))
  return documents[0]!
}

/** True where the text holds nothing but comments, or a lone `---`. */
const isNothing = (node: ParsedNode): boolean => isScalar(node) && node.range[0] === node.range[1]

/** yaml 2.9 gets the columns of the first line wrong after a byte order mark; an empty line in its place moves no offset. */
const withoutByteOrderMark = (text: string): string => (text.startsWith('\ufeff') ? `\n${text.slice(1)}` : text)

/** Reads any text with the `yaml` package and says all that is wrong with it; the tree is there when nothing is. */
export const readFull = (source: Source): YamlResult => {
  const text = withoutByteOrderMark(source.text)
  const refuse = (troubles: readonly YamlTrouble[]): YamlResult => ({
    root: undefined,
    troubles: orderTroubles(troubles, text),
  })
  const { words, troubles, open } = screen(text)
  if (words === undefined) return refuse(troubles)
  const parsed = withoutStackTraces(() => parse(text, words))
  if ('tooDeepAt' in parsed) return refuse([...troubles, tooLarge('nesting', maximumDepth, parsed.tooDeepAt)])
  const { contents, errors } = parsed
  if (troubles.length > 0 || errors.length > 0)
    return refuse([...troubles, ...errors.flatMap(errorDescriber(text, open, troubles.length > 0))])
  if (contents === null || isNothing(contents)) return { root: undefined, troubles: [] }
  const tooDeep: YamlTrouble[] = []
  const root = convertNode(source, contents, (trouble) => tooDeep.push(trouble))
  return tooDeep.length > 0 ? refuse(tooDeep.slice(0, 1)) : { root, troubles: [] }
}
