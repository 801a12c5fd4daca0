import type { LogEntry } from '../model/campaign.ts'
import type { Report } from '../model/problem.ts'
import type { Task } from '../model/task.ts'
import { addressAdvice } from './address-advice.ts'
import type { TaskIndex } from './task-index.ts'

/** The log of each task (by its index), in the order of date and place. */
export type TaskLogs = ReadonlyMap<number, readonly LogEntry[]>

/** Gives each entry to its task; an entry that names no task is reported and belongs to none. */
export const resolveLog = (
  log: readonly LogEntry[],
  tasks: readonly Task[],
  index: TaskIndex,
  isWhole: boolean,
  report: Report,
): TaskLogs => {
  const logs = new Map<number, LogEntry[]>()
  if (log.length === 0) return logs
  const byId = new Map(tasks.map((task) => [task.id, task.index]))
  for (const entry of log) {
    const at = byId.get(entry.task.value)
    if (at === undefined) {
      if (!isWhole || !index.isComplete) continue
      report('log-unknown-task', entry.task.place, ['logUnknownTask', { name: entry.task.value }], {
        help: () => addressAdvice(entry.task.value, index, false)?.message ?? ['addressForms', {}],
      })
      continue
    }
    const own = logs.get(at)
    if (own === undefined) logs.set(at, [entry])
    else own.push(entry)
  }
  // Sorting is stable: entries of one day stay in the order of their places.
  for (const own of logs.values()) own.sort((a, b) => a.date.day - b.date.day)
  return logs
}
