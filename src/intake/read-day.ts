import type { DateContext } from '../input/dates/context.ts'
import { isTrouble } from '../input/dates/context.ts'
import { otherSpelling } from '../input/dates/other-spelling.ts'
import { readDate } from '../input/dates/read-date.ts'
import type { Day } from '../model/day.ts'
import { dayOfSerial } from '../model/serial-day.ts'
import type { FindingMessage } from '../words/index.ts'
import type { BookCell } from '../workbook/read-book.ts'
import { keyOf, longestWord, quoteOf, textOf } from './cell-text.ts'

/** `isSerial`: it was a bare number, as Excel counts days. */
export type DayIn = { readonly day: Day; readonly isSerial: boolean } | { readonly trouble: FindingMessage }

/** 1990 to 2119: smaller numbers are counts, larger ones dates without signs (20190820). */
const [firstSerial, lastSerial] = [32_874, 80_352]

const serialDay = (text: string): Day | undefined => {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return undefined
  const serial = Number(text)
  return serial >= firstSerial && serial < lastSerial + 1 ? dayOfSerial(serial) : undefined
}

/** Two numbers that both may be the month: `8/9`. In 8/20 only one can be. */
const isAmbiguous = (key: string): boolean => {
  const [, one, other] = /^(\d{1,2})[-./](\d{1,2})$/.exec(key) ?? []
  return one !== undefined && one !== other && Number(one) <= 12 && Number(other) <= 12
}

const weekday = /\(?(?:星期|周)[一二三四五六日天]\)?$/

/** Told from the day by what stands between them, before blanks are gone: `2019-8-20 9:30` has no 209. */
const timeOfDay = /(?:[\sT]|(?<=[日号)]))\d{1,2}:\d{2}(?::\d{2})?\s*$/

/** The one day that a cell names; what may be two, or leaves the year half open (19.8.20), is not guessed at. */
export const dayIn = (cell: BookCell, dates: DateContext): DayIn => {
  if (cell.kind === 'day') return { day: cell.day, isSerial: false }
  const text = textOf(cell)
  const quote = { text: quoteOf(text) }
  if (cell.kind !== 'text' && cell.kind !== 'number') return { trouble: ['badDay', quote] }
  const untimed = text.slice(0, longestWord).normalize('NFKC').replace(timeOfDay, '')
  const key = keyOf(untimed).replace(weekday, '')
  const serial = serialDay(key)
  if (serial !== undefined) return { day: serial, isSerial: true }
  if (cell.kind === 'number' && !/^\d{8}$/.test(key)) return { trouble: ['badDay', quote] }
  if (/^(?:\d{2}[-./年]\d{1,2}[-./月]\d{1,2}日?|\d{1,2}[-./]\d{1,2}[-./]\d{2})$/.test(key))
    return { trouble: ['shortYear', quote] }
  if (key.endsWith('前')) return { trouble: ['wideDay', quote] }
  if (isAmbiguous(key)) return { trouble: ['twoDays', quote] }
  const direct = readDate(key.toUpperCase(), 'single', dates)
  if (!isTrouble(direct)) return { day: direct, isSerial: false }
  if (direct.message[0] === 'dateDoesNotExist') return { trouble: ['noSuchDay', quote] }
  const other = otherSpelling(key)
  const meant = other === undefined ? undefined : readDate(other, 'single', dates)
  if (meant !== undefined && !isTrouble(meant)) return { day: meant, isSerial: false }
  const isWide = direct.message[0] === 'dateNotSingle' || meant?.message[0] === 'dateNotSingle'
  return { trouble: [meant?.message[0] === 'dateDoesNotExist' ? 'noSuchDay' : isWide ? 'wideDay' : 'badDay', quote] }
}
