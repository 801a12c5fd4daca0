import { writeCsv } from '../formats/csv.ts'
import { ledgerOf } from '../reports/ledger/ledger.ts'
import { ledgerPage } from '../reports/ledger/ledger-page.ts'
import { loadLedgerWords } from '../words/index.ts'
import type { ExportRequest } from './exporter.ts'

/** The ledger 台账 as one table, for other programs. */
export const writeLedgerCsv = async (request: ExportRequest): Promise<string> => {
  const say = await loadLedgerWords(request.language)
  return writeCsv(ledgerPage(ledgerOf({ ...request, say }, request.step), say))
}
