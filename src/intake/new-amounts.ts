import { isFinished } from '../status/facts.ts'
import { type Comparing, closing } from './known-facts.ts'
import type { Claims } from './read-claims.ts'

/** How far a task is, as far as that is new. */
export interface NewAmounts {
  readonly count: Claims['count']
  readonly percent: Claims['percent']
  /** Whether the count reaches the target, which ends the task. */
  readonly reaches: boolean
}

/** The count, where the log does not have it. None at all is no news. */
const newCount = ({ count: said }: Claims, { task, facts, known, tell }: Comparing): Claims['count'] => {
  if (said === undefined || known.some(({ count }) => (count ?? 0) === said.value.thousandths)) return undefined
  if (task.target === undefined) return tell(said.place, ['noTarget', {}])
  return isFinished(facts) ? tell(said.place, ['closedTask', closing(facts)]) : said
}

/** The percentage, where the log does not have it. A task that is not done has at most 99. */
const newPercent = ({ percent: said }: Claims, { facts, known, tell }: Comparing): Claims['percent'] => {
  if (said === undefined || known.some(({ percent }) => percent === said.value)) return undefined
  if (isFinished(facts)) return tell(said.place, ['closedTask', closing(facts)])
  return said.value === 100 && known.some(({ percent }) => percent === 99) ? undefined : said
}

/** What the count alone comes to, in percent. */
const counted = (count: NonNullable<Claims['count']>, { task: { target } }: Comparing): number | undefined =>
  target === undefined || target.thousandths === 0
    ? undefined
    : Math.floor((100 * count.value.thousandths) / target.thousandths)

/** Reads how far a task is. Where the state or the count says it too, a percentage that agrees is left out; any other is told. */
export const newAmounts = (claims: Claims, isDone: boolean, compared: Comparing): NewAmounts => {
  const { task, facts, tell } = compared
  const count = newCount(claims, compared)
  const reaches = count !== undefined && task.target !== undefined && count.value.thousandths >= task.target.thousandths
  const percent = newPercent(claims, compared)
  if (percent === undefined) return { count, percent, reaches }
  const { value, place } = percent
  if (isDone || reaches) {
    if (value < 100) tell(place, ['doneWithPercent', { percent: value }])
    return { count, percent: undefined, reaches }
  }
  if (count !== undefined) {
    if (counted(count, compared) !== value)
      tell(place, ['countWithPercent', { count: count.value.text, percent: value }])
    return { count, percent: undefined, reaches }
  }
  if (value === 100) tell(place, ['percentNotDone', {}])
  if (value < facts.percent) tell(place, ['percentFell', { percent: value, before: facts.percent }])
  return { count, percent, reaches }
}
