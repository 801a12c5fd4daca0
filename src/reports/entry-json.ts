import type { LogEntry } from '../model/campaign.ts'
import { isoDay } from '../model/day.ts'
import { rangeOf } from '../model/source.ts'
import type { Json } from './task-json.ts'

type JsonObject = { readonly [key: string]: Json }

/** An entry of the log in the contract of docs/json.md; `about` stands behind its date. */
export const entryJson = (entry: LogEntry, about: JsonObject): JsonObject => {
  const { file, line, column } = rangeOf(entry.place)
  return {
    date: isoDay(entry.date.day),
    ...about,
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
