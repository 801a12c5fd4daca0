import type { ReadBook, ReadSheet } from '../workbook/read-book.ts'
import { keyOf } from './cell-text.ts'
import { findTables, type LedgerSheet } from './find-tables.ts'
import type { Finding } from './finding.ts'
import type { Headings } from './heading.ts'

/** The sheets of a workbook that hold a ledger, and what is to be said of the others. */
export interface OpenLedger {
  readonly sheets: readonly LedgerSheet[]
  readonly findings: readonly Finding[]
}

const sheetFinding = ({ name }: ReadSheet, key: 'hiddenSheet' | 'noHeading'): Finding => ({
  place: { sheet: name, row: undefined, column: undefined },
  message: [key, {}],
})

/** Finds the ledgers in a workbook: on the sheet that is named, else on every sheet that people can see. */
export const openLedger = ({ sheets }: ReadBook, headings: Headings, wanted: string | undefined): OpenLedger => {
  const found: LedgerSheet[] = []
  const findings: Finding[] = []
  for (const sheet of sheets) {
    if (wanted !== undefined && keyOf(sheet.name) !== keyOf(wanted)) continue
    const ledger = findTables(sheet, headings)
    if (ledger.tables.length === 0) {
      if (sheet.rows.length > 0 && !sheet.isHidden) findings.push(sheetFinding(sheet, 'noHeading'))
    } else if (sheet.isHidden && wanted === undefined) findings.push(sheetFinding(sheet, 'hiddenSheet'))
    else found.push(ledger)
  }
  return { sheets: found, findings }
}
