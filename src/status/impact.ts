import { isFinished } from './facts.ts'
import { reachCounts } from './reach.ts'
import type { Explained } from './why.ts'

/** What an unfinished task holds up: how many unfinished tasks are reachable from it, and the nearest of them: of those that wait for it directly the one that must start first. */
export interface Impact {
  readonly count: number
  readonly first: number | undefined
}

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

/** The impact of each of some tasks (schedule.md §8), in their order. */
export const impactsOf = (tasks: readonly number[], explained: Explained): ReadonlyMap<number, Impact> => {
  const { standings, network } = explained
  const reached = reachCounts(tasks, network, (at) => !isFinished(standings[at]!.facts))
  return new Map(
    tasks.map((task) => {
      const { count, first } = reached.get(task)!
      return [task, { count, first: nearestOf(task, explained) ?? first }]
    }),
  )
}
