import type { LogEntry } from '../model/campaign.ts'
import { nearest } from '../model/nearest.ts'
import { didYouMean, type Report } from '../model/problem.ts'
import type { Task } from '../model/task.ts'
import type { TaskIndex } from './task-index.ts'

/** The log of each task (by its index), in the order of date and place. */
export type TaskLogs = ReadonlyMap<number, readonly LogEntry[]>

const suggestion = (written: string, index: TaskIndex): string | undefined => {
  const [head] = written.split(/[@#]/)
  const dot = head!.indexOf('.')
  const rest = written.slice(head!.length)
  if (dot === -1) {
    for (const activity of index.activities.keys()) {
      if (index.rule(activity, head!) !== undefined) return `${activity}.${head}${rest}`
    }
    return undefined
  }
  const activity = head!.slice(0, dot)
  const home = index.activities.has(activity) ? activity : nearest(activity, index.activities.keys())
  if (home === undefined) return undefined
  const name = head!.slice(dot + 1)
  const rules = index.rulesOf(home)
  const near = rules.some(({ rule }) => rule.id === name)
    ? name
    : nearest(
        name,
        rules.map(({ rule }) => rule.id),
      )
  if (near === undefined) return undefined
  const tasks = index.rule(home, near)!.tasks
  const wanted = `${home}.${near}${rest}`
  return tasks.some(({ id }) => id === wanted)
    ? wanted
    : (nearest(
        wanted,
        tasks.map(({ id }) => id),
      ) ?? tasks[0]?.id)
}

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
        help: () => didYouMean(suggestion(entry.task.value, index)) ?? ['addressForms', {}],
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
