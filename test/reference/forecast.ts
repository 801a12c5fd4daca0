import { fin, st } from './durations.ts'
import type { Instance } from './expand.ts'
import { forward, type Placed } from './forward.ts'
import type { Link } from './links.ts'
import { type Facts, isFinished, percentOf } from './log.ts'
import type { Plan } from './plan.ts'

/** semantics §6: the forward pass again, with facts. */
export function forecast(plan: Plan, instances: Instance[], links: Link[], facts: Facts[]): Placed[] {
  const D = plan.asOf
  const { calendar } = plan
  return forward(plan, instances, links, D, (task: Instance): Placed | undefined => {
    const of = facts[task.index]
    if (!of || of.state === 'todo') return undefined
    if (isFinished(of)) {
      const f = of.state === 'dropped' ? of.dropped : of.done
      if (f === undefined) throw new Error(`finished on no day: ${task.address}`)
      const e = f + 1
      return { s: task.milestone ? e : (of.started ?? st(e, task.takes, calendar)), e }
    }
    if (of.started === undefined) throw new Error(`started on no day: ${task.address}`)
    if (task.milestone) return { s: D + 1, e: D + 1 }
    const p = percentOf(of)
    if (p === 0) return { s: of.started, e: Math.max(fin(of.started, task.takes, calendar), D + 1) }
    const n = Math.max(1, Math.ceil((task.takes.n * (100 - p)) / 100))
    return { s: of.started, e: fin(D, { n, unit: task.takes.unit }, calendar) }
  })
}
