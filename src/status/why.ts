import type { Task } from '../model/task.ts'
import type { Network } from '../schedule/network.ts'
import { type Facts, isFinished } from './facts.ts'
import type { Forecast } from './forecast.ts'
import type { Standing } from './standing.ts'

/** What the explanations lean on. */
export interface Explained {
  readonly network: Network<Task>
  readonly forecast: Forecast
  readonly standings: readonly Standing[]
}

/**
 * A task and those before it that fix its forecast, link by link, down to the root: a task that is under way or can
 * begin, or one whose date stands by itself (schedule.md §8). Indices; the task itself comes first.
 */
export const chainOf = (
  task: number,
  { network, forecast }: Pick<Explained, 'network' | 'forecast'>,
): readonly number[] => {
  const chain = [task]
  for (let at = task; forecast.driver[at]! >= 0; ) {
    at = network.nodes[at]!.links[forecast.driver[at]!]!.from
    chain.push(at)
  }
  return chain
}

const factsAt = ({ standings }: Explained, task: number): Facts => standings[task]!.facts

/** The task at which to act: the last unfinished one on the chain; itself, where nothing holds it. */
export const rootOf = (task: number, explained: Explained): number =>
  chainOf(task, explained).findLast((at) => !isFinished(factsAt(explained, at))) ?? task
