import { finish, startFor, subtractLag, workdayUntil } from '../calendar/count.ts'
import type { WorkCalendar } from '../calendar/working-days.ts'
import type { Boundaries } from './forward.ts'
import { type Network, none } from './network.ts'

const never = 2_147_483_647

/** What the backward pass takes besides the network. */
export interface Limits {
  /** The last day of each task's own deadline; `none` without one. */
  readonly deadlines: Int32Array
  /** The last day of the campaign. */
  readonly ends: number | undefined
  /** Tasks that cap nobody: those cancelled. */
  readonly isDropped: (task: number) => boolean
}

/** The latest dates that keep every deadline (schedule.md §4): `start` is Ls, `end` is Le; `none` where nothing is asked. */
export const scheduleBackward = (network: Network, calendar: WorkCalendar, limits: Limits): Boundaries => {
  const { nodes, order, firstOutgoing, outgoing, outgoingLink } = network
  const start = new Int32Array(nodes.length).fill(none)
  const end = new Int32Array(nodes.length).fill(none)
  const { deadlines, isDropped } = limits
  const last = limits.ends === undefined ? never : limits.ends + 1
  for (let rank = order.length - 1; rank >= 0; rank--) {
    const at = order[rank]!
    const { takes, milestone, date } = nodes[at]!
    const own = deadlines[at] === none ? never : deadlines[at]! + 1
    let latestEnd = Math.min(own, last)
    let cap = never
    for (let k = firstOutgoing[at]!; k < firstOutgoing[at + 1]!; k++) {
      const to = outgoing[k]!
      if (end[to] === none || nodes[to]!.optional || isDropped(to)) continue
      const { type, lag } = nodes[to]!.links[outgoingLink[k]!]!
      const boundary = subtractLag(calendar, type === 'FS' || type === 'SS' ? start[to]! : end[to]!, lag)
      if (type === 'FS' || type === 'FF') latestEnd = Math.min(latestEnd, boundary)
      else cap = Math.min(cap, boundary)
    }
    if (latestEnd === never && cap === never) continue
    let latestStart = never
    if (latestEnd !== never) {
      if (date !== undefined && latestEnd === own) {
        latestStart = milestone ? latestEnd : date.day
      } else {
        if (takes.unit === 'wd') latestEnd = workdayUntil(calendar, latestEnd - 1) + 1
        latestStart = startFor(calendar, latestEnd, takes)
      }
    }
    if (cap < latestStart) {
      latestStart = takes.unit === 'wd' ? workdayUntil(calendar, cap) : cap
      latestEnd = finish(calendar, latestStart, takes)
    }
    start[at] = latestStart
    end[at] = latestEnd
  }
  return { start, end }
}
