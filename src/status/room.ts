import { addLag, finish, startFor, subtractLag, workdaysBetween, workdayUntil } from '../calendar/count.ts'
import type { WorkCalendar } from '../calendar/working-days.ts'
import type { DependencyType } from '../model/campaign.ts'
import type { Duration } from '../model/duration.ts'
import { none } from '../schedule/network.ts'
import type { ChainStep, Explainable } from './explain.ts'
import { isFinished } from './facts.ts'

/** How late one task of a chain may end without the explained task passing its deadline. */
export interface Room {
  readonly task: number
  /** The latest boundary at which it may end. */
  readonly latest: number
  /** Working days from its expected end to that; negative where it comes too late. */
  readonly workdays: number
}

const isForStart = (type: DependencyType): boolean => type === 'FS' || type === 'SS'
const isFromEnd = (type: DependencyType): boolean => type === 'FS' || type === 'FF'

/** The boundary that the explained task must not pass: that of its own deadline, else what those behind it leave. */
export const limitOf = (task: number, { standings }: Explainable): number | undefined => {
  const { deadline, latestEnd } = standings[task]!
  return deadline === undefined ? latestEnd : deadline + 1
}

/** The end of a task that starts at a boundary at the latest. */
const endFrom = (boundary: number, takes: Duration, calendar: WorkCalendar): number =>
  finish(calendar, takes.unit === 'wd' ? workdayUntil(calendar, boundary) : boundary, takes)

/** The room of the explained task and of each unfinished task before it on its chain, as far as the chain hands it on. */
export const roomsOf = (chain: readonly ChainStep[], plan: Explainable): readonly Room[] => {
  const { calendar, network, standings } = plan
  const rooms: Room[] = []
  let latest = limitOf(chain[0]!.task, plan)
  for (const { task, cause, end } of chain) {
    if (latest === undefined || end === none || isFinished(standings[task]!.facts)) break
    rooms.push({ task, latest, workdays: workdaysBetween(calendar, end, latest) })
    if (cause.kind !== 'link') break
    const { takes } = network.nodes[task]!
    const start = startFor(calendar, takes.unit === 'wd' ? workdayUntil(calendar, latest - 1) + 1 : latest, takes)
    const boundary = subtractLag(calendar, isForStart(cause.type) ? start : latest, cause.lag)
    if (isFromEnd(cause.type)) latest = boundary
    // Its start is what the next one waits for: once it is under way its end no longer matters.
    else if (standings[cause.from]!.facts.state !== 'todo') break
    else latest = endFrom(boundary, network.nodes[cause.from]!.takes, calendar)
  }
  return rooms
}

/** A link that did not decide, and how many working days later it could come before it would. */
export interface Rival {
  readonly from: number
  readonly to: number
  readonly type: DependencyType
  /** The working days by which it falls short of deciding. */
  readonly workdays: number
}

/** The float of one link of a task that is still to come: 0 where it decides. */
const floatOf = (to: number, rank: number, { calendar, network, forecast }: Explainable): Rival | undefined => {
  const { from, type, lag } = network.nodes[to]!.links[rank]!
  const anchor = isFromEnd(type) ? forecast.end[from]! : forecast.start[from]!
  const own = isForStart(type) ? forecast.start[to]! : forecast.end[to]!
  if (anchor === none || own === none) return undefined
  return { from, to, type, workdays: workdaysBetween(calendar, addLag(calendar, anchor, lag), own) }
}

/** Whether a link waits for a start that has been made: no delay of the task changes that. */
export const isPast = ({ from, type }: Rival, { standings }: Explainable): boolean =>
  !isFromEnd(type) && standings[from]!.facts.started !== undefined

/** The unfinished tasks that a task to do also depends on, the closest behind the deciding one first. */
export const rivalsOf = (task: number, plan: Explainable): readonly Rival[] => {
  const { network, standings, forecast } = plan
  if (standings[task]!.facts.state !== 'todo') return []
  const nearest = new Map<number, Rival>()
  for (const rank of network.nodes[task]!.links.keys()) {
    if (rank === forecast.driver[task]) continue
    const rival = floatOf(task, rank, plan)
    if (rival === undefined || isFinished(standings[rival.from]!.facts)) continue
    if ((nearest.get(rival.from)?.workdays ?? Number.MAX_SAFE_INTEGER) > rival.workdays) nearest.set(rival.from, rival)
  }
  return [...nearest.values()].sort((a, b) => a.workdays - b.workdays || a.from - b.from)
}

/** Of the tasks to do that depend on a task directly the one that a delay would move first, and after how many working days. */
export const firstMoved = (task: number, plan: Explainable): Rival | undefined => {
  const { network, standings } = plan
  let first: Rival | undefined
  for (let k = network.firstOutgoing[task]!; k < network.firstOutgoing[task + 1]!; k++) {
    const to = network.outgoing[k]!
    if (standings[to]!.facts.state !== 'todo') continue
    const rival = floatOf(to, network.outgoingLink[k]!, plan)
    if (rival !== undefined && !isPast(rival, plan) && rival.workdays < (first?.workdays ?? Number.MAX_SAFE_INTEGER))
      first = rival
  }
  return first
}

/** The task and all that come before it. */
const upTo = (task: number, { network }: Explainable): ReadonlySet<number> => {
  const found = new Set([task])
  for (const at of found) for (const { from } of network.nodes[at]!.links) found.add(from)
  return found
}

/**
 * Whether one working day that the first task is later is one working day for the second, on whatever ways lead there: so
 * it is where nothing on them counts days off or has a day of its own.
 */
export const isMovedByAsMuch = ({ from, to }: Rival, plan: Explainable): boolean => {
  const { network } = plan
  if (network.nodes[from]!.takes.unit !== 'wd') return false
  const before = upTo(to, plan)
  const moved = new Set([from])
  for (const at of network.order) {
    if (!before.has(at)) continue
    const { takes, date, links } = network.nodes[at]!
    const delayed = links.filter((link) => moved.has(link.from))
    if (delayed.length === 0) continue
    if (takes.unit !== 'wd' || date !== undefined) return false
    if (delayed.some(({ lag }) => lag.count !== 0 && lag.unit !== 'wd')) return false
    moved.add(at)
  }
  return true
}
