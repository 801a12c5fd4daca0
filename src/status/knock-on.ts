import { isFinished } from './facts.ts'
import type { Explained } from './why.ts'

/** What an unfinished task holds up (schedule.md §8). Indices, in plan order. */
export interface Consequences {
  /** The unfinished tasks that come after it, directly or by way of others. */
  readonly downstream: readonly number[]
  /** Those of them that are overdue or will be, and whose chain runs through it. */
  readonly knockOn: readonly number[]
}

/** What follows from a delay of one task, in two passes over the plan. */
export const consequencesOf = (task: number, { network, forecast, standings }: Explained): Consequences => {
  const { order, nodes, firstOutgoing, outgoing } = network
  const isReached = new Uint8Array(nodes.length)
  const isDriven = new Uint8Array(nodes.length)
  isReached[task] = isDriven[task] = 1
  for (const at of order) {
    const driver = forecast.driver[at]!
    if (driver >= 0 && isDriven[nodes[at]!.links[driver]!.from] === 1) isDriven[at] = 1
    if (isReached[at] === 0) continue
    for (let k = firstOutgoing[at]!; k < firstOutgoing[at + 1]!; k++) isReached[outgoing[k]!] = 1
  }
  const downstream = standings.flatMap(({ facts }, at) =>
    at !== task && isReached[at] === 1 && !isFinished(facts) ? [at] : [],
  )
  const isLate = (at: number): boolean => standings[at]!.alert === 'overdue' || standings[at]!.alert === 'failing'
  return { downstream, knockOn: downstream.filter((at) => isDriven[at] === 1 && isLate(at)) }
}
