import type { Network } from '../schedule/network.ts'

/** Answers whether one task surely ends before another begins, by a chain of FS dependencies without negative lags. */
export interface Ancestry {
  /** Both must be scheduled; a task leads to itself. False also where the answer would take too long to find. */
  leadsTo(from: number, to: number): boolean
  /** Whether so much was asked that no further answer is looked for. */
  isTired(): boolean
}

/** All questions together may look at so many tasks: they must not take longer than the rest of the check. */
const mostSteps = 2_000_000

interface Labels {
  /** A walk through the tree of first visits: all that a task reaches by the tree lies between `first` and `last`. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** How long the longest chain to a task is. */
  readonly level: Int32Array
  /** The smallest rank in the order of leaving that a task reaches. */
  readonly low: Int32Array
  readonly left: Int32Array
}

const isBinding = (network: Network, k: number): boolean => {
  const { type, lag } = network.nodes[network.outgoing[k]!]!.links[network.outgoingLink[k]!]!
  return type === 'FS' && lag.count >= 0
}

const labelsOf = (network: Network): Labels => {
  const { nodes, order, firstOutgoing, outgoing, isUnscheduled } = network
  const size = nodes.length
  const [first, last, level, low, left] = [0, 0, 0, 0, 0].map(() => new Int32Array(size)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  const next = firstOutgoing.slice(0, size)
  const path: number[] = []
  let entered = 0
  let exited = 0
  for (const root of order) {
    if (first[root] !== 0) continue
    path.push(root)
    first[root] = ++entered
    while (path.length > 0) {
      const at = path.at(-1)!
      let k = next[at]!
      const end = firstOutgoing[at + 1]!
      while (k < end && (first[outgoing[k]!] !== 0 || isUnscheduled[outgoing[k]!] === 1 || !isBinding(network, k))) k++
      next[at] = k + 1
      if (k < end) {
        const to = outgoing[k]!
        first[to] = ++entered
        path.push(to)
        continue
      }
      path.pop()
      last[at] = entered
      left[at] = ++exited
    }
  }
  for (const at of order) {
    for (let k = firstOutgoing[at]!; k < firstOutgoing[at + 1]!; k++) {
      const to = outgoing[k]!
      if (isBinding(network, k)) level[to] = Math.max(level[to]!, level[at]! + 1)
    }
  }
  for (let rank = order.length - 1; rank >= 0; rank--) {
    const at = order[rank]!
    let least = left[at]!
    for (let k = firstOutgoing[at]!; k < firstOutgoing[at + 1]!; k++) {
      const to = outgoing[k]!
      if (isUnscheduled[to] === 0 && isBinding(network, k)) least = Math.min(least, low[to]!)
    }
    low[at] = least
  }
  return { first, last, level, low, left }
}

/**
 * Labels each task so that most questions are answered at once (a tree of visits says yes; levels and ranks say no), and
 * searches for the rest. (The idea is GRAIL's: Yıldırım, Chaoji, Zaki, 2010.)
 */
export const ancestryOf = (network: Network): Ancestry => {
  const { nodes } = network
  const { first, last, level, low, left } = labelsOf(network)
  const seen = new Int32Array(nodes.length)
  let question = 0
  let steps = 0

  const surely = (from: number, to: number): boolean => first[from]! <= first[to]! && last[to]! <= last[from]!
  const surelyNot = (from: number, to: number): boolean =>
    level[from]! >= level[to]! || left[to]! > left[from]! || low[to]! < low[from]!

  const search = (from: number, to: number): boolean => {
    question += 1
    const open = [to]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const { from: before, type, lag } of nodes[at]!.links) {
        if (++steps > mostSteps) return false
        if (type !== 'FS' || lag.count < 0 || seen[before] === question) continue
        seen[before] = question
        if (surely(from, before)) return true
        if (!surelyNot(from, before)) open.push(before)
      }
    }
    return false
  }

  return {
    leadsTo: (from, to) => {
      if (++steps > mostSteps) return false
      return surely(from, to) || (!surelyNot(from, to) && search(from, to))
    },
    isTired: () => steps > mostSteps,
  }
}
