import { isFinished } from './facts.ts'
import type { Explained } from './why.ts'

/** What an unfinished task holds up: how many unfinished tasks are reachable from it, and the nearest of them: of those that wait for it directly the one that must start first. */
export interface Impact {
  readonly count: number
  readonly first: number | undefined
}

const batchSize = 31

/** Of the unfinished tasks that wait for a task directly the one that must start first. */
const nearestOf = (task: number, { network, standings }: Explained): number | undefined => {
  const { firstOutgoing, outgoing } = network
  const latestStart = (at: number): number => standings[at]!.latestStart ?? Number.MAX_SAFE_INTEGER
  let nearest: number | undefined
  for (let k = firstOutgoing[task]!; k < firstOutgoing[task + 1]!; k++) {
    const to = outgoing[k]!
    if (isFinished(standings[to]!.facts)) continue
    if (nearest === undefined || latestStart(to) < latestStart(nearest)) nearest = to
  }
  return nearest
}

/** Marks, in one pass over the links, everything that is reachable from each of up to 31 tasks: one bit a task. */
const reachable = (tasks: readonly number[], { network }: Explained): Int32Array => {
  const { order, firstOutgoing, outgoing } = network
  const masks = new Int32Array(network.nodes.length)
  for (const [bit, task] of tasks.entries()) masks[task]! |= 1 << bit
  for (const from of order) {
    const mask = masks[from]!
    if (mask === 0) continue
    for (let k = firstOutgoing[from]!; k < firstOutgoing[from + 1]!; k++) masks[outgoing[k]!]! |= mask
  }
  return masks
}

/** The impact of each of some tasks (schedule.md §8). Time grows with the plan's size for every 31 of them. */
export const impactsOf = (tasks: readonly number[], explained: Explained): ReadonlyMap<number, Impact> => {
  const impacts = new Map<number, { count: number; first: number | undefined }>()
  for (let start = 0; start < tasks.length; start += batchSize) {
    const batch = tasks.slice(start, start + batchSize)
    const masks = reachable(batch, explained)
    const found = batch.map(() => ({ count: 0, first: undefined as number | undefined }))
    // Counted and not `for … of`: a pass over every task for every batch, whose iterators were a tenth of all that a run allocates.
    for (let at = 0; at < masks.length; at++) {
      const mask = masks[at]!
      if (mask === 0 || isFinished(explained.standings[at]!.facts)) continue
      for (let bit = 0; bit < batch.length; bit++) {
        if (batch[bit] === at || (mask & (1 << bit)) === 0) continue
        found[bit]!.count += 1
        found[bit]!.first ??= at
      }
    }
    for (const [bit, task] of batch.entries()) {
      const { count, first } = found[bit]!
      impacts.set(task, { count, first: nearestOf(task, explained) ?? first })
    }
  }
  return impacts
}
