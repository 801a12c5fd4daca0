import type { ErrorCode, YAMLError } from 'yaml'
import type { YamlTrouble } from '../node.ts'
import type { OpenSigns } from './open-signs.ts'

/** Errors that yaml finds only in what is refused already. */
const ofRefused: ReadonlySet<ErrorCode> = new Set([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_COLLECTION_TYPE',
  'BAD_DIRECTIVE',
  'BAD_PROP_ORDER',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_DOCS',
  'MULTIPLE_TAGS',
  'TAG_RESOLVE_FAILED',
])

/** Mistakes that yaml throws together under one code, by how its message begins. */
const byMessage: readonly (readonly [beginning: RegExp, what: string])[] = [
  [/^Missing closing /, 'open-quote'],
  [/^Flow (map|sequence) .*must /, 'open-bracket'],
  [/^Missing , /, 'missing-comma'],
  [/^Missing space after :/, 'no-space-after-colon'],
  [/^Comments must be separated/, 'no-space-before-comment'],
  [/^Sequence item without -/, 'missing-dash'],
  [/^Implicit map keys need to be followed/, 'missing-colon'],
]

/** `due:8月5日`, which YAML takes for one word. */
const gluedColon = /^[^\s:"'#[\]{},]+:[^\s]/

const kindOf = ({ code, message, pos: [start] }: YAMLError, text: string): string => {
  const what = byMessage.find(([beginning]) => beginning.test(message))?.[1] ?? code.toLowerCase().replaceAll('_', '-')
  const isAboutKey = what === 'missing-colon' || what === 'multiline-implicit-key'
  return isAboutKey && gluedColon.test(text.slice(start, start + 200)) ? 'no-space-after-colon' : what
}

/** The offset of what the indentation at `start` belongs to. */
const afterIndentation = (text: string, start: number): number => {
  let at = start
  while (text[at] === ' ') at++
  return at
}

/** The last of ascending numbers that is below the limit. */
const lastBelow = (numbers: readonly number[], limit: number): number | undefined => {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < limit) low = middle + 1
    else high = middle
  }
  return numbers[low - 1]
}

/** Where the mistake is rather than where yaml noticed it. */
const startOf = (what: string, { pos: [start, end] }: YAMLError, text: string, open: OpenSigns): number => {
  switch (what) {
    case 'open-quote':
      return open.quotes.get(start) ?? start
    case 'open-bracket':
      return lastBelow(open.brackets, end) ?? start
    case 'bad-indent':
      return afterIndentation(text, start)
    default:
      return start
  }
}

/**
 * Turns yaml's errors into troubles of our own; what has no better name keeps yaml's, `BAD_INDENT` as `bad-indent`. Where
 * something is refused already, what yaml says about such things is left out.
 */
export const errorDescriber =
  (text: string, open: OpenSigns, isRefused: boolean) =>
  (error: YAMLError): readonly YamlTrouble[] => {
    const { code, message } = error
    if (isRefused && (ofRefused.has(code) || message.startsWith('Missing directives-end'))) return []
    const what = kindOf(error, text)
    const start = startOf(what, error, text, open)
    const end = start === error.pos[0] ? error.pos[1] : start + 1
    if (code === 'NON_STRING_KEY') return [{ code: 'yaml-feature', what: 'complex-key', start, end }]
    return [{ code: 'yaml-syntax', what, detail: message, start, end }]
  }
