import type { Task } from '../model/task.ts'
import { addressParts } from './address.ts'
import { type AddressAdvice, addressAdvice } from './address-advice.ts'
import type { TaskIndex } from './task-index.ts'

/** The tasks that an address means, or what to write instead of one that means none. */
export type FoundTasks = { readonly tasks: readonly Task[] } | { readonly advice: AddressAdvice | undefined }

/** The one activity that has a task of that id; undefined where none or several do. */
const homeOf = (name: string, index: TaskIndex): string | undefined => {
  const homes = [...index.activities.keys()].filter((each) => index.rule(each, name) !== undefined)
  return homes.length === 1 ? homes[0] : undefined
}

const isUnit = ({ unit }: Task, written: string): boolean =>
  written === '*' || unit.id === written || unit.short === written || unit.name === written

/**
 * What a user means by an address: `exhibition.jury`, one member's task (`exhibition.collect@jia`, also `@甲县`), those of all
 * members (`@*`), one period (`#2019-08`) or all (`#*`). The activity may be left out where only one has the task. Which
 * member or period is meant is never guessed.
 */
export const findTasks = (written: string, index: TaskIndex): FoundTasks => {
  const advice = (): FoundTasks => ({ advice: addressAdvice(written, index, true) })
  const parts = addressParts(written)
  if (parts === undefined) return advice()
  const { name, unit, period } = parts
  const activity = parts.activity ?? homeOf(name, index)
  const rule = activity === undefined ? undefined : index.rule(activity, name)
  if (rule === undefined) return advice()
  if ((unit === undefined) !== (rule.rule.each === undefined)) return advice()
  if ((period === undefined) !== (rule.rule.repeat === undefined)) return advice()
  const tasks = rule.tasks.filter(
    (task) =>
      (unit === undefined || isUnit(task, unit)) && (period === undefined || period === '*' || task.period === period),
  )
  return tasks.length === 0 ? advice() : { tasks }
}
