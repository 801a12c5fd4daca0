// Days, durations and names of tasks stand in these as they are said: `9月3日`, `3个工作日`, 丙县的“…”.

/** Days that are not worked, in stretches, and weekend days that are. */
export interface SaidRest {
  readonly off: readonly { readonly first: string; readonly last: string }[]
  readonly offDays: number
  readonly worked: readonly string[]
}

/** A link: what it waits for, which of the other's days, and the lag. */
export interface SaidLink {
  readonly kind: 'link'
  readonly type: 'FS' | 'SS' | 'FF' | 'SF'
  readonly from: string
  /** The day on which the other ends or starts. */
  readonly date: string
  /** Whether that day is a fact. */
  readonly fact: 'done' | 'dropped' | 'started' | undefined
  /** `until` is the last day that is waited, or the first to which it reaches back. */
  readonly lag: { readonly length: string; readonly until: string; readonly isNegative: boolean } | undefined
  /** How the start follows on what decided it. */
  readonly follows: 'same-day' | 'next-day' | 'next-workday' | 'later'
}

export type SaidCause =
  | SaidLink
  | { readonly kind: 'start' | 'campaign-start' | 'today'; readonly day: string; readonly isMoved: boolean }
  | { readonly kind: 'event'; readonly day: string }
  | {
      readonly kind: 'started'
      readonly on: string
      readonly percent: number
      readonly left: string
      readonly today: string
      /** The day it was sent back, where it has not come again. */
      readonly returned: string | undefined
    }
  /** Under way without a word on how far: `natural` is the end by the time it takes, where that has passed. */
  | {
      readonly kind: 'begun'
      readonly on: string
      readonly natural: string | undefined
      readonly today: string
      readonly returned: string | undefined
    }
  | { readonly kind: 'done' | 'accepted' | 'dropped'; readonly on: string }
  | { readonly kind: 'supposed' }
  | { readonly kind: 'unscheduled' }

/** One task of a chain, told. */
export interface SaidStep {
  readonly task: string
  readonly cause: SaidCause
  readonly start: string
  readonly finish: string
  readonly isOneDay: boolean
  /** How long it takes; undefined for a milestone. */
  readonly takes: string | undefined
  readonly before: SaidRest
  readonly during: SaidRest
  /** The day of an event that comes too late for it. */
  readonly missed: string | undefined
}

/** How a task stands against its deadline. */
export type SaidComparison =
  | { readonly kind: 'early' | 'late'; readonly due: string; readonly workdays: number; readonly days: number }
  /** `on-day`: an event that can be held on its day. */
  | { readonly kind: 'exact' | 'on-day'; readonly due: string }
  | { readonly kind: 'undecided' | 'none' }

interface SaidOutlook {
  readonly task: string
  readonly start: string
  readonly finish: string
  readonly isOneDay: boolean
  /** The day it was started, where it is under way. */
  readonly startedOn: string | undefined
  readonly comparison: SaidComparison
  /** Working days and days overdue. */
  readonly overdue: { readonly workdays: number; readonly days: number } | undefined
  /** The task that decides, where it is another one. */
  readonly root: string | undefined
}

/** What is supposed of one task. */
export type SaidChange =
  | {
      readonly kind: 'done' | 'start' | 'drop'
      readonly task: string
      readonly day: string
      readonly when: 'past' | 'today' | 'later'
    }
  | { readonly kind: 'due' | 'extend'; readonly task: string; readonly day: string }
  | { readonly kind: 'takes'; readonly task: string; readonly takes: string; readonly before: string }
  | { readonly kind: 'count'; readonly task: string; readonly count: string }
  | { readonly kind: 'percent'; readonly task: string; readonly percent: number }
  | { readonly kind: 'no-start'; readonly task: string; readonly day: string }
  | { readonly kind: 'no-lag'; readonly task: string; readonly from: string; readonly lag: string }

/** What a change gives the task that it is to help. */
interface SaidRemedy {
  readonly change: SaidChange
  readonly goal: string
  readonly finish: string
  readonly finishBefore: string
  readonly isInTime: boolean
  /** Working days; 0 also where it is late by days off alone. */
  readonly lateBy: number
  readonly isGoalOverdue: boolean
}

export interface SaidTodo {
  /** `event`: its day is set; `not-before`: its start is. */
  readonly kind: 'started' | 'ready' | 'waiting' | 'scheduled' | 'event' | 'not-before'
  readonly isUrgent: boolean
  readonly percent: number
  readonly target: { readonly wanted: string; readonly count: string; readonly missing: string } | undefined
  readonly start: string
  /** That it was sent back, and has not come again. */
  readonly returned: { readonly day: string; readonly note: string | undefined } | undefined
}

