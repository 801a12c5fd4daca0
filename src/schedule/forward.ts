import { addLag } from '../calendar/count.ts'
import type { WorkCalendar } from '../calendar/working-days.ts'
import { type Network, type Node, none } from './network.ts'
import { placeTask, type Slot } from './place-task.ts'

/** Boundaries by task; `none` where a task cannot be scheduled. */
export interface Boundaries {
  readonly start: Int32Array
  readonly end: Int32Array
}

/** The boundary that a day puts before a task: a milestone may sit at the day's end at the earliest. */
export const boundaryOf = ({ milestone }: Node, day: number): number => (milestone ? day + 1 : day)

/** What the links of a task ask of its start (`low`) and of its end (`reach`). */
export const askedByLinks = (
  calendar: WorkCalendar,
  { links }: Node,
  { start, end }: Boundaries,
  asked: { low: number; reach: number },
): void => {
  for (const { from, type, lag } of links) {
    const anchor = type === 'FS' || type === 'FF' ? end[from]! : start[from]!
    if (anchor === none) continue
    const boundary = addLag(calendar, anchor, lag)
    if (type === 'FS' || type === 'SS') asked.low = Math.max(asked.low, boundary)
    else asked.reach = Math.max(asked.reach, boundary)
  }
}

/** The earliest dates of the plan as written (schedule.md §3). `starts` is the first day of the campaign. */
export const scheduleForward = (network: Network, calendar: WorkCalendar, starts: number): Boundaries => {
  const { nodes, order } = network
  const boundaries = { start: new Int32Array(nodes.length).fill(none), end: new Int32Array(nodes.length).fill(none) }
  const slot: Slot = { start: none, end: none }
  const asked = { low: none, reach: none }
  for (const at of order) {
    const node = nodes[at]!
    asked.low = boundaryOf(node, Math.max(starts, node.start ?? none, node.date?.day ?? none))
    asked.reach = none
    askedByLinks(calendar, node, boundaries, asked)
    placeTask(calendar, node, asked.low, asked.reach, slot)
    boundaries.start[at] = slot.start
    boundaries.end[at] = slot.end
  }
  return boundaries
}
