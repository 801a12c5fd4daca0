import { existingDay } from '../model/day.ts'
import { dayOfSerial } from '../model/serial-day.ts'
import { broken } from './book-error.ts'
import type { Shown } from './number-format.ts'
import type { BookCell } from './read-book.ts'
import { unescaped } from './read-strings.ts'

/** What cells lean on: texts and styles by number, and where the workbook's days begin. */
export interface CellLore {
  readonly strings: readonly string[]
  readonly styles: readonly Shown[]
  /** Days begin in 1904, as on old Macintoshes, and not in 1900. */
  readonly since1904: boolean
}

interface RawCell {
  readonly type: string
  readonly style: number
  /** What stands in `<v>`. */
  readonly value: string
  /** What stands in `<is>`. */
  readonly inline: string
  readonly isFormula: boolean
}

/** So many days after 1900's does 1904's count begin. */
const days1904 = 1462

type Value = BookCell extends infer Each ? (Each extends BookCell ? Omit<Each, 'isFormula'> : never) : never

const textValue = (text: string): Value | undefined => (text === '' ? undefined : { kind: 'text', text })

const numberValue = ({ value, style }: RawCell, { styles, since1904 }: CellLore): Value | undefined => {
  if (value.trim() === '') return undefined
  const number = Number(value)
  if (!Number.isFinite(number)) return textValue(value)
  const shown = styles[style] ?? 'number'
  const day = shown === 'day' ? dayOfSerial(number + (since1904 ? days1904 : 0)) : undefined
  return day === undefined ? { kind: 'number', value: number, isPercent: shown === 'percent' } : { kind: 'day', day }
}

const isoValue = ({ value }: RawCell): Value | undefined => {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(value) ?? []
  const day = existingDay(Number(year), Number(month), Number(date))
  return day === undefined ? textValue(value) : { kind: 'day', day }
}

const cellValue = (raw: RawCell, lore: CellLore): Value | undefined => {
  switch (raw.type) {
    case 's': {
      if (raw.value.trim() === '') return undefined
      const text = lore.strings[Number(raw.value)]
      if (text === undefined) throw broken(`no text ${raw.value}`)
      return textValue(text)
    }
    case 'inlineStr':
      return textValue(raw.inline)
    case 'str':
      return textValue(unescaped(raw.value))
    case 'b':
      return raw.value === '' ? undefined : { kind: 'boolean', value: raw.value === '1' || raw.value === 'true' }
    case 'e':
      return raw.value === '' ? undefined : { kind: 'error', text: raw.value }
    case 'd':
      return isoValue(raw)
    default:
      return numberValue(raw, lore)
  }
}

/** A formula that came to an empty text says so by its type; any other without a value was never calculated. */
const uncalculated = ({ isFormula, type }: RawCell): Value | undefined =>
  isFormula && type !== 'str' ? { kind: 'error', text: '=' } : undefined

/** Undefined for an empty cell. */
export const readCell = (raw: RawCell, lore: CellLore): BookCell | undefined => {
  const value = cellValue(raw, lore) ?? uncalculated(raw)
  return value === undefined ? undefined : { ...value, isFormula: raw.isFormula }
}
