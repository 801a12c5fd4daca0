import type { ErrorCode, YAMLError } from 'yaml'
import type { YamlTrouble } from './node.ts'

const maximumTroubles = 100
const longestDetail = 200

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

/** Shortened, never between the halves of a character. */
const clip = (text: string): string => {
  if (text.length <= longestDetail) return text
  const isHalved = (text.charCodeAt(longestDetail - 1) & 0xfc00) === 0xd800
  return `${text.slice(0, longestDetail - (isHalved ? 1 : 0))}…`
}

/** What stands at `start` is more than the limit. */
export const tooLarge = (what: 'nesting' | 'tokens', limit: number, start: number): YamlTrouble => ({
  code: 'too-large',
  what,
  detail: String(limit),
  start,
  end: start + 1,
})

/**
 * Turns yaml's errors into troubles of our own: `BAD_INDENT` becomes `bad-indent`. Where something is refused already,
 * what yaml says about such things is left out.
 */
export const errorDescriber =
  (isRefused: boolean) =>
  ({ code, message, pos: [start, end] }: YAMLError): readonly YamlTrouble[] => {
    if (isRefused && (ofRefused.has(code) || message.startsWith('Missing directives-end'))) return []
    if (code === 'NON_STRING_KEY') return [{ code: 'yaml-feature', what: 'complex-key', start, end }]
    return [{ code: 'yaml-syntax', what: code.toLowerCase().replaceAll('_', '-'), detail: message, start, end }]
  }

/** In the order of the text, each once, at most a hundred, none outside the text. */
export const orderTroubles = (troubles: readonly YamlTrouble[], text: string): readonly YamlTrouble[] => {
  const seen = new Set<string>()
  const ordered: YamlTrouble[] = []
  for (const trouble of [...troubles].sort((one, other) => one.start - other.start)) {
    const start = Math.max(0, Math.min(trouble.start, text.length))
    const name = `${trouble.code} ${trouble.what} ${start}`
    if (seen.has(name)) continue
    seen.add(name)
    const end = Math.max(start, Math.min(trouble.end, text.length))
    ordered.push({ ...trouble, ...(trouble.detail !== undefined && { detail: clip(trouble.detail) }), start, end })
  }
  const rest = ordered.length - maximumTroubles
  if (rest <= 0) return ordered
  const { start, end } = ordered[maximumTroubles]!
  return [
    ...ordered.slice(0, maximumTroubles),
    { code: 'yaml-syntax', what: 'and-more', detail: String(rest), start, end },
  ]
}
