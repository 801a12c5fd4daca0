import type { Analysis } from '../../analysis.ts'
import type { Cause, Change, DateMove, Value } from '../../compare/change.ts'
import type { MarginChange, Shift } from '../../compare/compare-forecasts.ts'
import { type Comparison, isSame } from '../../compare/compare-plans.ts'
import type { LogEntry } from '../../model/campaign.ts'
import { type Day, isoDay } from '../../model/day.ts'
import { returnedOf } from '../../status/returned.ts'
import type { Standing } from '../../status/standing.ts'
import { campaignJson, formatVersion } from '../analysis-json.ts'
import type { Json } from '../task-json.ts'
import type { DiffBase } from './diff-page.ts'
import { spentOf } from './rows-of-forecasts.ts'

type Entry = { readonly [key: string]: Json }

const iso = (day: number | undefined): string | null => (day === undefined ? null : isoDay(day as Day))
const valueJson = (value: Value): Json => {
  if (value === undefined) return null
  if ('day' in value) return iso(value.day)
  if ('duration' in value) return `${value.duration.count}${value.duration.unit}`
  return 'texts' in value ? value.texts : value.text
}

const causeJson = (cause: Cause | undefined): Json =>
  cause === undefined ? null : cause.kind === 'anchor' ? `anchor ${cause.name}` : cause.kind

const entryJson = ({ date, task, state, percent, count, extend, by, note, evidence }: LogEntry): Entry => ({
  date: iso(date.day),
  task: task.value,
  state: state?.value ?? null,
  percent: percent?.value ?? null,
  count: count === undefined ? null : count.value / 1000,
  extend: iso(extend?.day),
  by: by ?? null,
  note: note ?? null,
  evidence: evidence ?? null,
})

const progressJson = (standing: Standing, analysis: Analysis): Entry => {
  const { state, percent, count } = standing.facts
  return {
    state,
    percent,
    count: count === undefined ? null : count / 1000,
    returned: iso(returnedOf(standing, analysis)?.day),
  }
}

interface Said {
  readonly address?: string
  readonly key?: string
  readonly before?: Json
  readonly after?: Json
  readonly way?: string
  readonly move?: DateMove
}

/** Every change has the same keys; `null` where one says nothing. */
const said = (kind: string, { address, key, before, after, way, move }: Said): Entry => ({
  kind,
  address: address ?? null,
  key: key ?? null,
  before: before ?? (move === undefined ? null : iso(move.before)),
  after: after ?? (move === undefined ? null : iso(move.after)),
  wordsBefore: move?.wordsBefore ?? null,
  wordsAfter: move?.wordsAfter ?? null,
  days: move?.before === undefined || move.after === undefined ? null : move.after - move.before,
  workdays: move?.workdays ?? null,
  way: way ?? null,
  cause: causeJson(move?.cause),
})

const changeJson = (change: Change, { before, after }: Comparison): Entry => {
  const { kind } = change
  switch (kind) {
    case 'header':
      return said(kind, { key: change.key, before: valueJson(change.before), after: valueJson(change.after) })
    case 'calendar':
      return said(kind, { before: change.opened.map(iso), after: change.closed.map(iso) })
    case 'anchor':
      return said(kind, { key: change.name, before: valueJson(change.before), after: valueJson(change.after) })
    case 'unit-added':
    case 'unit-removed':
      return said(kind, { address: change.unit.id })
    case 'unit':
      return said(kind, {
        address: change.unit.id,
        key: change.key,
        before: valueJson(change.before),
        after: valueJson(change.after),
      })
    case 'activity-added':
    case 'activity-removed':
      return said(kind, { address: change.activity.id })
    case 'activity':
      return said(kind, {
        address: change.activity.id,
        key: change.key,
        before: valueJson(change.before),
        after: valueJson(change.after),
      })
    case 'task-added':
      return said(kind, { address: change.task.id, after: iso(change.standing.deadline) })
    case 'task-removed':
      return said(kind, { address: change.task.id, before: iso(change.standing.deadline) })
    case 'task-renamed':
      return said(kind, { address: change.task.id, before: change.before, after: change.task.id })
    case 'task':
      return said(kind, {
        address: change.task.id,
        key: change.key,
        before: valueJson(change.before),
        after: valueJson(change.after),
      })
    case 'start':
      return said(kind, { address: change.task.id, move: change.move })
    case 'deadline':
      return said(kind, { address: change.task.id, move: change.move, way: change.way })
    case 'dependency':
      return said(kind, { address: change.task.id, before: change.before ?? null, after: change.after ?? null })
    case 'progress':
      return said(kind, {
        address: change.standings.after.task.id,
        before: progressJson(change.standings.before, before),
        after: progressJson(change.standings.after, after),
      })
    case 'log-changed':
      return said(kind, {
        address: change.entries.after.task.value,
        before: entryJson(change.entries.before),
        after: entryJson(change.entries.after),
      })
    case 'log-removed':
      return said(kind, { address: change.entry.task.value, before: entryJson(change.entry) })
  }
}

const lastDay = (boundary: number | undefined): string | null => (boundary === undefined ? null : iso(boundary - 1))

const shiftJson = ({ spender, moves, workdays }: Shift): Entry => ({
  spender: spender.after.task.id,
  unit: spender.after.task.unit.id,
  workdays,
  tasks: moves.map(({ before, after }) => ({
    address: after.task.id,
    before: lastDay(before.forecastEnd),
    after: lastDay(after.forecastEnd),
  })),
})

const marginJson = (margin: MarginChange): Entry => ({
  unit: margin.unit?.id ?? null,
  before: margin.before ?? null,
  after: margin.after ?? null,
  spent: spentOf(margin) ?? null,
  spender: margin.spender?.after.task.id ?? null,
})

const baseJson = (base: DiffBase, before: Analysis | undefined): Entry => ({
  revision: base.kind === 'revision' ? base.revision : null,
  commit: base.kind === 'revision' ? base.commit : null,
  campaign: before === undefined ? null : campaignJson(before),
})

/** A comparison in the JSON contract (docs/json.md): every task by itself, where the page tells those alike once. */
export const diffJson = (comparison: Comparison, base: DiffBase): Entry => ({
  formatVersion,
  base: baseJson(base, comparison.before),
  campaign: campaignJson(comparison.after),
  same: isSame(comparison),
  changes: comparison.changes.map((change) => changeJson(change, comparison)),
  logged: comparison.logged.map(entryJson),
  shifts: comparison.shifts.map(shiftJson),
  margins: comparison.margins.map(marginJson),
})

/** A campaign that the base does not have. */
export const newCampaignJson = (analysis: Analysis, base: DiffBase): Entry => ({
  formatVersion,
  base: baseJson(base, undefined),
  campaign: campaignJson(analysis),
  same: false,
  changes: [],
  logged: [],
  shifts: [],
  margins: [],
})
