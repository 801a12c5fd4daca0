import type { Cell, Paragraph, Tone } from '../reports/page.ts'
import { displayWidth } from './display-width.ts'
import { foldStretches } from './fold.ts'
import type { Style } from './terminal-style.ts'
import type { ReadText } from './terminal-text.ts'

interface Piece {
  readonly text: string
  readonly tone: Tone | undefined
}

const piecesOf = (cells: readonly Cell[], read: ReadText): Piece[] =>
  cells.map(({ text, tone }) => ({ text: read.line(text), tone }))

/** The pieces between two offsets of their joined text, each in its tone. */
const paintStretch = (pieces: readonly Piece[], start: number, end: number, style: Style): string => {
  let line = ''
  let offset = 0
  for (const { text, tone } of pieces) {
    const from = Math.max(start - offset, 0)
    const to = Math.min(end - offset, text.length)
    if (from < to) line += style(text.slice(from, to), tone)
    offset += text.length
  }
  return line
}

const foldPieces = (pieces: readonly Piece[], width: number, style: Style): string[] =>
  foldStretches(pieces.map(({ text }) => text).join(''), width).map(({ start, end }) =>
    paintStretch(pieces, start, end, style),
  )

/** The right part stands on the same line when two blanks remain between them, else it follows on lines of its own. */
export const paragraphLines = ({ cells, right }: Paragraph, width: number, style: Style, read: ReadText): string[] => {
  const left = piecesOf(cells, read)
  const leftLines = foldPieces(left, width, style)
  if (right === undefined) return leftLines
  const rest = piecesOf(right, read)
  const room = width - displayWidth([...left, ...rest].map(({ text }) => text).join(''))
  const rightLines = foldPieces(rest, width, style)
  if (room < 2) return [...leftLines, ...rightLines]
  return [`${leftLines[0]}${' '.repeat(room)}${rightLines[0]}`]
}
