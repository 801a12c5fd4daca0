import { workdaysBetween } from '../calendar/count.ts'
import type { WorkCalendar } from '../calendar/working-days.ts'
import { type Alert, alerts, type Light, lightOf } from './alert.ts'
import { isFinished, type State } from './facts.ts'
import type { Standing } from './standing.ts'

export const states: readonly State[] = ['todo', 'started', 'done', 'accepted', 'dropped']

/** The sum of some tasks: of a campaign, an activity, a unit. */
export interface Summary {
  readonly tasks: number
  readonly byState: Readonly<Record<State, number>>
  readonly byAlert: Readonly<Record<Alert, number>>
  /** Weighted, over tasks that are neither dropped nor optional; 100 without any. */
  readonly percent: number
  readonly light: Light
  /** 余量: the fewest working days between a forecast end and the end of T; undefined where nothing must precede T any more. */
  readonly margin: number | undefined
}

const worst: readonly Light[] = ['red', 'yellow', 'green', 'blue']

const zeros = <K extends string>(words: readonly K[]): Record<K, number> =>
  Object.fromEntries(words.map((word) => [word, 0])) as Record<K, number>

export const summarize = (standings: Iterable<Standing>, calendar: WorkCalendar, anniversary: number): Summary => {
  const byState = zeros(states)
  const byAlert = zeros(alerts)
  let tasks = 0
  let weight = 0
  let done = 0
  let light: Light = 'blue'
  let margin: number | undefined
  for (const standing of standings) {
    const { task, facts, alert, deadline, forecastEnd } = standing
    tasks += 1
    byState[facts.state] += 1
    byAlert[alert] += 1
    if (worst.indexOf(lightOf[alert]) < worst.indexOf(light)) light = lightOf[alert]
    if (facts.state === 'dropped' || task.optional) continue
    weight += task.weight
    done += task.weight * facts.percent
    if (!isFinished(facts) && deadline !== undefined && deadline <= anniversary && forecastEnd !== undefined) {
      const left = workdaysBetween(calendar, forecastEnd, anniversary + 1)
      if (margin === undefined || left < margin) margin = left
    }
  }
  return { tasks, byState, byAlert, percent: weight === 0 ? 100 : Math.floor(done / weight), light, margin }
}
