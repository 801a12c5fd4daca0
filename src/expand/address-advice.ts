import type { Message } from '../model/message.ts'
import { nearest } from '../model/nearest.ts'
import { didYouMean } from '../model/problem.ts'
import type { Task } from '../model/task.ts'
import type { RuleTasks, TaskIndex } from './task-index.ts'

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
export const addressAdvice = (written: string, index: TaskIndex): Message | undefined => {
  const parsed = /^(?:([^.@#]+)\.)?([^.@#]+)(?:@([^@#]+))?(#.+)?$/.exec(written)
  if (parsed === null) return undefined
  const [, activity, name, unit, period] = parsed
  if (activity === undefined) {
    const home = [...index.activities.keys()].find((each) => index.rule(each, name!) !== undefined)
    if (home === undefined) return undefined
    const isComplete = (unit === undefined) === (index.rule(home, name!)!.rule.each === undefined)
    const whole = `${home}.${written}`
    return isComplete ? ['didYouMean', { name: whole }] : addressAdvice(whole, index)
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
