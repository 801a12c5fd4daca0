import { childOf, childrenOf, textOf, type XmlElement } from '../support/xml-tree.ts'
import {
  addWork,
  isEndOfWork,
  type Minute,
  minuteOf,
  minutesOf,
  nextStart,
  type WorkingHours,
  workingHours,
} from './project-clock.ts'

/**
 * Schedules a file of Microsoft Project from nothing but durations, links, constraints and calendars, by the rules that
 * Microsoft and the authors of MPXJ have described: a lag is counted in the calendar of the task that waits; a link to an
 * end is moved to the start by the task's duration, and then by its lag; a milestone may sit where work ends; constraints
 * beat links. It is our reading of these rules, not Project itself.
 */
export interface Scheduled {
  readonly start: Minute
  readonly finish: Minute
}

interface FileTask {
  readonly uid: string
  readonly hours: WorkingHours
  readonly duration: number
  readonly isMilestone: boolean
  readonly constraint: string
  readonly date: Minute | undefined
  readonly links: readonly {
    readonly from: string
    readonly type: string
    readonly tenths: number
    readonly isElapsed: boolean
  }[]
}

const linkOf = (link: XmlElement): FileTask['links'][number] => ({
  from: textOf(link, 'PredecessorUID')!,
  type: textOf(link, 'Type')!,
  tenths: Number(textOf(link, 'LinkLag')),
  // 7 is days of work; 6 hours and 8 days of the clock.
  isElapsed: textOf(link, 'LagFormat') !== '7',
})

const startOf = (
  { hours, duration, isMilestone, constraint, date, links }: FileTask,
  projectStart: Minute,
  scheduled: ReadonlyMap<string, Scheduled>,
): Minute => {
  const lagged = (minute: Minute, tenths: number, isElapsed: boolean): Minute =>
    isElapsed ? minute + tenths / 10 : addWork(hours, minute, tenths / 10)
  const asked = links.map(({ from, type, tenths, isElapsed }) => {
    const { start, finish } = scheduled.get(from)!
    const anchor = { 0: addWork(hours, finish, -duration), 1: finish, 2: addWork(hours, start, -duration), 3: start }[
      type
    ]
    return lagged(anchor!, tenths, isElapsed)
  })
  const begun = (minute: Minute): Minute =>
    isMilestone && isEndOfWork(hours, minute) ? minute : nextStart(hours, minute)
  const early = begun(asked.length === 0 ? projectStart : Math.max(...asked))
  switch (constraint) {
    case '0':
      return early
    case '2':
      return date!
    case '3':
      return addWork(hours, date!, -duration)
    case '4':
      return Math.max(early, begun(date!))
    default:
      throw new Error(`constraint ${constraint}`)
  }
}

/** Start and finish of each task by its UID; summaries and tasks without a duration are left out. */
export const scheduleFile = (project: XmlElement): ReadonlyMap<string, Scheduled> => {
  const calendars = new Map(
    childrenOf(childOf(project, 'Calendars'), 'Calendar').map((each) => [textOf(each, 'UID'), workingHours(each)]),
  )
  const tasks = new Map(
    childrenOf(childOf(project, 'Tasks'), 'Task')
      .filter((task) => textOf(task, 'Summary') === '0' && textOf(task, 'Duration') !== undefined)
      .map((task): [string, FileTask] => {
        const own = textOf(task, 'CalendarUID')!
        const date = textOf(task, 'ConstraintDate')
        const uid = textOf(task, 'UID')!
        return [
          uid,
          {
            uid,
            hours: calendars.get(own === '-1' ? textOf(project, 'CalendarUID')! : own)!,
            duration: minutesOf(textOf(task, 'Duration')!),
            isMilestone: textOf(task, 'Milestone') === '1',
            constraint: textOf(task, 'ConstraintType')!,
            date: date === undefined ? undefined : minuteOf(date),
            links: childrenOf(task, 'PredecessorLink').map(linkOf),
          },
        ]
      }),
  )
  const projectStart = minuteOf(textOf(project, 'StartDate')!)
  const scheduled = new Map<string, Scheduled>()
  const place = (uid: string): void => {
    if (scheduled.has(uid)) return
    const task = tasks.get(uid)!
    for (const { from } of task.links) place(from)
    const start = startOf(task, projectStart, scheduled)
    scheduled.set(uid, { start, finish: addWork(task.hours, start, task.duration) })
  }
  for (const uid of tasks.keys()) place(uid)
  return scheduled
}
