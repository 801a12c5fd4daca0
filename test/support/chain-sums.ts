import type { Analysis } from '../../src/analysis.ts'
import type { ChainStep } from '../../src/status/explain.ts'
import type { Calendar } from '../reference/calendar.ts'
import { add, fin, st } from '../reference/durations.ts'

interface Placed {
  readonly start: number
  readonly end: number
}

const reference = ({ count, unit }: { readonly count: number; readonly unit: 'wd' | 'd' }) => ({ n: count, unit })

/**
 * Where a task of a chain must lie if what its step says is all there is to it: worked out day by day with the calendar of
 * the reference, from the step and the dates of the step before it.
 */
export const recomputed = (
  { task, cause }: ChainStep,
  before: ChainStep | undefined,
  { tasks, standings, asOf }: Analysis,
  calendar: Calendar,
): Placed => {
  const { takes, milestone, date, links } = tasks[task]!
  const { facts } = standings[task]!
  const D = asOf.day
  const length = reference(takes)

  /** The earliest place on or after a bound; an end that must be reached moves it on. */
  const placed = (bound: number, reach = Number.NEGATIVE_INFINITY): Placed => {
    if (milestone) return { start: Math.max(bound, reach), end: Math.max(bound, reach) }
    if (date !== undefined && bound <= date.day) {
      const rest = { n: takes.count - 1, unit: 'wd' } as const
      const end =
        takes.unit === 'd' ? date.day + takes.count : rest.n === 0 ? date.day + 1 : fin(date.day + 1, rest, calendar)
      if (reach <= end) return { start: date.day, end }
    }
    let start = bound
    while ((takes.unit === 'wd' && !calendar.works(start)) || fin(start, length, calendar) < reach) start += 1
    return { start, end: fin(start, length, calendar) }
  }

  switch (cause.kind) {
    case 'link': {
      const { type, lag } = links[cause.rank]!
      const anchor = type === 'FS' || type === 'FF' ? before!.end : before!.start
      const bound = add(anchor, reference(lag), calendar)
      if (type === 'FS' || type === 'SS') return placed(bound)
      // Nothing else held it back so far: the search may begin well before, for an event on its day.
      return placed(milestone ? bound : (date?.day ?? bound - 4000), bound)
    }
    case 'finished': {
      const end = cause.on + 1
      return { start: milestone ? end : (facts.started ?? st(end, length, calendar)), end }
    }
    case 'started': {
      if (milestone) return { start: D + 1, end: D + 1 }
      const left = { n: Math.max(1, Math.ceil((takes.count * (100 - facts.percent)) / 100)), unit: takes.unit }
      const end = facts.percent > 0 ? fin(D, left, calendar) : Math.max(fin(cause.on, length, calendar), D + 1)
      return { start: cause.on, end }
    }
    case 'start':
    case 'event':
    case 'campaign-start':
    case 'today':
      return placed(milestone ? cause.day + 1 : cause.day)
    default:
      throw new Error(`nothing to add up: ${cause.kind}`)
  }
}
