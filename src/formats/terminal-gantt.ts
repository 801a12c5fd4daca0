import type { Gantt } from '../reports/page.ts'
import { displayWidth } from './display-width.ts'
import { fold, shorten } from './fold.ts'
import { barRow, emptyRow } from './gantt-bars.ts'
import { type Canvas, paintCanvas } from './gantt-canvas.ts'
import { ganttHead } from './gantt-head.ts'
import { labelColumnWidth, labelLines, legendLines } from './gantt-labels.ts'
import { markLines } from './gantt-marks.ts'
import { type GanttScale, ganttScale } from './gantt-scale.ts'
import { ganttWords } from './gantt-words.ts'
import type { Style } from './terminal-style.ts'
import { asciiDots, type ReadText, terminalText } from './terminal-text.ts'
import type { WriteOptions } from './write-options.ts'

const gap = 2
const groupIndent = 2

interface ShownGroup {
  readonly title: string
  readonly indent: number
  readonly labels: readonly string[]
}

const showGroups = ({ groups }: Gantt, read: ReadText['line']): ShownGroup[] =>
  groups.map(({ title, rows }) => {
    const shown = read(title).trim()
    return { title: shown, indent: shown === '' ? 0 : groupIndent, labels: rows.map(({ label }) => read(label)) }
  })

/** What stands left of a chart, and the chart, aligned; both may be coloured, so the label's width is given. */
const beside = (label: string, labelWidth: number, chart: string, left: number): string =>
  chart === '' ? label : label + ' '.repeat(Math.max(0, left - labelWidth)) + chart

/** A chart of bars, by days, weeks, ten-day periods or months, whichever is the finest for the width; nothing without rows. */
export const ganttLines = (gantt: Gantt, width: number, style: Style, options: WriteOptions): string[] => {
  if (gantt.groups.every(({ rows }) => rows.length === 0)) return []
  const { line: read } = terminalText(options.ascii)
  const words = ganttWords(options.language)
  const groups = showGroups(gantt, read)
  const indent = groups.some(({ title }) => title !== '') ? groupIndent : 0
  const columnWidth = labelColumnWidth(
    groups.flatMap(({ labels }) => labels),
    width - indent,
  )
  const labelWidth = Math.max(columnWidth + indent, words.leastLabelWidth)
  const left = labelWidth + gap
  const scale: GanttScale = ganttScale(gantt.from, gantt.to, width - left)
  const marks = markLines(
    gantt.marks.map((mark) => ({ ...mark, label: read(mark.label).trim() })),
    scale,
    left,
  )
  const paint = (canvas: Canvas): string => paintCanvas(canvas, style, options.ascii)
  const emptyChart = paint(emptyRow(gantt, scale, marks.cells))

  const { corner, upper, lower } = ganttHead(scale, words)
  const unit = shorten(words.scale[scale.unit], labelWidth)
  const lines = [
    beside(style(corner, 'muted'), displayWidth(corner), style(upper, 'muted'), left),
    beside(style(unit, 'muted'), displayWidth(unit), style(lower, 'muted'), left),
    ...marks.lines.map(paint),
  ]
  const addGroup = ({ title, indent, labels }: ShownGroup, index: number): void => {
    const titleLines = title === '' ? [] : fold(title, width)
    for (const line of titleLines) {
      const room = displayWidth(line)
      lines.push(beside(style(line, 'strong'), room, room <= labelWidth ? emptyChart : '', left))
    }
    gantt.groups[index]!.rows.forEach((row, number) => {
      labelLines(labels[number]!, labelWidth - indent).forEach((line, part) => {
        const chart = part === 0 ? paint(barRow(row, gantt, scale, marks.cells)) : emptyChart
        lines.push(beside(' '.repeat(indent) + line, indent + displayWidth(line), chart, left))
      })
    })
  }
  groups.forEach(addGroup)
  const legend = legendLines(read(gantt.legend).trim(), width, scale.unit === 'day')
  for (const line of legend) lines.push(style(options.ascii ? asciiDots(line) : line, 'muted'))
  return lines.filter((line) => line !== '')
}
