import type { Day } from '../model/day.ts'

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
  readonly partTitle: Readonly<Record<'urgent' | 'held', string>>
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

  readonly deadline: (date: string, extended: string | undefined) => string
  readonly overdue: (
    task: string,
    deadline: string,
    amounts: Amounts | undefined,
    workdays: number,
    days: number,
  ) => string
  readonly failing: (task: string, deadline: string, finish: string, workdays: number) => string
  readonly behind: (task: string, deadline: string, amounts: Amounts, percent: number, expected: number) => string
  readonly startNow: (task: string, startBy: string, deadline: string | undefined) => string
  /** Clause of a task whose lateness others wait for. */
  readonly heldUpByIt: (first: string, count: number) => string
  readonly pleaseHurry: string
  readonly due: (date: string) => string
  readonly tasksOf: (doers: readonly string[], task: string) => string
  /** What waits for whom; `punctual` are those of the holders whose own deadline has not passed. */
  readonly waits: (holders: readonly string[], punctual: readonly string[], waiting: string) => string
  readonly outside: (tasks: string) => string

  readonly by: (day: string) => string
  readonly on: (day: string) => string
  readonly please: (doers: readonly string[], task: string) => string
  readonly pleaseThen: (doers: readonly string[], task: string) => string
  readonly event: (doers: readonly string[], task: string) => string
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
  readonly silent: (units: readonly string[]) => string
}

export type SectionWord = 'overall' | 'practice' | 'urgent' | 'coming' | 'scores'

export type BulletinColumn =
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
export interface Tally {
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

/** Counts with their unit word: `20件`, `13件`. */
export interface Amounts {
  readonly asked: string
  readonly reported: string
}

export interface Scored extends Amounts {
  readonly percent: number
  readonly units: number
  readonly full: number
}
