import type { Duration } from '../model/duration.ts'

/** How firmly a task is asked for: 0 not yet, then 提醒, 催办, 督办 by the working days it is overdue. */
export const escalationStep = (overdueBy: number, steps: readonly Duration[]): number =>
  steps.filter(({ count }) => overdueBy >= count).length
