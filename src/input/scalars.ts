import type { DateValue, OpenDate } from '../model/campaign.ts'
import { type Duration, parseDuration } from '../model/duration.ts'
import { nearest } from '../model/nearest.ts'
import { didYouMean } from '../model/problem.ts'
import type { Located, Place } from '../model/source.ts'
import type { DateReading, DateTrouble } from './dates/context.ts'
import { isAnchorName, isTrouble } from './dates/context.ts'
import { reportFullWidth } from './fields.ts'
import { narrow } from './narrow.ts'
import { type Decoder, dateIn, isAbsent, placeOf, type Reading, scalarOf } from './reading.ts'
import type { YamlNode } from './yaml/node.ts'

export const text: Decoder<string> = (node, reading) => {
  const scalar = scalarOf(node, reading, 'text')
  if (scalar === undefined) return undefined
  const value = scalar.text.trim().normalize('NFC')
  if (value !== '') return value
  reading.report('wrong-type', scalar, ['wrongType', { expected: 'text', found: 'nothing' }])
  return undefined
}

/** Any decoder's value with its place. */
export const located =
  <T>(decode: Decoder<T>): Decoder<Located<T>> =>
  (node, reading) => {
    const value = decode(node, reading)
    return value === undefined ? undefined : { value, place: placeOf(node) }
  }

/** A list, or one value that stands for a list of one. Items that are wrong are reported and left out. */
export const listOf =
  <T>(decode: Decoder<T>): Decoder<readonly T[]> =>
  (node, reading) => {
    const items = node.kind === 'list' ? node.items : [node]
    return items.flatMap((item) => {
      const value = decode(item, reading)
      return value === undefined ? [] : [value]
    })
  }

/** A list that must be written as one. */
export const properListOf =
  <T>(decode: Decoder<T>): Decoder<readonly T[]> =>
  (node, reading) => {
    if (node.kind === 'list') return listOf(decode)(node, reading)
    const found = isAbsent(node) ? 'nothing' : node.kind
    if (node.kind === 'scalar' && node.plain && node.text.includes('：')) {
      reportFullWidth(node, reading)
    } else {
      reading.report('wrong-type', placeOf(node), ['wrongType', { expected: 'list', found }])
    }
    return undefined
  }

export const boolean: Decoder<boolean> = (node, reading) => {
  const scalar = scalarOf(node, reading, 'boolean')
  if (scalar === undefined) return undefined
  if (scalar.text === 'true') return true
  if (scalar.text === 'false') return false
  reading.report('wrong-type', scalar, ['notBoolean', { text: scalar.text }])
  return undefined
}

const numberPattern = /^(\d{1,6})(?:\.(\d{1,3}))?$/

/** `12.5` → 12500; undefined where the text is no number of ours. */
export const thousandthsIn = (written: string): number | undefined => {
  const match = numberPattern.exec(narrow(written))
  return match === null ? undefined : Number(match[1]) * 1000 + Number((match[2] ?? '').padEnd(3, '0'))
}

/** A number of at most six digits and three decimals, in thousandths so that sums are exact. */
export const thousandths: Decoder<number> = (node, reading) => {
  const scalar = scalarOf(node, reading, 'number')
  if (scalar === undefined) return undefined
  const value = thousandthsIn(scalar.text)
  if (value === undefined) reading.report('bad-number', scalar, ['badNumber', { text: scalar.text }])
  return value
}

export const wholeNumber: Decoder<number> = (node, reading) => {
  const value = thousandths(node, reading)
  if (value === undefined) return undefined
  if (value % 1000 === 0) return value / 1000
  reading.report('bad-number', placeOf(node), ['notWhole', { text: value / 1000 }])
  return undefined
}

export const duration: Decoder<Duration & { readonly text: string }> = (node, reading) => {
  const scalar = scalarOf(node, reading, 'duration')
  if (scalar === undefined) return undefined
  const value = parseDuration(narrow(scalar.text))
  if (value !== undefined) return { ...value, text: scalar.text }
  reading.report('bad-duration', scalar, ['badDuration', { text: scalar.text }], { help: ['durationForms', {}] })
  return undefined
}

/** One of a few words; another one is reported with the one that was probably meant. */
export const oneOf =
  <const W extends string>(...words: readonly W[]): Decoder<W> =>
  (node, reading) => {
    const scalar = scalarOf(node, reading, 'text')
    if (scalar === undefined) return undefined
    const found = words.find((word) => word === scalar.text)
    if (found === undefined) reportOther(scalar.text, words, node, reading)
    return found
  }

const reportOther = (given: string, words: readonly string[], node: YamlNode, reading: Reading): void => {
  reading.report('wrong-type', placeOf(node), ['notOneOf', { text: given, words: words.join(', ') }], {
    help: () => didYouMean(nearest(given, words)),
  })
}

/** A date in any form of language.md §6, read as its key reads it. Without a context (the header is broken) nothing is said here. */
export const date =
  (as: DateReading): Decoder<DateValue> =>
  (node, reading) => {
    const scalar = scalarOf(node, reading, 'date')
    if (scalar === undefined || reading.dates === undefined) return undefined
    const result = dateIn(scalar.text, as, reading, reading.dates)
    if (!isTrouble(result)) return { day: result, text: scalar.text, place: placeOf(node) }
    reportDate(result, scalar, reading)
    return undefined
  }

/** Where a file could not be read, a name that is nowhere may be an anchor of that file. */
const mayBeAnchor = ({ code, message }: DateTrouble): boolean =>
  code === 'unknown-anchor' || (message[0] === 'dateNotUnderstood' && isAnchorName(narrow(message[1].text)))

/** Says what is wrong with a date. An anchor whose own day is wrong has been reported where it stands, so not again where it is used. */
export const reportDate = (trouble: DateTrouble, place: Place, reading: Reading): void => {
  if (trouble.message[0] === 'dateAnchorBroken' || (!reading.isWhole && mayBeAnchor(trouble))) return
  reading.report(trouble.code, place, trouble.message, { help: trouble.help })
}

const openWords = ['待定', 'tbd', 'TBD']

/** A deadline: a date, or 待定. */
export const deadline: Decoder<DateValue | OpenDate> = (node, reading) =>
  node.kind === 'scalar' && openWords.includes(node.text)
    ? { open: true, text: node.text, place: placeOf(node) }
    : date('last')(node, reading)
