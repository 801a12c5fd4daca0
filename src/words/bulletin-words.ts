import type { Day } from '../model/day.ts'
import type { Duration } from '../model/duration.ts'

/** The sentences of a bulletin. A paragraph in Chinese begins with two U+3000. */
export interface BulletinWords {
  readonly title: (subject: string, kind: 'progress' | 'score') => string
  readonly number: (number: number) => string
  /** To whom: the units, then the sections of the host. */
  readonly recipients: (units: readonly string[], host: string, sections: readonly string[]) => string
  readonly lead: (date: string, subject: string, kind: 'progress' | 'score', isRanked: boolean) => string
  readonly date: (day: Day) => string
  /** `8月30日（星期五）`; with its year where that is not the one people expect. */
  readonly dayWithWeekday: (day: Day, expectedYear: number) => string
  readonly section: (number: number, title: string) => string
  readonly part: (number: number, title: string) => string
  readonly sectionTitle: Readonly<Record<SectionWord, string>>
  readonly partTitle: Readonly<Record<PartWord, string>>
  readonly paragraph: (text: string) => string
  readonly sentences: (items: readonly string[]) => string
  /** Clauses of one sentence, ended with a full stop. */
  readonly clauses: (items: readonly string[]) => string
  readonly of: (doer: string, text: string) => string
  readonly together: (doers: readonly string[]) => string
  /** A section of the host, for readers who have sections of the same name. */
  readonly sectionOf: (host: string, section: string) => string
  /** `“初评”（征文，8月）`: what further is known of it in brackets. */
  readonly task: (name: string, more: readonly string[]) => string
  /** Names of tasks in a row, each in quotes already. */
  readonly quoted: (tasks: readonly string[]) => string
  readonly period: (period: string, expectedYear: number) => string

  readonly tally: (tally: Tally) => string
  readonly late: (overdue: number, failing: number, heldUp: number) => string
  readonly notLate: string
  readonly toGo: (date: string, days: number, workdays: number) => string
  readonly margin: (workdays: number) => string
  readonly undecided: (count: number) => string

  /** It was done on a day, `early` working days before its deadline; `amount` is what was counted, `over` by how much that is more than asked for. */
  readonly merit: (merit: {
    task: string
    day: string
    early: number
    amount: string
    over: string
    said: string
  }) => string

  readonly overdue: (
    task: string,
    deadline: Deadline,
    amounts: Amounts | undefined,
    workdays: number,
    days: number,
  ) => string
  readonly failing: (task: string, deadline: Deadline, finish: string, workdays: number) => string
  readonly behind: (task: string, deadline: Deadline, amounts: Amounts, percent: number, expected: number) => string
  /** It must be started by a day that has passed, or by the status date itself. */
  readonly startNow: (task: string, startBy: string, isToday: boolean, deadline: Deadline | undefined) => string
  /** It was sent back on a day and has not come again; `asked` is how much of it, where it is counted. Never why: a bulletin goes to all. */
  readonly returned: (task: string, deadline: Deadline, asked: string | undefined, day: string) => string
  /** What further is known of a task that was sent back. */
  readonly sentBack: (day: string) => string
  /** An event that should have taken place, on a day or from a first to a last. */
  readonly unnoted: (task: string, days: readonly string[]) => string
  /** The same of a task that is told of for another's sake. */
  readonly wasDue: (days: readonly string[]) => string
  /** Of an event that is still to come. */
  readonly takesPlace: (days: readonly string[]) => string
  readonly pleaseNote: string
  /** Clause of a task whose lateness others wait for; `first` is undefined where the day of the nearest has passed. */
  readonly heldUpByIt: (first: string | undefined, count: number) => string
  readonly pleaseHurry: string
  readonly due: (deadline: Deadline) => string
  /** Of a task whose own deadline has not passed; `names` are those of its doers of whom that is true, where it is not true of all. */
  readonly punctual: (names: readonly string[]) => string
  readonly tasksOf: (doers: readonly string[], tasks: readonly string[]) => string
  /** What waits for whom; `total` is how many holders there are, of which the first are named. */
  readonly waits: (holders: readonly string[], total: number, waiting: string) => string
  readonly outside: (tasks: string) => string
  /** All the units that work with the host. */
  readonly allUnits: (count: number) => string
  /** So much is asked of each of several. */
  readonly each: (amount: string) => string

  readonly by: (day: string) => string
  readonly on: (day: string) => string
  readonly please: (doers: readonly string[], tasks: readonly string[]) => string
  readonly pleaseThen: (doers: readonly string[], tasks: readonly string[]) => string
  readonly event: (doers: readonly string[], tasks: readonly string[]) => string
  readonly wayOut: string

  readonly tableTitle: (kind: 'progress' | 'score', date: string) => string
  /** Above a table of several: in what it counts, and how its cells `3/5` are read. */
  readonly tablePart: (unitWord: string, hasTasks: boolean) => string
  /** Of the present period, behind the column of all of them. */
  readonly ofWhich: (period: string) => string
  readonly column: Readonly<Record<BulletinColumn, string>>
  readonly unranked: string

  readonly scored: (score: Scored) => string
  readonly notBegun: string
  /** Their deadline has passed, and nothing has come. */
  readonly missing: (units: readonly string[]) => string
  /** Nothing was heard of them for so long. */
  readonly silent: (units: readonly string[], count: number, unit: Duration['unit']) => string
  /** What they handed in was sent back, each on its day. */
  readonly returnedUnits: (units: readonly { readonly unit: string; readonly day: string }[]) => string

  readonly badSince: (value: string, reason: string) => string
}

export type PartWord = 'urgent' | 'held' | 'unnoted'

export type SectionWord = 'overall' | 'practice' | 'urgent' | 'coming' | 'scores'

type BulletinColumn =
  | 'rank'
  | 'unit'
  | 'tasks'
  | 'closed'
  | 'started'
  | 'todo'
  | 'overdue'
  | 'percent'
  | 'light'
  | 'asked'
  | 'reported'
  | 'rate'

/** How many tasks there are and how far they are. */
interface Tally {
  readonly activities: number
  readonly tasks: number
  readonly closed: number
  /** Of the closed ones: done, and not signed off yet. */
  readonly awaiting: number
  readonly started: number
  readonly todo: number
  readonly dropped: number
  /** Of units outside, not among the tasks. */
  readonly outside: number
  readonly percent: number
}

/** A day, and where it was extended the day that was set first. */
export interface Deadline {
  readonly date: string
  readonly original: string | undefined
}

/** Counts with their unit word: `20件`, `13件`. */
export interface Amounts {
  readonly asked: string
  readonly reported: string
}

interface Scored extends Amounts {
  readonly percent: number
  readonly units: number
  readonly full: number
}
