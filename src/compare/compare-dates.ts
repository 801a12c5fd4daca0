import type { Plan } from '../analysis.ts'
import { workdaysBetween } from '../calendar/count.ts'
import type { DateValue, OpenDate } from '../model/campaign.ts'
import type { Task } from '../model/task.ts'
import { none } from '../schedule/network.ts'
import type { Facts } from '../status/facts.ts'
import { writtenDeadline } from '../status/standing.ts'
import type { DateMove, DeadlineWay } from './change.ts'
import { causeOfMove } from './date-cause.ts'
import type { Pair } from './pair-tasks.ts'

interface Moved {
  readonly way: DeadlineWay
  readonly move: DateMove
}

type Written = DateValue | OpenDate | undefined

const dayOf = (written: Written): number | undefined =>
  written === undefined || 'open' in written ? undefined : written.day

/** From one day to another, counted on the later plan's calendar. */
const moveOf = (
  before: number | undefined,
  after: number | undefined,
  was: Written,
  is: Written,
  plans: Pair<Plan>,
): DateMove => ({
  before,
  after,
  wordsBefore: was?.text,
  wordsAfter: is?.text,
  workdays:
    before === undefined || after === undefined
      ? undefined
      : workdaysBetween(plans.after.calendar, before + 1, after + 1),
  cause: causeOfMove(was, is, plans),
})

const known = (deadline: number): number | undefined => (deadline === none ? undefined : deadline)

/** How the day of an event, or the deadline that is written in the plan, has moved; extensions are left aside. */
export const writtenMove = (pair: Pair<Task>, plans: Pair<Plan>): DateMove | undefined => {
  const [was, is] = [pair.before.date ?? pair.before.due, pair.after.date ?? pair.after.due]
  const isEvent = pair.before.date !== undefined && pair.after.date !== undefined
  const [before, after] = isEvent
    ? [dayOf(was), dayOf(is)]
    : [
        known(writtenDeadline(pair.before, plans.before.calendar)),
        known(writtenDeadline(pair.after, plans.after.calendar)),
      ]
  return before === after ? undefined : moveOf(before, after, was, is, plans)
}

/** Whether the log approves of a deadline that the plan now has: an extension that was not in force before reaches as far. */
export const isApproved = (facts: Pair<Facts>, deadline: number | undefined): boolean => {
  const extension = facts.after.extensions.at(-1)
  return (
    extension !== undefined &&
    deadline !== undefined &&
    extension.day >= deadline &&
    extension.day !== facts.before.extensions.at(-1)?.day
  )
}

const extensionMove = (pair: Pair<Task>, { before, after }: Pair<Facts>, plans: Pair<Plan>): Moved | undefined => {
  const [was, is] = [before.extensions.at(-1), after.extensions.at(-1)]
  if (was?.day === is?.day || pair.after.date !== undefined) return undefined
  const [from, to] = [was ?? pair.before.due, is ?? pair.after.due]
  return {
    way: after.extensions.length < before.extensions.length ? 'withdrawn' : 'extension',
    move: { ...moveOf(dayOf(from), dayOf(to), from, to, plans), cause: undefined },
  }
}

/** How a task's deadline has come to another day, in the plan or by the log; both where both have changed it. */
export const deadlineMoves = (pair: Pair<Task>, facts: Pair<Facts>, plans: Pair<Plan>): readonly Moved[] => {
  const written = writtenMove(pair, plans)
  const isEvent = pair.before.date !== undefined && pair.after.date !== undefined
  if (written !== undefined && isEvent) return [{ way: 'event', move: written }]
  const extended = extensionMove(pair, facts, plans)
  if (written === undefined) return extended === undefined ? [] : [extended]
  if (isApproved(facts, written.after)) return [{ way: 'approved', move: written }]
  return [{ way: 'plan', move: written }, ...(extended === undefined ? [] : [extended])]
}

/** How the day before which a task may not begin has moved. */
export const startMove = (pair: Pair<Task>, plans: Pair<Plan>): DateMove | undefined => {
  const [was, is] = [pair.before, pair.after]
  if (was.start === is.start || was.date !== undefined || is.date !== undefined) return undefined
  // Of a repeated task it may be the first day of the period, which nobody wrote.
  const [first, second] = [was, is].map(({ rule, unit }) => rule.differs.get(unit.id)?.start ?? rule.fields.start)
  return moveOf(was.start, is.start, first, second, plans)
}
