import { type Alert, type Light, lights } from './alerts.ts'
import { signedWorkingDays } from './durations.ts'
import type { Instance } from './expand.ts'
import type { Placed } from './forward.ts'
import { type Facts, isFinished, percentOf, type State } from './log.ts'
import type { Plan } from './plan.ts'

export type Aggregate = {
  tasks: number
  byState: Record<State, number>
  byAlert: Record<Alert, number>
  percent: number
  light: Light
  margin: number | null
}

export type Counted = { task: Instance; facts: Facts; forecast: Placed; own: number | undefined; alert: Alert }

/** The end of semantics §7, over some of the tasks. */
export function aggregate(plan: Plan, counted: Counted[]): Aggregate {
  const states = (state: State) => counted.filter(({ facts }) => facts.state === state).length
  const alerts = (alert: Alert) => counted.filter((one) => one.alert === alert).length
  const weighed = counted.filter(({ task, facts }) => facts.state !== 'dropped' && !task.optional)
  const weights = weighed.reduce((sum, { task }) => sum + task.weight, 0)
  const shares = weighed.reduce((sum, { task, facts }) => sum + task.weight * percentOf(facts), 0)
  const worst = (['red', 'yellow', 'green'] as const).find((light) =>
    counted.some((one) => lights[one.alert] === light),
  )
  const margins = weighed
    .filter(({ facts, own }) => !isFinished(facts) && own !== undefined && own <= plan.anniversary)
    .map(({ forecast }) => signedWorkingDays(forecast.e, plan.anniversary + 1, plan.calendar))
  return {
    tasks: counted.length,
    byState: {
      todo: states('todo'),
      started: states('started'),
      done: states('done'),
      accepted: states('accepted'),
      dropped: states('dropped'),
    },
    byAlert: {
      closed: alerts('closed'),
      overdue: alerts('overdue'),
      failing: alerts('failing'),
      'held-up': alerts('held-up'),
      'start-now': alerts('start-now'),
      behind: alerts('behind'),
      'due-soon': alerts('due-soon'),
      'on-track': alerts('on-track'),
    },
    percent: weights === 0 ? 100 : Math.floor(shares / weights),
    light: worst ?? 'blue',
    margin: margins.length === 0 ? null : Math.min(...margins),
  }
}
