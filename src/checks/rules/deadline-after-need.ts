import { finish, subtractLag, workdayUntil } from '../../calendar/count.ts'
import { day } from '../../model/day.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Related } from '../../model/problem.ts'
import type { Link, Task } from '../../model/task.ts'
import { none } from '../../schedule/network.ts'
import { isFinished } from '../../status/facts.ts'
import type { PlanCheck } from '../check.ts'
import { type Checked, deadlinePlace, deadlineValue, dueWorkday, isInherited } from '../checked.ts'

/** Who needs a task by when. */
interface Need {
  readonly task: Task
  readonly finishBy: number
  readonly by: Task
  readonly link: Link
}

/** The follower that caps a task's latest end, and where it puts that end (schedule.md §4). */
const strictest = (task: Task, checked: Checked): { end: number; by: Task; link: Link } | undefined => {
  const { network, calendar, backward, facts } = checked
  const { nodes, firstOutgoing, outgoing, outgoingLink } = network
  let found: { end: number; by: Task; link: Link } | undefined
  for (let k = firstOutgoing[task.index]!; k < firstOutgoing[task.index + 1]!; k++) {
    const by = nodes[outgoing[k]!]!
    if (backward.end[by.index] === none || by.optional || facts[by.index]!.state === 'dropped') continue
    const link = by.links[outgoingLink[k]!]!
    const { type, lag } = link
    const anchor = type === 'FS' || type === 'SS' ? backward.start[by.index]! : backward.end[by.index]!
    let end = subtractLag(calendar, anchor, lag)
    if (type === 'SS' || type === 'SF') {
      end = finish(calendar, task.takes.unit === 'wd' ? workdayUntil(calendar, end) : end, task.takes)
    }
    if (found === undefined || end < found.end) found = { end, by, link }
  }
  return found
}

/** The need of a task that comes before its own deadline; undefined where the deadline is early enough. */
const needOf = (task: Task, checked: Checked): Need | undefined => {
  const { campaign, deadlines, facts, forward, backward } = checked
  const at = task.index
  if (deadlines[at] === none || backward.end[at] === none || isFinished(facts[at]!) || task.optional) return undefined
  // A deadline after the campaign's end is reported as such.
  if (deadlines[at]! > (campaign.ends?.day ?? deadlines[at]!)) return undefined
  const finishBy = backward.end[at]! - 1
  // A need that nobody can meet is some follower's unreachable deadline, and reported there.
  if (finishBy >= dueWorkday(task, checked) || forward.end[at]! > backward.end[at]!) return undefined
  const cap = strictest(task, checked)
  return cap === undefined ? undefined : { task, finishBy, by: cap.by, link: cap.link }
}

const neededBy = ({ by, link }: Need, { backward }: Checked): Related => {
  const { place } = link.written
  return link.type === 'FS' || link.type === 'SS'
    ? {
        place,
        message: ['neededBy', { id: by.id, startBy: day(backward.start[by.index]! - (by.milestone ? 1 : 0)) }],
      }
    : { place, message: ['neededByEnd', { id: by.id, finishBy: day(backward.end[by.index]! - 1) }] }
}

export const deadlineAfterNeed: PlanCheck = {
  code: 'deadline-after-need',
  severity: 'warning',

  *run(checked) {
    const { tasks, facts, deadlines, network } = checked
    const needs = tasks.flatMap((task) => {
      const need = network.isUnscheduled[task.index] === 1 ? undefined : needOf(task, checked)
      return need === undefined ? [] : [need]
    })
    const byDeadline = groupBy(needs, ({ task }) => deadlineValue(task, facts[task.index]!)!.place)
    for (const same of byDeadline.values()) {
      const first = same.reduce((a, b) => (b.finishBy < a.finishBy ? b : a))
      const { task } = first
      const deadline = deadlineValue(task, facts[task.index]!)!
      const finishBy = day(first.finishBy)
      yield {
        place: deadlinePlace(task, deadline),
        message: [
          'deadlineAfterNeed',
          { id: task.id, due: day(deadlines[task.index]!), finishBy, others: same.length - 1 },
        ],
        help: ['deadlineAfterNeedHelp', { finishBy }],
        related: [
          ...(isInherited(task, deadline)
            ? [{ place: deadline.place, message: ['inheritedFrom', {}] } satisfies Related]
            : []),
          neededBy(first, checked),
        ],
      }
    }
  },
}
