import type { Plan } from '../analysis.ts'
import type { Activity, TaskRule, Unit } from '../model/campaign.ts'
import { groupBy } from '../model/group-by.ts'
import type { Task } from '../model/task.ts'

/** The same thing in two plans. */
export interface Pair<T> {
  readonly before: T
  readonly after: T
}

/** A rule with the activity that it stands in. */
export interface OwnedRule {
  readonly activity: Activity
  readonly rule: TaskRule
}

export interface Pairs {
  readonly units: readonly Pair<Unit>[]
  readonly activities: readonly Pair<Activity>[]
  readonly rules: readonly Pair<OwnedRule>[]
  readonly tasks: readonly Pair<Task>[]
  readonly addedTasks: readonly Task[]
  readonly removedTasks: readonly Task[]
  /** A task's address before → its address now; an address that nothing answers to any more stays as it is. */
  readonly addressNow: (before: string) => string
}

/** Pairs what both sides call the same; of what is left, what is surely the same: alike, and the only one so on either side. */
const pairBy = <T>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (item: T) => string,
  ...likenesses: readonly ((item: T) => string | undefined)[]
): readonly Pair<T>[] => {
  const known = new Map(before.map((item) => [nameOf(item), item]))
  const pairs: Pair<T>[] = []
  for (const item of after) {
    const same = known.get(nameOf(item))
    if (same !== undefined) pairs.push({ before: same, after: item })
  }
  for (const likeness of likenesses) {
    const paired = new Set(pairs.flatMap((pair) => [pair.before, pair.after]))
    const [left, right] = [before, after].map((items) =>
      groupBy(
        items.filter((item) => !paired.has(item)),
        likeness,
      ),
    )
    for (const [alike, items] of right!) {
      const others = left!.get(alike)
      if (alike === undefined || items.length !== 1 || others?.length !== 1) continue
      pairs.push({ before: others[0]!, after: items[0]! })
    }
  }
  return pairs
}

const rulesOf = (activities: readonly Activity[]): readonly OwnedRule[] =>
  activities.flatMap((activity) => activity.rules.map((rule) => ({ activity, rule })))

const writtenName = ({ rule }: OwnedRule): string | undefined => rule.fields.name?.value

/** The tasks of a rule by what tells them apart: the member, in words of the later plan, and the period. */
const byMember = (tasks: readonly Task[], unitNow: (id: string) => string): ReadonlyMap<string, Task> =>
  new Map(
    tasks.map((task) => [
      JSON.stringify([task.rule.each === undefined ? '' : unitNow(task.unit.id), task.period ?? '']),
      task,
    ]),
  )

/**
 * What of one plan is what of another. Ids decide. Where an id is gone, the name does, if it is the only one of its kind on
 * both sides: an activity by its name, a task by its name within its activity, or by id and name where it has moved to
 * another activity. What has lost both is another task.
 */
export const pairPlans = (before: Plan, after: Plan): Pairs => {
  const units = pairBy(
    before.campaign.units,
    after.campaign.units,
    ({ id }) => id,
    ({ name }) => name,
  )
  const activities = pairBy(
    before.campaign.activities,
    after.campaign.activities,
    ({ id }) => id,
    ({ name }) => name,
  )
  const unitsNow = new Map(units.map((pair) => [pair.before.id, pair.after.id]))
  const activitiesNow = new Map(activities.map((pair) => [pair.before, pair.after.id]))
  const activityNow = ({ activity }: OwnedRule): string => activitiesNow.get(activity) ?? activity.id
  const rules = pairBy(
    rulesOf(before.campaign.activities),
    rulesOf(after.campaign.activities),
    (owned) => JSON.stringify([activityNow(owned), owned.rule.id]),
    (owned) => JSON.stringify([activityNow(owned), writtenName(owned)]),
    (owned) => JSON.stringify([owned.rule.id, writtenName(owned)]),
  )
  const unitNow = (id: string): string => unitsNow.get(id) ?? id
  const byRule = (plan: Plan): ReadonlyMap<TaskRule, Task[]> => groupBy(plan.tasks, ({ rule }) => rule)
  const [tasksBefore, tasksAfter] = [byRule(before), byRule(after)]
  const pairOf = new Map<Task, Pair<Task>>()
  for (const pair of rules) {
    const known = byMember(tasksBefore.get(pair.before.rule) ?? [], unitNow)
    for (const [member, task] of byMember(tasksAfter.get(pair.after.rule) ?? [], (id) => id)) {
      const same = known.get(member)
      if (same === undefined) continue
      const tasks = { before: same, after: task }
      pairOf.set(same, tasks).set(task, tasks)
    }
  }
  const addresses = new Map(
    before.tasks.flatMap((task) => {
      const pair = pairOf.get(task)
      return pair === undefined ? [] : [[task.id, pair.after.id] as const]
    }),
  )
  return {
    units,
    activities,
    rules,
    tasks: after.tasks.flatMap((task) => pairOf.get(task) ?? []),
    addedTasks: after.tasks.filter((task) => !pairOf.has(task)),
    removedTasks: before.tasks.filter((task) => !pairOf.has(task)),
    addressNow: (address) => addresses.get(address) ?? address,
  }
}
