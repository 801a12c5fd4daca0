import { addLag } from '../calendar/count.ts'
import type { WorkCalendar } from '../calendar/working-days.ts'
import type { Link, Task } from '../model/task.ts'
import type { Boundaries } from '../schedule/forward.ts'
import { none } from '../schedule/network.ts'
import { type Facts, isFinished } from './facts.ts'

export type Readiness = 'ready' | 'waiting' | 'scheduled'

/** Whether what stands before a task holds it by facts. */
const holds = ({ type, lag }: Link, before: Facts): boolean =>
  type === 'FS'
    ? lag.count < 0
      ? before.state === 'todo'
      : !isFinished(before)
    : type === 'SS' && before.state === 'todo'

const nobody: readonly number[] = []

/** The predecessors that hold a task by facts, in plan order, each once (schedule.md §5). */
export const openPredecessors = ({ links }: Task, facts: readonly Facts[]): readonly number[] => {
  const open = links.filter((link) => holds(link, facts[link.from]!))
  if (open.length < 2) return open.length === 0 ? nobody : [open[0]!.from]
  return [...new Set(open.map(({ from }) => from))].sort((a, b) => a - b)
}

/** Whether a task that waits for nobody may begin on a day, or only later. */
export const readinessOf = (
  task: Task,
  isWaiting: boolean,
  starts: number,
  { start, end }: Boundaries,
  calendar: WorkCalendar,
  today: number,
): Readiness => {
  if (isWaiting) return 'waiting'
  if (starts > today || (task.start ?? none) > today || (task.date?.day ?? none) > today) return 'scheduled'
  for (const { from, type, lag } of task.links) {
    if (type !== 'FS' && type !== 'SS') continue
    const anchor = type === 'FS' ? end[from]! : start[from]!
    if (anchor !== none && addLag(calendar, anchor, lag) > today) return 'scheduled'
  }
  return 'ready'
}
