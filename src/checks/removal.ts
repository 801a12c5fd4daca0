import type { Fix } from '../model/problem.ts'
import type { Place, Source } from '../model/source.ts'

interface Line {
  readonly start: number
  /** Before its line break. */
  readonly end: number
  /** After its line break. */
  readonly next: number
}

const lineAt = (text: string, offset: number): Line => {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const newline = text.indexOf('\n', offset)
  if (newline === -1) return { start, end: text.length, next: text.length }
  return { start, end: text[newline - 1] === '\r' && newline > start ? newline - 1 : newline, next: newline + 1 }
}

const removed = (source: Source, start: number, end: number): Fix => ({
  edits: [{ place: { source, start, end }, text: '' }],
})

/** Whole lines, from the one at an offset to the one at another; of the last lines of a text, the break before them goes. */
const withoutLines = (source: Source, from: number, to: number): Fix => {
  const { text } = source
  const { start } = lineAt(text, from)
  const { next } = lineAt(text, to)
  if (text[next - 1] === '\n' || start === 0) return removed(source, start, next)
  return removed(source, lineAt(text, start - 1).end, next)
}

/** Whether a comment `plan: …` stands in the lines between two offsets or right above: where lines go, it would mean others. */
const isWatched = (text: string, from: number, to: number): boolean => {
  let { start } = lineAt(text, from)
  if (text.slice(start, lineAt(text, to).end).includes('plan:')) return true
  while (start > 0) {
    const above = lineAt(text, start - 1)
    const line = text.slice(above.start, above.end).trim()
    if (line.startsWith('#') && line.includes('plan:')) return true
    if (line !== '' && !line.startsWith('#')) return false
    start = above.start
  }
  return false
}

const separator = /^\s*,\s*$|^[ \t]+$/

/** `- notice` on a line of its own goes with its line; a comment behind it stays where it is. */
const withoutLine = ({ source, start, end }: Place, before: RegExp, after: RegExp): Fix | undefined => {
  const { text } = source
  const line = lineAt(text, start)
  const last = lineAt(text, end)
  const lead = text.slice(line.start, start)
  const rest = text.slice(end, last.end)
  if (!before.test(lead) || !after.test(rest) || isWatched(text, start, end)) return undefined
  const comment = rest.indexOf('#')
  if (comment === -1) return withoutLines(source, start, end)
  return removed(source, line.start + lead.search(/[^ \t]|$/), end + comment)
}

const dash = /^[ \t]*-[ \t]+$/
const nothing = /^[ \t]*$/
const maybeComment = /^[ \t]*$|^[ \t]+#/
const maybeCommaAndComment = /^[ \t]*,?[ \t]*$|^[ \t]*,?[ \t]+#/

/** Removes an item from a list in brackets, with one of the commas beside it. */
const withoutFlowItem = (item: Place, before: Place | undefined, after: Place | undefined): Fix | undefined => {
  const { source, start, end } = item
  const { text } = source
  const [from, to] =
    before !== undefined && separator.test(text.slice(before.end, start))
      ? [before.end, end]
      : after !== undefined && separator.test(text.slice(end, after.start))
        ? [start, after.start]
        : [undefined, undefined]
  if (from === undefined) return withoutLine(item, nothing, maybeCommaAndComment)
  return text.slice(from, to).includes('\n') && isWatched(text, from, to) ? undefined : removed(source, from, to)
}

/**
 * What removes one of the items of a list, written in lines (`- notice`) or in brackets, and keeps every other sign.
 * `items` are all of them in the order of the text. Gives undefined for the only one, and where the layout is none that is
 * surely understood.
 */
export const removerFrom = (items: readonly Place[]): ((item: Place) => Fix | undefined) => {
  const ranks = new Map(items.map((item, rank) => [item, rank]))
  // Many items may stand on one line, and each looks for its beginning.
  let line: Line = { start: 0, end: 0, next: 0 }
  return (item) => {
    const rank = ranks.get(item)
    if (rank === undefined || items.length < 2) return undefined
    const { source, start } = item
    if (start < line.start || start >= line.next) line = lineAt(source.text, start)
    const isInLines = dash.test(source.text.slice(line.start, start))
    return isInLines ? withoutLine(item, dash, maybeComment) : withoutFlowItem(item, items[rank - 1], items[rank + 1])
  }
}

/** What removes a comment: with its line where it stands alone, else from the blanks before it to the end of the line. */
export const withoutComment = (source: Source, hash: number): Fix => {
  const { text } = source
  const line = lineAt(text, hash)
  const before = text.slice(line.start, hash).trimEnd()
  return before === '' ? withoutLines(source, hash, hash) : removed(source, line.start + before.length, line.end)
}
