import { safeText } from '../../formats/safe-text.ts'
import { ymdOf } from '../../model/day.ts'
import { ledgerOf } from '../../reports/ledger/ledger.ts'
import { loadLedgerWords } from '../../words/index.ts'
import { writeWorkbook } from '../../workbook/write-workbook.ts'
import type { ExportRequest } from '../exporter.ts'
import { ledgerSheet } from './ledger-sheet.ts'
import { lookOf } from './look.ts'

/** The ledger 台账 as a workbook: to be printed, and to be filled in and sent back (`plan import`). */
export const writeXlsx = async (request: ExportRequest): Promise<Uint8Array> => {
  const { words, language, fonts, analysis, step } = request
  const say = await loadLedgerWords(language)
  const ledger = ledgerOf({ ...request, say }, step)
  const look = lookOf(language, fonts)
  const { year } = ymdOf(analysis.campaign.anniversary)
  return writeWorkbook({
    title: safeText(ledger.title),
    font: look.font,
    sheet: ledgerSheet(ledger, { look, words, say, year }),
  })
}
