import { type Aggregate, aggregate, type Counted } from './aggregates.ts'
import { type Alert, alertOf, startByOf } from './alerts.ts'
import { backward } from './backward.ts'
import { iso } from './days.ts'
import { signedWorkingDays, workingDays } from './durations.ts'
import { expand, type Instance, rulesOf, withOf } from './expand.ts'
import { forecast } from './forecast.ts'
import { forward, type Placed } from './forward.ts'
import { allLinks, inPlanOrder, type Link } from './links.ts'
import { type Facts, factsOf, isFinished, percentOf, type State } from './log.ts'
import { readPlan } from './plan.ts'
import { openPredecessors, readinessOf } from './readiness.ts'

/** The keys of semantics §9, all but `location`. */
type ReferenceTask = {
  id: string
  activity: string
  task: string
  unit: string
  period: string | null
  name: string
  lead: string | null
  section: string | null
  owner: string | null
  with: string[]
  milestone: boolean
  optional: boolean
  takes: string
  due: string | null
  originalDue: string | null
  dueWorkday: string | null
  extensions: number
  after: string[]
  start: string
  finish: string
  startBy: string | null
  finishBy: string | null
  slack: number | null
  critical: boolean
  state: State
  readiness: 'ready' | 'waiting' | 'scheduled' | null
  percent: number
  count: number | null
  target: number | null
  targetUnit: string | null
  started: string | null
  done: string | null
  dropped: string | null
  forecastStart: string
  forecastFinish: string
  alert: Alert
  lateBy: number
  lateDays: number
  overdueBy: number
  overdueDays: number
  waitingFor: string[]
}

export type ReferenceAnalysis = {
  tasks: ReferenceTask[]
  summary: Aggregate
  activities: (Aggregate & { id: string })[]
  units: (Aggregate & { id: string })[]
}

const isoOrNull = (day: number | undefined): string | null => (day === undefined ? null : iso(day))

/** The first day, as it is shown: a milestone is shown on day e − 1. */
const firstDay = (task: Instance, { s, e }: Placed): string => iso(task.milestone ? e - 1 : s)

const isLinkTo = (task: Instance) => (link: Link) => link.to === task

function at<T>(list: T[], index: number): T {
  const item = list[index]
  if (item === undefined) throw new Error(`nothing at ${index}`)
  return item
}

export function referenceAnalysis(planYamlText: string, asOf?: string): ReferenceAnalysis {
  const plan = readPlan(planYamlText, asOf)
  const { calendar } = plan
  const D = plan.asOf
  const rules = rulesOf(plan)
  const instances = expand(plan, rules)
  const links = allLinks(instances, rules)
  const facts = factsOf(plan, instances)
  const own = (task: Instance): number | undefined => at(facts, task.index).extensions.at(-1) ?? task.originalDue
  const planned = forward(plan, instances, links)
  const latest = backward(plan, instances, links, own, (task) => at(facts, task.index).state === 'dropped')
  const forecasts = forecast(plan, instances, links, facts)

  const workdayDue = (task: Instance, deadline: number | undefined): number | undefined => {
    if (deadline === undefined || task.date !== undefined) return deadline
    let day = deadline
    while (!calendar.works(day)) day--
    return day
  }

  const taskOf = (task: Instance, index: number): ReferenceTask => {
    const fact: Facts = at(facts, index)
    const plannedAt = at(planned, index)
    const forecastAt = at(forecasts, index)
    const last = latest[index]
    const deadline = own(task)
    const readiness = readinessOf(plan, task, links, facts, forecasts)
    const situation = { plan, task, facts: fact, planned: plannedAt, latest: last, forecast: forecastAt, readiness }
    const alert = alertOf({ ...situation, own: deadline })
    const late = deadline !== undefined && fact.state !== 'dropped' && forecastAt.e > deadline + 1
    const overdue = deadline !== undefined && alert === 'overdue'
    const slack = last === undefined ? null : signedWorkingDays(plannedAt.e, last.Le, calendar)
    return {
      id: task.address,
      activity: task.rule.activity.id,
      task: task.rule.id,
      unit: task.unit,
      period: task.period?.label ?? null,
      name: task.name,
      lead: task.lead ?? null,
      section: task.section ?? null,
      owner: task.owner ?? null,
      with: withOf(task.raw),
      milestone: task.milestone,
      optional: task.optional,
      takes: task.takesText,
      due: isoOrNull(deadline),
      originalDue: isoOrNull(task.originalDue),
      dueWorkday: isoOrNull(workdayDue(task, deadline)),
      extensions: fact.extensions.length,
      after: inPlanOrder(links.filter(isLinkTo(task)).map((link) => link.from)),
      start: firstDay(task, plannedAt),
      finish: iso(plannedAt.e - 1),
      startBy: isoOrNull(startByOf(task, last)),
      finishBy: isoOrNull(last === undefined ? undefined : last.Le - 1),
      slack,
      critical: slack !== null && slack <= 0,
      state: fact.state,
      readiness,
      percent: percentOf(fact),
      count: fact.count === undefined ? null : fact.count / 1000,
      target: task.target ? task.target.amount / 1000 : null,
      targetUnit: task.target?.unit ?? null,
      started: isoOrNull(fact.started),
      done: isoOrNull(fact.done),
      dropped: isoOrNull(fact.dropped),
      forecastStart: firstDay(task, forecastAt),
      forecastFinish: iso(forecastAt.e - 1),
      alert,
      lateBy: late ? workingDays(deadline + 1, forecastAt.e, calendar) : 0,
      lateDays: late ? forecastAt.e - (deadline + 1) : 0,
      overdueBy: overdue ? workingDays(deadline + 1, D + 1, calendar) : 0,
      overdueDays: overdue ? D - deadline : 0,
      waitingFor: isFinished(fact) ? [] : inPlanOrder(openPredecessors(task, links, facts)),
    }
  }

  const tasks = instances.map(taskOf)
  const counted = instances.map(
    (task, index): Counted => ({
      task,
      facts: at(facts, index),
      forecast: at(forecasts, index),
      own: own(task),
      alert: at(tasks, index).alert,
    }),
  )
  return {
    tasks,
    summary: aggregate(plan, counted),
    activities: plan.activities.map(({ id }) => ({
      id,
      ...aggregate(
        plan,
        counted.filter(({ task }) => task.rule.activity.id === id),
      ),
    })),
    units: plan.units.map(({ id }) => ({
      id,
      ...aggregate(
        plan,
        counted.filter(({ task }) => task.unit === id),
      ),
    })),
  }
}
