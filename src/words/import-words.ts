import type { Day } from '../model/day.ts'
import type { Message } from '../model/message.ts'
import type { LedgerColumnWord } from './ledger-words.ts'
import type { Objection } from './log-words.ts'

type Nothing = Readonly<Record<string, never>>
type Quote = { readonly text: string }
type Of = { readonly address: string }

/** Where the day of the entries came from; a cell is named. */
export type ImportDateOrigin = 'date' | 'sheet' | 'option' | 'environment' | 'campaign' | 'today'

/** What is to be looked at again, though it is noted: as `plan done` says it. */
export type Doubt =
  | readonly [key: 'openBefore', address: string, first: string, others: number]
  | readonly [key: 'beforeItsDay', address: string, day: Day]
  | readonly [key: 'shortOfTarget', address: string, target: string, count: string | undefined]

/** What the office alone decides, though a unit has written it. */
type Theirs = 'accepted' | 'dropped' | 'extended'

/** What is said of a cell of a returned ledger, with what is quoted. */
export interface Findings {
  // Which task a row is about
  noSuchAddress: Quote & { readonly advice: Message | undefined }
  noSuchName: Quote & { readonly meant: string | undefined }
  severalTasks: Quote & { readonly addresses: readonly string[]; readonly count: number }
  otherName: Of & { readonly printed: string; readonly planned: string }
  otherUnit: Of & { readonly printed: string; readonly planned: string }
  noTask: Nothing
  sameTask: Of & { readonly other: string }

  // Values
  errorCell: Quote
  notCalculated: Nothing
  unknownState: Quote & { readonly known: readonly string[] }
  badCount: Quote
  percentForCount: Quote
  countsOther: Quote & { readonly target: string }
  otherTarget: Quote & { readonly target: string }
  badPercent: Quote
  unclearPercent: Quote
  badDay: Quote
  shortYear: Quote
  twoDays: Quote
  noSuchDay: Quote
  wideDay: Quote
  dayTooLate: { readonly day: Day; readonly last: Day }
  dayTooEarly: { readonly day: Day; readonly starts: Day }
  tooLong: { readonly length: number; readonly most: number }
  mergedOver: { readonly rows: number }

  // Values that contradict each other, or the log
  noTarget: Nothing
  doneWithPercent: { readonly percent: number }
  countWithPercent: { readonly count: string; readonly percent: number }
  dayWithoutDone: { readonly day: Day }
  olderThanLog: { readonly on: Day; readonly last: Day }
  refused: { readonly objection: Objection }
  /** What `plan check` would call an error. */
  wouldBreak: Quote

  // Told, though nothing is wrong enough to stop
  theirs: { readonly what: Theirs; readonly address: string }
  lessThanLog: {
    readonly said: 'todo' | 'open' | 'started'
    readonly state: 'started' | 'done' | 'accepted' | 'dropped'
  }
  closedTask: { readonly state: 'done' | 'accepted' | 'dropped'; readonly on: Day }
  percentFell: { readonly percent: number; readonly before: number }
  /** The text says that it is done, and the column of states does not. */
  doneInWords: Quote
  percentNotDone: Nothing
  otherDoneDay: { readonly day: Day; readonly known: Day }
  serialDay: Quote & { readonly day: Day }
  formula: Quote
  changed: { readonly column: LedgerColumnWord; readonly printed: string; readonly planned: string }
  hiddenRow: Nothing
  doubt: { readonly doubt: Doubt }
  /** What `plan check` will say of an entry. */
  problem: Quote

  // Of a sheet
  doubledColumn: { readonly title: string; readonly first: string }
  twoSaidDays: { readonly days: readonly Day[] }
  saidDayTooLate: { readonly day: Day; readonly last: Day }
  totals: { readonly rows: readonly number[]; readonly count: number }
  unreadColumn: { readonly title: string }
  hiddenSheet: Nothing
  noHeading: Nothing
}

export type FindingMessage = { readonly [K in keyof Findings]: readonly [key: K, quotes: Findings[K]] }[keyof Findings]

/** Why a file is no ledger that can be read. */
export type LedgerTrouble = 'old-or-locked' | 'not-xlsx' | 'text' | 'too-large' | 'broken' | 'no-ledger'

/** How a sentence says a day, an advice of the plan, the title of a column. */
interface Sayer {
  readonly day: (day: Day) => string
  readonly message: (message: Message) => string
  readonly column: (column: LedgerColumnWord) => string
}

/** What `plan done` says too is said in its words. */
type SaidByLog = 'refused' | 'doubt'

/** What `plan import` says. */
export interface ImportWords {
  readonly noFiles: string
  readonly cannotRead: (file: string, trouble: LedgerTrouble, detail: string) => string
  readonly tooMuch: Readonly<Record<'bytes' | 'cells' | 'sheets', string>>
  readonly nothingRead: string
  readonly sameFileTwice: (file: string) => string
  readonly noSheet: (sheet: string, known: readonly string[]) => string
  readonly whichCampaign: (campaigns: readonly string[]) => string
  /** Another campaign than the one that is meant may be the one that cannot be read. */
  readonly orName: string
  readonly noCampaign: (campaigns: readonly string[]) => string

  /** One note of what stands under 进展情况 and 存在问题. */
  readonly note: (progress: string | undefined, problems: string | undefined) => string

  /** Where it was found out which one is meant. */
  readonly chosen: (campaign: string) => string
  readonly summary: (
    file: string,
    counts: { readonly entries: number; readonly unchanged: number; readonly errors: number },
  ) => string
  /** The day of the entries of a file, unless a row has its own. */
  readonly dated: (day: string, origin: ImportDateOrigin, cell: string | undefined) => string
  readonly printedOn: (day: string) => string
  /** File, cell, and what is said of it. */
  readonly at: (file: string, cell: string, sentence: string) => string
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', (sentence: string) => string>>
  readonly more: (count: number) => string
  readonly finding: {
    readonly [K in Exclude<keyof Findings, SaidByLog>]: (quotes: Findings[K], say: Sayer) => string
  }

  readonly nothingNew: string
  /** Nothing can be noted before something is mended. */
  readonly allWrong: (errors: number) => string
  /** Nothing was written: this was a look, or something is wrong. */
  readonly preview: string
  readonly previewPartial: (errors: number) => string
  readonly blocked: (errors: number) => string
  readonly written: (entries: number) => string
  readonly leftOut: (errors: number) => string
  readonly changedMeanwhile: (path: string) => string
  readonly comparing: (done: number, total: number) => string
}
