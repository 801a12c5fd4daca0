import type { Duty } from '../../model/campaign.ts'
import type { MissingDuty } from '../../model/message.ts'
import type { Task } from '../../model/task.ts'
import type { PlanCheck } from '../check.ts'
import { membersConcerned } from '../members.ts'

/** A deadline may be its own, inherited, a date, or 待定. */
const has = (task: Task, duty: Duty): boolean =>
  duty === 'due' ? task.due !== undefined || task.date !== undefined : task[duty] !== undefined

/** What some of a rule's tasks lack; duties that the same members lack are named together. */
const missingOf = (tasks: readonly Task[], require: readonly Duty[]): readonly MissingDuty[] => {
  const missing: { duties: Duty[]; members: readonly string[] }[] = []
  for (const duty of new Set(require)) {
    const without = tasks.filter((task) => !has(task, duty))
    if (without.length === 0) continue
    const members = membersConcerned(without, tasks)
    const same = missing.find((each) => each.members.join() === members.join())
    if (same === undefined) missing.push({ duties: [duty], members })
    else same.duties.push(duty)
  }
  return missing
}

export const missingResponsibility: PlanCheck = {
  code: 'missing-responsibility',
  severity: 'error',

  *run({ campaign, index, doubts }) {
    for (const activity of campaign.activities) {
      for (const { rule, tasks } of index.rulesOf(activity.id)) {
        if (doubts.about(rule)) continue
        const missing = missingOf(
          tasks.filter(({ unit }) => !unit.external),
          campaign.require,
        )
        if (missing.length === 0) continue
        yield {
          place: rule.idPlace,
          message: ['missingResponsibility', { id: `${activity.id}.${rule.id}`, missing }],
          help: ['missingResponsibilityHelp', { duties: [...new Set(missing.flatMap(({ duties }) => duties))] }],
        }
      }
    }
  },
}
