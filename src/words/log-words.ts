/** Where the date of an entry came from. */
export type DateOrigin = 'option' | 'environment' | 'campaign' | 'today'

type ClosedState = 'done' | 'accepted' | 'dropped'

/** Why something cannot be noted of a task, with what is quoted; days are in words. */
interface Objections {
  readonly isStarted: { readonly on: string }
  readonly isClosed: { readonly as: ClosedState; readonly on: string }
  readonly notDone: Nothing
  readonly isLater: { readonly on: string }
  readonly nothingToReturn: Nothing
  readonly noTarget: Nothing
  readonly countFell: { readonly count: string; readonly before: string }
  readonly isEvent: Nothing
  readonly noDeadline: Nothing
}

type Nothing = Readonly<Record<string, never>>

export type Objection = { readonly [K in keyof Objections]: readonly [key: K, quotes: Objections[K]] }[keyof Objections]

/** Why a file's text cannot be added to. */
type LayoutWord = 'not-a-map' | 'in-braces' | 'twice' | 'not-a-list' | 'unsure'

type StateWord = 'started' | 'done' | 'accepted' | 'returned' | 'reopened' | 'dropped'

type LogColumn = 'date' | 'address' | 'task' | 'what' | 'by' | 'note' | 'evidence' | 'place'

/** What is said when the log is written and when it is shown. */
export interface LogWords {
  readonly needs: (option: string, what: 'who' | 'why') => string
  readonly needsDate: string
  readonly needsProgress: string
  readonly badDate: (what: string, value: string, reason: string) => string
  readonly badNumber: (option: string, value: string) => string
  readonly beforeStart: (date: string, starts: string) => string
  readonly notYet: (date: string, today: string) => string

  readonly objection: { readonly [K in keyof Objections]: (quotes: Objections[K]) => string }
  readonly refused: (count: number) => string
  readonly refusedOne: (reason: string) => string
  readonly refusedTask: (address: string, reason: string) => string
  /** The command that leaves out what was refused. */
  readonly othersCanBe: (command: string) => string
  readonly wouldBreak: string
  readonly broken: (path: string) => string
  readonly cannotTell: (unit: string, path: string) => string
  readonly layout: Readonly<Record<LayoutWord, string>>
  readonly cannotEdit: (path: string, line: number, reason: string) => string
  readonly editByHand: (entry: string) => string
  readonly waiting: (path: string) => string
  readonly alreadyWritten: (paths: readonly string[]) => string

  readonly noted: (date: string, origin: DateOrigin) => string
  readonly wouldNote: (date: string, origin: DateOrigin) => string
  readonly notedTask: (address: string, name: string, what: string) => string
  readonly writtenTo: (path: string, isNew: boolean) => string
  readonly nothingWritten: string
  readonly state: Readonly<Record<StateWord, string>>
  readonly percent: (percent: number) => string
  readonly count: (count: string) => string
  readonly extend: (date: string) => string
  readonly phrases: (parts: readonly string[]) => string
  readonly targetReached: string
  readonly percentIsNotDone: string
  readonly awaitsAcceptance: string
  readonly warned: (message: string) => string
  /** `first` and so many others are not finished, though the task leans on them. */
  readonly openBefore: (address: string, first: string, others: number) => string
  /** Said to be done, though the day that is set for it is yet to come. */
  readonly beforeItsDay: (address: string, day: string) => string
  /** `count` is what was reported, where anything was. */
  readonly shortOfTarget: (address: string, target: string, count: string | undefined) => string
  readonly seenFrom: (date: string, asOf: string, origin: DateOrigin) => string

  readonly moves: string
  readonly movesNothing: string
  readonly canStart: string
  readonly canStartFrom: (date: string) => string
  readonly mustWait: string
  readonly forecast: (before: string, after: string) => string
  readonly forecastOnly: (after: string) => string
  readonly alert: (before: string, after: string) => string
  readonly moreMoves: (count: number) => string

  readonly column: Readonly<Record<LogColumn, string>>
  readonly entries: (count: number) => string
  readonly noEntries: string
}
