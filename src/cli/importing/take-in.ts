import type { Analysis } from '../../analysis.ts'
import { combineEntries } from '../../intake/combine.ts'
import { doubtsAbout } from '../../intake/doubts.ts'
import type { Gathering } from '../../intake/gathered.ts'
import type { LedgerDay } from '../../intake/ledger-day.ts'
import type { IntakeEntry } from '../../intake/news.ts'
import type { OpenLedger } from '../../intake/open-ledger.ts'
import { type IntakeLore, readLedger } from '../../intake/read-ledger.ts'
import type { Problem } from '../../model/problem.ts'
import type { ByFile } from '../noting/noting.ts'
import { filesFor } from '../noting/progress-file.ts'
import { refuseErrors } from '../noting/refuse.ts'
import type { ProgressBar } from '../progress-bar.ts'
import type { ChosenCampaign } from './choose-campaign.ts'
import { type DraftLore, draftImport, type ImportDraft } from './draft-import.ts'
import { objectionsTo } from './judge.ts'

/** A ledger under the name of its file. */
export interface NamedLedger {
  readonly file: string
  readonly ledger: OpenLedger
}

/** What a file comes to. */
export interface TakenFile {
  readonly file: string
  readonly day: LedgerDay
  readonly unchanged: number
  /** In plan order. */
  readonly entries: readonly IntakeEntry[]
  readonly findings: Gathering
}

/** What all files come to, before anything is written. */
export interface TakenIn {
  readonly files: readonly TakenFile[]
  readonly entries: ReadonlyMap<string, IntakeEntry>
  readonly byFile: ByFile
  readonly draft: ImportDraft
  /** Warnings that no row explains. */
  readonly others: readonly Problem[]
}

/**
 * Of many wrong entries of a kind the check names the first, so that the next come to light when those are left out. Past so
 * many rounds nobody reads on.
 */
const mostRounds = 10

const inPlanOrder = (entries: readonly IntakeEntry[]): readonly IntakeEntry[] =>
  [...entries].sort((a, b) => a.task.index - b.task.index)

/**
 * Reads the ledgers, judges what is new in them by the rules of the commands that write the log, and drafts the files. What
 * is wrong is told of its cell, and left out.
 */
export const takeIn = async (
  ledgers: readonly NamedLedger[],
  { files: campaignFiles, notebook }: ChosenCampaign,
  analysis: Analysis,
  lore: { readonly intake: IntakeLore; readonly draft: DraftLore },
  barFor: (total: number) => ProgressBar,
): Promise<TakenIn> => {
  const readings = ledgers.map(({ file, ledger }) => ({ file, ...readLedger(ledger, lore.intake) }))
  const combined = combineEntries(readings)
  const refused = new Set<IntakeEntry>()
  for (const [at, { findings }] of readings.entries()) {
    findings.add(combined[at]!.findings)
    for (const entry of combined[at]!.entries) {
      const objections = objectionsTo(entry, analysis, lore.draft.words.report)
      if (objections.length > 0) refused.add(entry)
      findings.add(objections)
    }
  }
  const fileOf = new Map(combined.flatMap(({ entries }, at) => entries.map((entry) => [entry, at] as const)))
  const all = inPlanOrder([...fileOf.keys()])
  for (let round = 1; ; round++) {
    // The last round has nothing to refuse: an entry that was not found sound is never written.
    if (round > mostRounds) for (const entry of all) refused.add(entry)
    const sound = all.filter((entry) => !refused.has(entry))
    const entries = new Map(sound.map((entry) => [entry.task.id, entry]))
    const tasks = sound.map(({ task }) => task)
    const byFile = filesFor(tasks, campaignFiles, notebook, lore.draft)
    const bar = barFor(sound.length)
    const draft = await draftImport(notebook, byFile, entries, lore.draft, bar.step)
    bar.end()
    for (const [entry, finding] of draft.wrong) {
      refused.add(entry)
      readings[fileOf.get(entry)!]!.findings.add([finding])
    }
    if (draft.wrong.size > 0) continue
    refuseErrors(draft.others, lore.draft)
    for (const [entry, finding] of draft.warnings) readings[fileOf.get(entry)!]!.findings.add([finding])
    const files = readings.map(({ file, day, unchanged, findings }, at): TakenFile => {
      const own = inPlanOrder(combined[at]!.entries.filter((entry) => !refused.has(entry)))
      findings.add(doubtsAbout(own, analysis, draft.after.reading.plan!))
      return { file, day, unchanged, entries: own, findings }
    })
    return { files, entries, byFile, draft, others: draft.others }
  }
}
