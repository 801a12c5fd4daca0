import type { Analysis } from '../analysis.ts'
import { workdayUntil } from '../calendar/count.ts'
import { type Day, day, isoDay } from '../model/day.ts'
import { type ChainStep, explain } from '../status/explain.ts'
import { isFinished } from '../status/facts.ts'
import { consequencesOf } from '../status/knock-on.ts'
import type { Remedies, Remedy } from '../status/remedy.ts'
import type { Standing } from '../status/standing.ts'
import type { Supposition } from '../status/supposition.ts'
import { rootOf } from '../status/why.ts'
import { suppose } from './suppose.ts'

const isLate = ({ alert }: Standing): boolean => alert === 'overdue' || alert === 'failing'
const lateTasks = ({ standings }: Analysis): number => standings.filter(isLate).length

/** Whose lateness is to be mended: its own, while that can still be; else that of the first task that it makes late. */
const goalOf = (task: number, analysis: Analysis): number | undefined => {
  const { standings, asOf } = analysis
  const own = standings[task]!
  if (isFinished(own.facts) || own.forecastEnd === undefined) return undefined
  if (own.lateDays > 0 && own.deadline! >= asOf.day) return task
  const mendable = consequencesOf(task, analysis)
    .knockOn.map((at) => standings[at]!)
    .filter(({ deadline, lateDays }) => lateDays > 0 && deadline! >= asOf.day)
  const first = mendable.reduce<Standing | undefined>(
    (best, each) => (best === undefined || each.deadline! < best.deadline! ? each : best),
    undefined,
  )
  return first?.task.index ?? (own.lateDays > 0 ? task : undefined)
}

/** The largest number of a range that is good enough, where all smaller ones are too; undefined where none is. */
const largest = (least: number, most: number, isGood: (number: number) => boolean): number | undefined => {
  if (least > most || !isGood(least)) return undefined
  let [good, beyond] = [least, most + 1]
  while (beyond - good > 1) {
    const middle = (good + beyond) >> 1
    if (isGood(middle)) good = middle
    else beyond = middle
  }
  return good
}

interface Trial {
  readonly analysis: Analysis
  readonly goal: number
  readonly before: number
}

const attempt = (change: Supposition, { analysis, goal, before }: Trial): Remedy => {
  const after = suppose(analysis, analysis.asOf, [change])
  const { forecastEnd, lateBy, lateDays } = after.standings[goal]!
  const endBefore = analysis.standings[goal]!.forecastEnd!
  const counts = { lateTasksBefore: before, lateTasksAfter: lateTasks(after) }
  return { change, goal, endBefore, endAfter: forecastEnd ?? endBefore, isInTime: lateDays === 0, lateBy, ...counts }
}

const keeps = (change: Supposition, trial: Trial): boolean => attempt(change, trial).isInTime

/** Finishing a task by the last day that still does, or today where no day does. */
const finishing = (task: number, trial: Trial): Remedy | undefined => {
  const { standings, asOf, tasks, calendar } = trial.analysis
  const { forecastEnd } = standings[task]!
  if (forecastEnd === undefined || tasks[task]!.date !== undefined) return undefined
  const by = (day: number): Supposition => ({ task, kind: 'done', day: day as Day })
  const last = largest(asOf.day, forecastEnd - 2, (day) => keeps(by(day), trial))
  // Nobody reports on a day off.
  return attempt(by(Math.max(asOf.day, last === undefined ? asOf.day : workdayUntil(calendar, last))), trial)
}

const shortening = ({ task }: ChainStep, trial: Trial): Remedy | undefined => {
  const { standings, tasks } = trial.analysis
  const { takes, date } = tasks[task]!
  if (standings[task]!.facts.state !== 'todo' || date !== undefined || takes.count < 2) return undefined
  const to = (count: number): Supposition => ({
    task,
    kind: 'takes',
    takes: { count, unit: takes.unit },
    text: `${count}${takes.unit}`,
  })
  // Where no length is enough, the shortest tells how far that would go.
  return attempt(to(largest(1, takes.count - 1, (count) => keeps(to(count), trial)) ?? 1), trial)
}

const loosening = ({ task, cause }: ChainStep, trial: Trial): Remedy | undefined => {
  if (cause.kind === 'start') return attempt({ task, kind: 'no-start' }, trial)
  if (cause.kind !== 'link' || cause.lag.count <= 0) return undefined
  return attempt({ task, kind: 'no-lag', link: cause.rank }, trial)
}

/** So many tasks of a chain are looked at, the nearest to the root: a chain may be as long as a plan. */
const mostSteps = 8

/** The first that is enough; else the one that brings the earliest end, where any brings one. */
const bestOf = (remedies: readonly (Remedy | undefined)[]): Remedy | undefined => {
  const helping = remedies
    .filter((each) => each !== undefined)
    .filter(({ endAfter, endBefore }) => endAfter < endBefore)
  return (
    helping.find(({ isInTime }) => isInTime) ??
    helping.reduce<Remedy | undefined>(
      (best, each) => (best === undefined || each.endAfter < best.endAfter ? each : best),
      undefined,
    )
  )
}

/** What is enough goes first; what is not had better be work done early than work done in less time than it takes. */
const shorter = (shortened: readonly (Remedy | undefined)[], other: Remedy | undefined): Remedy | undefined => {
  const best = bestOf(shortened)
  return best?.isInTime === true ? best : (other ?? best)
}

/**
 * Which single change would help a late task, or one that makes others late: finishing the root earlier, dropping a start
 * date or a lag, less time for one task of the chain, a later deadline. Each is tried by a new analysis. Undefined where
 * nobody is late.
 */
export const remediesFor = (task: number, analysis: Analysis): Remedies | undefined => {
  const goal = goalOf(task, analysis)
  if (goal === undefined) return undefined
  const trial: Trial = { analysis, goal, before: lateTasks(analysis) }
  const unfinished = explain(goal, analysis).filter((step) => !isFinished(analysis.standings[step.task]!.facts))
  const open = unfinished.slice(-mostSteps)
  const root = rootOf(goal, analysis)
  // That it would be in time if it were done in time is no advice.
  const simple = [root === goal ? undefined : finishing(root, trial), ...open.map((step) => loosening(step, trial))]
  const found = bestOf(simple)
  const best =
    found?.isInTime === true
      ? found
      : shorter(
          open.map((step) => shortening(step, trial)),
          found,
        )
  const { task: late, forecastEnd } = analysis.standings[goal]!
  const until = day(forecastEnd! - 1)
  const extension =
    late.date === undefined
      ? attempt({ task: goal, kind: 'extend', day: until, text: isoDay(until) }, trial)
      : undefined
  return { best, extension, looked: unfinished.length > mostSteps ? mostSteps : undefined }
}
