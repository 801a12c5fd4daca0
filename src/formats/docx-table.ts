import {
  AlignmentType,
  Table as DocxTable,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Gantt, Table, Tone } from '../reports/page.ts'
import { withBreaks } from './breaks.ts'
import { withoutBar } from './cell-text.ts'
import { type Setting, twips } from './docx-measure.ts'
import { safeText } from './safe-text.ts'
import { type ShownCell, showTable } from './shown-table.ts'
import type { Slot } from './table-layout.ts'
import { slotsFor } from './table-slots.ts'
import { terminalText } from './terminal-text.ts'

/** Between two columns their margins, and some room for letters that are wider than half a 汉字. */
const spacing = { gap: 3, frame: 0, indent: 0 }
const cellMargin = 80

const colourOf: Readonly<Partial<Record<Tone, string>>> = {
  bad: 'B3261E',
  warn: '8A5A00',
  good: '1A7440',
  done: '1F5FAE',
  muted: '5B636D',
}

/** A text in its tone; line breaks of a cell stay. */
export const run = (text: string, tone: Tone | undefined): TextRun => {
  const color = tone === undefined ? undefined : colourOf[tone]
  return new TextRun({ text, ...(color === undefined ? {} : { color }), ...(tone === 'strong' ? { bold: true } : {}) })
}

const lines = ({ text, tone }: ShownCell, style: string, isRight: boolean): Paragraph[] =>
  text.split('\n').map(
    (line) =>
      new Paragraph({
        style,
        // No `8 月 29 日` with blanks that nobody wrote: columns are as wide as what is written.
        autoSpaceEastAsianText: false,
        ...(isRight ? { alignment: AlignmentType.RIGHT } : {}),
        children: [run(line, tone)],
      }),
  )

/** The widths of the slots in twips: all of the text's width, shared as the slots share theirs. */
const slotTwips = (slots: readonly Slot[], width: number): number[] => {
  const whole = slots.reduce((sum, slot) => sum + slot.width + spacing.gap, 0)
  return slots.map((slot) => Math.floor(((slot.width + spacing.gap) * width) / whole))
}

/** Where some programs set a little room all the same: a day that was measured without it would be folded before its 日. */
const joints = /\d(?=\p{Script=Han})|\p{Script=Han}(?=\d)/gu

const withJoints = (cell: ShownCell): ShownCell => ({
  ...cell,
  width: cell.width + (cell.text.match(joints)?.length ?? 0),
})

/** A line across all columns. */
const breakRow = (text: string, columns: number): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: columns,
        children: [new Paragraph({ style: 'TableHead', children: [run(text, undefined)] })],
      }),
    ],
  })

/** A table as wide as the text, its head on each page and no row cut in two; undefined where there is nothing to show. */
export const docxTable = (
  table: Table,
  { textWidth: width, tableSize }: Setting,
  { isEven = false } = {},
): DocxTable | undefined => {
  const visible = [...table.columns.keys()].filter((index) => table.columns[index]!.machineOnly !== true)
  if (table.rows.length === 0 || visible.length === 0) return undefined
  const rows = table.rows.map((row) => row.map((cell) => ({ ...cell, text: withoutBar(cell.text) })))
  const columns = visible.map((index) => table.columns[index]!)
  const measured = showTable({ ...table, rows }, visible, terminalText(false))
  const shown = {
    ...measured,
    rows: measured.rows.map((row) => row.map((cell, at) => (columns[at]!.rigid === true ? withJoints(cell) : cell))),
  }
  // Half the width of a 汉字: a table is laid out as on a terminal of so many cells.
  const cellTwips = twips(tableSize) / 2
  // Where nothing fits, all columns get the same room: a document folds between any two characters.
  const slots =
    (isEven ? undefined : slotsFor(shown, columns, Math.floor(width / cellTwips), spacing)) ??
    columns.map(({ align = 'left' }, index): Slot => ({ members: [index], width: 1, align, indent: 0 }))
  const widths = slotTwips(slots, width)
  const rowOf = (row: readonly ShownCell[], isHead: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      ...(isHead ? { tableHeader: true } : {}),
      children: slots.map(({ members, align }, at) => {
        const filled = members.filter((member, depth) => depth === 0 || row[member]!.text !== '')
        return new TableCell({
          width: { size: widths[at]!, type: WidthType.DXA },
          verticalAlign: isHead ? VerticalAlign.CENTER : VerticalAlign.TOP,
          children: filled.flatMap((member) =>
            isHead
              ? lines({ ...row[member]!, tone: undefined }, 'TableHead', false)
              : lines(row[member]!, 'TableText', align === 'right'),
          ),
        })
      }),
    })
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: cellMargin, right: cellMargin, top: 30, bottom: 30, marginUnitType: WidthType.DXA },
    rows: [
      ...(shown.headless ? [] : [rowOf(shown.head, true)]),
      ...withBreaks(
        shown.rows.map((row) => rowOf(row, false)),
        table.breaks,
        ({ text }) => breakRow(safeText(text), slots.length),
      ),
    ],
  })
}

/** The rows of a chart as tables, one for each group: a document has no bars. */
export const ganttTables = ({ groups, columns: titles }: Gantt): readonly { title: string; table: Table }[] => {
  const count = groups.flatMap(({ rows }) => rows).reduce((most, { cells }) => Math.max(most, cells.length), 1)
  const columns = Array.from({ length: count }, (_, index) => ({ id: String(index), title: titles?.[index] ?? '' }))
  return groups.map(({ title, rows }) => ({
    title,
    table: { kind: 'table', columns, rows: rows.map(({ cells }) => cells) },
  }))
}
