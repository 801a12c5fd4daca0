import { workdaysBetween } from '../calendar/count.ts'
import type { Duration } from '../model/duration.ts'
import { isFinished } from '../status/facts.ts'
import type { RestDays } from '../status/rest-days.ts'
import type { Standing } from '../status/standing.ts'
import type { Supposition } from '../status/supposition.ts'
import type { WhyWords } from '../words/index.ts'
import type { SaidChange, SaidComparison, SaidRest } from '../words/why-words.ts'
import type { Cell, Tone } from './page.ts'
import { dayText, saidCell, type Telling } from './telling.ts'

/** What the sentences of `why` lean on. */
export interface WhyTelling extends Telling {
  readonly why: WhyWords
}

/** 丙县的“征集初选并报送作品”. */
export const taskName = (at: number, { analysis, why, year }: WhyTelling): string => {
  const { name, unit, period } = analysis.tasks[at]!
  return why.task(name, unit === analysis.campaign.units[0] ? undefined : unit.short, period, year)
}

/** The last day before a boundary. */
export const lastDayText = (boundary: number, as: WhyTelling): string => dayText(boundary - 1, as)

/** The day on which a task is seen to start: a milestone is shown on the day that ends at its boundary. */
export const firstDayOf = (at: number, boundary: number, { analysis }: WhyTelling): number =>
  boundary - (analysis.tasks[at]!.milestone ? 1 : 0)

export const lengthText = (duration: Duration, { words }: WhyTelling): string =>
  words.duration({ ...duration, count: Math.abs(duration.count) })

export const saidRest = ({ off, worked }: RestDays, as: WhyTelling): SaidRest => ({
  off: off.map(({ first, last }) => ({ first: dayText(first, as), last: dayText(last, as) })),
  offDays: off.reduce((sum, { first, last }) => sum + last - first + 1, 0),
  worked: worked.map((day) => dayText(day, as)),
})

/** How the expected end, or the day it was done, stands against the task's own deadline. */
export const comparisonOf = (
  { task, deadline, forecastEnd, lateBy, lateDays }: Standing,
  as: WhyTelling,
): SaidComparison => {
  if (deadline === undefined || forecastEnd === undefined) {
    return { kind: task.due !== undefined && 'open' in task.due ? 'undecided' : 'none' }
  }
  const due = dayText(deadline, as)
  if (lateDays > 0) return { kind: 'late', due, workdays: lateBy, days: lateDays }
  if (forecastEnd === deadline + 1) return { kind: task.date === undefined ? 'exact' : 'on-day', due }
  const workdays = workdaysBetween(as.analysis.calendar, forecastEnd, deadline + 1)
  return { kind: 'early', due, workdays, days: deadline + 1 - forecastEnd }
}

/** A supposition as the sentences have it; `as` tells of the plan before it. */
export const saidChange = (supposed: Supposition, as: WhyTelling): SaidChange => {
  const { analysis } = as
  const task = taskName(supposed.task, as)
  const of = analysis.tasks[supposed.task]!
  switch (supposed.kind) {
    case 'done':
    case 'start':
    case 'drop': {
      const { day } = analysis.asOf
      const when = supposed.day < day ? 'past' : supposed.day === day ? 'today' : 'later'
      return { kind: supposed.kind, task, day: dayText(supposed.day, as), when }
    }
    case 'due':
    case 'extend':
      return { kind: supposed.kind, task, day: dayText(supposed.day, as) }
    case 'takes':
      return { kind: 'takes', task, takes: lengthText(supposed.takes, as), before: lengthText(of.takes, as) }
    case 'count':
      return { kind: 'count', task, count: `${supposed.count / 1000}${of.target?.unitWord ?? ''}` }
    case 'percent':
      return { kind: 'percent', task, percent: supposed.percent }
    case 'no-start':
      return { kind: 'no-start', task, day: of.start === undefined ? '' : dayText(of.start, as) }
    case 'no-lag': {
      const { from, lag } = of.links[supposed.link]!
      return { kind: 'no-lag', task, from: taskName(from, as), lag: lengthText(lag, as) }
    }
  }
}

/** A cell of running text, with ISO dates for machines. */
export const sentenceCell = (as: WhyTelling, say: (as: WhyTelling) => string, tone?: Tone): Cell => ({
  ...saidCell(as, (of) => say({ ...as, ...of })),
  ...(tone === undefined ? {} : { tone }),
})

/** At most six names, in plan order. */
export const someNames = (tasks: readonly number[], as: WhyTelling): readonly string[] =>
  tasks.slice(0, 6).map((at) => taskName(at, as))

export const isOpen = ({ facts }: Standing): boolean => !isFinished(facts)
