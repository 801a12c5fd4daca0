import type { Table, Tone } from '../reports/page.ts'
import { displayWidth } from './display-width.ts'
import { fold } from './fold.ts'
import { type ShownCell, showTable } from './shown-table.ts'
import type { Slot, Spacing } from './table-layout.ts'
import { slotsFor } from './table-slots.ts'
import { recordLines } from './terminal-records.ts'
import type { Style } from './terminal-style.ts'
import type { ReadText } from './terminal-text.ts'

/** A line of a cell, folded to its column but not yet padded. */
export interface Line {
  readonly text: string
  readonly tone: Tone | undefined
}

/** Draws a frame around rows that are folded already; each row is a list of lines for each slot. */
export type DrawGrid = (head: Line[][] | undefined, rows: Line[][][], slots: readonly Slot[]) => string[]

const openSpacing: Spacing = { gap: 2, frame: 0, indent: 2 }
const gridSpacing: Spacing = { gap: 3, frame: 4, indent: 0 }

/** The blanks before and after a text that fill its column. */
export const padding = (text: string, { width, align }: Slot): readonly [before: string, after: string] => {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return align === 'right' ? [blanks, ''] : ['', blanks]
}

/**
 * The cells stacked in a slot as one list of lines. An empty one keeps its line, for its place tells what it is; unless
 * nothing follows, or there is no head to compare it with.
 */
const stackLines = (row: readonly ShownCell[], { members, width, indent }: Slot, headless: boolean): Line[] => {
  const lines: Line[] = []
  members.forEach((member, depth) => {
    const { text, tone } = row[member]!
    if (text === '' && headless) return
    const blanks = depth === 0 ? '' : ' '.repeat(indent)
    for (const line of fold(text, width - blanks.length)) lines.push({ text: line === '' ? '' : blanks + line, tone })
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
      const { text, tone } = stack[index] ?? { text: '', tone: undefined }
      const [before, after] = padding(text, slots[slot]!)
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
  const shown = showTable(table, visible, read)
  const columns = visible.map((index) => table.columns[index]!)
  const slots = slotsFor(shown, columns, width, drawGrid === undefined ? openSpacing : gridSpacing)
  if (slots === undefined) return recordLines(shown, width, style)
  const stacksOf = (row: readonly ShownCell[]): Line[][] => slots.map((slot) => stackLines(row, slot, shown.headless))
  const head = shown.headless ? undefined : stacksOf(shown.head)
  const rows = shown.rows.map(stacksOf)
  if (drawGrid !== undefined) return drawGrid(head, rows, slots)
  return [...(head === undefined ? [] : [head]), ...rows].flatMap((row) => rowLines(row, slots, style))
}
