import type { Dependency } from '../../model/campaign.ts'
import type { Fix, Related } from '../../model/problem.ts'
import type { Link, Task } from '../../model/task.ts'
import { type Ancestry, ancestryOf } from '../ancestry.ts'
import type { Finding, PlanCheck } from '../check.ts'
import type { Checked } from '../checked.ts'
import { removerFrom } from '../removal.ts'

/** What one task waits for, where that follows from something else that it waits for. */
interface Redundant {
  readonly task: Task
  readonly link: Link
  readonly via: Link
}

/** How it stands with one written dependency, which may be a link of many tasks. */
interface Tally {
  /** The first of its links, and the one from which it follows. */
  first: Redundant | undefined
  isNeeded: boolean
}

/** Whether a dependency names a task and not a whole activity: only then was it written for this task alone. */
const namesTask = (dependency: Dependency, task: Task, { index }: Checked): boolean =>
  index.rule(dependency.activity ?? task.activity.id, dependency.name) !== undefined

/** Whether a link surely keeps the task behind the end of what it waits for. */
const isBinding = ({ type, lag }: Link): boolean => type === 'FS' && lag.count >= 0

/** Another link of the same task from which the given one follows. */
const implying = (
  link: Link,
  task: Task,
  binding: readonly Link[],
  ancestry: Ancestry,
  checked: Checked,
): Link | undefined => {
  let isBehind = false
  return binding.find((other) => {
    if (other === link) {
      isBehind = true
      return false
    }
    if (other.from !== link.from) return ancestry.leadsTo(link.from, other.from)
    // Of two that say the same, the one that says more stays, or the first; one of a whole activity stays in any case.
    return other.lag.count > 0 || !isBehind || !namesTask(other.written, task, checked)
  })
}

const talliesOf = (checked: Checked): ReadonlyMap<Dependency, Tally> => {
  const { tasks, network } = checked
  const tallies = new Map<Dependency, Tally>()
  let ancestry: Ancestry | undefined
  for (const task of tasks) {
    const isOpen = network.isUnscheduled[task.index] === 0
    const binding = isOpen ? task.links.filter(isBinding) : []
    for (const link of task.links) {
      const { written, type, lag } = link
      if (type !== 'FS' || lag.count !== 0) continue
      let tally = tallies.get(written)
      if (tally === undefined) {
        tally = { first: undefined, isNeeded: !namesTask(written, task, checked) }
        tallies.set(written, tally)
      }
      if (tally.isNeeded) continue
      if (binding.length > 1) ancestry ??= ancestryOf(network)
      const via =
        ancestry === undefined || ancestry.isTired() ? undefined : implying(link, task, binding, ancestry, checked)
      if (via === undefined) tally.isNeeded = true
      else tally.first ??= { task, link, via }
    }
  }
  return tallies
}

/** The dependencies that stand in one list with those of a task. */
const writtenFor = ({ rule, unit }: Task): readonly Dependency[] =>
  rule.differs.get(unit.id)?.after ?? rule.fields.after ?? []

type FixFor = (redundant: Redundant) => Fix | undefined

/** What removes a dependency from its list; each list is gone over once, however many of its items are redundant. */
const fixes = (): FixFor => {
  const removers = new Map<readonly Dependency[], ReturnType<typeof removerFrom>>()
  return ({ task, link }) => {
    const list = writtenFor(task)
    const remove = removers.get(list) ?? removerFrom(list.map(({ place }) => place))
    removers.set(list, remove)
    return remove(link.written.place)
  }
}

const finding = (redundant: Redundant, { tasks }: Checked, fixFor: FixFor): Finding => {
  const { link, via } = redundant
  const { text, place } = link.written
  const isTwice = via.from === link.from && via.written.text === text
  const by = via.from === link.from ? via.written.text : tasks[via.from]!.id
  const related: Related = {
    place: via.written.place,
    message: isTwice ? ['firstHere', {}] : ['impliedBy', { via: by }],
  }
  return {
    place,
    message: isTwice ? ['repeatedDependency', { text }] : ['redundantDependency', { text, via: by }],
    help: ['redundantDependencyHelp', {}],
    related: via.written === link.written ? [] : [related],
    fix: fixFor(redundant),
  }
}

export const redundantDependency: PlanCheck = {
  code: 'redundant-dependency',
  severity: 'info',

  *run(checked) {
    const fixFor = fixes()
    for (const { first, isNeeded } of talliesOf(checked).values()) {
      if (!isNeeded && first !== undefined) yield finding(first, checked, fixFor)
    }
  },
}
