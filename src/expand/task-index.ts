import type { Activity, TaskRule } from '../model/campaign.ts'
import { groupBy } from '../model/group-by.ts'
import type { Task } from '../model/task.ts'

/** The tasks that one rule fans out to, found by unit and period. */
export interface RuleTasks {
  readonly activity: Activity
  readonly rule: TaskRule
  readonly tasks: readonly Task[]
  /** Empty where the rule names no members (`each`). */
  readonly byUnit: ReadonlyMap<string, readonly Task[]>
  /** Empty where the rule does not repeat. */
  readonly byPeriod: ReadonlyMap<string | undefined, readonly Task[]>
}

export interface TaskIndex {
  /** False where there were too many tasks: a name that is nowhere may then be that of one left out. */
  readonly isComplete: boolean
  readonly activities: ReadonlyMap<string, Activity>
  rule(activity: string, name: string): RuleTasks | undefined
  rulesOf(activity: string): readonly RuleTasks[]
}

const none: ReadonlyMap<string, readonly Task[]> = new Map()

/** Finds tasks by the names that references use. */
export const indexTasks = (
  activities: readonly Activity[],
  byRule: ReadonlyMap<TaskRule, readonly Task[]>,
  isComplete: boolean,
): TaskIndex => {
  const rules = new Map<string, Map<string, RuleTasks>>()
  for (const activity of activities) {
    const own = new Map<string, RuleTasks>()
    for (const rule of activity.rules) {
      const tasks = byRule.get(rule) ?? []
      own.set(rule.id, {
        activity,
        rule,
        tasks,
        byUnit: rule.each === undefined ? none : groupBy(tasks, ({ unit }) => unit.id),
        byPeriod: rule.repeat === undefined ? none : groupBy(tasks, ({ period }) => period),
      })
    }
    rules.set(activity.id, own)
  }
  return {
    isComplete,
    activities: new Map(activities.map((activity) => [activity.id, activity])),
    rule: (activity, name) => rules.get(activity)?.get(name),
    rulesOf: (activity) => [...(rules.get(activity)?.values() ?? [])],
  }
}
