import { isFinished } from './facts.ts'
import type { Explained } from './why.ts'

/** The root of every task (`rootOf`), found in one pass over the plan; a task that nothing holds is its own. */
export const rootsOf = ({ network, forecast, standings }: Explained): Int32Array => {
  const roots = Int32Array.from(standings, (_, at) => at)
  const isOpen = standings.map(({ facts }) => !isFinished(facts))
  // For each task the last unfinished one of its chain, -1 where all of it is finished.
  const last = Int32Array.from(isOpen, (open, at) => (open ? at : -1))
  for (const at of network.order) {
    const driver = forecast.driver[at]!
    if (driver >= 0) {
      const before = last[network.nodes[at]!.links[driver]!.from]!
      if (before >= 0) last[at] = before
    }
    if (last[at]! >= 0) roots[at] = last[at]!
  }
  return roots
}
