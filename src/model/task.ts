import type { Activity, DateValue, Dependency, DependencyType, OpenDate, Target, TaskRule, Unit } from './campaign.ts'
import type { Day } from './day.ts'
import type { Duration } from './duration.ts'
import type { Place } from './source.ts'

/** A dependency between two tasks, both as their index in plan order. */
export interface Link {
  readonly from: number
  readonly type: DependencyType
  readonly lag: Duration
  /** What was written, for its place and its words. */
  readonly written: Dependency
}

/** One piece of work of one unit (and one period): a rule resolved. */
export interface Task {
  /** Its rank in plan order. */
  readonly index: number
  /** Its address: `activity.task@unit#period`. */
  readonly id: string
  readonly activity: Activity
  readonly rule: TaskRule
  readonly unit: Unit
  readonly period: string | undefined
  readonly name: string
  readonly lead: string | undefined
  readonly section: string | undefined
  readonly owner: string | undefined
  readonly with: readonly string[]
  readonly takes: Duration
  /** As written: `20wd`, `20个工作日`. */
  readonly takesText: string
  readonly milestone: boolean
  readonly optional: boolean
  readonly start: Day | undefined
  readonly date: DateValue | undefined
  /** Its own or the inherited deadline, without extensions and without what a `date` implies. */
  readonly due: DateValue | OpenDate | undefined
  readonly target: Target | undefined
  readonly deliverable: string | undefined
  readonly weight: number
  readonly tags: readonly string[]
  readonly source: string | undefined
  readonly note: string | undefined
  readonly place: Place
  /** In the order they were written; filled once all tasks are known. */
  readonly links: readonly Link[]
}
