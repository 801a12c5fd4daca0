import type { Place } from '../model/source.ts'
import { type Decoder, type Reading, scalarOf } from './reading.ts'

const plainId = /^[A-Za-z0-9_-]+$/
/** Also with 汉字; the properties of all scripts take a millisecond to load. */
const commonId = /^[A-Za-z0-9_\u4e00-\u9fff-]+$/

const ignorable = /\p{Default_Ignorable_Code_Point}/gu

/** The first sign of an id that nobody would see begin: a mark sits on the sign before it, and a filler shows nothing. */
const unseenStart = (value: string): string | undefined =>
  /^[\p{L}\p{N}_-]/u.test(value.replace(ignorable, '')) ? undefined : [...value][0]

/** Letters and digits of any script, `-` and `_` (language.md §5), composed to NFC. One id does not mix Latin with Cyrillic or Greek: such letters look alike. */
export const id: Decoder<string> = (node, reading) => {
  const scalar = scalarOf(node, reading, 'id')
  if (scalar === undefined) return undefined
  if (plainId.test(scalar.text)) return scalar.text
  const value = scalar.text.normalize('NFC')
  if (commonId.test(value)) return value
  const sign = [...value].find((each) => !/[\p{L}\p{M}\p{N}_-]/u.test(each)) ?? unseenStart(value)
  if (sign !== undefined || value === '') {
    reading.report('bad-id', scalar, ['badId', { id: value, sign: sign ?? '' }])
    return undefined
  }
  if (/\p{Script=Latin}/u.test(value) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(value)) {
    reading.report('bad-id', scalar, ['mixedScripts', { id: value }])
    return undefined
  }
  return value
}

const foldCase = (value: string): string => value.toLowerCase().toUpperCase()

/** Ids that a reader could not tell apart are the same id here: equal but for width, case and signs that nobody sees. */
const likeness = (value: string): string => {
  if (commonId.test(value)) return foldCase(value)
  const visible = value.replace(ignorable, '')
  return foldCase(visible.normalize('NFKC').replace(ignorable, ''))
}

/** Remembers ids and reports one that was given before, or one that only looks different. */
export const idRegister = (reading: Reading): { add(value: string, place: Place): boolean } => {
  const seen = new Map<string, { value: string; place: Place }>()
  return {
    add: (value, place) => {
      const first = seen.get(likeness(value))
      if (first === undefined) {
        seen.set(likeness(value), { value, place })
        return true
      }
      reading.report(
        'duplicate-id',
        place,
        first.value === value ? ['duplicateId', { id: value }] : ['similarId', { id: value, other: first.value }],
        { related: [{ place: first.place, message: ['firstHere', {}] }] },
      )
      return false
    },
  }
}
