import type { Plan } from '../../analysis.ts'
import type { Task } from '../../model/task.ts'
import { factsOn } from '../../status/facts.ts'
import { openPredecessors } from '../../status/readiness.ts'
import type { Noting } from './noting.ts'

/** Tasks that are said to have begun, or to be done, while others that they wait for are not: perhaps one of them was forgotten. */
export const doubtsAbout = (
  noted: readonly Task[],
  { tasks, logs }: Plan,
  { wish, days, words }: Noting,
): readonly string[] => {
  if (!['start', 'done', 'report'].includes(wish.kind)) return []
  const facts = tasks.map((task) => factsOn(days.on, logs.get(task.index), task.target, task.date !== undefined))
  const together = new Set(noted.map(({ index }) => index))
  return noted.flatMap((task) => {
    // Begun is begun: what held it then was told then.
    if (wish.kind !== 'done' && facts[task.index]!.state !== 'todo') return []
    const open = openPredecessors(task, facts).filter((each) => !together.has(each))
    const [first] = open
    return first === undefined ? [] : [words.log.openBefore(task.id, tasks[first]!.id, open.length - 1)]
  })
}
