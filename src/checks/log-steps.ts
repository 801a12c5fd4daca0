import type { LogEntry, ReportedState, Target } from '../model/campaign.ts'
import type { Place } from '../model/source.ts'

/** What finished a task, and the entry that said so. */
interface Closing {
  readonly as: 'done' | 'count' | 'accepted' | 'dropped'
  readonly entry: LogEntry
}

/** One thing that an entry says of a task, with how the task stood before it. */
export interface LogStep {
  readonly entry: LogEntry
  readonly kind: 'count' | 'percent' | ReportedState
  readonly place: Place
  /** What finished the task before this step; undefined while it is open. */
  readonly closed: Closing | undefined
  /** Whether it was done, itself or by its count, and not returned or cancelled since. */
  readonly wasDone: boolean
  /** The last count before this step and since it was last returned, in thousandths. */
  readonly count: number | undefined
  /** Whether this step makes the task done. */
  readonly makesDone: boolean
}

/** A task's entries taken apart, in the order in which they are read: in one entry `count`, then `percent`, then `state` (schedule.md §5). */
export function* logSteps(entries: readonly LogEntry[], target: Target | undefined): Iterable<LogStep> {
  let closed: Closing | undefined
  let wasDone = false
  let lastCount: number | undefined
  for (const entry of entries) {
    const { count, percent, state } = entry
    if (count !== undefined) {
      const makesDone = closed === undefined && target !== undefined && count.value >= target.thousandths
      yield { entry, kind: 'count', place: count.place, closed, wasDone, count: lastCount, makesDone }
      if (closed === undefined) lastCount = count.value
      if (makesDone) {
        closed = { as: 'count', entry }
        wasDone = true
      }
    }
    if (percent !== undefined) {
      yield { entry, kind: 'percent', place: percent.place, closed, wasDone, count: lastCount, makesDone: false }
    }
    if (state === undefined) continue
    const { value: kind, place } = state
    const makesDone = kind === 'done' ? closed === undefined : kind === 'accepted' && !wasDone
    yield { entry, kind, place, closed, wasDone, count: lastCount, makesDone }
    if (kind === 'done' && closed === undefined) closed = { as: 'done', entry }
    if (kind === 'accepted' || kind === 'dropped') closed = { as: kind, entry }
    if (makesDone) wasDone = true
    if (kind === 'dropped') wasDone = false
    if (kind === 'returned' || kind === 'reopened') {
      closed = undefined
      wasDone = false
      lastCount = undefined
    }
  }
}

/** Whether one of two entries cannot be told to be the earlier: it is the same one, or they are of one day in different files. */
export const isSameMoment = (a: LogEntry, b: LogEntry): boolean =>
  a === b || (a.date.day === b.date.day && a.place.source !== b.place.source)
