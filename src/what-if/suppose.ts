import type { Analysis, AsOf, Plan } from '../analysis.ts'
import { analyze, withEntries } from '../analyze.ts'
import type { LogEntry } from '../model/campaign.ts'
import type { Day } from '../model/day.ts'
import { isoDay } from '../model/day.ts'
import type { Task } from '../model/task.ts'
import { orderNetwork } from '../schedule/order.ts'
import type { Expectation, Supposition } from '../status/supposition.ts'

type Said = Partial<Pick<LogEntry, 'state' | 'percent' | 'count' | 'extend'>>

/** An entry as it would stand at the end of the log. */
const entryOf = ({ id, place }: Task, day: Day, said: Said): LogEntry => ({
  date: { day, text: isoDay(day), place },
  task: { value: id, place },
  state: undefined,
  percent: undefined,
  count: undefined,
  extend: undefined,
  by: undefined,
  note: undefined,
  evidence: undefined,
  place,
  ...said,
})

const stateOf = { done: 'done', start: 'started', drop: 'dropped' } as const

/** What a supposition adds to the log; undefined where it is none of the log's, or lies after the status date. */
const entryFor = (supposed: Supposition, task: Task, today: Day): LogEntry | undefined => {
  const { place } = task
  switch (supposed.kind) {
    case 'done':
    case 'start':
    case 'drop':
      return supposed.day > today
        ? undefined
        : entryOf(task, supposed.day, { state: { value: stateOf[supposed.kind], place } })
    case 'extend':
      return entryOf(task, today, { extend: { day: supposed.day, text: supposed.text, place } })
    case 'count':
      return entryOf(task, today, { count: { value: supposed.count, place } })
    case 'percent':
      return entryOf(task, today, { percent: { value: supposed.percent, place } })
    default:
      return undefined
  }
}

/** What a supposition makes of a task itself. */
const changed = (task: Task, supposed: Supposition): Task => {
  switch (supposed.kind) {
    case 'due':
      return { ...task, due: { day: supposed.day, text: supposed.text, place: task.place } }
    case 'takes': {
      const milestone = supposed.takes.count === 0
      const takes = milestone ? { count: 0, unit: 'd' as const } : supposed.takes
      return { ...task, takes, takesText: supposed.text, milestone }
    }
    case 'no-start':
      return { ...task, start: undefined }
    case 'no-lag':
      return {
        ...task,
        links: task.links.map((link, rank) =>
          rank === supposed.link ? { ...link, lag: { count: 0, unit: link.lag.unit } } : link,
        ),
      }
    default:
      return task
  }
}

/**
 * The plan on its day, had it been as supposed. What is done, started or dropped up to the status date counts as if it were
 * in the log; on a later day it is still open today, and only the forecast takes that day for granted.
 */
export const suppose = (plan: Plan, asOf: AsOf, suppositions: readonly Supposition[]): Analysis => {
  const tasks = [...plan.tasks]
  const entries: LogEntry[] = []
  const expectations = new Map<number, Expectation>()
  for (const supposed of suppositions) {
    const task = tasks[supposed.task]!
    tasks[supposed.task] = changed(task, supposed)
    const entry = entryFor(supposed, task, asOf.day)
    if (entry !== undefined) entries.push(entry)
    else if ('day' in supposed && supposed.kind !== 'due')
      expectations.set(supposed.task, { kind: supposed.kind === 'start' ? 'start' : 'end', day: supposed.day })
  }
  const isSame = tasks.every((task, at) => task === plan.tasks[at])
  const base = isSame ? plan : { ...plan, tasks, network: orderNetwork(tasks) }
  return analyze(entries.length === 0 ? base : withEntries(base, entries), asOf, expectations)
}
