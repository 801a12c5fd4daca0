import type { WorkCalendar } from './calendar/working-days.ts'
import type { TaskLogs } from './expand/resolve-log.ts'
import type { TaskIndex } from './expand/task-index.ts'
import type { DateContext } from './input/dates/context.ts'
import type { Campaign } from './model/campaign.ts'
import type { Day } from './model/day.ts'
import type { Problem } from './model/problem.ts'
import type { Source } from './model/source.ts'
import type { Task } from './model/task.ts'
import type { Network } from './schedule/network.ts'
import type { Forecast } from './status/forecast.ts'
import type { Standing } from './status/standing.ts'

/** A campaign read and fanned out, before anybody asks how it stands on a day. */
export interface Plan {
  readonly campaign: Campaign
  readonly calendar: WorkCalendar
  readonly dates: DateContext
  /** In plan order. */
  readonly tasks: readonly Task[]
  readonly index: TaskIndex
  readonly network: Network<Task>
  readonly logs: TaskLogs
}

/** What came of reading a campaign's files: a plan, where they say enough, and all that is wrong. */
export interface PlanReading {
  readonly sources: readonly Source[]
  readonly plan: Plan | undefined
  readonly problems: readonly Problem[]
}

type AsOfOrigin = 'option' | 'environment' | 'campaign' | 'today'

export interface AsOf {
  readonly day: Day
  readonly origin: AsOfOrigin
}

/** How a plan stands on a day: all that reports may read. */
export interface Analysis extends Plan {
  readonly asOf: AsOf
  /** One for each task, in plan order. */
  readonly standings: readonly Standing[]
  readonly forecast: Forecast
}
