import type { Task } from '../../model/task.ts'
import type { PlanCheck } from '../check.ts'
import type { Checked } from '../checked.ts'
import { type LogStep, logSteps } from '../log-steps.ts'

/** The first and the last entry that made a task done, by its index; the last only where it still is. */
interface DoneSteps {
  readonly first: LogStep | undefined
  readonly last: LogStep | undefined
}

const doneStepsOf = (task: Task, { logs, facts }: Checked): DoneSteps => {
  const entries = logs.get(task.index)
  if (entries === undefined) return { first: undefined, last: undefined }
  const steps = [...logSteps(entries, task.target)].filter(({ makesDone }) => makesDone)
  return { first: steps[0], last: facts[task.index]!.done === undefined ? undefined : steps.at(-1) }
}

export const logOutOfOrder: PlanCheck = {
  code: 'log-out-of-order',
  severity: 'warning',

  *run(checked) {
    const { tasks, logs } = checked
    if (logs.size === 0) return
    const done = tasks.map((task) => doneStepsOf(task, checked))
    for (const task of tasks) {
      const own = done[task.index]!.last
      if (own === undefined) continue
      // What was returned and done again later had been done once: only the first time can be too late.
      const later = new Map<number, LogStep>()
      for (const { from, type, lag } of task.links) {
        const { first } = done[from]!
        if (type === 'FS' && lag.count >= 0 && first !== undefined && first.entry.date.day > own.entry.date.day) {
          later.set(from, first)
        }
      }
      const [before] = later.keys()
      if (before === undefined) continue
      yield {
        place: own.place,
        message: [
          'logOutOfOrder',
          { id: task.id, day: own.entry.date.day, before: tasks[before]!.id, others: later.size - 1 },
        ],
        help: ['logOutOfOrderHelp', {}],
        related: [...later].map(([from, { entry, place }]) => ({
          place,
          message: ['doneOn', { id: tasks[from]!.id, day: entry.date.day }],
        })),
      }
    }
  },
}
