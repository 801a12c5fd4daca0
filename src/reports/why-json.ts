import type { Analysis } from '../analysis.ts'
import { type Day, isoDay } from '../model/day.ts'
import type { Duration } from '../model/duration.ts'
import { type Cause, type ChainStep, explain } from '../status/explain.ts'
import { isFinished } from '../status/facts.ts'
import { finishByCause } from '../status/finish-by.ts'
import { consequencesOf } from '../status/knock-on.ts'
import { movesBetween } from '../status/moves.ts'
import type { Remedy } from '../status/remedy.ts'
import type { DayStretch } from '../status/rest-days.ts'
import { type Room, roomsOf } from '../status/room.ts'
import type { Supposition } from '../status/supposition.ts'
import { rootOf } from '../status/why.ts'
import { campaignJson, formatVersion } from './analysis-json.ts'
import { type Json, taskJson } from './task-json.ts'
import type { WhyQuestion } from './why.ts'
import { marginOf } from './why-if.ts'

type JsonObject = { readonly [key: string]: Json }

const iso = (day: number): string => isoDay(day as Day)
const lengthOf = ({ count, unit }: Duration): string => `${count}${unit}`
const stretchJson = ({ first, last }: DayStretch): Json => [iso(first), iso(last)]

const firstDay = (at: number, boundary: number, { tasks }: Analysis): string =>
  iso(boundary - (tasks[at]!.milestone ? 1 : 0))

const causeJson = (cause: Cause, analysis: Analysis): JsonObject => {
  switch (cause.kind) {
    case 'link': {
      const { from, type, lag, anchor } = cause
      const isEnd = type === 'FS' || type === 'FF'
      const day = isEnd ? iso(anchor - 1) : firstDay(from, anchor, analysis)
      return { kind: 'link', from: analysis.tasks[from]!.id, type, lag: lengthOf(lag), day }
    }
    case 'started':
      return { kind: 'started', day: iso(cause.on), left: cause.left === undefined ? null : lengthOf(cause.left) }
    case 'finished':
      return { kind: 'finished', day: iso(cause.on) }
    case 'supposed':
    case 'unscheduled':
      return { kind: cause.kind }
    default:
      return { kind: cause.kind, day: iso(cause.day) }
  }
}

const stepJson = (step: ChainStep, room: Room | undefined, analysis: Analysis): Json => {
  const { task, cause, start, end, before, during } = step
  const isPlaced = cause.kind !== 'unscheduled'
  return {
    id: analysis.tasks[task]!.id,
    cause: causeJson(cause, analysis),
    start: isPlaced ? firstDay(task, start, analysis) : null,
    finish: isPlaced ? iso(end - 1) : null,
    daysOffBefore: before.off.map(stretchJson),
    daysOffDuring: during.off.map(stretchJson),
    weekendsWorked: [...before.worked, ...during.worked].map(iso),
    latest: room === undefined ? null : iso(room.latest - 1),
    room: room?.workdays ?? null,
  }
}

const suppositionJson = (supposed: Supposition, { tasks }: Analysis): JsonObject => {
  const { kind } = supposed
  const id = tasks[supposed.task]!.id
  switch (kind) {
    case 'takes':
      return { id, kind, value: supposed.text }
    case 'count':
      return { id, kind, value: supposed.count / 1000 }
    case 'percent':
      return { id, kind, value: supposed.percent }
    case 'no-start':
      return { id, kind, value: null }
    case 'no-lag':
      return { id, kind, value: tasks[tasks[supposed.task]!.links[supposed.link]!.from]!.id }
    default:
      return { id, kind, value: iso(supposed.day) }
  }
}

const remedyJson = (remedy: Remedy | undefined, analysis: Analysis): Json =>
  remedy === undefined
    ? null
    : {
        change: suppositionJson(remedy.change, analysis),
        goal: analysis.tasks[remedy.goal]!.id,
        finish: iso(remedy.endAfter - 1),
        lateBy: remedy.lateBy,
        lateTasks: remedy.lateTasksAfter,
      }

const latestJson = (task: number, analysis: Analysis): Json => {
  const cause = finishByCause(task, analysis)
  if (cause === undefined) return null
  return { kind: cause.kind, id: cause.kind === 'successor' ? analysis.tasks[cause.to]!.id : null }
}

const explainedJson = (task: number, analysis: Analysis): JsonObject => {
  const steps = explain(task, analysis)
  const rooms = roomsOf(steps, analysis)
  const standing = analysis.standings[task]!
  const idOf = (at: number): string => analysis.tasks[at]!.id
  const isClosed = isFinished(standing.facts)
  const { downstream, knockOn } = isClosed ? { downstream: [], knockOn: [] } : consequencesOf(task, analysis)
  return {
    ...taskJson(standing, analysis),
    chain: steps.map((step, at) => stepJson(step, rooms[at], analysis)),
    root: idOf(rootOf(task, analysis)),
    finishByCause: isClosed ? null : latestJson(task, analysis),
    holdsUp: downstream.map(idOf),
    makesLate: knockOn.map(idOf),
  }
}

/** The explanation of some tasks, and what a supposition changes, in the contract of docs/json.md. */
export const whyJson = (analysis: Analysis, { tasks, supposed, remediesFor }: WhyQuestion): JsonObject => {
  const after = supposed?.after
  return {
    formatVersion,
    campaign: campaignJson(analysis),
    tasks: tasks.map((task) => {
      const remedies = remediesFor(task)
      return {
        ...explainedJson(task, analysis),
        remedy: remedyJson(remedies?.best, analysis),
        extension: remedyJson(remedies?.extension, analysis),
      }
    }),
    if:
      supposed === undefined || after === undefined
        ? null
        : {
            suppositions: supposed.suppositions.map((each) => suppositionJson(each, analysis)),
            tasks: tasks.map((task) => explainedJson(task, after)),
            marginBefore: marginOf(analysis) ?? null,
            marginAfter: marginOf(after) ?? null,
            moves: movesBetween(analysis.standings, after.standings).map(({ before, after: then }) => ({
              id: then.task.id,
              finishBefore: before.forecastEnd === undefined ? null : iso(before.forecastEnd - 1),
              finishAfter: then.forecastEnd === undefined ? null : iso(then.forecastEnd - 1),
              alertBefore: before.alert,
              alertAfter: then.alert,
              readinessBefore: before.readiness ?? null,
              readinessAfter: then.readiness ?? null,
            })),
          },
  }
}
