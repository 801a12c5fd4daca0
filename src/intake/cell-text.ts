import { isoDay } from '../model/day.ts'
import type { BookCell } from '../workbook/read-book.ts'

/** What nobody sees: control characters but white space, zero-width signs, marks that turn the writing direction. */
const unseen =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\udb40[\udc00-\udfff]/g

const whiteSpace = /[\s\u0085]+/g

/** So much of a cell is looked at where a word, a number or a date is expected: Excel allows 32,767 characters. */
export const longestWord = 200

/** What stands in a cell as a text; what a formula came to. An empty cell is ''. */
export const textOf = (cell: BookCell | undefined): string => {
  switch (cell?.kind) {
    case undefined:
      return ''
    case 'text':
    case 'error':
      return cell.text
    case 'number':
      return cell.isPercent ? `${Number((cell.value * 100).toPrecision(12))}%` : String(cell.value)
    case 'day':
      return isoDay(cell.day)
    case 'boolean':
      return String(cell.value)
  }
}

/**
 * A text for comparing: full-width signs narrow, white space, what cannot be seen and case gone. `責任 科室（单位）\u3000` and
 * `責任科室(单位)` are the same.
 */
export const keyOf = (text: string): string =>
  text.normalize('NFKC').replace(unseen, '').replace(whiteSpace, '').toLowerCase()

/** The same for what should be a word, a number or a date: of anything longer the beginning, which is none of them. */
export const shortKeyOf = (text: string): string => keyOf(text.slice(0, longestWord))

/** A text on one line, as it is written into the log: blanks around it and doubled ones gone, and what cannot be seen. */
export const lineOf = (text: string): string =>
  text.normalize('NFC').replace(unseen, '').replace(whiteSpace, ' ').trim()

/** So much of a text shows which one is meant. */
const longestQuote = 40

/** A text as it is quoted to people: one line, and not all of a long one. */
export const quoteOf = (text: string): string => {
  const line = lineOf(text.slice(0, 10 * longestQuote))
  const signs = [...line]
  return signs.length <= longestQuote ? line : `${signs.slice(0, longestQuote).join('')}…`
}

/** Ways to say that there is nothing: they are no news. */
const nothing = new Set([
  '',
  '/',
  '\\',
  '-',
  '--',
  '—',
  '——',
  '无',
  '暂无',
  '没有',
  '无问题',
  'none',
  'no',
  'n/a',
  'nil',
])

export const isNothing = (text: string): boolean => nothing.has(shortKeyOf(text).replace(/[。.]$/, ''))
