import { addLag, workdayFrom } from '../../calendar/count.ts'
import type { WorkCalendar } from '../../calendar/working-days.ts'
import type { DependencyType } from '../../model/campaign.ts'
import type { Link } from '../../model/task.ts'
import type { Standing } from '../../status/standing.ts'
import type { PlacedTask } from './placed-task.ts'

/** What one link asks of the task that has it, in boundaries of the plan as written. */
export interface Wish {
  readonly link: Link
  /** The end that counts of the task it leads from. */
  readonly anchor: number
  /** Where the link puts the start or the end of the task. */
  readonly boundary: number
  /** The earliest start with which the task keeps to it. */
  readonly start: number
}

/** Whether a link looks at the end of the task it leads from. */
export const isFromEnd = (type: DependencyType): boolean => type === 'FS' || type === 'FF'

/** Whether a link is about the start of the task that has it. A milestone has one day only. */
export const isToStart = (type: DependencyType, milestone: boolean): boolean =>
  milestone || type === 'FS' || type === 'SS'

/** What the links of a task ask for, in the order they were written; one that leads from a task without a place asks nothing. */
export const wishesOf = (
  { task, unit, length }: PlacedTask,
  standings: readonly Standing[],
  calendar: WorkCalendar,
): readonly Wish[] =>
  task.links.flatMap((link) => {
    const { planStart, planEnd } = standings[link.from]!
    const anchor = isFromEnd(link.type) ? planEnd : planStart
    if (anchor === undefined) return []
    const boundary = addLag(calendar, anchor, link.lag)
    const start = isToStart(link.type, task.milestone)
      ? task.milestone || unit === 'd'
        ? boundary
        : workdayFrom(calendar, boundary)
      : unit === 'd'
        ? boundary - length
        : calendar.nth(calendar.rank(boundary - 1) - length + 1)
    return [{ link, anchor, boundary, start }]
  })

/** The boundary before which nothing of the plan, and no date of its own, lets a task start. */
export const floorOf = ({ task, isFixed }: PlacedTask, starts: number): number => {
  const day = Math.max(starts, task.start ?? starts, isFixed ? starts : (task.date?.day ?? starts))
  return task.milestone ? day + 1 : day
}
