import type { OwnedRule } from '../../compare/pair-tasks.ts'
import type { TaskRule } from '../../model/campaign.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Place } from '../../model/source.ts'
import type { Task } from '../../model/task.ts'
import { isFinished } from '../../status/facts.ts'
import type { Based } from '../based.ts'
import type { BaseCheck } from '../check.ts'
import type { Checked } from '../checked.ts'
import { membersConcerned } from '../members.ts'

/** A member that is left out in so many words, with the reason, has not vanished. */
const isLeftOut = ({ unit }: Task, now: OwnedRule | undefined, { pairs }: Based): boolean => {
  const id = pairs.units.find(({ before }) => before.id === unit.id)?.after.id ?? unit.id
  return now?.rule.except.has(id) ?? false
}

/** Where the task would stand now: the rule that others of it are still of, its activity, or where the campaign's T is. */
const placeFor = (task: Task, now: OwnedRule | undefined, { campaign }: Checked, { pairs }: Based): Place => {
  if (now !== undefined) return now.rule.idPlace
  const activity = pairs.activities.find(({ before }) => before === task.activity)?.after
  if (activity === undefined) return campaign.anniversaryPlace
  // A whole activity is too much to point at: its first letter is not.
  const { place } = activity
  return { ...place, end: Math.min(place.end, place.start + 1) }
}

export const taskVanished: BaseCheck = {
  code: 'task-vanished',
  severity: 'warning',

  *compare(checked, base) {
    // A task that could not be read has not vanished.
    if (!checked.doubts.none) return
    const { plan, facts, pairs } = base
    const rulesNow = new Map<TaskRule, OwnedRule>(pairs.rules.map(({ before, after }) => [before.rule, after]))
    const gone = pairs.removedTasks.filter(
      (task) => !isFinished(facts[task.index]!) && !isLeftOut(task, rulesNow.get(task.rule), base),
    )
    const all = groupBy(plan.tasks, (task) => task.rule)
    for (const [rule, tasks] of groupBy(gone, (task) => task.rule)) {
      const [first] = tasks
      yield {
        place: placeFor(first!, rulesNow.get(rule), checked, base),
        message: [
          'taskVanished',
          {
            id: `${first!.activity.id}.${rule.id}`,
            name: first!.name,
            members: membersConcerned(tasks, all.get(rule)!),
          },
        ],
        help: ['taskVanishedHelp', {}],
        related: [{ place: rule.idPlace, message: ['taskWas', {}] }],
      }
    }
  },
}
