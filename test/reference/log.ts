import { plain, resolveDate } from './dates.ts'
import type { Instance } from './expand.ts'
import type { Plan } from './plan.ts'
import { type RawMap, scalarOf, textOf } from './raw.ts'

export type State = 'todo' | 'started' | 'done' | 'accepted' | 'dropped'

/** The facts of one task on the status date: semantics §5, language §9. */
export type Facts = {
  state: State
  started: number | undefined
  done: number | undefined
  dropped: number | undefined
  /** Whole percents, what the last `percent` or `count` says, before it is kept under 100. */
  said: number
  /** In thousandths. */
  count: number | undefined
  /** Days of the extensions in force, in the order of the log. */
  extensions: number[]
}

export function noFacts(): Facts {
  return {
    state: 'todo',
    started: undefined,
    done: undefined,
    dropped: undefined,
    said: 0,
    count: undefined,
    extensions: [],
  }
}

export const isFinished = ({ state }: Facts): boolean => state === 'done' || state === 'accepted' || state === 'dropped'

export function percentOf(facts: Facts): number {
  if (facts.state === 'done' || facts.state === 'accepted') return 100
  return Math.min(99, facts.said)
}

export type Entry = { day: number; task: Instance; raw: RawMap }

/** Entries up to and with the status date, by (date, place in the file). */
function entriesOf(plan: Plan, instances: Instance[], until: number): Entry[] {
  const entries = plan.progress.map((raw): Entry => {
    const address = scalarOf(raw.get('task'))
    const task = instances.find((candidate) => candidate.address === address)
    if (!task) throw new Error(`the log names an unknown task: ${address}`)
    return { day: resolveDate(scalarOf(raw.get('date')), plan.dates, 'day'), task, raw }
  })
  return entries.filter((entry) => entry.day <= until).sort((a, b) => a.day - b.day)
}

export function factsOf(plan: Plan, instances: Instance[]): Facts[] {
  const facts = instances.map(noFacts)
  for (const entry of entriesOf(plan, instances, plan.asOf)) {
    const of = facts[entry.task.index]
    if (of) apply(of, entry, plan)
  }
  return facts
}

/** One entry: `extend` first, then `count`, then `percent`, then `state`. */
export function apply(facts: Facts, { day, task, raw }: Entry, plan: Plan): void {
  const extend = textOf(raw, 'extend')
  if (extend !== undefined) facts.extensions.push(resolveDate(extend, plan.dates, 'last'))
  const count = textOf(raw, 'count')
  if (count !== undefined && !isFinished(facts)) applyCount(facts, Math.round(Number(plain(count)) * 1000), day, task)
  const percent = textOf(raw, 'percent')
  if (percent !== undefined && !isFinished(facts)) {
    facts.said = Number(plain(percent))
    if (facts.said > 0) begin(facts, day)
  }
  const state = textOf(raw, 'state')
  if (state !== undefined) applyState(facts, state, day)
}

function begin(facts: Facts, day: number): void {
  facts.state = 'started'
  facts.started ??= day
}

function applyCount(facts: Facts, count: number, day: number, task: Instance): void {
  facts.count = count
  if (count > 0) begin(facts, day)
  if (!task.target) return
  facts.said = Math.floor((100 * count) / task.target.amount)
  if (count >= task.target.amount) {
    facts.state = 'done'
    facts.done = day
  }
}

function applyState(facts: Facts, state: string, day: number): void {
  switch (state) {
    case 'started':
      if (!isFinished(facts)) begin(facts, day)
      return
    case 'done':
      if (isFinished(facts)) return
      facts.state = 'done'
      facts.done = day
      return
    case 'accepted':
      facts.state = 'accepted'
      facts.done ??= day
      facts.dropped = undefined
      return
    case 'returned':
    case 'reopened':
      begin(facts, day)
      facts.done = undefined
      facts.dropped = undefined
      return
    case 'dropped':
      facts.state = 'dropped'
      facts.done = undefined
      facts.dropped = day
      return
    default:
      throw new Error(`no such state: ${state}`)
  }
}
