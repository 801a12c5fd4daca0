import type { YamlTrouble } from '../node.ts'

const maximumTroubles = 100
const longestDetail = 200

/** Shortened, never between the halves of a character. */
const clip = (text: string): string => {
  if (text.length <= longestDetail) return text
  const isHalved = (text.charCodeAt(longestDetail - 1) & 0xfc00) === 0xd800
  return `${text.slice(0, longestDetail - (isHalved ? 1 : 0))}…`
}

/** What yaml finds only because it lost its way at an earlier mistake on the line. */
const followUps: ReadonlySet<string> = new Set(['unexpected-token', 'missing-colon'])

/** In the order of the text, each once, without those that only follow from others. */
const distinct = (troubles: readonly YamlTrouble[], text: string): readonly YamlTrouble[] => {
  const seen = new Set<string>()
  const kept: YamlTrouble[] = []
  let lineEnd = -1
  for (const trouble of [...troubles].sort((one, other) => one.start - other.start)) {
    const { code, what } = trouble
    const start = Math.max(0, Math.min(trouble.start, text.length))
    const name = `${code} ${what} ${start}`
    if (seen.has(name) || (start <= lineEnd && followUps.has(what))) continue
    seen.add(name)
    if (start > lineEnd) {
      const next = text.indexOf('\n', start)
      lineEnd = next === -1 ? text.length : next
    }
    kept.push({ ...trouble, start, end: Math.max(start, Math.min(trouble.end, text.length)) })
  }
  return kept
}

/** As users get to see them: at most a hundred and a word on the rest, none outside the text. */
export const orderTroubles = (troubles: readonly YamlTrouble[], text: string): readonly YamlTrouble[] => {
  const ordered = distinct(troubles, text)
  const shown = ordered.slice(0, maximumTroubles).map((trouble) => {
    const { detail } = trouble
    return detail === undefined ? trouble : { ...trouble, detail: clip(detail) }
  })
  const next = ordered[maximumTroubles]
  if (next === undefined) return shown
  const detail = String(ordered.length - maximumTroubles)
  return [...shown, { code: 'yaml-syntax', what: 'and-more', detail, start: next.start, end: next.end }]
}
