import type { Standing } from './standing.ts'

/** The day that people are told: the last working day up to the deadline; once that has passed, the deadline itself. */
export const toldDay = ({ dueWorkday, deadline }: Standing, today: number): number | undefined =>
  dueWorkday !== undefined && dueWorkday >= today ? dueWorkday : deadline

/** The day by which a task must be started. */
export const startByOf = ({ latestStart, task }: Standing): number | undefined =>
  latestStart === undefined ? undefined : latestStart - (task.milestone ? 1 : 0)
