import { add, fin } from './durations.ts'
import { eventEnd, type Instance } from './expand.ts'
import type { Link } from './links.ts'
import type { Plan } from './plan.ts'

/** Boundaries: a task covers the days s … e−1. */
export type Placed = { s: number; e: number }

/** What a pass knows of one task before placing it by its constraints; undefined: place it. */
export type Fixed = (task: Instance) => Placed | undefined

/**
 * semantics §3. `notBefore` is a further day that bounds every task that is placed (the status date in a forecast),
 * `fixed` gives those that stand already.
 */
export function forward(
  plan: Plan,
  instances: Instance[],
  links: Link[],
  notBefore = Number.NEGATIVE_INFINITY,
  fixed: Fixed = () => undefined,
): Placed[] {
  const placed = new Map<Instance, Placed>()
  const busy = new Set<Instance>()
  const visit = (task: Instance): Placed => {
    const known = placed.get(task)
    if (known) return known
    if (busy.has(task)) throw new Error(`cycle at ${task.address}`)
    busy.add(task)
    const stands = fixed(task)
    const result = stands ?? place(plan, task, links, notBefore, visit)
    placed.set(task, result)
    return result
  }
  return instances.map(visit)
}

function place(
  plan: Plan,
  task: Instance,
  links: Link[],
  notBefore: number,
  visit: (task: Instance) => Placed,
): Placed {
  const { calendar } = plan
  // "Where a bound is a day, a milestone may sit at that day + 1 at the earliest."
  const bound = (day: number | undefined) =>
    day === undefined ? Number.NEGATIVE_INFINITY : task.milestone ? day + 1 : day
  let lo = Math.max(bound(plan.starts), bound(task.start), bound(task.date), bound(notBefore))
  let x = Number.NEGATIVE_INFINITY
  for (const link of links) {
    if (link.to !== task) continue
    const pred = visit(link.from)
    if (link.type === 'FS') lo = Math.max(lo, add(pred.e, link.lag, calendar))
    if (link.type === 'SS') lo = Math.max(lo, add(pred.s, link.lag, calendar))
    if (link.type === 'FF') x = Math.max(x, add(pred.e, link.lag, calendar))
    if (link.type === 'SF') x = Math.max(x, add(pred.s, link.lag, calendar))
  }
  if (task.milestone) return { s: Math.max(lo, x), e: Math.max(lo, x) }
  if (task.date !== undefined && lo === task.date) {
    const end = eventEnd(task.date, false, task.takes, plan)
    if (end >= x) return { s: task.date, e: end }
  }
  let s = lo
  const fits = () => (task.takes.unit === 'd' || calendar.works(s)) && fin(s, task.takes, calendar) >= x
  while (!fits()) s++
  return { s, e: fin(s, task.takes, calendar) }
}
