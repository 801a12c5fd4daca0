import type { Analysis } from '../analysis.ts'
import { isoDay } from '../model/day.ts'
import { rangeOf } from '../model/source.ts'
import { campaignJson, formatVersion } from './analysis-json.ts'
import { entriesOf, type LoggedEntry, type LogSelection } from './log.ts'
import type { Json } from './task-json.ts'

const entryJson = ({ entry, task }: LoggedEntry): Json => {
  const { file, line, column } = rangeOf(entry.place)
  return {
    date: isoDay(entry.date.day),
    task: task.id,
    unit: task.unit.id,
    name: task.name,
    state: entry.state?.value ?? null,
    percent: entry.percent?.value ?? null,
    count: entry.count === undefined ? null : entry.count.value / 1000,
    extend: entry.extend === undefined ? null : isoDay(entry.extend.day),
    by: entry.by ?? null,
    note: entry.note ?? null,
    evidence: entry.evidence ?? null,
    location: { file, line, column },
  }
}

/** The log of a campaign for programs: one object for each entry, the newest last. */
export const logJson = (analysis: Analysis, selection: LogSelection): { readonly [key: string]: Json } => ({
  formatVersion,
  campaign: campaignJson(analysis),
  entries: entriesOf(analysis, selection).map(entryJson),
})
