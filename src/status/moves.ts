import type { Standing } from './standing.ts'

/** One task on two plans, or on one plan before and after something: a log entry, a supposition, a commit. */
export interface Move {
  readonly before: Standing
  readonly after: Standing
}

const differs = ({ before, after }: Move): boolean =>
  before.forecastEnd !== after.forecastEnd || before.alert !== after.alert || before.readiness !== after.readiness

/** The tasks that both have and that stand differently: another forecast finish, another alert, free to begin or no longer. In the order of `after`. */
export const movesBetween = (before: readonly Standing[], after: readonly Standing[]): readonly Move[] => {
  const known = new Map(before.map((standing) => [standing.task.id, standing]))
  return after.flatMap((standing) => {
    const old = known.get(standing.task.id)
    const move = old === undefined ? undefined : { before: old, after: standing }
    return move !== undefined && differs(move) ? [move] : []
  })
}
