import type { Day } from '../model/day.ts'

/** A target and how far it is: `20件`, `13`, `7`, `件`. */
export interface CountFacts {
  readonly target: string
  readonly received: string
  /** How many are still to come. */
  readonly missing: string
  readonly unitWord: string
  readonly isNone: boolean
}

/** What a sentence on one piece of work may lean on; every date is said already. */
export interface WorkFacts {
  /** Handed in to the host rather than finished at home. */
  readonly isHandedIn: boolean
  readonly count: CountFacts | undefined
  /** Of work under way of which nothing has been counted. */
  readonly percent: number | undefined
  readonly isBegun: boolean
  /** It was sent back, and has not come again. */
  readonly returned: { readonly day: string; readonly note: string | undefined } | undefined
  /** When it will be finished as things stand, where that is after its deadline. */
  readonly forecast: string | undefined
  /** `8月20日`: the deadline that counts. */
  readonly due: string | undefined
  /** `8月30日（星期五）`: the day that people are told. */
  readonly day: string | undefined
  /** The same without its weekday. */
  readonly shortDay: string | undefined
  /** The deadline's own day with its weekday, where it is a day off and `day` an earlier one. */
  readonly dayOff: string | undefined
  /** `8月20日`: the deadline before it was extended. */
  readonly original: string | undefined
  /** It happens on this day, whatever day it is. */
  readonly isEvent: boolean
}

export interface OverdueFacts extends WorkFacts {
  /** 0 to 3: not yet, 提醒, 催办, 督办. */
  readonly step: number
  readonly workdays: number
  /** The day it is asked for, with its weekday. */
  readonly by: string
  readonly shortBy: string
  readonly lead: string | undefined
}

export interface StartFacts extends WorkFacts {
  readonly startBy: string | undefined
  readonly shortStartBy: string | undefined
  readonly isPast: boolean
  /** Under way already: there is nothing to start. */
  readonly isStarted: boolean
  readonly lateBy: number
  /** 序时进度, where it is behind it. */
  readonly expected: number | undefined
  /** What is reported instead. */
  readonly actual: number
}

/** One rule that something waits for. */
export interface HolderFacts {
  readonly name: string
  /** `丙县`、`办公室`: who has not finished. */
  readonly who: readonly string[]
  readonly total: number
  /** Fanned out over units: they are counted. */
  readonly isFanned: boolean
  /** The recipient's own. */
  readonly isOwn: boolean
  readonly isHandedIn: boolean
  /** It only has to begin. */
  readonly isStart: boolean
  /** Who holds it is reminded in a text of their own. */
  readonly isAsked: boolean
}

/** The rule at which to act, and who has not finished it. */
export interface RootFacts {
  readonly name: string
  readonly who: readonly string[]
  readonly total: number
  /** The recipient is among them. */
  readonly isOwn: boolean
}

export interface WaitingFacts extends WorkFacts {
  readonly isPast: boolean
  readonly lateBy: number
  readonly holders: readonly HolderFacts[]
  /** How many other rules it waits for too. */
  readonly more: number
  /** Where to act, when that is none of those it waits for. */
  readonly root: RootFacts | undefined
}

/** A run of days off, or days that are worked though they are a weekend. */
interface DaysFacts {
  readonly off: readonly { readonly first: string; readonly last: string; readonly days: number }[]
  readonly worked: readonly string[]
}

type ReminderChapter =
  | 'overdue'
  | 'due'
  | 'start'
  | 'soon'
  | 'waiting'
  | 'external'
  | 'needed'
  | 'sign-off'
  | 'silent'
  | 'undecided'
  | 'invited'

/** The week that is spoken of, seen from the status date; `other` is named by its last day. */
export type WeekName = { readonly kind: 'this' | 'next' | 'other'; readonly last: string }

