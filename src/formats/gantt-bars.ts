import type { Gantt, GanttRow } from '../reports/page.ts'
import { type Canvas, emptyCanvas, put } from './gantt-canvas.ts'
import { firstCellOf, type GanttScale, lastCellOf } from './gantt-scale.ts'

/** How many cells of a bar are done: never none once something is, never all before all is. */
const doneCells = (length: number, percent: number): number => {
  if (percent >= 100) return length
  if (!(percent > 0) || length === 1) return 0
  return Math.min(Math.max(Math.round((length * percent) / 100), 1), length - 1)
}

/** The cells of a bar, cut at the edges of the chart; undefined when it lies outside. */
const barCells = ({ bar }: GanttRow, scale: GanttScale): readonly [from: number, to: number] | undefined => {
  const { first } = scale.cells[0]!
  const { last } = scale.cells.at(-1)!
  if (bar === undefined || Math.max(bar.start, bar.end) < first || bar.start > last) return undefined
  return [
    firstCellOf(scale, Math.max(bar.start, first)),
    lastCellOf(scale, Math.min(Math.max(bar.start, bar.end), last)),
  ]
}

const drawBar = (canvas: Canvas, row: GanttRow, scale: GanttScale): void => {
  const cells = barCells(row, scale)
  if (cells === undefined) return
  const [from, to] = cells
  const length = to - from + 1
  const done = doneCells(length, row.percent)
  if (row.bar?.milestone === true) put(canvas, to, '◆', row.tone)
  else put(canvas, from, '█'.repeat(done) + '░'.repeat(length - done), row.tone)
}

/** `|` on the last day it may end: beside the bar, or on it where the bar goes on behind it. A bar's only cell is not hidden. */
const drawFinishBy = (canvas: Canvas, row: GanttRow, scale: GanttScale): void => {
  const { bar, finishBy } = row
  const cell = finishBy === undefined ? -1 : lastCellOf(scale, finishBy)
  if (finishBy === undefined || cell === -1) return
  const [from, to] = barCells(row, scale) ?? [-1, -1]
  const isOnBar = cell >= from && cell <= to
  const isLate = bar !== undefined && bar.end > finishBy
  if (isOnBar && (bar?.milestone === true || from === to || !isLate)) return
  put(canvas, cell, '|', isLate ? 'bad' : 'strong')
}

/** Days off as dots where a cell is a day, and a stem down from each mark. */
export const emptyRow = ({ isDayOff }: Gantt, scale: GanttScale, marked: ReadonlySet<number>): Canvas => {
  const canvas = emptyCanvas(scale.cells.length)
  scale.cells.forEach(({ first }, cell) => {
    if (marked.has(cell)) put(canvas, cell, '┊', 'muted')
    else if (scale.unit === 'day' && isDayOff(first)) put(canvas, cell, '·', 'muted')
  })
  return canvas
}

/** A bar: █ what is done, ░ what is left, ◆ when it is but a day to be met, `|` when it must be finished. */
export const barRow = (row: GanttRow, gantt: Gantt, scale: GanttScale, marked: ReadonlySet<number>): Canvas => {
  const canvas = emptyRow(gantt, scale, marked)
  drawBar(canvas, row, scale)
  drawFinishBy(canvas, row, scale)
  return canvas
}
