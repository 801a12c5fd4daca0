import type { Table, TableBreak, Tone } from '../reports/page.ts'
import { withBreaks } from './breaks.ts'
import { displayWidth } from './display-width.ts'
import { fold } from './fold.ts'
import { inBrief, inFull, type ShownCell, type ShownTable, showTable } from './shown-table.ts'
import type { Slot } from './table-layout.ts'
import { gridSpacing, openSpacing, slotsFor } from './table-slots.ts'
import { recordLines } from './terminal-records.ts'
import type { Style } from './terminal-style.ts'
import type { ReadText } from './terminal-text.ts'

/** A line of a cell, folded to its column but not yet padded. */
export interface Line {
  readonly text: string
  readonly tone: Tone | undefined
  /** Where it has been measured. */
  readonly width?: number
}

/** Draws a frame around rows that are folded already; each row is a list of lines for each slot. */
export type DrawGrid = (head: Line[][] | undefined, rows: Line[][][], slots: readonly Slot[]) => string[]

/** The blanks before and after a text that fill its column. */
export const padding = (
  text: string,
  { width, align }: Slot,
  own: number = displayWidth(text),
): readonly [before: string, after: string] => {
  const blanks = ' '.repeat(Math.max(0, width - own))
  return align === 'right' ? [blanks, ''] : ['', blanks]
}

const emptyLine = (tone: Tone | undefined): Line => ({ text: '', tone, width: 0 })
const noLine = emptyLine(undefined)

/**
 * The cells stacked in a slot as one list of lines. An empty one keeps its line, for its place tells what it is; unless
 * nothing follows, or there is no head to compare it with.
 */
const stackLines = (row: readonly ShownCell[], { members, width, indent }: Slot, headless: boolean): Line[] => {
  const lines: Line[] = []
  members.forEach((member, depth) => {
    const { text, tone, width: natural } = row[member]!
    if (text === '' && headless) return
    const blanks = depth === 0 ? '' : ' '.repeat(indent)
    const push = (line: string, own: number): void => {
      lines.push(line === '' ? emptyLine(tone) : { text: blanks + line, tone, width: blanks.length + own })
    }
    // Most cells need no folding, and have been measured already.
    if (natural <= width - blanks.length && !text.includes('\n')) push(text, natural)
    else for (const line of fold(text, width - blanks.length)) push(line, displayWidth(line))
  })
  while (lines.at(-1)?.text === '') lines.pop()
  return lines
}

/** The lines of one row, two blanks between columns, none at a line's end. */
const rowLines = (stacks: readonly Line[][], slots: readonly Slot[], style: Style): string[] => {
  const height = Math.max(1, ...stacks.map(({ length }) => length))
  return Array.from({ length: height }, (_, index) => {
    let line = ''
    let blanks = ''
    stacks.forEach((stack, slot) => {
      const { text, tone, width } = stack[index] ?? noLine
      const [before, after] = padding(text, slots[slot]!, width)
      if (text === '') blanks += before + after
      else {
        line += blanks + before + style(text, tone)
        blanks = after
      }
      blanks += ' '.repeat(openSpacing.gap)
    })
    return line
  })
}

/** A line across the table, a border drawn as one to its right edge. */
const breakLines = ({ text, isBorder }: TableBreak, width: number, style: Style, read: ReadText): string[] => {
  const said = read.line(text).trim()
  if (isBorder !== true) return fold(said, width).map((line) => style(line, 'muted'))
  return fold(`${read.line('──')} ${said}`, width).map((line) => {
    const rest = width - displayWidth(line) - 1
    return style(rest > 0 ? `${line} ${read.line('─'.repeat(rest))}` : line, 'strong')
  })
}

/** How wide slots are side by side. */
const wholeWidth = (slots: readonly Slot[]): number =>
  slots.reduce((sum, { width }) => sum + width, openSpacing.gap * (slots.length - 1))

/** A way to show a table: its cells in full or in brief, with a frame or without. */
interface Way {
  readonly shown: ShownTable
  readonly drawGrid: DrawGrid | undefined
}

/** All ways that a table allows, the best first; only one with brief cells gives up its frame rather than its columns. */
const waysOf = (table: Table, visible: readonly number[], read: ReadText, drawGrid: DrawGrid | undefined): Way[] => {
  const shown = showTable(table, visible, read)
  if (!table.rows.some((row) => row.some(({ brief }) => brief !== undefined))) return [{ shown, drawGrid }]
  const brief = showTable(inBrief(table), visible, read)
  const drawings = drawGrid === undefined ? [undefined] : [drawGrid, undefined]
  return [shown, brief].flatMap((each) => drawings.map((drawing) => ({ shown: each, drawGrid: drawing })))
}

/**
 * Columns side by side where they fit, cells folded and columns stacked where they must, one block for each row where
 * nothing else helps. With `drawGrid`, rules between all rows. No rows, no lines.
 */
export const tableLines = (
  table: Table,
  width: number,
  style: Style,
  read: ReadText,
  drawGrid: DrawGrid | undefined,
): string[] => {
  const visible = [...table.columns.keys()].filter((index) => table.columns[index]!.machineOnly !== true)
  if (table.rows.length === 0 || visible.length === 0) return []
  const columns = visible.map((index) => table.columns[index]!)
  const between = (across: number) => (each: TableBreak) => breakLines(each, across, style, read)
  for (const { shown, drawGrid: drawing } of waysOf(table, visible, read, drawGrid)) {
    const slots = slotsFor(shown, columns, width, drawing === undefined ? openSpacing : gridSpacing)
    if (slots === undefined) continue
    const stacksOf = (row: readonly ShownCell[]): Line[][] => slots.map((slot) => stackLines(row, slot, shown.headless))
    const head = shown.headless ? undefined : stacksOf(shown.head)
    const rows = shown.rows.map(stacksOf)
    if (drawing !== undefined) return drawing(head, rows, slots)
    return [
      ...(head === undefined ? [] : rowLines(head, slots, style)),
      ...withBreaks(
        rows.map((row) => rowLines(row, slots, style)),
        table.breaks,
        between(wholeWidth(slots)),
      ).flat(),
    ]
  }
  return withBreaks(
    recordLines(showTable(inFull(table), visible, read), width, style),
    table.breaks,
    between(width),
  ).flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]))
}
