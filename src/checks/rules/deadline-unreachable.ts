import { workdaysBetween } from '../../calendar/count.ts'
import { day } from '../../model/day.ts'
import type { Related } from '../../model/problem.ts'
import type { Task } from '../../model/task.ts'
import { daysOf, forcedBy, rootsOf } from '../chain.ts'
import type { PlanCheck } from '../check.ts'
import { deadlinePlace, deadlineValue, isInherited } from '../checked.ts'

export const deadlineUnreachable: PlanCheck = {
  code: 'deadline-unreachable',
  severity: 'error',

  *run(checked) {
    const { calendar, deadlines, facts, forward, missed } = checked
    const workdaysOver = ({ index }: Task): number =>
      workdaysBetween(calendar, deadlines[index]! + 1, forward.end[index]!)
    const daysOver = ({ index }: Task): number => forward.end[index]! - deadlines[index]! - 1
    if (missed.size === 0) return
    const roots = rootsOf(checked)
    for (const tasks of missed.values()) {
      const worst = tasks.reduce((a, b) => (daysOver(b) > daysOver(a) ? b : a))
      const { finish } = daysOf(worst, checked)
      const deadline = deadlineValue(worst, facts[worst.index]!)!
      const inherited: readonly Related[] = isInherited(worst, deadline)
        ? [{ place: deadline.place, message: ['inheritedFrom', {}] }]
        : []
      yield {
        place: deadlinePlace(worst, deadline),
        message: [
          'deadlineUnreachable',
          {
            id: worst.id,
            finish: day(finish),
            due: day(deadlines[worst.index]!),
            workdays: workdaysOver(worst),
            days: daysOver(worst),
            others: tasks.length - 1,
          },
        ],
        help: ['deadlineUnreachableHelp', { finish: day(finish) }],
        related: [...inherited, ...forcedBy(worst, roots, checked)],
      }
    }
  },
}
