import { groupBy } from '../../model/group-by.ts'
import { none } from '../../schedule/network.ts'
import { isFinished } from '../../status/facts.ts'
import type { PlanCheck } from '../check.ts'

export const undecided: PlanCheck = {
  code: 'undecided',
  severity: 'info',

  *run({ tasks, facts, deadlines }) {
    // An extension gives a deadline to a task that had none.
    const open = tasks.filter(
      ({ index, due }) => due !== undefined && 'open' in due && deadlines[index] === none && !isFinished(facts[index]!),
    )
    for (const [due, same] of groupBy(open, (task) => task.due!)) {
      yield {
        place: due.place,
        message: ['undecided', { id: same[0]!.id, others: same.length - 1 }],
        help: ['undecidedHelp', {}],
      }
    }
  },
}
