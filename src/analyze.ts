import type { Analysis, AsOf, Plan, PlanReading } from './analysis.ts'
import { expandCampaign } from './expand/expand-campaign.ts'
import { resolveLog } from './expand/resolve-log.ts'
import { gatherProblems, type ParsedFile, type ReadCampaign, readCampaign } from './input/read-campaign.ts'
import type { LogEntry } from './model/campaign.ts'
import { inOrder } from './model/problem.ts'
import type { Source } from './model/source.ts'
import { scheduleBackward } from './schedule/backward.ts'
import { scheduleForward } from './schedule/forward.ts'
import { orderNetwork } from './schedule/order.ts'
import { reportCycles } from './schedule/report-cycles.ts'
import { soonUntil } from './status/alert.ts'
import { factsOn } from './status/facts.ts'
import { forecast } from './status/forecast.ts'
import { ownDeadline, standingOf } from './status/standing.ts'
import { type Expectations, noExpectations } from './status/supposition.ts'

/** What a campaign's files say, before it is fanned out. It keeps none of their trees, which are larger than all the rest. */
export interface Definition {
  readonly sources: readonly Source[]
  /** Every file could be read. */
  readonly isWhole: boolean
  readonly read: ReadCampaign | undefined
  readonly gathered: ReturnType<typeof gatherProblems>
}

/** Parsed files → campaign. `defaultId` is the file's or folder's name. */
export const readDefinition = (files: readonly ParsedFile[], defaultId: string): Definition => {
  const gathered = gatherProblems()
  for (const { problems } of files) for (const each of problems) gathered.problems.push(each)
  const isWhole = gathered.problems.length === 0
  const read = readCampaign(files, defaultId, gathered.report)
  return { sources: files.map(({ source }) => source), isWhole, read, gathered }
}

/** Campaign → tasks → network. */
export const planOf = ({ sources, isWhole, read, gathered: { report, problems } }: Definition): PlanReading => {
  if (read === undefined) return { sources, plan: undefined, problems: inOrder(problems) }
  const { campaign, calendar, dates } = read
  const { tasks, index } = expandCampaign(campaign, isWhole, report)
  const network = orderNetwork(tasks)
  reportCycles(network, report)
  const logs = resolveLog(campaign.log, tasks, index, isWhole, report)
  const plan: Plan = { campaign, calendar, dates, tasks, index, network, logs }
  return { sources, plan, problems: inOrder(problems) }
}

/** Parsed files → campaign → tasks → network, for files whose trees somebody keeps in any case. */
export const readPlan = (files: readonly ParsedFile[], defaultId: string): PlanReading =>
  planOf(readDefinition(files, defaultId))

/** A plan on a day: schedule, facts, forecast, alerts (schedule.md §3–§7). What is `supposed` of open tasks is taken for granted by the forecast alone. */
export const analyze = (plan: Plan, asOf: AsOf, supposed: Expectations = noExpectations): Analysis => {
  const { campaign, calendar, tasks, network, logs } = plan
  const today = asOf.day
  const starts = campaign.starts.day
  const facts = tasks.map((task) => factsOn(today, logs.get(task.index), task.target, task.date !== undefined))
  const deadlines = Int32Array.from(tasks, (task) => ownDeadline(task, facts[task.index]!, calendar))
  const forward = scheduleForward(network, calendar, starts)
  const backward = scheduleBackward(network, calendar, {
    deadlines,
    ends: campaign.ends?.day,
    isDropped: (task) => facts[task]!.state === 'dropped',
  })
  const expected = forecast(network, calendar, starts, facts, today, supposed)
  const soon = soonUntil(calendar, today, campaign.dueSoon)
  const passes = { network, calendar, facts, deadlines, forward, backward, forecast: expected, starts, today, soon }
  const standings = tasks.map((task) => standingOf(task.index, passes))
  return { ...plan, asOf, standings, forecast: expected }
}

/** The plan with further entries in its log, as if they stood at its end; entries of tasks that are not there change nothing. */
export const withEntries = (plan: Plan, entries: readonly LogEntry[]): Plan => {
  const log = [...plan.campaign.log, ...entries]
  return {
    ...plan,
    campaign: { ...plan.campaign, log },
    logs: resolveLog(log, plan.tasks, plan.index, true, () => undefined),
  }
}
