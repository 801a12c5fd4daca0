import type { Plan } from '../../analysis.ts'
import { day } from '../../model/day.ts'
import type { Task } from '../../model/task.ts'
import { none } from '../../schedule/network.ts'
import { type Facts, factsOn, isFinished } from '../../status/facts.ts'
import { ownDeadline } from '../../status/standing.ts'
import type { Objection, ReportWords } from '../../words/index.ts'
import { countedUpTo } from './counted.ts'
import type { NoteDays } from './days.ts'
import type { Wish } from './wish.ts'

const closedBy = (facts: Facts, dayText: (of: number) => string): Objection => {
  const { state, done, dropped } = facts
  const on = dayText(state === 'dropped' ? dropped! : done!)
  return ['isClosed', { as: state as 'done' | 'accepted' | 'dropped', on }]
}

const countFell = ({ count }: Wish, before: number | undefined): Objection | undefined =>
  count === undefined || before === undefined || count.thousandths >= before
    ? undefined
    : ['countFell', { count: count.text, before: String(before / 1000) }]

/** Why a wish makes no sense for a task as it stood on the day of the entry; undefined where it does. */
export const objectionTo = (
  wish: Wish,
  { on }: NoteDays,
  task: Task,
  { logs, calendar }: Plan,
  words: ReportWords,
  year: number,
): Objection | undefined => {
  const facts = factsOn(on, logs.get(task.index), task.target, task.date !== undefined)
  const dayText = (of: number): string => words.date(day(of), year)
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
