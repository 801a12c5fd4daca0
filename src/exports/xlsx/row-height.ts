import { displayWidth } from '../../formats/display-width.ts'
import type { WriteCell } from '../../workbook/write-book.ts'

/** Of the letters that columns are measured in, in points. */
export const letterSize = 10
/** Of a line, for each point of its letters; and above and below all lines, in points. */
const [lineHeight, padding] = [1.35, 5]
/** Left and right of a text, in digits. */
const margin = 0.7
/** Excel has no higher rows. */
const highest = 409

/** 汉字 fold anywhere; of words, some room at the end of each line is lost. */
const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => {
    const lost = /[a-z]{5}/i.test(line) ? 1.15 : 1
    return sum + Math.max(1, Math.ceil((displayWidth(line) * lost) / width))
  }, 0)

const cellHeight = ({ value, style }: WriteCell, width: number): number => {
  if (typeof value !== 'string') return letterSize * lineHeight
  const size = style.font?.size ?? letterSize
  return linesOf(value, (Math.max(1, width - margin) * letterSize) / size) * size * lineHeight
}

/** As high as the texts of a row need, each folded in its column: not every program measures them when it opens a file. */
export const rowHeight = (cells: readonly WriteCell[], widths: readonly number[]): number => {
  const height = cells.reduce((most, cell, at) => Math.max(most, cellHeight(cell, widths[at]!)), 0)
  return Math.min(highest, Math.ceil(height + padding))
}
