import type { DependencyType } from '../model/campaign.ts'
import type { Duration } from '../model/duration.ts'

/** A dependency as the schedule sees it: days and edges, no names. */
export interface Edge {
  readonly from: number
  readonly type: DependencyType
  readonly lag: Duration
}

/** What the schedule needs to know of a task. */
export interface Node {
  readonly takes: Duration
  readonly milestone: boolean
  readonly optional: boolean
  /** Not earlier than this day. */
  readonly start: number | undefined
  /** The exact day of an event. */
  readonly date: { readonly day: number } | undefined
  readonly links: readonly Edge[]
}

/** Stands for "no boundary" in arrays of boundaries. */
export const none = -2_147_483_648

export interface Cycle {
  /** Each waits for the next, the last for the first. */
  readonly tasks: readonly number[]
}

export interface Network<N extends Node = Node> {
  readonly nodes: readonly N[]
  /** Those that can be scheduled, each after all it waits for. */
  readonly order: Int32Array
  /** 1 for those in a cycle or behind one. */
  readonly isUnscheduled: Uint8Array
  readonly cycles: readonly Cycle[]
  /** The links that leave node i are `outgoing[k]` (the node they lead to) and `outgoingLink[k]` (its rank there) for firstOutgoing[i] ≤ k < firstOutgoing[i + 1]. */
  readonly firstOutgoing: Int32Array
  readonly outgoing: Int32Array
  readonly outgoingLink: Int32Array
}
