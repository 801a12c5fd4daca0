import type { Day } from './day.ts'
import type { Duration } from './duration.ts'
import type { Code, Severity } from './problem.ts'
import type { Located, Place } from './source.ts'

/** A day with the words that named it: `8月底` and the day it means. */
export interface DateValue {
  readonly day: Day
  readonly text: string
  readonly place: Place
}

/** 待定: a deadline that is not known yet. */
export interface OpenDate {
  readonly open: true
  readonly text: string
  readonly place: Place
}

export interface Unit {
  readonly id: string
  /** Its rank in the plan; lists of units are always in this order (行政区划). */
  readonly index: number
  readonly name: string
  readonly short: string
  readonly lead: string | undefined
  readonly section: string | undefined
  readonly owner: string | undefined
  /** The sections it has; without the list any section is taken. */
  readonly sections: readonly Located<string>[] | undefined
  readonly mention: readonly string[]
  /** Its tasks are waited for, not chased. */
  readonly external: boolean
  readonly place: Place
}

export interface Group {
  readonly id: string
  readonly members: readonly Unit[]
  readonly place: Place
}

export type DependencyType = 'FS' | 'SS' | 'FF' | 'SF'

/** What stands under `after`, taken apart but not yet looked up. */
export interface Dependency {
  readonly activity: string | undefined
  /** A task, or where there is none of that id in the activity, an activity. */
  readonly name: string
  readonly unit: string | undefined
  readonly period: string | undefined
  readonly type: DependencyType
  readonly lag: Duration
  readonly text: string
  readonly place: Place
}

export interface Target {
  /** In thousandths, so that 0.1 is a whole number. */
  readonly thousandths: number
  readonly unitWord: string
  readonly text: string
}

/** What a task may say of itself, and what `for` may say of a member's task. */
export interface TaskFields {
  readonly name?: Located<string>
  readonly lead?: Located<string>
  readonly section?: Located<string>
  readonly owner?: Located<string>
  readonly with?: readonly Located<string>[]
  readonly takes?: Located<Duration & { readonly text: string }>
  readonly start?: DateValue
  readonly due?: DateValue | OpenDate
  readonly date?: DateValue
  readonly milestone?: Located<boolean>
  readonly optional?: Located<boolean>
  readonly after?: readonly Dependency[]
  readonly target?: Located<Target>
  readonly deliverable?: Located<string>
  /** In thousandths. */
  readonly weight?: number
  readonly tags?: readonly string[]
  readonly source?: string
  readonly note?: string
  /** Keys that are given but could not be read, which has been reported: their values are not missing too. */
  readonly unread?: readonly string[]
}

export type RepeatKind = 'weekly' | 'monthly' | 'quarterly'

export interface Repeat {
  readonly kind: RepeatKind
  /** The day of the week (1 is Monday) or of the month; the period's last day where there is none. */
  readonly by: number | undefined
  readonly place: Place
}

/** One entry under `tasks`: it stands for one task, or for one for each member and each period. */
export interface TaskRule {
  readonly id: string
  readonly activity: number
  readonly unit: Unit | undefined
  readonly each: readonly Unit[] | undefined
  /** Members that are left out, with the reason. */
  readonly except: ReadonlyMap<string, Located<string>>
  readonly differs: ReadonlyMap<string, TaskFields>
  readonly repeat: Repeat | undefined
  readonly fields: TaskFields
  readonly place: Place
  readonly idPlace: Place
}

export interface Activity {
  readonly id: string
  readonly index: number
  readonly name: string
  readonly lead: Located<string> | undefined
  readonly section: Located<string> | undefined
  readonly owner: Located<string> | undefined
  readonly due: DateValue | OpenDate | undefined
  /** Keys that are given but could not be read. */
  readonly unread: readonly string[]
  readonly joint: Located<readonly Unit[]> | undefined
  readonly rules: readonly TaskRule[]
  readonly place: Place
}

export type ReportedState = 'started' | 'done' | 'accepted' | 'returned' | 'reopened' | 'dropped'

/** One fact of the log. */
export interface LogEntry {
  readonly date: DateValue
  readonly task: Located<string>
  readonly state: Located<ReportedState> | undefined
  readonly percent: Located<number> | undefined
  /** In thousandths. */
  readonly count: Located<number> | undefined
  readonly extend: DateValue | undefined
  readonly by: string | undefined
  readonly note: string | undefined
  readonly evidence: string | undefined
  readonly place: Place
}

export type Language = 'zh-CN' | 'en'

export interface CheckSetting {
  readonly severity: Severity | 'off' | undefined
  readonly options: ReadonlyMap<string, number>
}

export type Duty = 'lead' | 'section' | 'owner' | 'due' | 'deliverable'

/** A campaign as its authors wrote it, with every date turned into a day. */
export interface Campaign {
  readonly id: string
  readonly name: string
  readonly anniversary: Day
  readonly anniversaryPlace: Place
  readonly since: Day | undefined
  readonly anchors: ReadonlyMap<string, DateValue>
  readonly starts: DateValue
  readonly ends: DateValue | undefined
  readonly asOf: DateValue | undefined
  readonly timezone: string | undefined
  readonly language: Language | undefined
  readonly dueSoon: Duration
  readonly require: readonly Duty[]
  readonly checks: ReadonlyMap<Code, CheckSetting>
  readonly signOff: boolean
  readonly escalation: readonly Duration[]
  readonly silence: Duration | undefined
  readonly units: readonly Unit[]
  readonly groups: readonly Group[]
  readonly activities: readonly Activity[]
  readonly log: readonly LogEntry[]
  readonly place: Place
}
