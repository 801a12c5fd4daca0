import type { Source } from '../../../model/source.ts'
import { maximumTokens } from '../limits.ts'
import * as is from './char-codes.ts'

/** Where the subset reader stands. It moves forward only, so that reading is linear whatever the text. */
export interface Cursor {
  readonly source: Source
  /** The source's text, with a line feed at its end in any case: every scan along a line stops there. */
  readonly text: string
  /** True where the text itself ends in a line feed. */
  readonly isClosed: boolean
  at: number
  /** After `toContent`: the column (from 0) of what stands at `at`; -1 at the end of the text. */
  column: number
  /** Inside brackets: the smallest column that a line may begin at. */
  least: number
  /** Inside brackets: the depth of the outermost of them, whose closing bracket may stand one column before `least`. */
  outermost: number
  /** How many tokens were read, or somewhat more. */
  tokens: number
  /** Texts that were met, each in a place worked out from it. */
  readonly met: (string | undefined)[]
}

/** Plans repeat their keys, units and durations: two of three texts have stood there before. */
const places = 256
const longestMet = 24

export const noTexts = (): (string | undefined)[] => new Array<string | undefined>(places).fill(undefined)

/** The text between two offsets: one that was met before is not made again. */
export const textBetween = ({ text, met }: Cursor, start: number, end: number): string => {
  const length = end - start
  if (length === 0 || length > longestMet) return text.slice(start, end)
  const at =
    (length +
      7 * text.charCodeAt(start) +
      31 * text.charCodeAt(end - 1) +
      13 * text.charCodeAt(start + (length >> 1))) %
    places
  const known = met[at]
  if (known !== undefined && known.length === length && text.startsWith(known, start)) return known
  const made = text.slice(start, end)
  met[at] = made
  return made
}

/** `---` or `...`, which begin and end documents when they stand at the start of a line. */
export const isDocumentMark = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return (code === is.minus || code === is.dot) && text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code
}

/** Goes from the start of a line to the first character that is neither white space nor comment; false where a document is marked there, or the text is too long. */
export const toContentFromLineStart = (cursor: Cursor): boolean => {
  const { text } = cursor
  let at = cursor.at
  while (at < text.length) {
    const lineStart = at
    let code = text.charCodeAt(at)
    while (code === is.space) code = text.charCodeAt(++at)
    if (code === is.lineFeed) at++
    else if (code === is.hash) at = text.indexOf('\n', at) + 1
    else if (code === is.carriageReturn && text.charCodeAt(at + 1) === is.lineFeed) at += 2
    else {
      cursor.at = at
      cursor.column = at - lineStart
      return (at > lineStart || !isDocumentMark(text, at)) && cursor.tokens < maximumTokens
    }
  }
  cursor.at = at
  cursor.column = -1
  return cursor.tokens < maximumTokens
}

/** Goes from the end of a node to the start of the next line, over spaces and a comment; false where anything else stands there. */
export const toNextLine = (cursor: Cursor): boolean => {
  const { text } = cursor
  let at = cursor.at
  let code = text.charCodeAt(at)
  while (code === is.space) code = text.charCodeAt(++at)
  if (code === is.hash) {
    if (at === cursor.at) return false
    at = text.indexOf('\n', at)
  } else if (code === is.carriageReturn) at++
  if (text.charCodeAt(at) !== is.lineFeed) return false
  cursor.at = at + 1
  return true
}

/** Goes from the end of a node to the next line with content; false where that is doubtful. */
export const toContent = (cursor: Cursor): boolean => toNextLine(cursor) && toContentFromLineStart(cursor)

/** Goes over spaces on the line and gives the character that stands there. */
export const skipSpaces = (cursor: Cursor): number => {
  const { text } = cursor
  let at = cursor.at
  let code = text.charCodeAt(at)
  while (code === is.space) code = text.charCodeAt(++at)
  cursor.at = at
  return code
}

/** True where nothing but white space or a comment follows on the line. */
export const endsLine = (code: number): boolean =>
  code === is.lineFeed || code === is.carriageReturn || code === is.hash
