import type { Analysis } from '../../analysis.ts'
import { analyze } from '../../analyze.ts'
import { safeLines } from '../../formats/safe-text.ts'
import { keyOf } from '../../intake/cell-text.ts'
import { type Headings, knownHeadings } from '../../intake/heading.ts'
import type { NamesOf, TaskNames } from '../../intake/match-task.ts'
import type { IntakeLore } from '../../intake/read-ledger.ts'
import type { SaidState } from '../../intake/state-words.ts'
import type { Language } from '../../model/campaign.ts'
import type { Day } from '../../model/day.ts'
import { reportableStates } from '../../reports/ledger/columns.ts'
import type { LedgerTelling } from '../../reports/ledger/ledger-row.ts'
import { telling } from '../../reports/telling.ts'
import { states } from '../../status/summary.ts'
import {
  type LedgerWords,
  loadImportWords,
  loadLedgerWords,
  loadReportWords,
  type ReportWords,
} from '../../words/index.ts'
import { changedCells } from './changed-cells.ts'

/** The words of a ledger in one language. */
export interface LedgerTongue {
  readonly language: Language
  readonly ledger: LedgerWords
  readonly report: ReportWords
}

/** In both languages: a ledger may have been exported in the other one. */
export const ledgerTongues = (): Promise<readonly LedgerTongue[]> =>
  Promise.all(
    (['zh-CN', 'en'] as const).map(async (language) => ({
      language,
      ledger: await loadLedgerWords(language),
      report: await loadReportWords(language),
    })),
  )

export const headingsOf = (tongues: readonly LedgerTongue[]): Headings =>
  knownHeadings(...tongues.map(({ ledger }) => ledger.column))

/** The states as our ledgers write them. */
const stateTitles = (tongues: readonly LedgerTongue[]): ReadonlyMap<string, SaidState> =>
  new Map(tongues.flatMap(({ report }) => states.map((state) => [keyOf(report.state[state]), state] as const)))

/** What our ledgers call a task that is there for each period. */
export const namesIn =
  (tongues: readonly LedgerTongue[], year: number): NamesOf =>
  ({ name, period }) => [
    safeLines(name),
    ...(period === undefined ? [] : tongues.map(({ ledger }) => safeLines(ledger.inPeriod(name, period, year)))),
  ]

/** The days from which it is known when a ledger speaks. */
type Days = Pick<IntakeLore['days'], 'given' | 'lastDay'>

/** What the ledgers of a campaign are read with. Notes are written in its own language. */
export const intakeLore = async (
  analysis: Analysis,
  names: TaskNames,
  { given, lastDay }: Days,
  tongues: readonly LedgerTongue[],
  language: Language,
): Promise<IntakeLore> => {
  const { campaign, dates, asOf } = analysis
  const [first, ...others] = tongues.toSorted(
    (a, b) => Number(b.language === language) - Number(a.language === language),
  )
  const { note } = await loadImportWords(campaign.language ?? language)
  return {
    plan: analysis,
    names,
    days: { given, lastDay, statusDay: asOf.day, starts: campaign.starts.day },
    claims: {
      dates,
      states: stateTitles(tongues),
      stateTitles: reportableStates.map((state) => first!.report.state[state]),
    },
    notes: { noteText: note, shown: safeLines },
    changesOn: ({ printedOn, isOwn }) => changedCells(tellingsOn(analysis, printedOn, [first!, ...others]), isOwn),
  }
}

/** What a ledger prints on the status date and on the day that it shows, in each language. */
const tellingsOn = (
  analysis: Analysis,
  day: Day | undefined,
  tongues: readonly LedgerTongue[],
): readonly LedgerTelling[] => {
  const isOther = day !== undefined && day !== analysis.asOf.day
  const analyses = isOther ? [analysis, analyze(analysis, { ...analysis.asOf, day })] : [analysis]
  return analyses.flatMap((each) => tongues.map(({ ledger, report }) => ({ ...telling(each, report), say: ledger })))
}
