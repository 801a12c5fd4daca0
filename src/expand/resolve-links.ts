import type { Dependency, Unit } from '../model/campaign.ts'
import type { Message } from '../model/message.ts'
import { didYouMean, type Help, knownNames, type Report } from '../model/problem.ts'
import type { Link, Task } from '../model/task.ts'
import { nearestTask } from './nearest-task.ts'
import type { RuleTasks, TaskIndex } from './task-index.ts'

/** The most dependencies between single tasks that one campaign may have. */
export const mostLinks = 2_000_000

/** What a reference means to one task, or why it means nothing. */
type Found = { readonly tasks: readonly Task[] } | { readonly message: Message; readonly help?: Help }

const isFound = (found: Found): found is { readonly tasks: readonly Task[] } => 'tasks' in found

const ids = new WeakMap<readonly Unit[], ReadonlySet<string>>()

/** The ids of members, gathered once: every member's task asks for them. */
const idsOf = (members: readonly Unit[]): ReadonlySet<string> => {
  const known = ids.get(members) ?? new Set(members.map(({ id }) => id))
  ids.set(members, known)
  return known
}

/** The tasks of the members that a reference means: the same unit's from a fanned-out task, else all (language.md §8). */
const membersFor = (dependency: Dependency, from: Task, target: RuleTasks): Found => {
  const { rule } = target
  if (rule.each === undefined) {
    if (dependency.unit === undefined) return { tasks: target.tasks }
    return { message: ['notFannedOut', { name: rule.id }] }
  }
  if (dependency.unit === '*') return { tasks: target.tasks }
  const wanted = dependency.unit ?? (from.rule.each === undefined ? undefined : from.unit.id)
  if (wanted === undefined) return { tasks: target.tasks }
  const isMember = idsOf(rule.each).has(wanted)
  if (dependency.unit === undefined) {
    return { tasks: isMember ? (target.byUnit.get(wanted) ?? []) : target.tasks }
  }
  const reason = rule.except.get(wanted)
  if (isMember && reason === undefined) return { tasks: target.byUnit.get(wanted) ?? [] }
  if (isMember) return { message: ['memberLeftOut', { unit: wanted, name: rule.id, reason: reason!.value }] }
  return {
    message: ['noSuchMember', { unit: wanted, name: rule.id }],
    help: () => knownNames(rule.each!.map((unit) => unit.id)),
  }
}

/** Those of some tasks of a rule that are of a period; looked for where there are fewer. */
const ofPeriod = (tasks: readonly Task[], period: string | undefined, target: RuleTasks): readonly Task[] => {
  const all = target.byPeriod.get(period) ?? []
  if (tasks === target.tasks) return all
  const { unit } = tasks[0] ?? {}
  return tasks.length < all.length
    ? tasks.filter((task) => task.period === period)
    : all.filter((task) => task.unit === unit)
}

/** `tasks` are all of the rule's, or all of one unit. */
const periodsFor = (dependency: Dependency, from: Task, target: RuleTasks, tasks: readonly Task[]): Found => {
  const { rule } = target
  if (rule.repeat === undefined) {
    return dependency.period === undefined ? { tasks } : { message: ['notRepeated', { name: rule.id }] }
  }
  if (dependency.period !== undefined) {
    const same = ofPeriod(tasks, dependency.period, target)
    if (same.length > 0 || tasks.length === 0) return { tasks: same }
    return { message: ['noSuchPeriod', { name: rule.id, period: dependency.period }] }
  }
  if (from.rule.repeat?.kind !== rule.repeat.kind) return { tasks }
  return { tasks: ofPeriod(tasks, from.period, target) }
}

const lookUp = (dependency: Dependency, from: Task, index: TaskIndex): Found => {
  const { activity, name } = dependency
  const rule = index.rule(activity ?? from.activity.id, name)
  if (rule !== undefined) {
    const members = membersFor(dependency, from, rule)
    return isFound(members) ? periodsFor(dependency, from, rule, members.tasks) : members
  }
  if (activity === undefined && index.activities.has(name)) {
    if (dependency.unit !== undefined || dependency.period !== undefined) {
      return { message: ['activityHasNoMembers', { name }], help: ['referenceForms', {}] }
    }
    if (name === from.activity.id && !from.optional) return { tasks: [from] }
    const tasks = index.rulesOf(name).flatMap((each) => {
      const members = membersFor(dependency, from, each)
      const found = isFound(members) ? periodsFor(dependency, from, each, members.tasks) : members
      return isFound(found) ? found.tasks.filter((task) => !task.optional) : []
    })
    return { tasks }
  }
  return {
    message: ['unknownTask', { name: activity === undefined ? name : `${activity}.${name}` }],
    help: () => didYouMean(nearestTask(dependency, from.activity.id, index)),
  }
}

const noLinks: readonly Link[] = []

/**
 * The links of one task; undefined where there are more than there is `room` for. A mistake in a fanned-out rule is the same for every member: `said` remembers which references
 * have been reported.
 */
export const linksOf = (
  task: Task,
  index: TaskIndex,
  said: Set<Dependency>,
  room: number,
  report: Report,
): readonly Link[] | undefined => {
  const written = task.rule.differs.get(task.unit.id)?.after ?? task.rule.fields.after
  if (written === undefined) return noLinks
  const links: Link[] = []
  const sayOnce = (
    dependency: Dependency,
    ...args: [code: Parameters<Report>[0], message: Message, help?: Help]
  ): void => {
    if (said.has(dependency)) return
    said.add(dependency)
    const [code, message, help] = args
    report(code, dependency.place, message, { help })
  }
  for (const dependency of written) {
    const found = lookUp(dependency, task, index)
    if (!isFound(found)) {
      sayOnce(dependency, 'unknown-task', found.message, found.help)
      continue
    }
    if (found.tasks.includes(task)) {
      sayOnce(
        dependency,
        'self-dependency',
        ['selfDependency', { id: task.id }],
        ['selfDependencyHelp', { activity: dependency.name === task.rule.id ? undefined : dependency.name }],
      )
      continue
    }
    if (links.length + found.tasks.length > room) return undefined
    for (const from of found.tasks) {
      if (from.optional) sayOnce(dependency, 'depends-on-optional', ['dependsOnOptional', { id: from.id }])
      else links.push({ from: from.index, type: dependency.type, lag: dependency.lag, written: dependency })
    }
  }
  // A list that has grown has room for some more; a copy has not.
  return links.slice()
}
