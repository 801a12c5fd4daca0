import type { DependencyType } from '../model/campaign.ts'

/** What is said of a task, each under its label. */
type ShowLabel =
  | 'activity'
  | 'task'
  | 'unit'
  | 'lead'
  | 'section'
  | 'owner'
  | 'with'
  | 'due'
  | 'extensions'
  | 'planned'
  | 'latest'
  | 'expected'
  | 'state'
  | 'progress'
  | 'takes'
  | 'start'
  | 'target'
  | 'deliverable'
  | 'weight'
  | 'optional'
  | 'tags'
  | 'source'
  | 'note'
  | 'place'

/** The labels and phrases of `plan show`. */
export interface ShowWords {
  readonly label: Readonly<Record<ShowLabel, string>>
  /** `8月底，即2019年8月31日（周六）；最后一个工作日是8月30日`. */
  readonly due: (written: string, day: string, workday: string | undefined) => string
  /** An event of several days: the first as written, and the last. */
  readonly dueUntil: (written: string, first: string, last: string) => string
  readonly extension: (day: string, on: string, by: string | undefined, note: string | undefined) => string
  readonly undecided: string
  readonly noDeadline: string
  readonly inherited: (text: string) => string
  readonly planned: (span: string, slack: number | undefined) => string
  readonly latest: (start: string, finish: string) => string
  readonly expected: (span: string, lateBy: number, room: number | undefined) => string
  readonly unscheduled: string
  readonly readiness: Readonly<Record<'ready' | 'waiting' | 'scheduled', string>>
  readonly started: (on: string) => string
  readonly done: (on: string) => string
  readonly dropped: (on: string) => string
  readonly progress: (percent: number, count: string | undefined, target: string | undefined) => string
  /** It was sent back, and has not come again. */
  readonly returned: (on: string, note: string | undefined, target: string | undefined) => string
  readonly yes: string
  /** How long a milestone takes. */
  readonly noTime: string
  readonly predecessors: (count: number) => string
  readonly successors: (count: number) => string
  readonly log: (count: number) => string
  readonly noLog: string
  readonly link: (type: DependencyType, lag: string | undefined, isNegative: boolean) => string
  readonly column: Readonly<Record<'link' | 'expected' | 'date' | 'entry' | 'by' | 'note' | 'evidence', string>>
  readonly reported: Readonly<Record<'started' | 'done' | 'accepted' | 'returned' | 'reopened' | 'dropped', string>>
  readonly percent: (percent: number) => string
  readonly count: (count: string) => string
  readonly extend: (day: string) => string
  /** An entry later than the status date. */
  readonly later: (entry: string) => string
  readonly seeWhy: (address: string) => string
}
