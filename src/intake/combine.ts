import { cellAddress } from './cell-place.ts'
import type { Finding } from './finding.ts'
import type { IntakeEntry } from './news.ts'

/** The entries of a file. */
export interface FileEntries {
  readonly file: string
  readonly entries: readonly IntakeEntry[]
}

export interface CombinedEntries {
  readonly entries: readonly IntakeEntry[]
  readonly findings: readonly Finding[]
}

const isSame = (a: IntakeEntry, b: IntakeEntry): boolean =>
  a.on === b.on &&
  a.state === b.state &&
  a.count?.thousandths === b.count?.thousandths &&
  a.percent === b.percent &&
  a.note === b.note &&
  a.evidence === b.evidence

/**
 * Each task once: what two rows say alike, in one file or in two, is noted once; of what they say differently nothing is
 * noted, and both rows are told.
 */
export const combineEntries = (files: readonly FileEntries[]): readonly CombinedEntries[] => {
  const seen = new Map<number, { readonly file: number; readonly entry: IntakeEntry }>()
  const refused = new Set<IntakeEntry>()
  const doubled = new Set<IntakeEntry>()
  const findings: Finding[][] = files.map(() => [])
  const tell = (file: number, { place, task }: IntakeEntry, otherFile: number, other: IntakeEntry): void => {
    const at = cellAddress(other.place)
    const name = file === otherFile ? at : `${files[otherFile]!.file} ${at}`
    findings[file]!.push({ place, message: ['sameTask', { address: task.id, other: name }] })
  }
  for (const [file, { entries }] of files.entries()) {
    for (const entry of entries) {
      const first = seen.get(entry.task.index)
      if (first === undefined) {
        seen.set(entry.task.index, { file, entry })
        continue
      }
      doubled.add(entry)
      if (isSame(first.entry, entry)) continue
      if (!refused.has(first.entry)) tell(first.file, first.entry, file, entry)
      refused.add(first.entry)
      tell(file, entry, first.file, first.entry)
    }
  }
  return files.map(({ entries }, file) => ({
    entries: entries.filter((entry) => !refused.has(entry) && !doubled.has(entry)),
    findings: findings[file]!,
  }))
}
