import type { Campaign } from '../../model/campaign.ts'
import type { Task } from '../../model/task.ts'

/** Who does a task, as a project program keeps it: a unit, or a section of the host. */
export interface Doer {
  readonly unit: Task['unit']
  /** Of the host alone: how another unit divides its work is its own business. */
  readonly section: string | undefined
}

export const doerOf = ({ unit, section }: Task, { units: [host] }: Campaign): Doer => ({
  unit,
  section: unit === host ? section : undefined,
})
