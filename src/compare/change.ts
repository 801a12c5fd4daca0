import type { Activity, LogEntry, Unit } from '../model/campaign.ts'
import type { Duration } from '../model/duration.ts'
import type { Task } from '../model/task.ts'
import type { Standing } from '../status/standing.ts'
import type { Pair } from './pair-tasks.ts'

/** A value as the plan has it: a day, a duration, words, a list of them. Undefined where nothing is said. */
export type Value =
  | { readonly day: number }
  | { readonly duration: Duration }
  | { readonly text: string }
  | { readonly texts: readonly string[] }
  | undefined

/** The header's keys that are compared; `anchors`, `units` and `activities` have changes of their own. */
export type HeaderKey =
  | 'name'
  | 'anniversary'
  | 'since'
  | 'starts'
  | 'ends'
  | 'asOf'
  | 'timezone'
  | 'language'
  | 'dueSoon'
  | 'require'
  | 'checks'
  | 'signOff'
  | 'escalation'
  | 'silence'

export type UnitKey = 'id' | 'name' | 'short' | 'lead' | 'section' | 'owner' | 'sections' | 'mention' | 'external'

export type ActivityKey = 'id' | 'name' | 'lead' | 'section' | 'owner'

/** What is said of a task beside its dates and dependencies. */
export type TaskKey =
  | 'name'
  | 'unit'
  | 'lead'
  | 'section'
  | 'owner'
  | 'with'
  | 'takes'
  | 'target'
  | 'deliverable'
  | 'weight'
  | 'milestone'
  | 'optional'
  | 'tags'
  | 'source'
  | 'note'

/** The day that a date leans on and that has moved itself: T, an anchor by its name, or the year and calendar of the campaign. */
export type Cause = { readonly kind: 'anniversary' | 'calendar' } | { readonly kind: 'anchor'; readonly name: string }

/**
 * How a deadline has come to another day: the plan says another; the plan does, and an extension in the log approves of
 * it; an extension; one taken back; the day of an event.
 */
export type DeadlineWay = 'plan' | 'approved' | 'extension' | 'withdrawn' | 'event'

export interface DateMove {
  readonly before: number | undefined
  readonly after: number | undefined
  /** As written: `8月底`. */
  readonly wordsBefore: string | undefined
  readonly wordsAfter: string | undefined
  /** Working days between the two; negative where it is earlier now. */
  readonly workdays: number | undefined
  /** Why the same words mean another day. */
  readonly cause: Cause | undefined
}

/** What differs between two plans. Tasks are those of the later plan, but for removed ones. */
export type Change =
  | { readonly kind: 'header'; readonly key: HeaderKey; readonly before: Value; readonly after: Value }
  | { readonly kind: 'calendar'; readonly opened: readonly number[]; readonly closed: readonly number[] }
  | { readonly kind: 'anchor'; readonly name: string; readonly before: Value; readonly after: Value }
  | { readonly kind: 'unit-added' | 'unit-removed'; readonly unit: Unit }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly key: UnitKey; readonly before: Value; readonly after: Value }
  | { readonly kind: 'activity-added' | 'activity-removed'; readonly activity: Activity }
  | {
      readonly kind: 'activity'
      readonly activity: Activity
      readonly key: ActivityKey
      readonly before: Value
      readonly after: Value
    }
  | { readonly kind: 'task-added' | 'task-removed'; readonly task: Task; readonly standing: Standing }
  | { readonly kind: 'task-renamed'; readonly task: Task; readonly before: string }
  | { readonly kind: 'task'; readonly task: Task; readonly key: TaskKey; readonly before: Value; readonly after: Value }
  | { readonly kind: 'start'; readonly task: Task; readonly move: DateMove }
  | { readonly kind: 'deadline'; readonly task: Task; readonly way: DeadlineWay; readonly move: DateMove }
  | {
      readonly kind: 'dependency'
      readonly task: Task
      /** As written; undefined where there was none, or is none any more. */
      readonly before: string | undefined
      readonly after: string | undefined
    }
  | { readonly kind: 'progress'; readonly standings: Pair<Standing> }
  | { readonly kind: 'log-changed'; readonly entries: Pair<LogEntry> }
  | { readonly kind: 'log-removed'; readonly entry: LogEntry }
