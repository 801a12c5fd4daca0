import type { Analysis } from '../analysis.ts'
import type { LogEntry } from '../model/campaign.ts'
import type { Standing } from '../status/standing.ts'
import type { Change } from './change.ts'
import { compareForecasts, type ForecastDifference, ofChosen } from './compare-forecasts.ts'
import { compareHeaders } from './compare-headers.ts'
import { compareLogs } from './compare-logs.ts'
import { compareTask } from './compare-tasks.ts'
import { type Pair, pairPlans } from './pair-tasks.ts'

/** Two analyses of a campaign, and all that differs. */
export interface Comparison extends Pair<Analysis>, ForecastDifference {
  /** The header's first, then tasks in plan order, then what has been done to the log. */
  readonly changes: readonly Change[]
  /** New entries of the log: progress, and no change of the plan. */
  readonly logged: readonly LogEntry[]
}

/** Which tasks are told of; what stands above the tasks is told only where all are. */
export interface Selection {
  readonly isWhole: boolean
  readonly has: (standing: Standing) => boolean
}

export const everything: Selection = { isWhole: true, has: () => true }

/** Compares two plans, each on its day. */
export const comparePlans = (
  before: Analysis,
  after: Analysis,
  { isWhole, has }: Selection = everything,
): Comparison => {
  const analyses = { before, after }
  const pairs = pairPlans(before, after)
  const all = pairs.tasks.map((pair) => ({
    before: before.standings[pair.before.index]!,
    after: after.standings[pair.after.index]!,
  }))
  const isChosen = (pair: Pair<Standing>): boolean => has(pair.before) || has(pair.after)
  const standings = all.filter(isChosen)
  const added = pairs.addedTasks.map(({ index }) => after.standings[index]!).filter(has)
  const removed = pairs.removedTasks.map(({ index }) => before.standings[index]!).filter(has)
  const log = compareLogs(before.campaign.log, after.campaign.log, pairs.addressNow)
  const told = new Set([
    ...standings.map((pair) => pair.after.task.id),
    ...[...added, ...removed].map(({ task }) => task.id),
  ])
  const isTold = ({ task }: LogEntry): boolean => isWhole || told.has(pairs.addressNow(task.value))
  const forecasts = compareForecasts(all, pairs.units, analyses)
  return {
    ...analyses,
    ...(isWhole ? forecasts : ofChosen(forecasts, isChosen, after)),
    changes: [
      ...(isWhole ? compareHeaders(analyses, pairs) : []),
      ...added.map((standing) => ({ kind: 'task-added' as const, task: standing.task, standing })),
      ...removed.map((standing) => ({ kind: 'task-removed' as const, task: standing.task, standing })),
      ...standings.flatMap((pair) => compareTask(pair, analyses, pairs.addressNow)),
      ...log.changed
        .filter(({ before: old, after: entry }) => isTold(old) || isTold(entry))
        .map((entries) => ({ kind: 'log-changed' as const, entries })),
      ...log.removed.filter(isTold).map((entry) => ({ kind: 'log-removed' as const, entry })),
    ],
    logged: log.added.filter(isTold),
  }
}

/** Whether nothing at all has changed: no plan, no log, and with them no forecast. */
export const isSame = ({ changes, logged, shifts }: Comparison): boolean =>
  changes.length === 0 && logged.length === 0 && shifts.length === 0
