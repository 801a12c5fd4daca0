import type { Alert } from '../../status/alert.ts'
import { isFinished } from '../../status/facts.ts'
import type { Standing } from '../../status/standing.ts'
import { startByOf } from '../../status/told-day.ts'
import { actionableIn, holdingIn } from '../reminder/holders.ts'
import { type BulletinTelling, isUnnoted, lookAhead } from './naming.ts'

/** What is late or in danger, parted by whether its doer can do anything about it. */
export interface Urgent {
  /** Held by nobody: those who do it can act. */
  readonly free: readonly Standing[]
  /** Each with the tasks at which to act for it. */
  readonly held: ReadonlyMap<Standing, readonly Standing[]>
  /** Of units outside: the host keeps in touch. */
  readonly outside: readonly Standing[]
  /** Events whose day has passed, held or not: whether they took place is to be noted. */
  readonly unnoted: readonly Standing[]
}

const heldAlerts: ReadonlySet<Alert> = new Set(['overdue', 'failing', 'held-up'])
const urgentAlerts: ReadonlySet<Alert> = new Set(['overdue', 'failing', 'start-now'])

/** Whether it has nothing to fear yet from waiting: it is due long from now, and need not have begun. */
const onlyWaits = (standing: Standing, today: number): boolean =>
  standing.deadline !== undefined &&
  standing.deadline > today + lookAhead &&
  (startByOf(standing) ?? Number.POSITIVE_INFINITY) > today

export const urgentOf = ({ analysis, selected }: BulletinTelling): Urgent => {
  const holding = holdingIn(analysis)
  const rootsOf = actionableIn(holding, analysis)
  const today = analysis.asOf.day
  const free: Standing[] = []
  const outside: Standing[] = []
  const unnoted: Standing[] = []
  const held = new Map<Standing, readonly Standing[]>()
  for (const standing of selected) {
    const { alert, task, facts, planStart } = standing
    // What waits for itself, over however many others, has nobody who could act: that is said when the plan is checked.
    if (isFinished(facts) || task.optional || planStart === undefined) continue
    const isHeld = holding(standing).length > 0
    if (task.unit.external) {
      if (alert === 'overdue' && !isHeld) outside.push(standing)
    } else if (isUnnoted(standing, analysis)) {
      unnoted.push(standing)
    } else if (isHeld) {
      if (!heldAlerts.has(alert) || onlyWaits(standing, today)) continue
      held.set(
        standing,
        rootsOf(standing).map((at) => analysis.standings[at]!),
      )
    } else if (urgentAlerts.has(alert) || (alert === 'behind' && facts.state === 'started')) {
      // What has not begun, and can still be done in time, is not behind to those who do it.
      free.push(standing)
    }
  }
  return { free, held, outside, unnoted }
}
