import { makeScalar } from '../make-node.ts'
import type { YamlScalar } from '../node.ts'
import * as is from './char-codes.ts'
import { type Cursor, textBetween } from './cursor.ts'

/**
 * What a plain scalar may begin with, less than YAML allows: `?`, `:` and `<<` are left to the full reader with
 * everything that is an indicator or an error.
 */
const canBegin = (text: string, at: number, inFlow: boolean): boolean => {
  const code = text.charCodeAt(at)
  if (code > 0x7d) return code !== 0xfeff
  if (code <= is.space) return false
  switch (code) {
    case 0x21: // !
    case is.doubleQuote:
    case is.hash:
    case 0x25: // %
    case 0x26: // &
    case is.singleQuote:
    case 0x2a: // *
    case is.comma:
    case is.colon:
    case is.greaterThan:
    case 0x3f: // ?
    case 0x40: // @
    case is.openBracket:
    case is.closeBracket:
    case 0x60: // `
    case is.openBrace:
    case is.pipe:
    case is.closeBrace:
      return false
    case is.lessThan:
      return text.charCodeAt(at + 1) !== is.lessThan
    case is.minus: {
      const next = text.charCodeAt(at + 1)
      return !(is.isWhite(next) || (inFlow && is.isFlowIndicator(next)))
    }
    default:
      return true
  }
}

/** Signs that end no plain text, all of a run at once: one by one they would cost a short run of the program more than all else that reads. */
const blockRun = /[^\u0000-\u0020:]+/y
const flowRun = /[^\u0000-\u0020:,[\]{}]+/y

/** The offset after the last character that is no space, of plain text up to a comment, a `: ` or the end of the line; -1 where that is doubtful. */
export const plainEnd = (text: string, start: number, inFlow: boolean): number => {
  const run = inFlow ? flowRun : blockRun
  let at = start
  let end = start
  for (;;) {
    run.lastIndex = at
    if (run.test(text)) end = at = run.lastIndex
    const code = text.charCodeAt(at)
    if (code === is.colon) {
      const next = text.charCodeAt(at + 1)
      if (is.isWhite(next) || (inFlow && is.isFlowIndicator(next))) return end
      end = ++at
    } else if (code === is.space) {
      if (text.charCodeAt(++at) === is.hash) return end
    } else if (code === is.lineFeed) return end
    else if (code === is.carriageReturn) return text.charCodeAt(at + 1) === is.lineFeed ? end : -1
    // In brackets a comma or another bracket is left; any other sign has been gone over.
    else return code < is.space ? -1 : end
  }
}

/** A scalar without quotes, as far as it goes on this line; the cursor then stands behind it. */
export const readPlain = (cursor: Cursor, inFlow: boolean): YamlScalar | undefined => {
  const { source, text, at: start } = cursor
  if (!canBegin(text, start, inFlow)) return undefined
  const end = plainEnd(text, start, inFlow)
  if (end === -1) return undefined
  cursor.at = end
  return makeScalar(source, start, end, textBetween(cursor, start, end), true)
}
