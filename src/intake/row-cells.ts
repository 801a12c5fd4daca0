import type { FindingMessage } from '../words/index.ts'
import type { BookCell } from '../workbook/read-book.ts'
import { isNothing, quoteOf, textOf } from './cell-text.ts'
import type { FilledColumn, LedgerColumn } from './heading.ts'
import type { LedgerRow } from './ledger-row.ts'

/** Says something of a cell of a row; gives undefined, as what could not be read. */
export type TellCell = (column: LedgerColumn, message: FindingMessage) => undefined

/** What stands in a cell, where that is anything; an error is told. */
export const givenCell = ({ cell }: LedgerRow, column: FilledColumn, tell: TellCell): BookCell | undefined => {
  const found = cell(column)
  if (found?.kind === 'error')
    return tell(column, found.text === '=' ? ['notCalculated', {}] : ['errorCell', { text: quoteOf(found.text) }])
  return found === undefined || isNothing(textOf(found)) ? undefined : found
}

/**
 * A cell that holds a fact of one task. One that reaches down over other tasks is not divided among them: it is told where it
 * begins, and below that it is nothing. What a formula came to is told.
 */
export const ownCell = (row: LedgerRow, column: FilledColumn, tell: TellCell): BookCell | undefined => {
  const taskEnd = Math.max(row.bottom('address'), row.bottom('task'))
  const isShared = row.bottom(column) > taskEnd || (!row.isOwn(column) && (row.isOwn('task') || row.isOwn('address')))
  if (isShared && !row.isOwn(column)) return undefined
  const cell = givenCell(row, column, tell)
  if (cell === undefined) return undefined
  if (isShared) return tell(column, ['mergedOver', { rows: row.bottom(column) - row.row.number + 1 }])
  if (cell.isFormula) tell(column, ['formula', { text: quoteOf(textOf(cell)) }])
  return cell
}
