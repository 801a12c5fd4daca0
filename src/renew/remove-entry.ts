import type { YamlEntry, YamlMap } from '../input/yaml/node.ts'
import type { Change } from './splice.ts'

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** The offset after the line break that ends the line of an offset. */
const nextLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end + 1
}

const isBlank = (line: string): boolean => line.trim() === ''

/** Comments on lines of their own right above an entry speak of it, but for those that begin the file. */
const withCommentsAbove = (text: string, start: number): number => {
  let at = start
  while (at > 0) {
    const above = lineStart(text, at - 1)
    if (!text.slice(above, at).startsWith('#')) return at
    at = above
  }
  return start
}

/** What is set in under an entry after its last value are comments on it; blank lines that would then meet others go too. */
const withLinesBelow = (text: string, start: number, end: number): number => {
  let at = end
  for (let next = at; next < text.length; ) {
    const after = nextLine(text, next)
    const line = text.slice(next, after)
    if (/^[ \t]+#/.test(line)) at = after
    else if (!isBlank(line)) break
    next = after
  }
  const isAfterBlank = start === 0 || isBlank(text.slice(lineStart(text, start - 1), start))
  while (isAfterBlank && at < text.length && isBlank(text.slice(at, nextLine(text, at)))) at = nextLine(text, at)
  return at
}

/** In `{ a: 1, b: 2 }`: the entry with the comma before or behind it. */
const inBraces = (map: YamlMap, at: number): Change => {
  const { key, value } = map.entries[at]!
  const [before, next] = [map.entries[at - 1], map.entries[at + 1]]
  if (next !== undefined) return { start: key.start, end: next.key.start, text: '' }
  return { start: before === undefined ? key.start : before.value.end, end: value.end, text: '' }
}

/** Takes an entry of a file's map out, with its comments; `withComments` also those on the lines above it. */
export const removeEntry = (map: YamlMap, entry: YamlEntry, withComments: boolean): Change => {
  const { text } = map.source
  if (text[map.start] === '{') return inBraces(map, map.entries.indexOf(entry))
  const start = lineStart(text, entry.key.start)
  const from = withComments ? withCommentsAbove(text, start) : start
  const end = nextLine(text, Math.max(entry.value.end, entry.key.end))
  return { start: from, end: withComments ? withLinesBelow(text, from, end) : end, text: '' }
}
