import type { LogEntry } from '../model/campaign.ts'
import type { Message } from '../model/message.ts'
import { nearest } from '../model/nearest.ts'
import { didYouMean, type Report } from '../model/problem.ts'
import type { Task } from '../model/task.ts'
import type { RuleTasks, TaskIndex } from './task-index.ts'

/** The log of each task (by its index), in the order of date and place. */
export type TaskLogs = ReadonlyMap<number, readonly LogEntry[]>

const idsOf = (tasks: readonly Task[]): readonly string[] => tasks.map(({ id }) => id)

/** The rule that an address means, by its activity and task, or the nearest of those there are. */
const nearestRule = (activity: string, name: string, index: TaskIndex): RuleTasks | undefined => {
  const home = index.activities.has(activity) ? activity : nearest(activity, index.activities.keys())
  if (home === undefined) return undefined
  const rules = index.rulesOf(home)
  const near =
    index.rule(home, name)?.rule.id ??
    nearest(
      name,
      rules.map(({ rule }) => rule.id),
    )
  return near === undefined ? undefined : index.rule(home, near)
}

/** What to write instead. Never another unit where the written one is known: its figures would be somebody else's. */
const advice = (written: string, index: TaskIndex): Message | undefined => {
  const parsed = /^(?:([^.@#]+)\.)?([^.@#]+)(?:@([^@#]+))?(#.+)?$/.exec(written)
  if (parsed === null) return undefined
  const [, activity, name, unit, period] = parsed
  if (activity === undefined) {
    const home = [...index.activities.keys()].find((each) => index.rule(each, name!) !== undefined)
    return home === undefined ? undefined : ['didYouMean', { name: `${home}.${written}` }]
  }
  const found = nearestRule(activity, name!, index)
  if (found === undefined) return undefined
  const { rule, tasks, byUnit } = found
  if (unit === undefined && rule.each !== undefined) {
    // Each member has a task of its own: which one is meant is not ours to guess.
    return ['knownNames', { names: [...byUnit.keys()].map((each) => `${found.activity.id}.${rule.id}@${each}`) }]
  }
  if (unit === undefined || rule.each === undefined) {
    return didYouMean(nearest(written, idsOf(tasks)) ?? idsOf(tasks)[0])
  }
  const reason = rule.except.get(unit)
  if (reason !== undefined) return ['memberLeftOut', { unit, name: rule.id, reason: reason.value }]
  const ofUnit = byUnit.get(unit)
  if (ofUnit !== undefined) return didYouMean(nearest(written, idsOf(ofUnit)) ?? idsOf(ofUnit)[0])
  const meant = nearest(unit, byUnit.keys())
  if (meant === undefined) return ['knownNames', { names: [...byUnit.keys()] }]
  return didYouMean(nearest(`${found.activity.id}.${rule.id}@${meant}${period ?? ''}`, idsOf(byUnit.get(meant)!)))
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
        help: () => advice(entry.task.value, index) ?? ['addressForms', {}],
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
