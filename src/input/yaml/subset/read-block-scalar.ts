import { makeScalar } from '../make-node.ts'
import type { YamlScalar } from '../node.ts'
import * as is from './char-codes.ts'
import { type Cursor, toContentFromLineStart, toNextLine } from './cursor.ts'

/** What stands for so many line breaks between two lines of text. */
const between = (breaks: number, folded: boolean): string => {
  if (!folded) return '\n'.repeat(breaks)
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)
}

/** The line breaks at the end: all with `|+`, none with `|-`, else one. */
const final = (breaks: number, chomp: number): string =>
  chomp === is.plus ? '\n'.repeat(breaks) : chomp === is.minus ? '' : '\n'

/** How many spaces the line at the cursor begins with, and the offset of its line feed. */
const lineAt = ({ text, at }: Cursor): { readonly column: number; readonly isBlank: boolean; readonly end: number } => {
  let start = at
  while (text.charCodeAt(start) === is.space) start++
  const lineFeedAt = text.indexOf('\n', start)
  const end = text.charCodeAt(lineFeedAt - 1) === is.carriageReturn ? lineFeedAt - 1 : lineFeedAt
  return { column: start - at, isBlank: end <= start, end }
}

/**
 * A block scalar, `|` or `>`, with `+` or `-` perhaps; the cursor is then at the next content. Left to the full reader
 * are digits in the header, scalars without text, tabs, and lines that stand deeper than others where they are folded.
 */
export const readBlockScalar = (cursor: Cursor, parent: number): YamlScalar | undefined => {
  const { source, text, at: start } = cursor
  const folded = text.charCodeAt(start) === is.greaterThan
  const chomp = text.charCodeAt(start + 1)
  let end = chomp === is.plus || chomp === is.minus ? start + 2 : start + 1
  cursor.at = end
  cursor.tokens += 2
  if (!toNextLine(cursor)) return undefined

  let value = ''
  let indent = -1
  let widestBlank = 0
  let breaks = 0
  for (; cursor.at < text.length; cursor.at = text.indexOf('\n', cursor.at) + 1) {
    const line = lineAt(cursor)
    if (line.isBlank) {
      breaks++
      widestBlank = Math.max(widestBlank, line.column)
      continue
    }
    const first = cursor.at + line.column
    if (text.charCodeAt(first) === is.tab) return undefined
    if (indent === -1) {
      if (line.column <= parent) return undefined
      indent = line.column
      value = '\n'.repeat(breaks)
    } else {
      if (line.column < indent) break
      if (folded && line.column > indent) return undefined
      value += between(breaks, folded)
    }
    value += text.slice(cursor.at + indent, line.end)
    end = line.end
    while (is.isWhite(text.charCodeAt(end - 1))) end--
    breaks = 1
  }
  if (indent === -1 || widestBlank > indent) return undefined
  if (chomp === is.plus && cursor.at >= text.length && !cursor.isClosed) return undefined
  const node = makeScalar(source, start, end, value + final(breaks, chomp), false)
  return toContentFromLineStart(cursor) && cursor.column <= parent ? node : undefined
}
