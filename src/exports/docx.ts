import { taskTablePage } from '../reports/ledger/task-table.ts'
import { loadLedgerWords } from '../words/index.ts'
import type { ExportRequest } from './exporter.ts'

/** The task table 任务分解表 as a document on its side. */
export const writeTaskTable = async (request: ExportRequest): Promise<Uint8Array> => {
  const { language, fonts, step } = request
  const say = await loadLedgerWords(language)
  // Behind the same door as for reports: the bundle holds the heavy package once.
  const { writeDocx } = await import('../formats/docx.ts')
  return writeDocx(taskTablePage({ ...request, say }, step), { language, fonts, isWide: true })
}
