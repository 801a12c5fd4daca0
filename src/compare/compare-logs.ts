import type { LogEntry } from '../model/campaign.ts'
import { groupBy } from '../model/group-by.ts'
import type { Pair } from './pair-tasks.ts'

/** What has become of a log that is only ever to be appended to. */
export interface LogDifference {
  readonly added: readonly LogEntry[]
  readonly removed: readonly LogEntry[]
  /** An entry that says something else now; or the same, but before another of its day that it stood behind. */
  readonly changed: readonly Pair<LogEntry>[]
}

type Said = (string | number | undefined)[]

/** What an entry says of its task: a date in other words that means the same day says nothing new. */
const factsIn = ({ state, percent, count, extend, by, note, evidence }: LogEntry): Said => [
  state?.value,
  percent?.value,
  count?.value,
  extend?.day,
  by,
  note,
  evidence,
]

/** The same in its words: T may have moved under an entry that nobody touched. */
const wordsIn = (entry: LogEntry): Said => {
  const facts = factsIn(entry)
  facts[3] = entry.extend?.text
  return facts
}

const keyOf = (...parts: readonly unknown[]): string => JSON.stringify(parts)

/** Pairs entries that agree in something, in the order in which they stand; gives those that found none. */
const pairOff = (
  before: readonly LogEntry[],
  after: readonly LogEntry[],
  beforeKey: (entry: LogEntry) => string,
  afterKey: (entry: LogEntry) => string,
  pair: (before: LogEntry, after: LogEntry) => void,
): readonly [before: readonly LogEntry[], after: readonly LogEntry[]] => {
  const waiting = groupBy(before, beforeKey)
  const taken = new Set<LogEntry>()
  const left = after.filter((entry) => {
    const found = waiting.get(afterKey(entry))?.shift()
    if (found === undefined) return true
    taken.add(found)
    pair(found, entry)
    return false
  })
  return [before.filter((entry) => !taken.has(entry)), left]
}

/** Entries that were overtaken: of one task and one day, and now in another order. */
const reordered = (same: readonly Pair<LogEntry>[], before: readonly LogEntry[], after: readonly LogEntry[]) => {
  const rankBefore = new Map(before.map((entry, rank) => [entry, rank]))
  const rankAfter = new Map(after.map((entry, rank) => [entry, rank]))
  const groups = groupBy(same, (pair) => keyOf(pair.after.task.value, pair.after.date.day))
  return [...groups.values()].flatMap((pairs) => {
    const now = [...pairs].sort((a, b) => rankAfter.get(a.after)! - rankAfter.get(b.after)!)
    let last = -1
    return now.filter((pair) => {
      const rank = rankBefore.get(pair.before)!
      const isOvertaken = rank < last
      last = Math.max(last, rank)
      return isOvertaken
    })
  })
}

/**
 * Compares two logs entry by entry, wherever in the files each stands. `addressNow` is how a task of the earlier plan is
 * called in the later one. An entry has changed where it still is for its task and day, or says the same of another day
 * or task; else it is gone.
 */
export const compareLogs = (
  before: readonly LogEntry[],
  after: readonly LogEntry[],
  addressNow: (address: string) => string,
): LogDifference => {
  const then = (entry: LogEntry): string => addressNow(entry.task.value)
  const now = (entry: LogEntry): string => entry.task.value
  const same: Pair<LogEntry>[] = []
  const changed: Pair<LogEntry>[] = []
  let left = [before, after] as const
  const settle = (key: (entry: LogEntry, task: string) => string, into: Pair<LogEntry>[]): void => {
    const pair = (old: LogEntry, entry: LogEntry): void => {
      into.push({ before: old, after: entry })
    }
    left = pairOff(
      left[0],
      left[1],
      (entry) => key(entry, then(entry)),
      (entry) => key(entry, now(entry)),
      pair,
    )
  }
  settle((entry, task) => keyOf(task, entry.date.day, factsIn(entry)), same)
  settle((entry, task) => keyOf(task, entry.date.text, wordsIn(entry)), same)
  settle((entry, task) => keyOf(task, entry.date.day), changed)
  settle((entry, task) => keyOf(task, factsIn(entry)), changed)
  settle((entry) => keyOf(entry.date.day, factsIn(entry)), changed)
  const rankOf = new Map(after.map((entry, rank) => [entry, rank]))
  return {
    added: left[1],
    removed: left[0],
    changed: [...changed, ...reordered(same, before, after)].sort(
      (a, b) => rankOf.get(a.after)! - rankOf.get(b.after)!,
    ),
  }
}
