import { findCycles } from './cycles.ts'
import type { Network, Node } from './network.ts'

/** Lists the links by where they leave from (compressed sparse rows). */
const outgoingOf = (nodes: readonly Node[]): Pick<Network, 'firstOutgoing' | 'outgoing' | 'outgoingLink'> => {
  const firstOutgoing = new Int32Array(nodes.length + 1)
  for (const { links } of nodes) for (const { from } of links) firstOutgoing[from + 1]! += 1
  for (let at = 0; at < nodes.length; at++) firstOutgoing[at + 1]! += firstOutgoing[at]!
  const next = firstOutgoing.slice()
  const outgoing = new Int32Array(firstOutgoing[nodes.length]!)
  const outgoingLink = new Int32Array(outgoing.length)
  for (let to = 0; to < nodes.length; to++) {
    const { links } = nodes[to]!
    for (let link = 0; link < links.length; link++) {
      const from = links[link]!.from
      const at = next[from]!
      next[from] = at + 1
      outgoing[at] = to
      outgoingLink[at] = link
    }
  }
  return { firstOutgoing, outgoing, outgoingLink }
}

/**
 * Puts tasks in the order of their dependencies. Tasks in a cycle, and all that waits for one, cannot be put in order:
 * they are marked, and the cycles named.
 */
export const orderNetwork = <N extends Node>(nodes: readonly N[]): Network<N> => {
  const edges = outgoingOf(nodes)
  const { firstOutgoing, outgoing } = edges
  const missing = Int32Array.from(nodes, ({ links }) => links.length)
  const order = new Int32Array(nodes.length)
  let known = 0
  for (let at = 0; at < nodes.length; at++) if (missing[at] === 0) order[known++] = at
  for (let done = 0; done < known; done++) {
    const from = order[done]!
    for (let at = firstOutgoing[from]!; at < firstOutgoing[from + 1]!; at++) {
      const to = outgoing[at]!
      missing[to]! -= 1
      if (missing[to] === 0) order[known++] = to
    }
  }
  const isUnscheduled = new Uint8Array(nodes.length)
  if (known < nodes.length) {
    isUnscheduled.fill(1)
    for (let at = 0; at < known; at++) isUnscheduled[order[at]!] = 0
  }
  const cycles = known < nodes.length ? findCycles(nodes, isUnscheduled) : []
  return { nodes, order: order.subarray(0, known), isUnscheduled, cycles, ...edges }
}