export type SaidFinishBy =
  | { readonly kind: 'ends' }
  /** Its own deadline is a day off. */
  | { readonly kind: 'own'; readonly due: string }
  | { readonly kind: 'start' | 'finish'; readonly task: string; readonly day: string }

/** The sentences of `plan why`. */
export interface WhyWords {
  /** Sentences one after the other. */
  readonly sentences: (sentences: readonly string[]) => string
  readonly task: (name: string, unit: string | undefined, period: string | undefined, expectedYear: number) => string
  /** Its address, unit and section, under the sentence that answers. */
  readonly about: (unit: string, lead: string | undefined, section: string | undefined) => string
  readonly done: (task: string, on: string, comparison: SaidComparison, isAccepted: boolean) => string
  readonly dropped: (task: string, on: string) => string
  readonly unscheduled: (task: string, cycle: readonly string[], isInCycle: boolean) => string
  readonly seeCheck: string
  readonly outlook: (outlook: SaidOutlook) => string
  readonly chainTitle: string
  readonly step: (number: number, step: SaidStep) => string
  readonly stepsLeftOut: (count: number) => string
  /** How late one task of the chain may end so that the explained one keeps its deadline. */
  readonly room: (task: string, by: string, workdays: number, isPast: boolean, isOwn: boolean) => string
  /** The same for several tasks of the chain at once, by their numbers. */
  readonly sharedRoom: (first: number, last: number, task: string, workdays: number, isOwn: boolean) => string
  /** Others that decide just as much. */
  readonly tied: (task: string, count: number) => string
  readonly rival: (task: string, date: string, isStart: boolean, workdays: number) => string
  /** Ends a sentence. */
  readonly stop: string
  readonly moreRivals: (count: number) => string
  /** A day of its own decides; the nearest task before it has room. */
  readonly absorbed: (task: string, date: string, isStart: boolean, workdays: number) => string
  /** A day of its own decides; the task before it need only have begun, and has. */
  readonly begun: (task: string, date: string) => string
  readonly act: (task: string, isItself: boolean, isLate: boolean, todo: SaidTodo) => string
  readonly responsible: (
    unit: string,
    lead: string | undefined,
    section: string | undefined,
    owner: string | undefined,
  ) => string
  readonly external: (unit: string) => string
  readonly finishBy: (day: string, cause: SaidFinishBy) => string
  /** Moved by as much: by each working day one. */
  readonly firstMoved: (task: string, workdays: number, byAsMuch: boolean) => string
  readonly impact: (names: readonly string[], count: number) => string
  readonly knockOn: (names: readonly string[], count: number) => string
  readonly noImpact: string
  readonly remedy: (remedy: SaidRemedy) => string
  /** `looked`: only so many tasks of the chain were tried. */
  readonly noRemedy: (goal: string, looked: number | undefined) => string
  /** `else`: where the change cannot be had. `also`: it is not enough. `only`: nothing else helps. */
  readonly extension: (goal: string, day: string, when: 'else' | 'also' | 'only') => string
  readonly lateTasks: (before: number, after: number) => string

  readonly ifTitle: string
  readonly supposing: (changes: readonly SaidChange[]) => string
  readonly notWritten: string
  readonly changedFinish: (
    task: string,
    before: string,
    after: string,
    workdays: number,
    comparison: SaidComparison,
  ) => string
  readonly sameFinish: (task: string, finish: string, comparison: SaidComparison) => string
  readonly movesTitle: (count: number) => string
  readonly moreMoves: (count: number) => string
  readonly nothingMoves: string
  readonly margin: (before: number | undefined, after: number | undefined) => string
  readonly chainThenTitle: string
  readonly column: Readonly<Record<'finishBefore' | 'finishAfter' | 'alertBefore' | 'alertAfter', string>>

  readonly ifForm: string
  readonly ifExample: string
  readonly unknownVerb: (verb: string, verbs: readonly string[]) => string
  readonly tooManyParts: (text: string) => string
  readonly missingPart: (verb: string) => string
  readonly badDate: (text: string, reason: string) => string
  readonly badValue: (verb: string, text: string) => string
  readonly already: (task: string, state: string, on: string) => string
  readonly noTarget: (task: string) => string
  readonly isEvent: (task: string) => string
  readonly isExtended: (task: string, until: string) => string
}
