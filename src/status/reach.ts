import type { Network } from '../schedule/network.ts'

/** How many of the tasks that are asked for can be reached from one, itself not among them, and the first of them in plan order. */
export interface Reach {
  readonly count: number
  readonly first: number | undefined
}

/** One bit for each task of a batch. */
const batchSize = 32

/** Counts for each bit in how many masks it is set: by adding all bits at once, a carry being a mask too. */
const bitCounter = (): { readonly add: (mask: number) => void; readonly countOf: (bit: number) => number } => {
  const planes: number[] = []
  return {
    add: (mask) => {
      let carry = mask
      for (let plane = 0; carry !== 0; plane++) {
        const before = planes[plane] ?? 0
        planes[plane] = before ^ carry
        carry &= before
      }
    },
    countOf: (bit) => planes.reduce((sum, plane, power) => sum + ((plane >>> bit) & 1) * 2 ** power, 0),
  }
}

/**
 * What can be reached from each of some tasks, counting what `isCounted`. Tasks that cannot be scheduled lead nowhere.
 *
 * 32 tasks that stand near each other in the plan are followed together, over the links that they lead to and no others:
 * activities are seldom connected with many more, so that time grows with the tasks; in one chain of n tasks with n²/32.
 */
export const reachCounts = (
  tasks: readonly number[],
  { order, nodes, firstOutgoing, outgoing }: Network,
  isCounted: (task: number) => boolean,
): ReadonlyMap<number, Reach> => {
  const unordered = nodes.length
  const rankOf = new Int32Array(nodes.length).fill(unordered)
  for (let rank = 0; rank < order.length; rank++) rankOf[order[rank]!] = rank
  const masks = new Int32Array(nodes.length)
  const isKnown = new Uint8Array(nodes.length)
  const found = new Map<number, Reach>()

  /** All that the batch leads to, itself too, in the order of the network; what has no place in it comes last. */
  const follow = (batch: readonly number[]): readonly number[] => {
    const reached: number[] = []
    const meet = (task: number): void => {
      if (isKnown[task] === 1) return
      isKnown[task] = 1
      reached.push(task)
    }
    for (const task of batch) meet(task)
    for (const from of reached) {
      if (rankOf[from] === unordered) continue
      for (let k = firstOutgoing[from]!; k < firstOutgoing[from + 1]!; k++) meet(outgoing[k]!)
    }
    return reached.sort((a, b) => rankOf[a]! - rankOf[b]!)
  }

  const byPlace = [...new Set(tasks)].sort((a, b) => a - b)
  for (let start = 0; start < byPlace.length; start += batchSize) {
    const batch = byPlace.slice(start, start + batchSize)
    const reached = follow(batch)
    // A task is not reached from itself: its own bit is passed on, and not counted.
    const own = new Map(batch.map((task, bit) => [task, 1 << bit]))
    for (const [task, bit] of own) masks[task] = bit
    const counter = bitCounter()
    const first = new Int32Array(batchSize).fill(nodes.length)
    let missing = -1
    for (const from of reached) {
      const mask = masks[from]!
      if (rankOf[from] !== unordered)
        for (let k = firstOutgoing[from]!; k < firstOutgoing[from + 1]!; k++) masks[outgoing[k]!]! |= mask
      if (isCounted(from)) counter.add(mask & ~(own.get(from) ?? 0))
    }
    for (const at of reached.filter(isCounted).sort((a, b) => a - b)) {
      let met = masks[at]! & ~(own.get(at) ?? 0) & missing
      missing &= ~met
      for (; met !== 0; met &= met - 1) first[31 - Math.clz32(met & -met)] = at
      if (missing === 0) break
    }
    for (const [bit, task] of batch.entries()) {
      const count = counter.countOf(bit)
      found.set(task, { count, first: count === 0 ? undefined : first[bit] })
    }
    for (const task of reached) masks[task] = isKnown[task] = 0
  }
  return found
}
