import { Composer, isScalar, type ParsedNode, Parser, type YAMLError } from 'yaml'
import type { Source } from '../../model/source.ts'
import { convertNode } from './full/convert-node.ts'
import { errorDescriber } from './full/describe-error.ts'
import { orderTroubles } from './full/order-troubles.ts'
import { screen } from './full/screen.ts'
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

/** Parses words that were screened; there is one document in them, since the words of others are left out. */
const parse = (text: string, words: readonly string[]): Parsed => {
  const parser = new Parser()
  const composer = new Composer(options)
  const compose = function* () {
    for (const word of words) for (const token of parser.next(word)) yield* composer.next(token)
    for (const token of parser.end()) yield* composer.next(token)
    yield* composer.end(true, text.length)
  }
  const [document] = withoutStackTraces(() => [...compose()])
  return document!
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
  const { contents, errors } = parse(text, words)
  if (troubles.length > 0 || errors.length > 0)
    return refuse([...troubles, ...errors.flatMap(errorDescriber(text, open, troubles.length > 0))])
  if (contents === null || isNothing(contents)) return { root: undefined, troubles: [] }
  const tooDeep: YamlTrouble[] = []
  const root = convertNode(source, contents, (trouble) => tooDeep.push(trouble))
  return tooDeep.length > 0 ? refuse(tooDeep.slice(0, 1)) : { root, troubles: [] }
}
