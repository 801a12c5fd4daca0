import type { Day } from '../model/day.ts'
import type { DecisionKind } from '../model/renewal.ts'

/** What is said of a decision: days as people write them, texts as they stand. */
export interface DecisionQuotes {
  readonly address: string
  readonly name: string
  readonly unit: string
  readonly was: string
  readonly now: string
  readonly day: string
  readonly before: string
}

/** What is said of a task that did not go as planned. */
interface LessonWords {
  /** The deadline is left out where an extension has just told it. */
  readonly doneLate: (due: string | undefined, done: string, workdays: number) => string
  readonly stillOpen: (due: string | undefined, last: string, workdays: number) => string
  /** Of what was reopened later. */
  readonly doneFirst: (done: string, isInTime: boolean) => string
  readonly reopened: (on: string) => string
  readonly doneAgain: (on: string) => string
  readonly openAgain: (last: string) => string
  readonly extended: (due: string, extended: string) => string
  readonly returned: (times: number) => string
  readonly dropped: (on: string) => string
}

/** What `plan init` says. */
export interface InitWords {
  readonly oneName: string
  readonly reservedName: (name: string) => string
  readonly longName: (most: number) => string
  readonly alreadyThere: (path: string) => string
  readonly badDate: (text: string) => string
  readonly dateForms: string
  readonly needsDate: string
  readonly needsFrom: (option: string) => string
  readonly cannotRenew: (path: string) => string
  readonly cannotEdit: (path: string) => string
  readonly notOneFile: (name: string) => string
  readonly oneCampaign: (name: string) => string

  readonly made: (path: string, files: number) => string
  readonly wouldMake: (path: string, files: number) => string
  readonly next: string
  readonly nextStep: Readonly<Record<'check' | 'status' | 'schedule', string>>

  /** The anniversary is over; `today` is told. */
  readonly isOver: (today: string) => string
  readonly firstAnniversary: (date: string) => string

  readonly renewed: (name: string, from: string) => string
  readonly anniversary: (was: string, now: string) => string
  readonly moved: (dates: number, entries: number) => string
  readonly checked: (errors: number, warnings: number, infos: number) => string
  /** `9月30日（周日）`. */
  readonly day: (day: Day) => string
  /** `周日`. */
  readonly weekday: (day: Day) => string
  readonly toDecide: (count: number) => string
  readonly nothingToDecide: string
  readonly lessons: (count: number) => string
  readonly column: Readonly<
    Record<'matter' | 'where' | 'what' | 'address' | 'task' | 'unit' | 'lesson' | 'command', string>
  >
  readonly matter: Readonly<Record<DecisionKind | 'error' | 'warning', string>>
  readonly decision: Readonly<Record<DecisionKind, (quotes: DecisionQuotes) => string>>
  readonly lesson: LessonWords
  readonly withNote: (text: string, note: string) => string
}
