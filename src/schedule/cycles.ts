import type { Cycle, Node } from './network.ts'

/** The knots (strongly connected components) among the marked nodes, by Tarjan's algorithm with a stack of its own. */
const knotsOf = (nodes: readonly Node[], isMarked: Uint8Array): Int32Array => {
  const size = nodes.length
  const knot = new Int32Array(size).fill(-1)
  const rank = new Int32Array(size)
  const low = new Int32Array(size)
  const nextLink = new Int32Array(size)
  const open: number[] = []
  const path: number[] = []
  let seen = 0
  let knots = 0
  for (let start = 0; start < size; start++) {
    if (isMarked[start] === 0 || rank[start] !== 0) continue
    path.push(start)
    while (path.length > 0) {
      const at = path.at(-1)!
      if (rank[at] === 0) {
        rank[at] = low[at] = ++seen
        open.push(at)
      }
      const { links } = nodes[at]!
      let descended = false
      while (nextLink[at]! < links.length) {
        const { from } = links[nextLink[at]!]!
        nextLink[at]! += 1
        if (isMarked[from] === 0) continue
        if (rank[from] === 0) {
          path.push(from)
          descended = true
          break
        }
        if (knot[from] === -1) low[at] = Math.min(low[at]!, rank[from]!)
      }
      if (descended) continue
      path.pop()
      const parent = path.at(-1)
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[at]!)
      if (low[at] !== rank[at]) continue
      for (let member = open.pop()!; ; member = open.pop()!) {
        knot[member] = knots
        if (member === at) break
      }
      knots += 1
    }
  }
  return knot
}

/** The shortest way from a node along what it waits for back to itself. */
const shortestCycle = (start: number, nodes: readonly Node[], knot: Int32Array): readonly number[] => {
  const reachedFrom = new Map<number, number>()
  const queue = [start]
  for (let at = 0; at < queue.length; at++) {
    const current = queue[at]!
    for (const { from } of nodes[current]!.links) {
      if (knot[from] !== knot[start]) continue
      if (from === start) {
        const cycle = [current]
        for (let at = current; at !== start; ) {
          at = reachedFrom.get(at)!
          cycle.push(at)
        }
        return cycle.reverse()
      }
      if (reachedFrom.has(from)) continue
      reachedFrom.set(from, current)
      queue.push(from)
    }
  }
  return []
}

/** One cycle for each knot, beginning with the node that is first in the plan: breaking it is the next step in any case. */
export const findCycles = (nodes: readonly Node[], isMarked: Uint8Array): readonly Cycle[] => {
  const knot = knotsOf(nodes, isMarked)
  const cycles: Cycle[] = []
  const seen = new Set<number>()
  for (let at = 0; at < nodes.length; at++) {
    if (isMarked[at] === 0 || seen.has(knot[at]!)) continue
    seen.add(knot[at]!)
    const tasks = shortestCycle(at, nodes, knot)
    if (tasks.length > 0) cycles.push({ tasks })
  }
  return cycles
}
