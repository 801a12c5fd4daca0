import type { Day } from '../model/day.ts'
import type { Duration } from '../model/duration.ts'
import type { Messages } from '../model/message.ts'

/** What is wrong, said: one sentence for each message. */
export type ProblemWords = { readonly [K in keyof Messages]: (quotes: Messages[K]) => string }

type AlertWord = 'overdue' | 'failing' | 'held-up' | 'start-now' | 'behind' | 'due-soon' | 'on-track' | 'closed'
type StateWord = 'todo' | 'started' | 'done' | 'accepted' | 'dropped'
type LightWord = 'red' | 'yellow' | 'green' | 'blue'

/** The sentences and labels of the reports. */
export interface ReportWords {
  readonly alert: Readonly<Record<AlertWord, string>>
  readonly state: Readonly<Record<StateWord, string>>
  readonly light: Readonly<Record<LightWord, string>>
  /** A light in the least room: the matrix explains it. */
  readonly lightSign: Readonly<Record<LightWord, string>>
  readonly escalation: readonly [first: string, second: string, third: string]

  /** `7月8日`; with its year where that is not the one people expect. */
  readonly date: (day: Day, expectedYear: number) => string
  /** `2019年7月8日（周一）`. */
  readonly fullDate: (day: Day) => string
  readonly period: (first: string, last: string) => string
  readonly workdays: (count: number) => string
  readonly days: (count: number) => string
  readonly duration: (duration: Duration) => string
  readonly ordinal: (number: number) => string
  readonly list: (items: readonly string[]) => string
  readonly labelled: (label: string, value: string) => string
  /** Short phrases one after the other. */
  readonly phrases: (items: readonly string[]) => string
  /** `X等9项`: one name and how many there are in all. */
  readonly andOthers: (first: string, count: number) => string
  /** `X、Y等9项`: some names and how many there are in all. */
  readonly someOf: (names: readonly string[], total: number) => string
  readonly members: (name: string, count: number) => string

  readonly asOf: (date: string, origin: 'option' | 'environment' | 'campaign' | 'today') => string
  readonly toAnniversary: (date: string, days: number, workdays: number) => string
  readonly margin: (workdays: number) => string
  readonly counts: (activities: number, tasks: number) => string
  readonly progress: (percent: number) => string
  readonly awaitingAcceptance: string
  readonly undecided: string
  readonly silent: string
  readonly unscheduled: (count: number) => string
  readonly notScheduled: string
  readonly filtered: (conditions: string) => string
  readonly nothingToDo: string
  readonly nothingSelected: string
  readonly allDone: string
  readonly noDeadline: string
  readonly needsAttention: string
  readonly more: (count: number) => string
  readonly lightLegend: string
  readonly byCounty: string

  readonly dueOn: (date: string) => string
  readonly overdueBy: (workdays: number, days: number) => string
  /** The same without saying what it is, under a title that does: `4个工作日`. */
  readonly late: (workdays: number) => string
  readonly lateDays: (days: number) => string
  readonly forecastLate: (finish: string, workdays: number) => string
  readonly waitsFor: (names: string) => string
  readonly startBy: (date: string) => string
  readonly behindTarget: (count: string, target: string, unitWord: string, percent: number, expected: number) => string
  readonly dueSoon: (date: string, days: number) => string
  readonly holdsUp: (names: string) => string
  readonly actAt: (address: string) => string
  readonly nothingOverdue: string
  readonly overdueTitle: (count: number) => string
  readonly soonTitle: (count: number) => string
  readonly nothingSoon: string
  readonly extendedTo: (original: string, extended: string) => string

  readonly critical: string
  readonly ganttLegend: string
  readonly today: string
  readonly anniversaryMark: string

  readonly column: Readonly<Record<ColumnWord, string>>
  readonly filter: Readonly<Record<FilterWord, string>>
  readonly weekOf: (first: string, last: string) => string
  readonly none: string
}

export type FilterWord = 'unit' | 'activity' | 'section' | 'lead' | 'tag' | 'alert' | 'state'

type ColumnWord =
  | 'campaign'
  | 'activity'
  | 'section'
  | 'progress'
  | 'light'
  | 'next'
  | 'unit'
  | 'alert'
  | 'address'
  | 'task'
  | 'situation'
  | 'responsible'
  | 'consequence'
  | 'lead'
  | 'start'
  | 'finish'
  | 'startBy'
  | 'finishBy'
  | 'due'
  | 'dueDay'
  | 'slack'
  | 'critical'
  | 'originalDue'
  | 'extendedDue'
  | 'workdaysLate'
  | 'daysLate'
  | 'escalation'
  | 'holdsUp'
  | 'root'
  | 'tasks'
  | 'overdue'
  | 'failing'
  | 'heldUp'
  | 'name'
  | 'anniversary'
  | 'asOf'
  | 'state'
  | 'percent'
