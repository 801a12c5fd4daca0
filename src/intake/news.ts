import type { Plan } from '../analysis.ts'
import type { Day } from '../model/day.ts'
import type { Task } from '../model/task.ts'
import { isFinished } from '../status/facts.ts'
import type { CellPlace } from './cell-place.ts'
import type { Finding } from './finding.ts'
import { type Comparing, comparing, type LedgerDays } from './known-facts.ts'
import { knownNotes } from './known-notes.ts'
import type { LedgerRow } from './ledger-row.ts'
import { newAmounts } from './new-amounts.ts'
import { newState } from './new-state.ts'
import type { Count } from './read-amount.ts'
import type { Claims, Said } from './read-claims.ts'

/** An entry for the log, made of a row. */
export interface IntakeEntry {
  readonly task: Task
  readonly on: Day
  readonly state: 'started' | 'done' | undefined
  readonly count: Count | undefined
  readonly percent: number | undefined
  readonly note: string | undefined
  readonly evidence: string | undefined
  /** The cell of the state, the count or the percentage; else the one that names the task. */
  readonly place: CellPlace
}

export interface NoteWords {
  /** Progress and problems as one note: `已报3篇；存在问题：稿源不足`. */
  readonly noteText: (progress: string | undefined, problems: string | undefined) => string
  /** A text as our ledgers show it: what nobody could see is spelled out. */
  readonly shown: (text: string) => string
}

export interface News {
  readonly entry: IntakeEntry | undefined
  readonly findings: readonly Finding[]
}

/** The last day of which the log says how far a task is. */
const lastNews = ({ entries }: Comparing): Day | undefined =>
  entries.findLast(({ state, count, percent }) => state !== undefined || count !== undefined || percent !== undefined)
    ?.date.day

/** The day of the entry: the one on which it was done, where the row says so. */
const entryDay = ({ doneOn }: Claims, isDone: boolean, { on, starts, facts, known, tell }: Comparing): Day => {
  if (doneOn === undefined) return on
  const { value: day, place } = doneOn
  if (!isDone) {
    if (!known.some(isFinished)) tell(place, ['dayWithoutDone', { day }])
    else if (facts.done !== undefined && !known.some(({ done }) => done === day))
      tell(place, ['otherDoneDay', { day, known: facts.done }])
    return on
  }
  if (day > on) tell(place, ['dayTooLate', { day, last: on }])
  if (day < starts) tell(place, ['dayTooEarly', { day, starts }])
  return day
}

/** Longer texts belong into a document that the log names. */
const longestNote = 2000

/** A text that the log does not have. */
const newText = (
  isKnown: (text: string) => boolean,
  said: Said<string> | undefined,
  { tell }: Comparing,
): string | undefined => {
  if (said === undefined || isKnown(said.value)) return undefined
  const { value, place } = said
  return value.length > longestNote ? tell(place, ['tooLong', { length: value.length, most: longestNote }]) : value
}

/** What is new in a row, against the log. */
export const newsOf = (
  task: Task,
  claims: Claims,
  row: LedgerRow,
  plan: Pick<Plan, 'logs' | 'campaign'>,
  days: LedgerDays,
  words: NoteWords,
): News => {
  const findings: Finding[] = []
  const compared = comparing(task, plan, days, (place, message) => {
    findings.push({ place, message })
    return undefined
  })
  const state = newState(claims, compared)
  // Where a ledger has no state, the day on which it was done says that it was.
  const isDoneByDay = claims.state === undefined && claims.doneOn !== undefined && !compared.known.some(isFinished)
  const isSaidDone = state?.value === 'done' || isDoneByDay
  const { count, percent, reaches } = newAmounts(claims, isSaidDone, compared)
  const on = entryDay(claims, isSaidDone || reaches, compared)
  const notes = knownNotes(compared.entries, words.shown)
  const progress = newText(notes.hasProgress, claims.progress, compared)
  const problems = newText(notes.hasProblems, claims.problems, compared)
  const evidence = newText(notes.hasEvidence, claims.evidence, compared)
  // A count or a percentage begins a task by itself.
  const begins = count === undefined && percent === undefined ? state?.value : undefined
  const entry: IntakeEntry = {
    task,
    on,
    state: isSaidDone ? 'done' : begins,
    count: count?.value,
    percent: percent?.value,
    note: progress === undefined && problems === undefined ? undefined : words.noteText(progress, problems),
    evidence,
    place: state?.place ?? count?.place ?? percent?.place ?? row.place(),
  }
  const isFar = entry.state !== undefined || count !== undefined || percent !== undefined
  const last = isFar ? lastNews(compared) : undefined
  if (last !== undefined && last > on) compared.tell(entry.place, ['olderThanLog', { on, last }])
  return { entry: isFar || entry.note !== undefined || evidence !== undefined ? entry : undefined, findings }
}
