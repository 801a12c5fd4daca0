import type { Analysis } from '../../analysis.ts'
import { isFinished } from '../../status/facts.ts'
import type { Standing } from '../../status/standing.ts'

/** The unfinished tasks that keep a task from going on, by index in plan order; none where it is free or under way. */
export type Holding = (standing: Standing) => readonly number[]

/**
 * What holds a task: the predecessors that it waits for or, where it may begin but must not end before another does
 * (FF, SF) and will be late for it, that one. Nobody is urged to do what is held.
 */
export const holdingIn =
  ({ standings, forecast }: Analysis): Holding =>
  ({ task, facts, readiness, waitingFor, lateBy }) => {
    if (facts.state !== 'todo') return []
    if (readiness === 'waiting') return waitingFor
    const link = task.links[forecast.driver[task.index]!]
    if (link === undefined || lateBy === 0 || link.type === 'FS' || link.type === 'SS') return []
    return isFinished(standings[link.from]!.facts) ? [] : [link.from]
  }

/**
 * For each task that is held the tasks at which to act: those that it waits for, over any number of links, and that nobody
 * holds themselves; in plan order, none where tasks wait for each other. What many wait for is worked out once.
 */
export const actionableIn = (
  holding: Holding,
  { standings, network }: Analysis,
): ((standing: Standing) => readonly number[]) => {
  const known = new Map<number, readonly number[]>()
  const leavesOf = (start: number): readonly number[] => {
    const open = [start]
    for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
      // In a circle, and behind one, nobody can act: `plan check` says what to mend.
      if (network.isUnscheduled[at] === 1) known.set(at, [])
      const before = holding(standings[at]!)
      const missing = known.has(at) ? [] : before.filter((each) => !known.has(each))
      if (missing.length > 0) {
        for (const each of missing) open.push(each)
        continue
      }
      open.pop()
      if (known.has(at)) continue
      const leaves = before.map((each) => known.get(each)!)
      known.set(at, before.length === 0 ? [at] : leaves.length === 1 ? leaves[0]! : united(leaves))
    }
    return known.get(start)!
  }
  return (standing) => (holding(standing).length === 0 ? [] : leavesOf(standing.task.index))
}

const united = (lists: readonly (readonly number[])[]): readonly number[] =>
  [...new Set(lists.flat())].sort((a, b) => a - b)
