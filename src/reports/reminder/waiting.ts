import { groupBy } from '../../model/group-by.ts'
import type { Task } from '../../model/task.ts'
import type { Standing } from '../../status/standing.ts'
import type { HolderFacts, RootFacts, WaitingFacts } from '../../words/remind-words.ts'
import { ruleName } from '../rule-name.ts'
import { whoDoes } from '../who-does.ts'
import { hostOf } from './recipients.ts'
import type { Reminding } from './reminding.ts'
import { workFacts } from './work-facts.ts'

/** So many members of a rule are named; of more, how many there are. */
const mostNamed = 10
const mostRoots = 3
/** So many rules are told of that something waits for; of more, how many there are. */
const mostRules = 3

const isOnlyStart = ({ task }: Standing, from: ReadonlySet<number>): boolean =>
  task.links.filter((link) => from.has(link.from)).every(({ type }) => type === 'SS')

/** What a task waits for, rule by rule, those first that somebody can act on, else in plan order; with those of its members that have not finished. */
const holdersOf = (standing: Standing, reminding: Reminding): readonly HolderFacts[] => {
  const { analysis, holding, doers, matters } = reminding
  const { tasks, standings, campaign } = analysis
  const own = doers[standing.task.index]!
  const isHeld = ({ index }: Task): boolean => holding(standings[index]!).length > 0
  const before = holding(standing).map((at) => tasks[at]!)
  const held = [...before.filter((task) => !isHeld(task)), ...before.filter(isHeld)]
  // One's own is told apart from others': only they are reminded elsewhere.
  const keyOf = ({ rule, period, index }: Task): string =>
    `${rule.activity} ${rule.id} ${period ?? ''} ${doers[index] === own}`
  return [...groupBy(held, keyOf).values()].map((members) => {
    const [first] = members
    const isFanned = first!.rule.each !== undefined
    return {
      name: isFanned ? ruleName(first!.rule) : first!.name,
      who: members.slice(0, mostNamed).map((task) => whoDoes(task, analysis.campaign)),
      total: members.length,
      isFanned,
      isOwn: members.every(({ index }) => doers[index] === own),
      isHandedIn: first!.unit !== hostOf(campaign) && (first!.target !== undefined || first!.deliverable !== undefined),
      isStart: isOnlyStart(standing, new Set(members.map(({ index }) => index))),
      isAsked: members.every(({ index, unit }) => !unit.external && doers[index] !== own && matters.isAsked(index)),
    }
  })
}

/** Where to act, when none of those that a task waits for can: the rule of the root, and who has not finished it. */
const rootFacts = (standing: Standing, reminding: Reminding): RootFacts | undefined => {
  const { analysis, holding, actionable, doers } = reminding
  const { tasks } = analysis
  const held = new Set(holding(standing))
  const leaves = actionable(standing)
  if (leaves.every((at) => held.has(at))) return undefined
  const own = doers[standing.task.index]!
  const root = leaves.find((at) => doers[at] === own && !held.has(at)) ?? leaves.find((at) => !held.has(at))!
  const members = leaves.filter((at) => tasks[at]!.rule === tasks[root]!.rule)
  return {
    name: ruleName(tasks[root]!.rule),
    who: members.slice(0, mostRoots).map((at) => whoDoes(tasks[at]!, analysis.campaign)),
    total: members.length,
    isOwn: doers[root] === own,
  }
}

/** Who holds a task and, where that is wanted, where to act; nobody is urged by it. */
export const waitingFacts = (standing: Standing, reminding: Reminding, withRoot: boolean): WaitingFacts => {
  const { analysis } = reminding
  const all = holdersOf(standing, reminding)
  return {
    ...workFacts(standing, reminding),
    isPast: standing.deadline !== undefined && standing.deadline < analysis.asOf.day,
    lateBy: standing.lateBy,
    holders: all.slice(0, mostRules),
    more: Math.max(0, all.length - mostRules),
    root: withRoot ? rootFacts(standing, reminding) : undefined,
  }
}
