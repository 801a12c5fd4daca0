import { fin, st, sub } from './durations.ts'
import type { Instance } from './expand.ts'
import type { Link } from './links.ts'
import type { Plan } from './plan.ts'

/** Boundaries; undefined where no deadline is downstream. */
export type Latest = { Ls: number; Le: number } | undefined

/** semantics §4. `own` is the own deadline of a task, a day; `dropped` says whether it is dropped. */
export function backward(
  plan: Plan,
  instances: Instance[],
  links: Link[],
  own: (task: Instance) => number | undefined,
  dropped: (task: Instance) => boolean,
): Latest[] {
  const known = new Map<Instance, Latest>()
  const visit = (task: Instance): Latest => {
    if (!known.has(task)) known.set(task, latest(plan, task, links, own(task), dropped, visit))
    return known.get(task)
  }
  return instances.map(visit)
}

function latest(
  plan: Plan,
  task: Instance,
  links: Link[],
  own: number | undefined,
  dropped: (task: Instance) => boolean,
  visit: (task: Instance) => Latest,
): Latest {
  const { calendar } = plan
  const none = Number.POSITIVE_INFINITY
  let Le = Math.min(own === undefined ? none : own + 1, plan.ends === undefined ? none : plan.ends + 1)
  let cap = none
  for (const link of links) {
    if (link.from !== task || link.to.optional || dropped(link.to)) continue
    const succ = visit(link.to)
    if (succ === undefined) continue
    if (link.type === 'FS') Le = Math.min(Le, sub(succ.Ls, link.lag, calendar))
    if (link.type === 'FF') Le = Math.min(Le, sub(succ.Le, link.lag, calendar))
    if (link.type === 'SS') cap = Math.min(cap, sub(succ.Ls, link.lag, calendar))
    if (link.type === 'SF') cap = Math.min(cap, sub(succ.Le, link.lag, calendar))
  }
  if (Le === none && cap === none) return undefined
  let Ls = none
  if (Le !== none) {
    if (task.date !== undefined && !task.milestone && own !== undefined && Le === own + 1) {
      Ls = task.date
    } else {
      if (task.takes.unit === 'wd') while (!calendar.works(Le - 1)) Le--
      Ls = st(Le, task.takes, calendar)
    }
  }
  if (cap < Ls) {
    Ls = cap
    if (task.takes.unit === 'wd') while (!calendar.works(Ls)) Ls--
    Le = fin(Ls, task.takes, calendar)
  }
  return { Ls, Le }
}
