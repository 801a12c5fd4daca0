import { addLag } from '../calendar/count.ts'
import type { WorkCalendar } from '../calendar/working-days.ts'
import type { DependencyType } from '../model/campaign.ts'
import type { Duration } from '../model/duration.ts'
import { boundaryOf } from '../schedule/forward.ts'
import { none } from '../schedule/network.ts'
import { isFinished } from './facts.ts'
import { byCampaignStart, byFacts, byOwnDate, bySupposition, byToday, remaining } from './forecast.ts'
import { noRest, type RestDays, restDays } from './rest-days.ts'
import { chainOf, type Explained } from './why.ts'

/** What the explanations lean on besides the dates themselves; every `Analysis` is one. */
export interface Explainable extends Explained {
  readonly calendar: WorkCalendar
  readonly campaign: { readonly starts: { readonly day: number } }
  readonly asOf: { readonly day: number }
}

/** What fixed a task's forecast. Boundaries, where days are not said. */
export type Cause =
  | {
      /** A link: the other's start or end is `anchor`, with the lag added `bound`. */
      readonly kind: 'link'
      readonly rank: number
      readonly from: number
      readonly type: DependencyType
      readonly lag: Duration
      readonly anchor: number
      readonly bound: number
    }
  /** A day: its `start`, the day it happens on, the campaign's first day, the status date. */
  | { readonly kind: 'start' | 'event' | 'campaign-start' | 'today'; readonly day: number; readonly bound: number }
  /** Under way: what is `left` is counted from `from`; without it nothing but the start was reported. */
  | { readonly kind: 'started'; readonly on: number; readonly from: number; readonly left: Duration | undefined }
  | { readonly kind: 'finished'; readonly on: number }
  | { readonly kind: 'supposed' }
  /** On a cycle, or behind one. */
  | { readonly kind: 'unscheduled' }

/** One task of a chain: why it is where it is, and the days between that are not worked. */
export interface ChainStep {
  readonly task: number
  readonly cause: Cause
  readonly start: number
  readonly end: number
  /** Between what fixed it and its start. */
  readonly before: RestDays
  /** While it is worked on. */
  readonly during: RestDays
}

const linkCause = (task: number, rank: number, { network, forecast, calendar }: Explainable): Cause => {
  const { from, type, lag } = network.nodes[task]!.links[rank]!
  const anchor = type === 'FS' || type === 'FF' ? forecast.end[from]! : forecast.start[from]!
  return { kind: 'link', rank, from, type, lag, anchor, bound: addLag(calendar, anchor, lag) }
}

const factCause = (task: number, { network, standings, asOf }: Explainable): Cause => {
  const { facts } = standings[task]!
  if (isFinished(facts)) return { kind: 'finished', on: facts.state === 'dropped' ? facts.dropped! : facts.done! }
  const { takes, milestone } = network.nodes[task]!
  const left =
    facts.percent > 0 && !milestone ? { count: remaining(takes.count, facts.percent), unit: takes.unit } : undefined
  return { kind: 'started', on: facts.started!, from: left === undefined ? facts.started! : asOf.day, left }
}

/** What fixed the forecast of one task. */
export const causeOf = (task: number, plan: Explainable): Cause => {
  const { network, forecast, campaign, asOf } = plan
  const node = network.nodes[task]!
  const dayCause = (kind: 'start' | 'event' | 'campaign-start' | 'today', day: number): Cause => ({
    kind,
    day,
    bound: boundaryOf(node, day),
  })
  if (forecast.end[task] === none) return { kind: 'unscheduled' }
  switch (forecast.driver[task]) {
    case byOwnDate:
      return node.date === undefined ? dayCause('start', node.start!) : dayCause('event', node.date.day)
    case byCampaignStart:
      return dayCause('campaign-start', campaign.starts.day)
    case byToday:
      return dayCause('today', asOf.day)
    case byFacts:
      return factCause(task, plan)
    case bySupposition:
      return { kind: 'supposed' }
    default:
      return linkCause(task, forecast.driver[task]!, plan)
  }
}

const stepOf = (task: number, plan: Explainable): ChainStep => {
  const { calendar, forecast } = plan
  const cause = causeOf(task, plan)
  const start = forecast.start[task]!
  const end = forecast.end[task]!
  if (cause.kind === 'unscheduled' || cause.kind === 'finished' || cause.kind === 'supposed') {
    return { task, cause, start, end, before: noRest, during: noRest }
  }
  // Where the end is what must wait, the days before the start explain nothing.
  const isForEnd = cause.kind === 'link' && (cause.type === 'FF' || cause.type === 'SF')
  const before = cause.kind === 'started' || isForEnd ? noRest : restDays(calendar, cause.bound, start)
  const { takes, date } = plan.network.nodes[task]!
  // The day of an event counts as worked, even when it is a day off.
  const first = date?.day === start ? start + 1 : start
  const from = cause.kind === 'started' ? cause.from : first
  return { task, cause, start, end, before, during: takes.unit === 'wd' ? restDays(calendar, from, end) : noRest }
}

/**
 * Why a task is expected when it is, link by link: the task first, then what fixed it, down to the root, whose date
 * stands by itself. The dates add up: docs/schedule.md §8.
 */
export const explain = (task: number, plan: Explainable): readonly ChainStep[] =>
  chainOf(task, plan).map((at) => stepOf(at, plan))
