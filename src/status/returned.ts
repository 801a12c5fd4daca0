import type { LogEntry } from '../model/campaign.ts'
import { isFinished } from './facts.ts'
import type { Standing } from './standing.ts'

/** That something was sent back, on which day, and why. */
export interface Returned {
  readonly day: number
  readonly note: string | undefined
}

interface Heard {
  readonly logs: ReadonlyMap<number, readonly LogEntry[]>
  readonly asOf: { readonly day: number }
}

/**
 * Whether what was handed in has been sent back and not come again: the last state that the log has of an open task, up to
 * the status date, is `returned`. What was counted before says nothing then of what is still to come.
 */
export const returnedOf = ({ task, facts }: Standing, { logs, asOf }: Heard): Returned | undefined => {
  if (isFinished(facts)) return undefined
  const known = (logs.get(task.index) ?? []).filter(({ date }) => date.day <= asOf.day)
  const at = known.findLastIndex(({ state }) => state !== undefined)
  const entry = known[at]
  if (entry?.state?.value !== 'returned') return undefined
  // A new count or percent is news of the work that has begun again.
  if (known.slice(at + 1).some(({ count, percent }) => count !== undefined || percent !== undefined)) return undefined
  return { day: entry.date.day, note: entry.note }
}
