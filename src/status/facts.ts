import type { DateValue, LogEntry, Target } from '../model/campaign.ts'
import type { Day } from '../model/day.ts'

export type State = 'todo' | 'started' | 'done' | 'accepted' | 'dropped'

/** What the log says of one task on a day (schedule.md §5). */
export interface Facts {
  readonly state: State
  /** What was last reported, at most 99; 100 when done or accepted. */
  readonly percent: number
  /** The last count in thousandths. */
  readonly count: number | undefined
  readonly started: Day | undefined
  /** The day it was done; where it was accepted without being done before, that day. */
  readonly done: Day | undefined
  readonly dropped: Day | undefined
  /** The extensions in force, the last one last. */
  readonly extensions: readonly DateValue[]
}

const untouched: Facts = {
  state: 'todo',
  percent: 0,
  count: undefined,
  started: undefined,
  done: undefined,
  dropped: undefined,
  extensions: [],
}

export const isFinished = ({ state }: { readonly state: State }): boolean =>
  state === 'done' || state === 'accepted' || state === 'dropped'

type Draft = { -readonly [K in keyof Facts]: Facts[K] }

const start = (facts: Draft, on: Day): void => {
  if (facts.state === 'todo') facts.state = 'started'
  facts.started ??= on
}

const finish = (facts: Draft, on: Day): void => {
  facts.state = 'done'
  facts.done = on
  facts.dropped = undefined
}

const applyCount = (facts: Draft, count: number, on: Day, target: Target | undefined): void => {
  facts.count = count
  if (count > 0) start(facts, on)
  if (target === undefined) return
  facts.percent = Math.min(99, Math.floor((100 * count) / target.thousandths))
  if (count >= target.thousandths) finish(facts, on)
}

const applyState = (facts: Draft, state: NonNullable<LogEntry['state']>['value'], on: Day): void => {
  switch (state) {
    case 'started':
      if (!isFinished(facts)) start(facts, on)
      return
    case 'done':
      if (!isFinished(facts)) finish(facts, on)
      return
    case 'accepted':
      facts.state = 'accepted'
      facts.done ??= on
      facts.dropped = undefined
      return
    case 'dropped':
      facts.state = 'dropped'
      facts.dropped = on
      facts.done = undefined
      return
    default:
      facts.state = 'started'
      facts.started ??= on
      facts.done = undefined
      facts.dropped = undefined
  }
}

/** Reads a task's entries up to and with a day: in one entry `extend` comes first, then `count`, `percent`, `state`. */
export const factsOn = (
  day: Day,
  entries: readonly LogEntry[] | undefined,
  target: Target | undefined,
  hasDate: boolean,
): Facts => {
  if (entries === undefined) return untouched
  const facts: Draft = { ...untouched }
  const extensions: DateValue[] = []
  for (const { date, state, percent, count, extend } of entries) {
    const on = date.day
    if (on > day) break
    if (extend !== undefined && !hasDate) extensions.push(extend)
    if (count !== undefined && !isFinished(facts)) applyCount(facts, count.value, on, target)
    if (percent !== undefined && !isFinished(facts)) {
      facts.percent = Math.min(99, percent.value)
      if (percent.value > 0) start(facts, on)
    }
    if (state !== undefined) applyState(facts, state.value, on)
  }
  facts.extensions = extensions
  if (facts.state === 'done' || facts.state === 'accepted') facts.percent = 100
  return facts
}