/** The sentences of the weekly reminders. */
export interface RemindWords {
  readonly subject: string
  /** `8月26日`. */
  readonly date: (day: Day, expectedYear: number) => string
  /** `今天（8月26日）`. */
  readonly today: (day: Day, expectedYear: number) => string
  /** `8月30日（星期五）`. */
  readonly weekday: (day: Day, expectedYear: number) => string
  /** `2019年8月26日`. */
  readonly letterDate: (day: Day) => string
  readonly span: (first: string, last: string) => string
  readonly unitName: (name: string, section: string | undefined) => string
  readonly salutation: (name: string) => string
  readonly opening: (campaign: string, isHost: boolean, week: WeekName) => string
  readonly merged: (days: readonly string[]) => string
  readonly daysOff: (days: DaysFacts) => string
  readonly chapterLabel: (number: number) => string
  readonly itemLabel: (number: number) => string
  readonly chapter: (kind: ReminderChapter, isHost: boolean, week: WeekName) => string

  /** What an item is about: the task with its activity (undefined where its name says it), its period, what is to be handed in. */
  readonly title: (
    task: string,
    activity: string | undefined,
    period: string | undefined,
    what: string | undefined,
  ) => string
  /** `8月`, with its year where that is not the one people expect. */
  readonly period: (period: string, expectedYear: number) => string
  readonly periods: (periods: readonly string[]) => string
  readonly light: (light: 'red' | 'yellow' | 'green' | 'blue') => string
  readonly step: (step: number) => string

  readonly overdue: (facts: OverdueFacts) => string
  readonly due: (facts: WorkFacts) => string
  readonly start: (facts: StartFacts) => string
  readonly soon: (facts: WorkFacts) => string
  readonly waiting: (facts: WaitingFacts) => string
  /** What follows on what a recipient already waits for, in one breath. */
  readonly knockOnTitle: string
  readonly knockOn: (tasks: readonly (WaitingFacts & { readonly name: string })[]) => string
  /** The same of what comes up in time. */
  readonly laterTitle: string
  readonly later: (tasks: readonly (WaitingFacts & { readonly name: string })[]) => string
  readonly waitingSoon: (facts: WaitingFacts) => string
  readonly external: (facts: WorkFacts, unit: string, isPast: boolean) => string
  readonly needed: (facts: WorkFacts) => string
  readonly signOff: (units: readonly string[]) => string
  readonly silentToo: (duration: string) => string
  readonly silent: (names: readonly string[], duration: string) => string
  readonly silentTitle: string
  readonly undecided: (waits: string | undefined) => string
  readonly invited: (facts: WorkFacts) => string
  /** What an undecided task waits for. */
  readonly waitsFor: (facts: WaitingFacts) => string
  /** The sentences of an item, one after the other. */
  readonly sentences: (sentences: readonly string[]) => string
  /** Who waits for it: the nearest, and how many wait directly. */
  readonly followers: (name: string, who: string, members: number, count: number) => string
  readonly helpers: (names: readonly string[]) => string
  readonly owner: (name: string) => string
  readonly duration: (count: number, unit: 'wd' | 'd') => string

  readonly shortOverdue: (name: string, facts: OverdueFacts) => string
  readonly shortDue: (name: string, facts: WorkFacts) => string
  readonly shortStart: (name: string, facts: StartFacts) => string

  readonly contact: (
    sections: readonly { readonly section: string; readonly activities: readonly string[] }[],
  ) => string
  readonly wayOut: (isHost: boolean, isAsked: boolean, signOff: boolean) => string
  /** Said on standard error. */
  readonly nothingFor: (names: readonly string[], total: number) => string
  readonly mentionFor: (recipient: string, hint: string) => string
  readonly cannotMention: (recipient: string, names: readonly string[]) => string
  /** In a format that has room for the most pressing alone. */
  readonly nothingShort: (recipients: readonly string[]) => string
  readonly written: (files: number, folder: string) => string
  readonly leftFromBefore: (names: readonly string[], total: number) => string
  readonly didYouMean: (name: string) => string
  readonly weekIsOver: (week: string, asOf: string) => string
  readonly badWeek: (value: string) => string
  readonly weekForms: string
  readonly notFolder: (path: string) => string
  readonly outside: (name: string) => string
  readonly unknownRecipient: (name: string) => string
  readonly progress: (done: number, total: number) => string
}
