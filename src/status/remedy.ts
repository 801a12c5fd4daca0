import type { Supposition } from './supposition.ts'

/** A single change, and what a new analysis with it gives. Boundaries. */
export interface Remedy {
  readonly change: Supposition
  /** The task that it is to help. */
  readonly goal: number
  readonly endBefore: number
  readonly endAfter: number
  /** Whether it keeps its deadline then. */
  readonly isInTime: boolean
  /** Working days late with the change; 0 also where it is late by days off alone. */
  readonly lateBy: number
  /** How many tasks are late or will be, without it and with it. */
  readonly lateTasksBefore: number
  readonly lateTasksAfter: number
}

/** What would help a task that is late, or that makes others late. */
export interface Remedies {
  /** The change that helps most; undefined where none of those tried helps. */
  readonly best: Remedy | undefined
  /** How many tasks of a longer chain were looked at, those nearest to the root; undefined where all were. */
  readonly looked: number | undefined
  /** What a later deadline would have to be. */
  readonly extension: Remedy | undefined
}
