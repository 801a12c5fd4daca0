import type { Plan } from '../analysis.ts'
import type { LogEntry } from '../model/campaign.ts'
import type { Day } from '../model/day.ts'
import type { Task } from '../model/task.ts'
import { type Facts, factsOn } from '../status/facts.ts'
import type { FindingMessage } from '../words/index.ts'
import type { CellPlace } from './cell-place.ts'

/** What a row of a ledger is compared with, and where to say what is wrong. */
export interface Comparing {
  readonly task: Task
  readonly entries: readonly LogEntry[]
  /** The day of the ledger. */
  readonly on: Day
  readonly starts: Day
  /** How the task stands on that day. */
  readonly facts: Facts
  /** The same, and as it stood when the ledger was printed: a cell that says either was not touched, or says nothing new. */
  readonly known: readonly Facts[]
  readonly tell: (place: CellPlace, message: FindingMessage) => undefined
}

export interface LedgerDays {
  /** The day as of which the ledger is taken to speak: that of every entry that names none itself. */
  readonly on: Day
  /** The day as of which it was printed, where it says so. */
  readonly printedOn: Day | undefined
}

export const comparing = (
  task: Task,
  { logs, campaign }: Pick<Plan, 'logs' | 'campaign'>,
  { on, printedOn }: LedgerDays,
  tell: Comparing['tell'],
): Comparing => {
  const entries = logs.get(task.index) ?? []
  const factsAt = (day: Day): Facts => factsOn(day, entries, task.target, task.date !== undefined)
  const facts = factsAt(on)
  const known = printedOn === undefined || printedOn === on ? [facts] : [facts, factsAt(printedOn)]
  return { task, entries, on, starts: campaign.starts.day, facts, known, tell }
}

/** What a finished task is, and since when. */
export const closing = ({ state, done, dropped }: Facts) =>
  state === 'dropped'
    ? ({ state, on: dropped! } as const)
    : ({ state: state === 'accepted' ? state : 'done', on: done! } as const)
