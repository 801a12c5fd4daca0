import type { Day } from '../model/day.ts'
import type { Duration } from '../model/duration.ts'

/** What may be supposed of a task, on the command line after `--if`. */
export const suppositionVerbs = ['done', 'start', 'drop', 'due', 'extend', 'takes', 'count', 'percent'] as const

export type SuppositionVerb = (typeof suppositionVerbs)[number]

/** What is taken for granted of one task (by its index) to see what would follow. Nothing of it is written anywhere. */
export type Supposition = { readonly task: number } & (
  | { readonly kind: 'done' | 'start' | 'drop'; readonly day: Day }
  | { readonly kind: 'due' | 'extend'; readonly day: Day; readonly text: string }
  | { readonly kind: 'takes'; readonly takes: Duration; readonly text: string }
  /** In thousandths. */
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'percent'; readonly percent: number }
  /** Without its own `start`. */
  | { readonly kind: 'no-start' }
  /** Without the lag of one of its links, by its rank. */
  | { readonly kind: 'no-lag'; readonly link: number }
)

/** A day later than the status date on which a task that is still open is supposed to start or to end. */
export interface Expectation {
  readonly kind: 'start' | 'end'
  readonly day: Day
}

/** By the index of the task. */
export type Expectations = ReadonlyMap<number, Expectation>

export const noExpectations: Expectations = new Map()
