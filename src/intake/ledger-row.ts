import type { BookCell, ReadRow } from '../workbook/read-book.ts'
import type { CellPlace } from './cell-place.ts'
import { textOf } from './cell-text.ts'
import type { LedgerSheet, LedgerTable } from './find-tables.ts'
import type { LedgerColumn } from './heading.ts'

/** A row under a heading, asked by what its columns say. */
export interface LedgerRow {
  readonly row: ReadRow
  /** What is merged down over rows stands in each of them. */
  readonly cell: (column: LedgerColumn) => BookCell | undefined
  readonly text: (column: LedgerColumn) => string
  /** Where a column's cell lies; where the ledger has no such column, the cell that names the task. */
  readonly place: (column?: LedgerColumn) => CellPlace
  /** Whether a cell is the row's own, not merged down from above. */
  readonly isOwn: (column: LedgerColumn) => boolean
  /** The last row that a cell reaches down to. */
  readonly bottom: (column: LedgerColumn) => number
}

export const ledgerRow = ({ name, cells }: LedgerSheet, { columns }: LedgerTable, row: ReadRow): LedgerRow => {
  const naming = columns.get('task') ?? columns.get('address')!
  const cell = (column: LedgerColumn): BookCell | undefined => {
    const head = columns.get(column)
    return head === undefined ? undefined : cells.at(row, head.column)
  }
  return {
    row,
    cell,
    text: (column) => textOf(cell(column)),
    place: (column) => ({
      sheet: name,
      row: row.number,
      column: ((column === undefined ? undefined : columns.get(column)) ?? naming).column,
    }),
    isOwn: (column) => {
      const head = columns.get(column)
      return head !== undefined && row.cells.has(head.column)
    },
    bottom: (column) => {
      const head = columns.get(column)
      return head === undefined ? row.number : (cells.over(row, head.column)?.bottom ?? row.number)
    },
  }
}
