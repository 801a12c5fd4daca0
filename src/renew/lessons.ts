import type { Analysis } from '../analysis.ts'
import { workdaysBetween } from '../calendar/count.ts'
import type { Campaign, LogEntry } from '../model/campaign.ts'
import { type Day, day } from '../model/day.ts'
import type { Lesson } from '../model/renewal.ts'
import type { Task } from '../model/task.ts'
import { type Facts, factsOn } from '../status/facts.ts'

/** The day of the last entry of a log, on which all of it is known; undefined where nothing was written down. */
export const lastEntryDay = ({ log }: Campaign): Day | undefined =>
  log.reduce<Day | undefined>((last, { date }) => (last === undefined || date.day > last ? date.day : last), undefined)

const asDay = (of: number | undefined): Day | undefined => (of === undefined ? undefined : day(of))

/**
 * How a task stood when it was first taken up again though it was done; undefined where it never was. What is sent back had
 * not been good, what is reopened had: only that keeps the day on which it was done.
 */
const whenReopened = (task: Task, log: readonly LogEntry[]): Facts | undefined => {
  for (const [at, { date, state }] of log.entries()) {
    if (state?.value !== 'reopened') continue
    const facts = factsOn(date.day, log.slice(0, at), task.target, task.date !== undefined)
    if (facts.done !== undefined) return facts
  }
  return undefined
}

/**
 * The tasks that did not go as planned, from an analysis on the day of the last entry: late, still open then though due,
 * extended, sent back, reopened, dropped. In plan order.
 */
export const lessonsOf = ({ standings, logs, calendar, asOf }: Analysis): readonly Lesson[] =>
  standings.flatMap(({ task, facts, originalDeadline }): readonly Lesson[] => {
    const log = logs.get(task.index) ?? []
    const returned = log.filter(({ state }) => state?.value === 'returned')
    const before = whenReopened(task, log)
    const judged = before ?? facts
    const deadline = judged.extensions.at(-1)?.day ?? originalDeadline
    const end = judged.done ?? asOf.day
    const isLate = deadline !== undefined && !task.optional && judged.dropped === undefined && end > deadline
    const lateBy = isLate ? workdaysBetween(calendar, deadline + 1, end + 1) : 0
    const extended = facts.extensions.at(-1)?.day
    const isPlain = lateBy === 0 && extended === undefined && facts.dropped === undefined
    if (isPlain && returned.length === 0 && before === undefined) return []
    const telling = log.findLast(
      ({ note, extend, state }) =>
        note !== undefined && (extend !== undefined || /^(returned|reopened|dropped)$/.test(state?.value ?? '')),
    )
    return [
      {
        address: task.id,
        name: task.name,
        unit: task.unit.short,
        due: asDay(originalDeadline),
        extended,
        done: facts.done,
        firstDone: before?.done,
        reopened: before && log.findLast(({ state }) => state?.value === 'reopened')?.date.day,
        dropped: facts.dropped,
        lateBy,
        returned: returned.length,
        note: telling?.note,
      },
    ]
  })
