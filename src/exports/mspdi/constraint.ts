import type { PlacedTask } from '../project/placed-task.ts'
import { evening, morning } from './clock.ts'

/** Project's number for what binds a task, and the moment it is bound to. */
export interface Constraint {
  readonly type: number
  readonly moment: string | undefined
}

const types = { none: 0, mustStart: 2, mustFinish: 3, notBefore: 4 } as const

export const noConstraint: Constraint = { type: types.none, moment: undefined }

/** An event stands on its day, whatever else. */
export const onItsDay = ({ task, start }: PlacedTask): Constraint =>
  task.milestone
    ? { type: types.mustFinish, moment: evening(start) }
    : { type: types.mustStart, moment: morning(start) }

export const notBefore = ({ milestone }: PlacedTask['task'], boundary: number): Constraint => ({
  type: types.notBefore,
  moment: milestone ? evening(boundary) : morning(boundary),
})
