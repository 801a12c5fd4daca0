import type { Plan } from '../../analysis.ts'
import type { LogEntry } from '../../model/campaign.ts'
import { day } from '../../model/day.ts'
import type { Task } from '../../model/task.ts'
import { none } from '../../schedule/network.ts'
import { type Facts, factsOn, isFinished } from '../../status/facts.ts'
import { ownDeadline } from '../../status/standing.ts'
import type { Objection, ReportWords } from '../../words/index.ts'
import { countedUpTo } from './counted.ts'
import type { NoteDays } from './days.ts'
import type { Wish } from './wish.ts'

type DayText = (of: number) => string

const closedBy = (facts: Facts, dayText: DayText): Objection => {
  const { state, done, dropped } = facts
  const on = dayText(state === 'dropped' ? dropped! : done!)
  return ['isClosed', { as: state as 'done' | 'accepted' | 'dropped', on }]
}

const countFell = ({ count }: Wish, before: number | undefined): Objection | undefined =>
  count === undefined || before === undefined || count.thousandths >= before
    ? undefined
    : ['countFell', { count: count.text, before: String(before / 1000) }]

const endsTask = ({ kind, count }: Wish, { target }: Task): boolean =>
  ['done', 'accept', 'return', 'drop'].includes(kind) ||
  (kind === 'report' && count !== undefined && target !== undefined && count.thousandths >= target.thousandths)

/** The last day on which something was noted of a task after the day of the entry: an end before it would make that void. */
const laterNews = (on: number, entries: readonly LogEntry[] | undefined): number | undefined =>
  entries?.findLast(
    ({ date, state, count, percent }) =>
      date.day > on && (state !== undefined || count !== undefined || percent !== undefined),
  )?.date.day

const objectionOnDay = (
  wish: Wish,
  { on }: NoteDays,
  task: Task,
  { logs, calendar }: Plan,
  dayText: DayText,
): Objection | undefined => {
  const facts = factsOn(on, logs.get(task.index), task.target, task.date !== undefined)
  switch (wish.kind) {
    case 'accept':
      return facts.state === 'done' ? undefined : isFinished(facts) ? closedBy(facts, dayText) : ['notDone', {}]
    case 'return':
      if (facts.state === 'dropped') return closedBy(facts, dayText)
      return isFinished(facts) ? undefined : ['nothingToReturn', {}]
    default:
  }
  if (isFinished(facts)) return closedBy(facts, dayText)
  switch (wish.kind) {
    case 'start':
      return facts.state === 'started' ? ['isStarted', { on: dayText(facts.started!) }] : undefined
    case 'report':
      if (wish.count !== undefined && task.target === undefined) return ['noTarget', {}]
      return countFell(wish, countedUpTo(on, logs.get(task.index)))
    case 'extend':
      if (task.date !== undefined) return ['isEvent', {}]
      return ownDeadline(task, facts, calendar) === none ? ['noDeadline', {}] : undefined
    default:
      return undefined
  }
}

/** Why a wish makes no sense for a task as it stood on the day of the entry, or for what was noted since; undefined where it does. */
export const objectionTo = (
  wish: Wish,
  days: NoteDays,
  task: Task,
  plan: Plan,
  words: ReportWords,
  year: number,
): Objection | undefined => {
  const dayText: DayText = (of) => words.date(day(of), year)
  const objection = objectionOnDay(wish, days, task, plan, dayText)
  if (objection !== undefined) return objection
  const later = endsTask(wish, task) ? laterNews(days.on, plan.logs.get(task.index)) : undefined
  return later === undefined ? undefined : ['isLater', { on: dayText(later) }]
}
