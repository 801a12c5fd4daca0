import { type Glyph, glyphsOf } from './shown-line.ts'

/** How lines are drawn. */
export interface Drawing {
  /** Stands where something is left out: `…`, or three dots where … may be two cells wide. */
  readonly ellipsis: string
  readonly ambiguous: 1 | 2
}

/** A line as it is shown, cut where it is too long, and the cells of it that are meant. */
export interface LineWindow {
  readonly text: string
  readonly cell: number
  readonly width: number
}

const isLow = (line: string, at: number): boolean => /[\udc00-\udfff]/.test(line[at] ?? '')

/** The cells of the glyphs that a stretch touches, at least one; what lies behind the line's end is the cell after it. */
const cellsOf = (glyphs: readonly Glyph[], start: number, end: number): { first: number; after: number } => {
  const total = glyphs.reduce((cells, { width }) => cells + width, 0)
  const touched = glyphs.filter((glyph) => glyph.end > start && (glyph.start < end || glyph.start <= start))
  const [first] = touched
  if (first === undefined) return { first: total, after: total + 1 }
  const last = touched.at(-1)!
  return { first: first.cell, after: Math.max(last.cell + last.width, first.cell + 1) }
}

/**
 * The part of a line around a stretch of it (UTF-16 offsets), at most `room` cells wide. Of a very long line only what
 * may come into view is looked at.
 */
export const lineWindow = (
  line: string,
  start: number,
  end: number,
  room: number,
  { ellipsis, ambiguous }: Drawing,
): LineWindow => {
  const reach = room * 4
  let from = Math.max(0, start - reach)
  let to = Math.min(line.length, Math.max(start, Math.min(end, start + reach)) + reach)
  if (isLow(line, from)) from += 1
  if (isLow(line, to)) to -= 1
  const glyphs = glyphsOf(line, from, to, ambiguous)
  const { first, after } = cellsOf(glyphs, start, end)
  const all = Math.max(
    after,
    glyphs.reduce((cells, { width }) => cells + width, 0),
  )
  const isWhole = from === 0 && to === line.length
  if (isWhole && all <= room) {
    return { text: glyphs.map(({ text }) => text).join(''), cell: first, width: after - first }
  }
  const dots = ellipsis.length
  const meant = Math.min(after - first, room - 2 * dots)
  const centred = first - Math.floor((room - 2 * dots - meant) / 2)
  // Rather from the beginning of the line, or up to its end, where what is meant is in view that way.
  const fromStart = from === 0 && first + meant <= room - dots
  const left = fromStart
    ? 0
    : to === line.length
      ? Math.min(centred, Math.max(first + meant, all) - (room - dots))
      : centred
  const before = left > 0 || from > 0 ? ellipsis : ''
  const kept = glyphs.filter(({ cell }) => cell >= left)
  const origin = kept[0]?.cell ?? first
  const limit = origin + room - before.length
  const fits = (most: number): readonly Glyph[] => kept.filter(({ cell, width }) => cell + width <= most)
  const behind = to < line.length || fits(limit).length < kept.length || after > limit ? ellipsis : ''
  const shown = fits(limit - behind.length)
  const shownEnd = Math.max(first + 1, Math.min(after, limit - behind.length))
  return {
    text: before + shown.map(({ text }) => text).join('') + behind,
    cell: first - origin + before.length,
    width: shownEnd - first,
  }
}
