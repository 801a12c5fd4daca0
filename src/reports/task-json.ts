import type { Analysis } from '../analysis.ts'
import { type Day, isoDay } from '../model/day.ts'
import { rangeOf } from '../model/source.ts'
import type { Standing } from '../status/standing.ts'

/** A value as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** JSON in which a list may be a function that makes its items: they are made while they are written, and not kept. */
export type JsonPart = Json | (() => Iterable<JsonPart>) | JsonDocument

export interface JsonDocument {
  readonly [key: string]: JsonPart
}

const iso = (day: number | undefined): string | null => (day === undefined ? null : isoDay(day as Day))

/** The first day of a task, and its last: a milestone shows the day at whose end it sits. */
const firstDay = (boundary: number | undefined, milestone: boolean): string | null =>
  boundary === undefined ? null : iso(milestone ? boundary - 1 : boundary)
const lastDay = (boundary: number | undefined): string | null => (boundary === undefined ? null : iso(boundary - 1))

/** One task in the contract of docs/json.md; keys may be added, never renamed or removed without a new `formatVersion`. */
export const taskJson = (standing: Standing, { tasks, network }: Analysis): { readonly [key: string]: Json } => {
  const { task, facts, slack } = standing
  const { milestone } = task
  const idOf = (index: number): string => tasks[index]!.id
  const predecessors = new Set(network.nodes[task.index]!.links.map(({ from }) => from))
  const { file, line, column } = rangeOf(task.place)
  return {
    id: task.id,
    activity: task.activity.id,
    task: task.rule.id,
    unit: task.unit.id,
    period: task.period ?? null,
    name: task.name,
    lead: task.lead ?? null,
    section: task.section ?? null,
    owner: task.owner ?? null,
    with: task.with,
    milestone,
    optional: task.optional,
    takes: task.takesText,
    due: iso(standing.deadline),
    originalDue: iso(standing.originalDeadline),
    dueWorkday: iso(standing.dueWorkday),
    extensions: facts.extensions.length,
    after: [...predecessors].sort((a, b) => a - b).map(idOf),
    start: firstDay(standing.planStart, milestone),
    finish: lastDay(standing.planEnd),
    startBy: firstDay(standing.latestStart, milestone),
    finishBy: lastDay(standing.latestEnd),
    slack: slack ?? null,
    critical: slack !== undefined && slack <= 0,
    state: facts.state,
    readiness: standing.readiness ?? null,
    percent: facts.percent,
    count: facts.count === undefined ? null : facts.count / 1000,
    target: task.target === undefined ? null : task.target.thousandths / 1000,
    targetUnit: task.target?.unitWord ?? null,
    started: iso(facts.started),
    done: iso(facts.done),
    dropped: iso(facts.dropped),
    forecastStart: firstDay(standing.forecastStart, milestone),
    forecastFinish: lastDay(standing.forecastEnd),
    alert: standing.alert,
    lateBy: standing.lateBy,
    lateDays: standing.lateDays,
    overdueBy: standing.overdueBy,
    overdueDays: standing.overdueDays,
    waitingFor: standing.waitingFor.map(idOf),
    location: { file, line, column },
  }
}
