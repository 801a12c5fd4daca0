import { day } from '../../model/day.ts'
import { groupBy } from '../../model/group-by.ts'
import { type Related, ruleOptions } from '../../model/problem.ts'
import type { Task } from '../../model/task.ts'
import { none } from '../../schedule/network.ts'
import type { PlanCheck } from '../check.ts'
import { type Checked, deadlinePlace, deadlineValue, dueWorkday } from '../checked.ts'

const mostShown = 10

/** What somebody is asked to hand in: not what is waited for, dropped, or done only if all goes well. */
const counts = ({ index, unit, optional }: Task, { deadlines, facts }: Checked): boolean =>
  deadlines[index] !== none && !unit.external && !optional && facts[index]!.state !== 'dropped'

export const crowdedDay: PlanCheck = {
  code: 'crowded-day',
  severity: 'warning',
  options: ruleOptions['crowded-day']!,

  *run(checked, options) {
    const most = options['more-than']!
    const { campaign, tasks, facts } = checked
    const days = groupBy(
      tasks.filter((task) => counts(task, checked)),
      (task) => `${dueWorkday(task, checked)} ${task.unit.index}`,
    )
    const crowds = [...days.values()].filter((due) => due.length > most)
    // Members that are crowded by the same rules are one crowd: there is one thing to change.
    const same = groupBy(crowds, (due) =>
      [dueWorkday(due[0]!, checked), ...due.map(({ activity, rule, period }) => [activity.id, rule.id, period])].join(),
    )
    for (const alike of same.values()) {
      const [due] = alike
      const [first, ...others] = due!
      const place = (task: Task): Related['place'] => deadlinePlace(task, deadlineValue(task, facts[task.index]!)!)
      const units = alike.map((each) => each[0]!.unit)
      yield {
        place: place(first!),
        message: [
          'crowdedDay',
          {
            units: units.length > 1 && units.length === campaign.units.length ? [] : units.map(({ short }) => short),
            day: day(dueWorkday(first!, checked)),
            count: due!.length,
            most,
          },
        ],
        help: ['crowdedDayHelp', {}],
        related: others
          .slice(0, mostShown)
          .map((task) => ({ place: place(task), message: ['alsoDueThen', { id: task.id }] })),
      }
    }
  },
}
