import { add } from './durations.ts'
import type { Instance } from './expand.ts'
import type { Placed } from './forward.ts'
import type { Link } from './links.ts'
import { type Facts, isFinished } from './log.ts'
import type { Plan } from './plan.ts'

/** The predecessors of a task whose dependency is open: semantics §5. */
export function openPredecessors(task: Instance, links: Link[], facts: Facts[]): Instance[] {
  const open: Instance[] = []
  for (const link of links) {
    const pred = facts[link.from.index]
    if (link.to !== task || !pred) continue
    if (link.type === 'FS' && (link.lag.n < 0 ? pred.state === 'todo' : !isFinished(pred))) open.push(link.from)
    if (link.type === 'SS' && pred.state === 'todo') open.push(link.from)
  }
  return open
}

export function readinessOf(
  plan: Plan,
  task: Instance,
  links: Link[],
  facts: Facts[],
  forecasts: Placed[],
): 'ready' | 'waiting' | 'scheduled' | null {
  const D = plan.asOf
  if (facts[task.index]?.state !== 'todo') return null
  if (openPredecessors(task, links, facts).length > 0) return 'waiting'
  if (plan.starts > D || (task.start ?? D) > D || (task.date ?? D) > D) return 'scheduled'
  for (const link of links) {
    const pred = forecasts[link.from.index]
    if (link.to !== task || !pred) continue
    if (link.type === 'FS' && add(pred.e, link.lag, plan.calendar) > D) return 'scheduled'
    if (link.type === 'SS' && add(pred.s, link.lag, plan.calendar) > D) return 'scheduled'
  }
  return 'ready'
}
