import { makeScalar } from '../make-node.ts'
import type { YamlScalar } from '../node.ts'
import * as is from './char-codes.ts'
import type { Cursor } from './cursor.ts'
import { plainEnd } from './read-plain.ts'

/** The offset after the line break at `at`, over spaces; -1 where no line ends there. */
const afterBreak = (text: string, at: number): number => {
  let next = at
  while (text.charCodeAt(next) === is.space) next++
  if (text.charCodeAt(next) === is.carriageReturn) next++
  return text.charCodeAt(next) === is.lineFeed ? next + 1 : -1
}

/**
 * A plain scalar with the lines below it that belong to it: those deeper than `parent`, up to a comment. A line break
 * stands for a space, blank lines between for line breaks. The cursor is then behind the last line.
 */
export const readMoreLines = (cursor: Cursor, parent: number, first: YamlScalar): YamlScalar | undefined => {
  const { source, text } = cursor
  let { end, text: value } = first
  for (;;) {
    let breaks = 0
    let lineStart = end
    for (let next = afterBreak(text, end); next !== -1; next = afterBreak(text, next)) {
      lineStart = next
      breaks++
    }
    let at = lineStart
    while (text.charCodeAt(at) === is.space) at++
    const belongs = breaks > 0 && at < text.length && at - lineStart > parent && text.charCodeAt(at) !== is.hash
    if (!belongs) break
    const lineEnd = plainEnd(text, at, false)
    if (lineEnd <= at) return undefined
    value += (breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)) + text.slice(at, lineEnd)
    end = lineEnd
  }
  cursor.at = end
  return end === first.end ? first : makeScalar(source, first.start, end, value, true)
}
