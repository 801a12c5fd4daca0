import type { Unit } from '../model/campaign.ts'
import type { Message } from '../model/message.ts'
import { nearest } from '../model/nearest.ts'
import { type AddressParts, addressParts } from './address.ts'
import { adviceOnMember } from './member-advice.ts'
import type { RuleTasks, TaskIndex } from './task-index.ts'

/** What to write instead of an address that means nothing. */
export interface AddressAdvice {
  readonly message: Message
  /** How much of what was written the plan knows: of several campaigns the greatest is the one that was meant. */
  readonly fit: number
}

/** What is known counts more than what is only like it, and a task more than the unit that it is for. */
const known = 4
const near = 2

/** Of many addresses the first ones show how they look. */
const mostNamed = 10

const instead = (addresses: readonly string[], fit: number): AddressAdvice | undefined => {
  const [only, ...more] = addresses
  if (only === undefined) return undefined
  if (more.length === 0) return { message: ['didYouMean', { name: only }], fit }
  return { message: ['knownNames', { names: addresses.slice(0, mostNamed), total: addresses.length }], fit }
}

/** Rules that may be meant, and how much of the address that rests on. */
interface Meant {
  readonly rules: readonly RuleTasks[]
  readonly fit: number
}

const allRules = (index: TaskIndex): readonly RuleTasks[] =>
  [...index.activities.keys()].flatMap((activity) => index.rulesOf(activity))

/** All units that have tasks, or are said to have none. */
const unitsIn = (index: TaskIndex): ReadonlySet<Unit> =>
  new Set(allRules(index).flatMap(({ rule, tasks }) => rule.each ?? tasks.map(({ unit }) => unit)))

const withId = (rules: readonly RuleTasks[], name: string): readonly RuleTasks[] =>
  rules.filter(({ rule }) => rule.id === name)

const withName = (rules: readonly RuleTasks[], name: string): readonly RuleTasks[] =>
  rules.filter(({ tasks }) => tasks.some((task) => task.name === name))

/** Rules by the id, by the name of their tasks, by an id or a name that is like it. */
const rulesFor = (name: string, rules: readonly RuleTasks[]): Meant | undefined => {
  const exact = withId(rules, name)
  if (exact.length > 0) return { rules: exact, fit: known }
  const named = withName(rules, name)
  if (named.length > 0) return { rules: named, fit: known }
  const ids = rules.map(({ rule }) => rule.id)
  const likeId = nearest(name, ids)
  if (likeId !== undefined) return { rules: withId(rules, likeId), fit: near }
  const names = new Set(rules.flatMap(({ tasks }) => tasks.map((task) => task.name)))
  const likeName = nearest(name, names)
  return likeName === undefined ? undefined : { rules: withName(rules, likeName), fit: near }
}

const activityFor = (written: string, { activities }: TaskIndex): readonly [id: string, fit: number] | undefined => {
  if (activities.has(written)) return [written, known]
  const named = [...activities.values()].find(({ name }) => name === written)
  if (named !== undefined) return [named.id, known]
  const like = nearest(written, activities.keys())
  return like === undefined ? undefined : [like, near]
}

/** The address that means all tasks of a rule; where such mean nothing, those of each. */
const wholeRule = ({ activity, rule, tasks }: RuleTasks, takesStars: boolean): readonly string[] =>
  takesStars && tasks.length > 0
    ? [`${activity.id}.${rule.id}${rule.each === undefined ? '' : '@*'}${rule.repeat === undefined ? '' : '#*'}`]
    : tasks.map(({ id }) => id)

const tasksOf = (
  [activity, fit]: readonly [id: string, fit: number],
  index: TaskIndex,
  takesStars: boolean,
): AddressAdvice | undefined =>
  instead(
    index.rulesOf(activity).flatMap((each) => wholeRule(each, takesStars)),
    fit,
  )

/** The rules that were meant: in the activity that is written, or is like it; a task of that very id may stand in another. */
const meantRules = ({ activity, name }: AddressParts, index: TaskIndex): Meant | undefined => {
  if (activity === undefined) return rulesFor(name, allRules(index))
  const home = activityFor(activity, index)
  const inside = home === undefined ? undefined : rulesFor(name, index.rulesOf(home[0]))
  if (inside !== undefined) return { rules: inside.rules, fit: inside.fit + home![1] }
  const elsewhere = withId(allRules(index), name)
  return elsewhere.length === 0 ? undefined : { rules: elsewhere, fit: known }
}

/** An activity's id or name where a task's address is wanted. */
const activityAlone = (
  { activity, name, unit, period }: AddressParts,
  index: TaskIndex,
  takesStars: boolean,
): AddressAdvice | undefined => {
  if (activity !== undefined || unit !== undefined || period !== undefined) return undefined
  const found = activityFor(name, index)
  return found === undefined ? undefined : tasksOf(found, index, takesStars)
}

/** Names may hold what takes addresses apart: `评选@优秀`. */
const byWholeName = (written: string, index: TaskIndex): Meant | undefined => {
  const rules = withName(allRules(index), written)
  return rules.length === 0 ? undefined : { rules, fit: known }
}

/**
 * What to write instead of an address that means nothing: addresses that there are, or why there is none. Never another
 * unit where the written one is known: its figures would be somebody else's. `takesStars`: `@*` and `#*` may be written too.
 */
export const addressAdvice = (written: string, index: TaskIndex, takesStars: boolean): AddressAdvice | undefined => {
  const parts = addressParts(written) ?? { activity: undefined, name: written, unit: undefined, period: undefined }
  const meant = meantRules(parts, index) ?? byWholeName(written, index)
  const alone = activityAlone(parts, index, takesStars)
  // The id of an activity is no slip in that of a task.
  if (meant === undefined || (alone !== undefined && alone.fit > meant.fit)) {
    if (alone !== undefined) return alone
    const home = parts.activity === undefined ? undefined : activityFor(parts.activity, index)
    return home === undefined ? undefined : tasksOf(home, index, takesStars)
  }
  const units = unitsIn(index)
  const advised = meant.rules.map((each) => adviceOnMember(each, parts, { units, takesStars }))
  const fit = meant.fit + Math.max(...advised.map((each) => each.fit))
  const addresses = advised.flatMap((each) => ('addresses' in each ? each.addresses : []))
  if (addresses.length > 0) return instead(addresses, fit)
  const leftOut = advised.find((each) => 'message' in each)
  return leftOut === undefined || !('message' in leftOut) ? undefined : { message: leftOut.message, fit }
}
