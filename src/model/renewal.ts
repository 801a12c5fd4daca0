import type { Day } from './day.ts'
import type { Place } from './source.ts'

/**
 * What people should know of a date that was moved: a ten-day period or month is a day now; 29 February has become the
 * 28th; the new year's days off are not known yet, or the holiday lies elsewhere, so that the old day was moved instead. Of a
 * lunar holiday that day says little.
 */
export type MoveNote = 'now-a-day' | 'leap-day' | 'holiday-unknown' | 'holiday-lunar' | 'holiday-far'

interface Told {
  /** Where it stands in the new campaign; undefined for what stands in no one place. */
  readonly place: Place | undefined
}

interface Rewritten extends Told {
  readonly was: string
  readonly now: string
}

/** Something of a new campaign that only people can decide. */
export type Decision =
  | (Rewritten & { readonly kind: MoveNote })
  /** A day that the campaign itself closed or opened last time. */
  | (Rewritten & { readonly kind: 'closed' | 'open' })
  /** `after: bulletin#2019-08`. */
  | (Rewritten & { readonly kind: 'period' })
  /** A deadline on a day off: what people are told is the working day before. */
  | (Told & { readonly kind: 'due-day-off'; readonly address: string; readonly day: Day; readonly before: Day })
  | (Told & { readonly kind: 'event-day-off'; readonly address: string; readonly day: Day; readonly before: Day })
  /** An event, an anchor or T itself that falls on another day of the week. */
  | (Told & { readonly kind: 'weekday'; readonly address: string; readonly was: Day; readonly now: Day })
  | (Told & { readonly kind: 'undecided'; readonly address: string; readonly name: string })
  /** A task of somebody outside: it is waited for, and somebody has to ask. */
  | (Told & { readonly kind: 'external'; readonly address: string; readonly unit: string; readonly name: string })
  | (Told & { readonly kind: 'repetition'; readonly address: string; readonly was: number; readonly now: number })
  /** A name, a source, a note or a comment that speaks of the old year. */
  | (Told & { readonly kind: 'name' | 'remark' | 'comment'; readonly text: string })

export type DecisionKind = Decision['kind']

/** How a task went last time, where it did not go as planned. */
export interface Lesson {
  readonly address: string
  readonly name: string
  readonly unit: string
  readonly due: Day | undefined
  /** The last approved deadline. */
  readonly extended: Day | undefined
  readonly done: Day | undefined
  /** Of a task that was reopened though it was done: when it was first done, and last reopened. */
  readonly firstDone: Day | undefined
  readonly reopened: Day | undefined
  readonly dropped: Day | undefined
  /** Working days after the deadline in force, the approved one where there is one; 0 where it was kept. Of a reopened task the first time counts. */
  readonly lateBy: number
  /** How often it was sent back. */
  readonly returned: number
  /** What the log says of the extension, the return or the drop. */
  readonly note: string | undefined
}
