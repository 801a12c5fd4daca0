import type { GanttMark } from '../reports/page.ts'
import { displayWidth } from './display-width.ts'
import { shorten } from './fold.ts'
import { type Canvas, emptyCanvas, put } from './gantt-canvas.ts'
import { firstCellOf, type GanttScale } from './gantt-scale.ts'

/** A mark's text with its arrow at `cell`, from `from` to `to`; level 0 is next to the chart. */
interface PlacedMark {
  readonly cell: number
  readonly text: string
  readonly from: number
  readonly to: number
  readonly level: number
}

/** Of marks on one day the first stands lowest. */
const order: Record<GanttMark['kind'], number> = { today: 0, anniversary: 1, anchor: 2 }

const collides = (mark: PlacedMark, other: PlacedMark): boolean => {
  if (mark.level === other.level) return mark.from <= other.to + 1 && other.from <= mark.to + 1
  const [upper, lower] = mark.level > other.level ? [mark, other] : [other, mark]
  return upper.cell !== lower.cell && upper.cell >= lower.from && upper.cell <= lower.to
}

/** Behind the arrow, or before it where the line is at its end; there it may reach back over the column of labels. */
const span = (cell: number, label: string, width: number): Omit<PlacedMark, 'level'> => {
  const text = shorten(label, Math.max(width - cell, cell + 1) - 1)
  const length = displayWidth(text) + 1
  if (cell + length <= width) return { cell, text: `▼${text}`, from: cell, to: cell + length - 1 }
  return { cell, text: `${text}▼`, from: cell - length + 1, to: cell }
}

/** From the right to the left, each as low as it can stand without touching another or another's stem. */
const placeMarks = (marks: readonly GanttMark[], scale: GanttScale, left: number, width: number): PlacedMark[] => {
  const placed: PlacedMark[] = []
  const shown = marks
    .map((mark) => ({ ...mark, cell: firstCellOf(scale, mark.day) }))
    .filter(({ cell }) => cell !== -1)
    .sort((a, b) => b.cell - a.cell || order[a.kind] - order[b.kind])
  for (const { cell, label } of shown) {
    const mark = span(left + cell, label, width)
    let level = 0
    while (level <= placed.length && placed.some((other) => collides({ ...mark, level }, other))) level++
    placed.push({ ...mark, level })
  }
  return placed
}

/**
 * The lines that name today, T and the anchors over the days they mean, from the top down, and the cells of the chart
 * that they mark. The chart begins `left` cells from the line's beginning.
 */
export const markLines = (
  marks: readonly GanttMark[],
  scale: GanttScale,
  left: number,
): { readonly lines: readonly Canvas[]; readonly cells: ReadonlySet<number> } => {
  const width = left + scale.cells.length
  const placed = placeMarks(marks, scale, left, width)
  const height = placed.reduce((most, { level }) => Math.max(most, level + 1), 0)
  const lines = Array.from({ length: height }, (_, index) => {
    const canvas = emptyCanvas(width)
    const level = height - 1 - index
    for (const mark of placed) if (mark.level > level) put(canvas, mark.cell, '┊', 'muted')
    for (const mark of placed) if (mark.level === level) put(canvas, mark.from, mark.text, 'strong')
    return canvas
  })
  return { lines, cells: new Set(placed.map(({ cell }) => cell - left)) }
}
