import type { Task } from '../model/task.ts'

/** The short names of the units of some of a rule's tasks; none where they are all of the rule's units, or its only one. */
export const membersConcerned = (concerned: readonly Task[], all: readonly Task[]): readonly string[] => {
  const units = new Set(concerned.map(({ unit }) => unit))
  return units.size === new Set(all.map(({ unit }) => unit)).size ? [] : [...units].map(({ short }) => short)
}
