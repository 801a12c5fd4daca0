import type { Latest } from './backward.ts'
import { workingDays } from './durations.ts'
import type { Instance } from './expand.ts'
import type { Placed } from './forward.ts'
import { type Facts, isFinished, percentOf } from './log.ts'
import type { Plan } from './plan.ts'

export type Alert = 'closed' | 'overdue' | 'failing' | 'held-up' | 'start-now' | 'behind' | 'due-soon' | 'on-track'

export type Light = 'red' | 'yellow' | 'green' | 'blue'

export const lights: Record<Alert, Light> = {
  closed: 'blue',
  overdue: 'red',
  failing: 'red',
  'held-up': 'yellow',
  'start-now': 'yellow',
  behind: 'yellow',
  'due-soon': 'yellow',
  'on-track': 'green',
}

export type Situation = {
  plan: Plan
  task: Instance
  facts: Facts
  planned: Placed
  latest: Latest
  forecast: Placed
  readiness: 'ready' | 'waiting' | 'scheduled' | null
  own: number | undefined
}

/** The first row of semantics §7 that applies. */
export function alertOf(situation: Situation): Alert {
  const { plan, task, facts, forecast, readiness, own } = situation
  const D = plan.asOf
  if (isFinished(facts)) return 'closed'
  if (task.optional) return 'on-track'
  if (own !== undefined && D > own) return 'overdue'
  if (own !== undefined && forecast.e > own + 1) return 'failing'
  const startBy = startByOf(task, situation.latest)
  if (facts.state === 'todo' && readiness === 'waiting' && startBy !== undefined && D >= startBy) return 'held-up'
  if (facts.state === 'todo' && startBy !== undefined && D >= startBy) return 'start-now'
  if (task.target && own !== undefined && percentOf(facts) < expectedShare(situation, own)) return 'behind'
  if (own !== undefined && own <= soon(plan)) return 'due-soon'
  return 'on-track'
}

export function startByOf(task: Instance, latest: Latest): number | undefined {
  if (latest === undefined) return undefined
  return task.milestone ? latest.Ls - 1 : latest.Ls
}

/** 序时进度 */
function expectedShare({ plan, planned }: Situation, own: number): number {
  const all = workingDays(planned.s, own + 1, plan.calendar)
  if (all === 0) return 0
  return Math.floor((100 * workingDays(planned.s, plan.asOf + 1, plan.calendar)) / all)
}

/** D + n, or the n-th working day after D. */
function soon({ asOf, dueSoon, calendar }: Plan): number {
  if (dueSoon.unit === 'd') return asOf + dueSoon.n
  let day = asOf
  for (let counted = 0; counted < dueSoon.n; ) {
    day++
    if (calendar.works(day)) counted++
  }
  return day
}
