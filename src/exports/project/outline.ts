import type { Activity, TaskRule } from '../../model/campaign.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Standing } from '../../status/standing.ts'

/** The tasks that came of one rule, for several units or periods. */
export interface Fan {
  readonly rule: TaskRule
  readonly name: string
  readonly standings: readonly Standing[]
}

export interface OutlinedActivity {
  readonly activity: Activity
  readonly members: readonly (Standing | Fan)[]
}

export const isFan = (member: Standing | Fan): member is Fan => 'rule' in member

/** The name that all have, else the one that was written, with a word for whoever does it. */
const fanName = (rule: TaskRule, [first, ...others]: readonly Standing[], eachUnit: string): string => {
  const { name } = first!.task
  return others.every(({ task }) => task.name === name)
    ? name
    : (rule.fields.name?.value ?? rule.id).replaceAll('{unit}', eachUnit)
}

/** Activities, in each its rules, and where a rule stands for several tasks, those: what a project program folds and unfolds. */
export const outline = (standings: readonly Standing[], eachUnit: string): readonly OutlinedActivity[] =>
  [...groupBy(standings, ({ task }) => task.activity)].map(([activity, ofActivity]) => ({
    activity,
    members: [...groupBy(ofActivity, ({ task }) => task.rule)].map(([rule, ofRule]) =>
      ofRule.length === 1 ? ofRule[0]! : { rule, name: fanName(rule, ofRule, eachUnit), standings: ofRule },
    ),
  }))
