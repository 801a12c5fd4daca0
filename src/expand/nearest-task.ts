import { nearest } from '../model/nearest.ts'
import type { TaskIndex } from './task-index.ts'

interface Written {
  readonly activity: string | undefined
  readonly name: string
}

/** The reference that was probably meant: in the activity named, in the task's own, then anywhere. */
export const nearestTask = ({ activity, name }: Written, own: string, index: TaskIndex): string | undefined => {
  const rulesOf = (id: string): readonly string[] => index.rulesOf(id).map(({ rule }) => rule.id)
  if (activity !== undefined) {
    const home = index.activities.has(activity) ? activity : nearest(activity, index.activities.keys())
    const meant = home === undefined ? undefined : nearest(name, rulesOf(home))
    if (meant !== undefined) return `${home}.${meant}`
    return home === undefined || home === activity || !rulesOf(home).includes(name) ? undefined : `${home}.${name}`
  }
  const near = nearest(name, [...rulesOf(own), ...index.activities.keys()])
  if (near !== undefined) return near
  for (const other of index.activities.keys()) if (rulesOf(other).includes(name)) return `${other}.${name}`
  return undefined
}
