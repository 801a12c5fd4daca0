import { addLag, finish, startFor } from '../calendar/count.ts'
import type { WorkCalendar } from '../calendar/working-days.ts'
import type { Task } from '../model/task.ts'
import { askedByLinks, type Boundaries, boundaryOf } from '../schedule/forward.ts'
import { type Network, none } from '../schedule/network.ts'
import { placeTask, type Slot } from '../schedule/place-task.ts'
import { type Facts, isFinished } from './facts.ts'
import { type Expectation, type Expectations, noExpectations } from './supposition.ts'

/** What fixed a date of the forecast: a link (its rank among the task's links), or one of the negative reasons. */
export const byOwnDate = -1
export const byCampaignStart = -2
export const byToday = -3
/** Its own facts: it is started or finished. */
export const byFacts = -4
/** A day that somebody supposes. */
export const bySupposition = -5

export interface Forecast extends Boundaries {
  /** For each task the rank of the link that decided, or a reason. */
  readonly driver: Int32Array
}

/** The days that are left to do, of those it takes (schedule.md §6): in whole numbers, at least one. */
export const remaining = (count: number, percent: number): number =>
  Math.max(1, Math.ceil((count * (100 - percent)) / 100))

const placeByFacts = (
  calendar: WorkCalendar,
  { takes, milestone }: Task,
  facts: Facts,
  today: number,
  into: Slot,
): void => {
  const finished = facts.state === 'dropped' ? facts.dropped! : facts.done
  if (isFinished(facts)) {
    into.end = finished! + 1
    into.start = milestone ? into.end : (facts.started ?? startFor(calendar, into.end, takes))
  } else if (milestone) {
    into.start = into.end = today + 1
  } else {
    const begun = facts.started!
    into.start = begun
    into.end =
      facts.percent > 0
        ? finish(calendar, today, { count: remaining(takes.count, facts.percent), unit: takes.unit })
        : Math.max(finish(calendar, begun, takes), today + 1)
  }
}

/** Places an open task on the day that is supposed. */
const placeAsExpected = (
  calendar: WorkCalendar,
  { takes, milestone }: Task,
  { kind, day }: Expectation,
  begun: number | undefined,
  into: Slot,
): void => {
  into.end = kind === 'end' || milestone ? day + 1 : finish(calendar, day, takes)
  into.start = milestone ? into.end : (begun ?? (kind === 'start' ? day : startFor(calendar, into.end, takes)))
}

/** The link that asks for a boundary: where several do, that from the task that is first in plan order. A reason where none does. */
const decidingLink = (
  calendar: WorkCalendar,
  { links }: Task,
  { start, end }: Boundaries,
  wants: (boundary: number, isForStart: boolean) => boolean,
): number => {
  let deciding = byToday
  for (let rank = 0; rank < links.length; rank++) {
    const { from, type, lag } = links[rank]!
    if (deciding >= 0 && links[deciding]!.from <= from) continue
    const anchor = type === 'FS' || type === 'FF' ? end[from]! : start[from]!
    if (anchor !== none && wants(addLag(calendar, anchor, lag), type === 'FS' || type === 'SS')) deciding = rank
  }
  return deciding
}

/** The forward pass with facts, on a day (schedule.md §6), and what fixed each date (§8). What is `expected` of an open task goes before its links. */
export const forecast = (
  network: Network<Task>,
  calendar: WorkCalendar,
  starts: number,
  facts: readonly Facts[],
  today: number,
  expected: Expectations = noExpectations,
): Forecast => {
  const { nodes } = network
  const start = new Int32Array(nodes.length).fill(none)
  const end = new Int32Array(nodes.length).fill(none)
  const driver = new Int32Array(nodes.length).fill(byFacts)
  const boundaries = { start, end }
  const slot: Slot = { start: none, end: none }
  const asked = { low: none, reach: none }

  for (const [at, expectation] of expected) {
    if (isFinished(facts[at]!)) continue
    placeAsExpected(calendar, nodes[at]!, expectation, facts[at]!.started, slot)
    start[at] = slot.start
    end[at] = slot.end
    driver[at] = bySupposition
  }
  for (let at = 0; at < nodes.length; at++) {
    if (facts[at]!.state === 'todo' || driver[at] === bySupposition) continue
    placeByFacts(calendar, nodes[at]!, facts[at]!, today, slot)
    start[at] = slot.start
    end[at] = slot.end
  }
  for (const at of network.order) {
    if (facts[at]!.state !== 'todo' || driver[at] === bySupposition) continue
    const task = nodes[at]!
    const ownDay = task.date?.day ?? task.start ?? none
    const own = ownDay === none ? none : boundaryOf(task, ownDay)
    const first = boundaryOf(task, starts)
    const now = boundaryOf(task, today)
    asked.low = none
    asked.reach = none
    askedByLinks(calendar, task, boundaries, asked)
    const { low: linkLow, reach } = asked
    const low = Math.max(linkLow, own, first, now)
    placeTask(calendar, task, low, reach, slot)
    start[at] = slot.start
    end[at] = slot.end
    if (reach !== none) {
      const reached = slot.end
      placeTask(calendar, task, low, none, slot)
      if (slot.end < reached) {
        driver[at] = decidingLink(
          calendar,
          task,
          boundaries,
          (boundary, isForStart) => !isForStart && boundary === reach,
        )
        continue
      }
    }
    driver[at] =
      linkLow === low
        ? decidingLink(calendar, task, boundaries, (boundary, isForStart) => isForStart && boundary === low)
        : own === low
          ? byOwnDate
          : first === low
            ? byCampaignStart
            : byToday
  }
  return { start, end, driver }
}
