import type { Plan } from '../analysis.ts'
import { day } from '../model/day.ts'
import { type Facts, factsOn } from '../status/facts.ts'
import { openPredecessors } from '../status/readiness.ts'
import type { Doubt } from '../words/index.ts'
import type { Finding } from './finding.ts'
import type { IntakeEntry } from './news.ts'

const ended = (entry: IntakeEntry): boolean =>
  entry.state === 'done' ||
  (entry.count !== undefined &&
    entry.task.target !== undefined &&
    entry.count.thousandths >= entry.task.target.thousandths)

/** What is to be looked at again, though it is noted: as `plan done` has it, with all the entries in the log. */
export const doubtsAbout = (
  entries: readonly IntakeEntry[],
  before: Pick<Plan, 'tasks' | 'logs'>,
  after: Pick<Plan, 'tasks' | 'logs'>,
): readonly Finding[] => {
  if (entries.length === 0) return []
  const last = day(entries.reduce((latest, { on }) => Math.max(latest, on), Number.NEGATIVE_INFINITY))
  const looked = new Set(entries.flatMap(({ task }) => [task.index, ...task.links.map(({ from }) => from)]))
  // By index, with holes: nobody asks for the others.
  const factsIn = ({ tasks, logs }: Pick<Plan, 'tasks' | 'logs'>): readonly Facts[] => {
    const facts: Facts[] = []
    for (const index of looked) {
      const { target, date } = tasks[index]!
      facts[index] = factsOn(last, logs.get(index), target, date !== undefined)
    }
    return facts
  }
  const [old, now] = [factsIn(before), factsIn(after)]
  return entries.flatMap((entry): readonly Finding[] => {
    const { task, on, state, count, percent, place } = entry
    const isEnd = ended(entry)
    const begins =
      old[task.index]!.state === 'todo' && (state !== undefined || count !== undefined || percent !== undefined)
    const doubts: Doubt[] = []
    const open = isEnd || begins ? openPredecessors(task, now) : []
    const [first] = open
    if (first !== undefined) doubts.push(['openBefore', task.id, after.tasks[first]!.id, open.length - 1])
    if (isEnd && task.date !== undefined && task.date.day > on) doubts.push(['beforeItsDay', task.id, task.date.day])
    const counted = now[task.index]!.count
    if (state === 'done' && task.target !== undefined && (counted ?? 0) < task.target.thousandths) {
      const reported = counted === undefined ? undefined : `${counted / 1000}${task.target.unitWord}`
      doubts.push(['shortOfTarget', task.id, task.target.text, reported])
    }
    return doubts.map((doubt) => ({ place, message: ['doubt', { doubt }] }))
  })
}
