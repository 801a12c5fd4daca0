import type { WorkCalendar } from '../../calendar/working-days.ts'
import type { Duration } from '../../model/duration.ts'
import type { Link } from '../../model/task.ts'
import type { PlacedTask } from '../project/placed-task.ts'
import { isFromEnd, isToStart } from '../project/wish.ts'
import { type Gap, gapsFor, type Moment, type Waiting } from './gap.ts'

/** A link as TaskJuggler says it: from the start or the end of a task, and one or two gaps. */
export interface Route {
  readonly isFromStart: boolean
  readonly gaps: readonly Gap[]
}

interface Lead {
  readonly isFromStart: boolean
  readonly lag: Duration
}

const waitingOf = ({ task, unit }: PlacedTask): Waiting => (task.milestone ? 'milestone' : unit)

/** What lies behind the end of a task lies so much further behind its start, if both are counted alike. */
const fromStart = (from: PlacedTask, { count, unit }: Duration): Lead | undefined =>
  !from.task.milestone && from.unit === unit && from.length + count >= 0
    ? { isFromStart: true, lag: { count: from.length + count, unit } }
    : undefined

/**
 * TaskJuggler, scheduling forward, knows what a task starts after, and no gap backwards. The other links come to the same
 * as one of those if the lengths of both tasks and the lag are counted alike: to finish with something is to start so
 * many days before it, which is so many days after it began.
 */
const leadOf = ({ type, lag }: Link, from: PlacedTask, to: PlacedTask, calendar: WorkCalendar): Lead | undefined => {
  const isFrom = isFromEnd(type)
  if (isToStart(type, to.task.milestone)) {
    if (lag.count >= 0) return { isFromStart: !isFrom, lag }
    // A lead of working days ends on the morning of one; only what starts on working days starts there.
    const isAlike = lag.unit === 'd' || waitingOf(to) === 'wd'
    return isFrom && isAlike ? fromStart(from, lag) : undefined
  }
  // No lag is none in either unit.
  if (lag.count !== 0 && lag.unit !== to.unit) return undefined
  const anchor = isFrom ? from.end : from.start
  const endsOnWorkday = lag.count > 0 || (lag.count === 0 && calendar.isWorkday(anchor - 1))
  if (to.unit === 'wd' && !endsOnWorkday) return undefined
  const rest: Duration = { count: lag.count - to.length, unit: to.unit }
  if (rest.count >= 0) return { isFromStart: !isFrom, lag: rest }
  return isFrom ? fromStart(from, rest) : undefined
}

/** Undefined for a link that TaskJuggler has no words for. */
export const routeOf = (link: Link, from: PlacedTask, to: PlacedTask, calendar: WorkCalendar): Route | undefined => {
  const lead = leadOf(link, from, to, calendar)
  if (lead === undefined) return undefined
  // A milestone has one moment; called its start, TaskJuggler finds loops where there are none.
  const isFromStart = lead.isFromStart && !from.task.milestone
  const moment: Moment = isFromStart ? 'morning' : 'evening'
  const gaps = gapsFor(moment, lead.lag, waitingOf(to), calendar.isWorkday(from.start))
  return gaps === undefined ? undefined : { isFromStart, gaps }
}

/**
 * Whether a link asks for less than to start after another task's start, however dates move: any other link from that task
 * that has a route asks for more. Of `[a SS+5wd, a FF+5wd]`, before a task that takes much longer than a, the second does.
 */
export const isImplied = ({ type, lag }: Link, from: PlacedTask, to: PlacedTask): boolean => {
  const isToEnd = !isToStart(type, to.task.milestone)
  const lengths = [...(isFromEnd(type) ? [from] : []), ...(isToEnd ? [to] : [])]
  if (lag.count !== 0 && lengths.some(({ unit }) => unit !== lag.unit)) return false
  if (isFromEnd(type) && isToEnd && from.unit !== to.unit) return false
  return (isFromEnd(type) ? from.length : 0) + lag.count - (isToEnd ? to.length : 0) < 0
}

/** From a fixed evening to where a task may start at the earliest. */
export const gapFromDay = (to: PlacedTask): Gap => gapsFor('evening', { count: 0, unit: 'd' }, waitingOf(to), true)![0]!
