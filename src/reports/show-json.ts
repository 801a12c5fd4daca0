import type { Analysis } from '../analysis.ts'
import { isoDay } from '../model/day.ts'
import type { Link } from '../model/task.ts'
import { campaignJson, formatVersion } from './analysis-json.ts'
import { entryJson } from './entry-json.ts'
import { roomOf } from './next.ts'
import { predecessorsOf, successorsOf } from './show.ts'
import { type Json, taskJson } from './task-json.ts'

type JsonObject = { readonly [key: string]: Json }

const linkJson = (
  { task, link }: { readonly task: number; readonly link: Link },
  { tasks, standings }: Analysis,
): Json => {
  const { facts, forecastEnd } = standings[task]!
  return {
    id: tasks[task]!.id,
    type: link.type,
    lag: `${link.lag.count}${link.lag.unit}`,
    state: facts.state,
    forecastFinish: forecastEnd === undefined ? null : isoDay((forecastEnd - 1) as Parameters<typeof isoDay>[0]),
  }
}

const shownJson = (at: number, analysis: Analysis): JsonObject => {
  const task = analysis.tasks[at]!
  const standing = analysis.standings[at]!
  return {
    ...taskJson(standing, analysis),
    room: roomOf(standing, analysis) ?? null,
    notBefore: task.start === undefined ? null : isoDay(task.start),
    deliverable: task.deliverable ?? null,
    weight: task.weight / 1000,
    tags: task.tags,
    source: task.source ?? null,
    note: task.note ?? null,
    predecessors: predecessorsOf(at, analysis).map((each) => linkJson(each, analysis)),
    successors: successorsOf(at, analysis).map((each) => linkJson(each, analysis)),
    log: (analysis.logs.get(at) ?? []).map((entry) =>
      entryJson(entry, { inForce: entry.date.day <= analysis.asOf.day }),
    ),
  }
}

/** Some tasks with all that is known of them, in the contract of docs/json.md. */
export const showJson = (analysis: Analysis, tasks: readonly number[]): JsonObject => ({
  formatVersion,
  campaign: campaignJson(analysis),
  tasks: tasks.map((task) => shownJson(task, analysis)),
})
