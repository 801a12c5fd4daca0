import type { AsOf } from '../../analysis.ts'
import { cellAddress } from '../../intake/cell-place.ts'
import { severityOf } from '../../intake/finding.ts'
import type { IntakeEntry } from '../../intake/news.ts'
import { isoDay } from '../../model/day.ts'
import { formatVersion } from '../../reports/analysis-json.ts'
import type { Json } from '../../reports/task-json.ts'
import { type FindingWords, sayFinding } from './say-finding.ts'
import { originOf } from './say-import.ts'
import type { TakenFile, TakenIn } from './take-in.ts'

type JsonObject = { readonly [key: string]: Json }

const entryJson = ({ task, on, state, percent, count, note, evidence, place }: IntakeEntry): JsonObject => ({
  date: isoDay(on),
  task: task.id,
  state: state ?? null,
  percent: percent ?? null,
  count: count === undefined ? null : count.thousandths / 1000,
  note: note ?? null,
  evidence: evidence ?? null,
  cell: cellAddress(place),
})

const fileJson = (taken: TakenFile, asOf: AsOf, words: FindingWords): JsonObject => {
  const { file, day, entries, unchanged, findings } = taken
  const { shown, counts } = findings.gathered()
  return {
    file,
    date: isoDay(day.on),
    dateFrom: originOf(taken, asOf),
    printedOn: day.printedOn === undefined ? null : isoDay(day.printedOn),
    unchanged,
    errors: counts.error,
    warnings: counts.warning,
    entries: entries.map(entryJson),
    findings: shown.map((finding) => ({
      severity: severityOf(finding),
      cell: cellAddress(finding.place),
      code: finding.message[0],
      message: sayFinding(finding, words),
    })),
  }
}

/** What was taken in, for programs. */
export const importJson = (
  campaign: string,
  { files, byFile }: TakenIn,
  asOf: AsOf,
  isWritten: boolean,
  words: FindingWords,
): JsonObject => ({
  formatVersion,
  campaign,
  asOf: isoDay(asOf.day),
  written: isWritten,
  paths: [...byFile.keys()],
  files: files.map((file) => fileJson(file, asOf, words)),
})
