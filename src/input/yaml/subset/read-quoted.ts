import { makeScalar } from '../make-node.ts'
import type { YamlScalar } from '../node.ts'
import * as is from './char-codes.ts'
import type { Cursor } from './cursor.ts'

/** What stands for one character after a backslash; `x`, `u` and `U` are followed by digits instead. */
const escapes: ReadonlyMap<number, string> = new Map(
  Object.entries({
    '0': '\0',
    a: '\x07',
    b: '\b',
    e: '\x1b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    N: '\u0085',
    _: '\u00a0',
    L: '\u2028',
    P: '\u2029',
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t',
  }).map(([letter, text]) => [letter.charCodeAt(0), text]),
)

/** How many hexadecimal digits follow `\x`, `\u` and `\U`. */
const digitsAfter = (code: number): number => (code === 0x78 ? 2 : code === 0x75 ? 4 : code === 0x55 ? 8 : 0)

const hexValue = (text: string, start: number, end: number): number => {
  let value = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    const digit = code <= 0x39 ? code - 0x30 : (code | 0x20) - 0x57
    if (!(digit >= 0 && digit <= 15) || (code > 0x39 && digit < 10)) return -1
    value = value * 16 + digit
  }
  return value
}

/** A scalar in double quotes on one line; the cursor then stands behind the closing quote. */
export const readDoubleQuoted = (cursor: Cursor): YamlScalar | undefined => {
  const { source, text, at: start } = cursor
  let value = ''
  let from = start + 1
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === is.doubleQuote) break
    if (code === is.lineFeed) return undefined
    if (code !== is.backslash) {
      at++
      continue
    }
    value += text.slice(from, at)
    const letter = text.charCodeAt(at + 1)
    const digits = digitsAfter(letter)
    from = at + 2 + digits
    if (digits > 0) {
      const point = from <= text.length ? hexValue(text, at + 2, from) : -1
      if (point < 0 || point > 0x10ffff) return undefined
      value += String.fromCodePoint(point)
    } else {
      const meant = escapes.get(letter)
      if (meant === undefined) return undefined
      value += meant
    }
    at = from
  }
  value = from === start + 1 ? text.slice(from, at) : value + text.slice(from, at)
  cursor.at = at + 1
  return makeScalar(source, start, at + 1, value, false)
}

/** A scalar in single quotes on one line, where `''` is a quote; the cursor then stands behind the closing quote. */
export const readSingleQuoted = (cursor: Cursor): YamlScalar | undefined => {
  const { source, text, at: start } = cursor
  let value = ''
  let from = start + 1
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === is.lineFeed) return undefined
    if (code === is.singleQuote) {
      value = from === start + 1 ? text.slice(from, at) : value + text.slice(from, at)
      if (text.charCodeAt(at + 1) !== is.singleQuote) break
      value += "'"
      from = at + 2
      at++
    }
    at++
  }
  cursor.at = at + 1
  return makeScalar(source, start, at + 1, value, false)
}
