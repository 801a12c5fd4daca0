import type { Analysis } from '../analysis.ts'
import { workdaysBetween } from '../calendar/count.ts'
import type { Campaign } from '../model/campaign.ts'
import { type Day, day } from '../model/day.ts'
import type { Lesson } from '../model/renewal.ts'

/** The day of the last entry of a log, on which all of it is known; undefined where nothing was written down. */
export const lastEntryDay = ({ log }: Campaign): Day | undefined =>
  log.reduce<Day | undefined>((last, { date }) => (last === undefined || date.day > last ? date.day : last), undefined)

const asDay = (of: number | undefined): Day | undefined => (of === undefined ? undefined : day(of))

/**
 * The tasks that did not go as planned, from an analysis on the day of the last entry: late, still open then though due,
 * extended, sent back, dropped. In plan order.
 */
export const lessonsOf = ({ standings, logs, calendar, asOf }: Analysis): readonly Lesson[] =>
  standings.flatMap(({ task, facts, originalDeadline }): readonly Lesson[] => {
    const log = logs.get(task.index) ?? []
    const returned = log.filter(({ state }) => state?.value === 'returned')
    const end = facts.done ?? facts.dropped ?? asOf.day
    const isLate =
      originalDeadline !== undefined && !task.optional && facts.dropped === undefined && end > originalDeadline
    const lateBy = isLate ? workdaysBetween(calendar, originalDeadline + 1, end + 1) : 0
    const extended = facts.extensions.at(-1)?.day
    if (lateBy === 0 && extended === undefined && facts.dropped === undefined && returned.length === 0) return []
    const telling = log.findLast(
      ({ note, extend, state }) =>
        note !== undefined && (extend !== undefined || state?.value === 'returned' || state?.value === 'dropped'),
    )
    return [
      {
        address: task.id,
        name: task.name,
        unit: task.unit.short,
        due: asDay(originalDeadline),
        extended,
        done: facts.done,
        dropped: facts.dropped,
        lateBy,
        returned: returned.length,
        note: telling?.note,
      },
    ]
  })
