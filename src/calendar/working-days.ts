import { day, dayOf, weekdayOf } from '../model/day.ts'
import type { DayRange } from './notices.ts'
import { firstKnownYear, lastKnownYear, type Notices, notices } from './notices.ts'

export type CalendarBase = 'cn' | 'weekdays' | 'everyday'

/** The working days of a campaign. All questions are answered in constant time, for any day. */
export interface WorkCalendar {
  readonly base: CalendarBase
  isWorkday(day: number): boolean
  /** How many working days lie before a boundary, counted from a fixed origin: a difference of two ranks counts the days between. */
  rank(boundary: number): number
  /** The working day of a rank: `nth(rank(d))` is the first working day on or after d. */
  nth(rank: number): number
  /** Whether the State Council's notice for the day's year is known (always true where none is needed). */
  isKnown(day: number): boolean
}

/** A weekly pattern without end: `worked` of the seven days from Monday on are worked. */
interface Pattern {
  rank(boundary: number): number
  nth(rank: number): number
}

const mondayShift = 3

const weekly = (worked: 5 | 7): Pattern => ({
  rank: (boundary) => {
    const week = Math.floor((boundary + mondayShift) / 7)
    return week * worked + Math.min(boundary + mondayShift - week * 7, worked)
  },
  nth: (rank) => {
    const week = Math.floor(rank / worked)
    return week * 7 + rank - week * worked - mondayShift
  },
})

/** A stretch of days counted one by one. */
interface Table {
  readonly covers: (boundary: number) => boolean
  readonly coversRank: (rank: number) => boolean
  readonly rank: (boundary: number) => number
  readonly nth: (rank: number) => number
}

/** Counts, for each day from `first` on, how many working days lie before it; `origin` has the rank that the pattern gives it. */
const tableOf = (pattern: Pattern, first: number, flags: Uint8Array, origin: number): Table => {
  const before = new Int32Array(flags.length + 1)
  const worked = new Int32Array(flags.length)
  let count = 0
  for (let at = 0; at < flags.length; at++) {
    before[at] = count
    if (flags[at] === 1) worked[count++] = first + at
  }
  before[flags.length] = count
  const base = pattern.rank(origin) - before[origin - first]!
  return {
    covers: (boundary) => boundary >= first && boundary <= first + flags.length,
    coversRank: (rank) => rank >= base && rank < base + count,
    rank: (boundary) => base + before[boundary - first]!,
    nth: (rank) => worked[rank - base]!,
  }
}

interface Layer {
  readonly ranges: readonly DayRange[]
  readonly worked: 0 | 1
}

const flagsOf = (base: CalendarBase, layers: readonly Layer[], first: number, end: number): Uint8Array => {
  const flags = new Uint8Array(end - first).fill(1)
  if (base !== 'everyday') {
    const saturday = 6 - weekdayOf(day(first))
    for (let at = saturday; at < flags.length; at += 7) flags.fill(0, Math.max(0, at), at + 2)
  }
  for (const { ranges, worked } of layers) {
    for (const range of ranges) {
      if (range.last >= first && range.first < end)
        flags.fill(worked, Math.max(0, range.first - first), range.last + 1 - first)
    }
  }
  return flags
}

const extentOf = (layers: readonly Layer[]): { readonly first: number; readonly end: number } | undefined => {
  let first = Number.POSITIVE_INFINITY
  let end = Number.NEGATIVE_INFINITY
  for (const { ranges } of layers) {
    for (const range of ranges) {
      first = Math.min(first, range.first)
      end = Math.max(end, range.last + 1)
    }
  }
  return first < end ? { first, end } : undefined
}

/** Outside the days that are counted one by one, the weekly pattern goes on from their edges. */
const unbounded = (pattern: Pattern, table: Table, first: number, end: number): Pattern => {
  const below = table.rank(first) - pattern.rank(first)
  const above = table.rank(end) - pattern.rank(end)
  return {
    rank: (boundary) =>
      table.covers(boundary) ? table.rank(boundary) : pattern.rank(boundary) + (boundary < first ? below : above),
    nth: (rank) =>
      table.coversRank(rank) ? table.nth(rank) : pattern.nth(rank - (rank < table.rank(first) ? below : above)),
  }
}

const firstKnownDay = dayOf(firstKnownYear, 1, 1)
const lastKnownDay = dayOf(lastKnownYear, 12, 31)

/**
 * The calendar of a campaign (language.md §3): a base, less `closed`, plus `open`. A day in both is the caller's to refuse;
 * `open` wins here. The years around `near` are counted at once, all others when a day of them is first asked for.
 */
export const workCalendar = (
  base: CalendarBase,
  closed: readonly DayRange[] = [],
  open: readonly DayRange[] = [],
  near = 2019,
): WorkCalendar => {
  const pattern = weekly(base === 'everyday' ? 7 : 5)
  const layersOf = ({ off, worked }: Notices): readonly Layer[] => [
    { ranges: off, worked: 0 },
    { ranges: worked.map((each) => ({ first: each, last: each })), worked: 1 },
    { ranges: closed, worked: 0 },
    { ranges: open, worked: 1 },
  ]
  const none: Notices = { off: [], worked: [] }

  const first = dayOf(near - 1, 1, 1)
  const end = dayOf(near + 2, 1, 1)
  // One year more than is counted: the days off for a new year may begin in the December before.
  const around = layersOf(base === 'cn' ? notices(near - 1, near + 2) : none)
  const table = tableOf(pattern, first, flagsOf(base, around, first, end), first)
  let whole: Pattern | undefined
  const beyond = (): Pattern => {
    if (whole !== undefined) return whole
    const layers = layersOf(base === 'cn' ? notices() : none)
    const extent = extentOf(layers)
    const from = Math.min(first, extent?.first ?? first)
    const to = Math.max(end, extent?.end ?? end)
    whole = unbounded(pattern, tableOf(pattern, from, flagsOf(base, layers, from, to), first), from, to)
    return whole
  }
  const rank = (boundary: number): number => (table.covers(boundary) ? table.rank(boundary) : beyond().rank(boundary))
  return {
    base,
    isKnown: (of) => base !== 'cn' || (of >= firstKnownDay && of <= lastKnownDay),
    rank,
    nth: (of) => (table.coversRank(of) ? table.nth(of) : beyond().nth(of)),
    isWorkday: (of) => rank(of + 1) > rank(of),
  }
}
