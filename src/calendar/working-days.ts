import { dayOf } from '../model/day.ts'
import type { DayRange } from './notices.ts'
import { firstKnownYear, lastKnownYear, notices } from './notices.ts'

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

/** Counts, for each day of a window, how many working days lie before it; outside the window the weekly pattern goes on. */
const exceptional = (
  pattern: Pattern,
  first: number,
  flags: Uint8Array,
): Pattern & { isWorkday(day: number): boolean } => {
  const base = pattern.rank(first)
  const end = first + flags.length
  const before = new Int32Array(flags.length + 1)
  const worked = new Int32Array(flags.length)
  let count = 0
  for (let at = 0; at < flags.length; at++) {
    before[at] = count
    if (flags[at] === 1) worked[count++] = first + at
  }
  before[flags.length] = count
  const shift = base + count - pattern.rank(end)
  const rank = (boundary: number): number =>
    boundary < first
      ? pattern.rank(boundary)
      : boundary >= end
        ? pattern.rank(boundary) + shift
        : base + before[boundary - first]!
  return {
    rank,
    nth: (of) => (of < base ? pattern.nth(of) : of >= base + count ? pattern.nth(of - shift) : worked[of - base]!),
    isWorkday: (day) => rank(day + 1) > rank(day),
  }
}

const firstKnownDay = dayOf(firstKnownYear, 1, 1)
const lastKnownDay = dayOf(lastKnownYear, 12, 31)

/**
 * The calendar of a campaign (language.md §3): a base, less `closed`, plus `open`. A day in both is the caller's to refuse;
 * `open` wins here.
 */
export const workCalendar = (
  base: CalendarBase,
  closed: readonly DayRange[] = [],
  open: readonly DayRange[] = [],
): WorkCalendar => {
  const pattern = weekly(base === 'everyday' ? 7 : 5)
  const layers: { readonly ranges: readonly DayRange[]; readonly worked: 0 | 1 }[] = []
  if (base === 'cn') {
    const { off, worked } = notices()
    layers.push({ ranges: off, worked: 0 }, { ranges: worked.map((day) => ({ first: day, last: day })), worked: 1 })
  }
  layers.push({ ranges: closed, worked: 0 }, { ranges: open, worked: 1 })

  let first = Number.POSITIVE_INFINITY
  let end = Number.NEGATIVE_INFINITY
  for (const { ranges } of layers) {
    for (const range of ranges) {
      first = Math.min(first, range.first)
      end = Math.max(end, range.last + 1)
    }
  }
  const isKnown = (day: number): boolean => base !== 'cn' || (day >= firstKnownDay && day <= lastKnownDay)
  if (first > end) return { base, isKnown, ...pattern, isWorkday: (day) => pattern.rank(day + 1) > pattern.rank(day) }

  const flags = new Uint8Array(end - first)
  for (let day = first; day < end; day++) flags[day - first] = pattern.rank(day + 1) - pattern.rank(day)
  for (const { ranges, worked } of layers) {
    for (const range of ranges) flags.fill(worked, range.first - first, range.last + 1 - first)
  }
  return { base, isKnown, ...exceptional(pattern, first, flags) }
}
