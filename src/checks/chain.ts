import { day } from '../model/day.ts'
import type { Related } from '../model/problem.ts'
import type { Task } from '../model/task.ts'
import { byOwnDate } from '../status/forecast.ts'
import type { Checked } from './checked.ts'

const longest = 10

/** The first and the last day of a task on the plan as written; a milestone is shown on the day it ends. */
export const daysOf = ({ index, milestone }: Task, { forward }: Checked): { start: number; finish: number } => ({
  start: forward.start[index]! - (milestone ? 1 : 0),
  finish: forward.end[index]! - 1,
})

/** What decided a task's earliest dates: another task's index, or undefined where its own date or the campaign's start did. */
const driverOf = (at: number, { network, forward }: Checked): number | undefined => {
  const driver = forward.driver[at]!
  return driver < 0 ? undefined : network.nodes[at]!.links[driver]!.from
}

/** For each task the one at which the chain begins that fixes its earliest dates (itself, where nothing holds it). */
export const rootsOf = (checked: Checked): Int32Array => {
  const { network } = checked
  const roots = new Int32Array(network.nodes.length)
  for (const at of network.order) {
    const before = driverOf(at, checked)
    roots[at] = before === undefined ? at : roots[before]!
  }
  return roots
}

/** Why a chain begins when it does: its first task's own date, or the campaign's first day. */
const rootCause = (root: Task, { campaign, forward }: Checked): readonly Related[] => {
  if (forward.driver[root.index] !== byOwnDate) {
    return [{ place: campaign.starts.place, message: ['chainStarts', { day: campaign.starts.day }] }]
  }
  const own = root.date ?? root.rule.differs.get(root.unit.id)?.start ?? root.rule.fields.start
  if (own === undefined) return []
  return [{ place: own.place, message: ['chainDate', { id: root.id, day: root.start ?? own.day }] }]
}

/** What forces a task's earliest dates: from the day on which all begins, along the tasks it waits for. Long chains lose their middle. */
export const forcedBy = (task: Task, roots: Int32Array, checked: Checked): readonly Related[] => {
  const root = roots[task.index]!
  const before: number[] = []
  for (let at = driverOf(task.index, checked); at !== undefined; at = driverOf(at, checked)) {
    before.unshift(before.length === longest - 1 ? root : at)
    if (before.length === longest) break
  }
  const { tasks } = checked
  return [
    ...rootCause(tasks[root]!, checked),
    ...before.map((at): Related => {
      const { start, finish } = daysOf(tasks[at]!, checked)
      return {
        place: tasks[at]!.rule.idPlace,
        message: ['chainTask', { id: tasks[at]!.id, start: day(start), finish: day(finish) }],
      }
    }),
  ]
}
