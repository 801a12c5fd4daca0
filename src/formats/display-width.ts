import { eastAsianWidth } from 'get-east-asian-width'

/** Regular expressions with \p{…} cost milliseconds when first run: never run for ASCII and Chinese. */
const isMark = (character: string): boolean => /[\p{Mn}\p{Me}]/u.test(character)

/** Vowels and finals of Hangul syllables written in parts; terminals draw them into the cell before. */
const isHangulTail = (codePoint: number): boolean => codePoint >= 0x1160 && codePoint <= 0x11ff

const unusualWidth = (codePoint: number, ambiguous: 1 | 2): number => {
  if (codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0) || isHangulTail(codePoint)) return 0
  if (isMark(String.fromCodePoint(codePoint))) return 0
  return eastAsianWidth(codePoint, { ambiguousAsWide: ambiguous === 2 })
}

/** Hanzi and full-width forms: two cells, without asking any table. */
const isPlainlyWide = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3000 && unit <= 0x3029) || (unit >= 0xff01 && unit <= 0xff60)

/** Dashes, quotation marks, bars and borders: seldom of one width everywhere, never combining. */
const isPlainlyUnmarked = (unit: number): boolean =>
  (unit >= 0x2010 && unit <= 0x2027) || (unit >= 0x2500 && unit <= 0x25ff) || unit === 0xb7

/** Cells of one code point: 2 for 汉字 and wide emoji, 0 for combining and control characters. */
export const codePointWidth = (codePoint: number, ambiguous: 1 | 2 = 1): number => {
  if (codePoint >= 0x20 && codePoint < 0x7f) return 1
  if (isPlainlyWide(codePoint)) return 2
  if (isPlainlyUnmarked(codePoint)) return eastAsianWidth(codePoint, { ambiguousAsWide: ambiguous === 2 })
  return unusualWidth(codePoint, ambiguous)
}

/**
 * Cells of a terminal that a line takes: `displayWidth('7月') === 3`. Quotation marks, bars and Greek letters are of
 * ambiguous width: one cell, unless `ambiguous` says two. No escape sequences are expected: measure first, colour later.
 */
export const displayWidth = (text: string, ambiguous: 1 | 2 = 1): number => {
  let width = 0
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at)!
    if (codePoint > 0xffff) at++
    width += codePointWidth(codePoint, ambiguous)
  }
  return width
}
