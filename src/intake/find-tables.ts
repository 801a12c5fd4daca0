import { groupBy } from '../model/group-by.ts'
import type { CellRange, ReadRow, ReadSheet } from '../workbook/read-book.ts'
import { textOf } from './cell-text.ts'
import { columnHeaded, type Headings, type LedgerColumn } from './heading.ts'
import { type SheetCells, sheetCells } from './sheet-cells.ts'

/** A column that has a heading, at its cell. */
interface HeadedColumn {
  readonly column: number
  readonly row: number
  /** As it is written. */
  readonly title: string
}

/** Rows under one heading, down to the next one. */
export interface LedgerTable {
  /** By what they say; where several columns are headed alike, the first. */
  readonly columns: ReadonlyMap<LedgerColumn, HeadedColumn>
  /** Columns headed like another one. */
  readonly doubled: readonly (HeadedColumn & { readonly as: LedgerColumn })[]
  /** Columns whose heading means nothing to us. */
  readonly unknown: readonly HeadedColumn[]
  readonly rows: readonly ReadRow[]
}

export interface LedgerSheet {
  readonly name: string
  readonly cells: SheetCells
  /** What stands above the first heading: who fills it in, as of which day. */
  readonly titles: readonly { readonly row: number; readonly column: number; readonly text: string }[]
  readonly tables: readonly LedgerTable[]
}

type Heads = Pick<LedgerTable, 'columns' | 'doubled' | 'unknown'>

/** A heading of two or three rows; more would be a table. */
const mostHeadingRows = 3
/** Columns further to the right belong to nobody's ledger. */
const mostColumns = 200

/** For each column the cell that heads it: the lowest one in the rows of the heading. */
const lowestHeads = (rows: readonly ReadRow[]): readonly HeadedColumn[] => {
  const heads = new Map<number, HeadedColumn>()
  for (const { number, cells } of rows) {
    for (const [column, cell] of cells) {
      const title = textOf(cell)
      if (column < mostColumns && title.trim() !== '') heads.set(column, { column, row: number, title })
    }
  }
  return [...heads.values()].sort((a, b) => a.column - b.column)
}

/** Reads a heading: at least two columns that we know, one of them the task or its address, and not fewer than we do not know. */
const headsIn = (rows: readonly ReadRow[], known: Headings): Heads | undefined => {
  const columns = new Map<LedgerColumn, HeadedColumn>()
  const doubled: (HeadedColumn & { as: LedgerColumn })[] = []
  const unknown: HeadedColumn[] = []
  for (const head of lowestHeads(rows)) {
    const as = columnHeaded(head.title, known)
    if (as === undefined) unknown.push(head)
    else if (columns.has(as)) doubled.push({ ...head, as })
    else columns.set(as, head)
  }
  const isHeading = columns.size >= 2 && (columns.has('task') || columns.has('address'))
  return isHeading && columns.size >= unknown.length ? { columns, doubled, unknown } : undefined
}

const isHeadings = ({ cells }: ReadRow, known: Headings): boolean =>
  [...cells.values()].every((cell) => cell.kind === 'text' && columnHeaded(cell.text, known) !== undefined)

/** The rows that a heading takes: as many as its highest cell reaches down over, and one below that holds headings alone. */
const headingRows = (
  rows: readonly ReadRow[],
  at: number,
  merged: readonly CellRange[],
  known: Headings,
): readonly ReadRow[] => {
  const { number } = rows[at]!
  const reach = merged
    .filter(({ top, bottom }) => bottom < top + mostHeadingRows)
    .reduce((most, { bottom }) => Math.max(most, bottom), number)
  const [own, ...below] = rows.slice(at, at + mostHeadingRows)
  const first = below.findIndex((row) => row.number > reach && !isHeadings(row, known))
  return [own!, ...(first === -1 ? below : below.slice(0, first))]
}

/** The tables of a sheet, each found by the words above it, wherever it begins. */
export const findTables = (sheet: ReadSheet, known: Headings): LedgerSheet => {
  const { name, rows } = sheet
  const merged = groupBy(sheet.merged, ({ top }) => top)
  const titles: { row: number; column: number; text: string }[] = []
  const tables: (Heads & { rows: ReadRow[] })[] = []
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!
    const last = tables.at(-1)
    const own = mayHead(row, known) ? headingRows(rows, at, merged.get(row.number) ?? [], known) : []
    const heads = own.length === 0 ? undefined : headsIn(own, known)
    if (heads !== undefined) {
      tables.push({ ...heads, rows: [] })
      at += own.length - 1
    } else if (last !== undefined) {
      last.rows.push(row)
    } else if (titles.length < mostTitles) {
      for (const [column, cell] of row.cells) titles.push({ row: row.number, column, text: textOf(cell) })
    }
  }
  return { name, cells: sheetCells(sheet), titles: titles.slice(0, mostTitles), tables }
}

/** Above a ledger stand a title and a line or two; a sheet without one is not kept. */
const mostTitles = 200

/** Whether a row may be a heading: it names the task or its address, and something else. Quick, for it is asked of every row. */
const mayHead = ({ cells }: ReadRow, known: Headings): boolean => {
  let found = 0
  for (const cell of cells.values()) {
    if (cell.kind === 'text' && columnHeaded(cell.text, known) !== undefined) found += 1
    if (found === 1 && cells.size > 1) return true
  }
  return false
}
