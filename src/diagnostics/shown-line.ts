import { codePointWidth, displayWidth } from '../formats/display-width.ts'
import { safeText } from '../formats/safe-text.ts'

/** A character of a line with the marks that stand on it, as it is shown. */
export interface Glyph {
  /** UTF-16 offsets in the line, `end` not included. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** The cell in which it begins, counted from the first glyph. */
  readonly cell: number
  readonly width: number
}

const tabStop = 4
const mostMarks = 4

/** What build servers obey anywhere in a line of a log, `##[name]`, from its second sign on; the wishes of emoji vanish from it. */
const command = /#[A-Za-z\ufe0e\ufe0f]{0,60}\[/y

const isCommand = (line: string, at: number, before: string): boolean => {
  command.lastIndex = at
  return before.endsWith('#') && command.test(line)
}

const isPlain = (codePoint: number): boolean =>
  (codePoint >= 0x20 && codePoint < 0x7f) || (codePoint >= 0x4e00 && codePoint <= 0x9fff)

/**
 * The glyphs of a stretch of a line. Tabs become blanks up to the next stop; what nobody can see is spelled out
 * (`\u{200b}`) as everywhere, and takes the cells that the spelling takes.
 */
export const glyphsOf = (line: string, from: number, to: number, ambiguous: 1 | 2): readonly Glyph[] => {
  const glyphs: Glyph[] = []
  let cell = 0
  let marks = 0
  for (let start = from; start < to; ) {
    const codePoint = line.codePointAt(start)!
    const end = start + (codePoint > 0xffff ? 2 : 1)
    const last = glyphs.at(-1)
    let text = String.fromCodePoint(codePoint)
    if (codePoint === 0x09) text = ' '.repeat(tabStop - (cell % tabStop))
    else if (codePoint === 0x23 && isCommand(line, start, last?.text ?? '')) text = '\\u{23}'
    else if (!isPlain(codePoint)) text = safeText(text)
    const width = isPlain(codePoint) && text.length === 1 ? codePointWidth(codePoint) : displayWidth(text, ambiguous)
    if (width === 0 && last !== undefined) {
      marks += 1
      glyphs[glyphs.length - 1] = { ...last, end, text: marks > mostMarks ? last.text : last.text + text }
    } else {
      // What comes into view may begin with a mark.
      marks = width === 0 ? 1 : 0
      glyphs.push({ start, end, text, cell, width })
    }
    cell += width
    start = end
  }
  return glyphs
}
