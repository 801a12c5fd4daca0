import type { Unit } from '../model/campaign.ts'
import type { Message } from '../model/message.ts'
import { nearest } from '../model/nearest.ts'
import type { Task } from '../model/task.ts'
import type { AddressParts } from './address.ts'
import type { RuleTasks } from './task-index.ts'

/** Addresses of one rule's tasks, or why the member that is meant has none; `fit` as in `AddressAdvice`. */
export type MemberAdvice =
  | { readonly addresses: readonly string[]; readonly fit: number }
  | { readonly message: Message; readonly fit: number }

const known = 2
const near = 1

const namesOf = ({ id, short, name }: Unit): readonly string[] => [id, short, name]

/** The member by its id, short name or name, or by one that is like it. */
const memberFor = (
  written: string,
  members: readonly Unit[],
  units: ReadonlySet<Unit>,
): { readonly unit: Unit; readonly fit: number } | undefined => {
  const unit = members.find((each) => namesOf(each).includes(written))
  if (unit !== undefined) return { unit, fit: known }
  // A unit that has no part in it is no slip for one that has.
  if ([...units].some((each) => namesOf(each).includes(written))) return undefined
  const like = nearest(written, members.flatMap(namesOf))
  const meant = members.find((each) => like !== undefined && namesOf(each).includes(like))
  return meant === undefined ? undefined : { unit: meant, fit: near }
}

interface Advising {
  readonly units: ReadonlySet<Unit>
  readonly takesStars: boolean
}

/** The address with its periods: the one that is written or is like it, else those there are. */
const inPeriods = (
  base: string,
  tasks: readonly Task[],
  written: string | undefined,
  isShort: boolean,
): readonly string[] => {
  const periods = new Set(tasks.flatMap(({ period }) => (period === undefined ? [] : [period])))
  if (periods.size === 0) return [base]
  const meant = written === undefined || periods.has(written) ? written : nearest(written, periods)
  if (meant !== undefined && meant !== '*') return [`${base}#${meant}`]
  return isShort || meant === '*' ? [`${base}#*`] : [...periods].map((period) => `${base}#${period}`)
}

/** What of a rule was probably meant. Which member or period is meant is not ours to guess where none is written. */
export const adviceOnMember = (
  { activity, rule, byUnit, tasks }: RuleTasks,
  { unit: written, period: asked }: AddressParts,
  { units, takesStars }: Advising,
): MemberAdvice => {
  const base = `${activity.id}.${rule.id}`
  const period = asked === '*' && !takesStars ? undefined : asked
  if (tasks.length === 0 && rule.each === undefined) return { addresses: [], fit: 0 }
  if (rule.each === undefined) return { addresses: inPeriods(base, tasks, period, false), fit: 0 }
  if (written === '*' && takesStars) return { addresses: inPeriods(`${base}@*`, tasks, period, false), fit: near }
  const member = written === undefined ? undefined : memberFor(written, rule.each, units)
  if (member === undefined) {
    const addresses = [...byUnit].flatMap(([id, own]) => inPeriods(`${base}@${id}`, own, period, takesStars))
    return { addresses, fit: 0 }
  }
  const { unit, fit } = member
  const reason = rule.except.get(unit.id)
  if (reason !== undefined) {
    return { message: ['memberLeftOut', { unit: unit.short, name: rule.id, reason: reason.value }], fit }
  }
  return { addresses: inPeriods(`${base}@${unit.id}`, byUnit.get(unit.id) ?? [], period, false), fit }
}
