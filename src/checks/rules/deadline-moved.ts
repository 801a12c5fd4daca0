import type { DateMove } from '../../compare/change.ts'
import { isApproved, writtenMove } from '../../compare/compare-dates.ts'
import type { Pair } from '../../compare/pair-tasks.ts'
import { type Day, day } from '../../model/day.ts'
import { groupBy } from '../../model/group-by.ts'
import { ruleOptions } from '../../model/problem.ts'
import type { Place } from '../../model/source.ts'
import type { Task } from '../../model/task.ts'
import type { Based } from '../based.ts'
import type { BaseCheck, Finding } from '../check.ts'
import type { Checked } from '../checked.ts'

interface Moved {
  readonly tasks: Pair<Task>
  readonly move: DateMove
  readonly hasBegun: boolean
}

/**
 * Deadlines that were changed where they are written, of work that was under way or was due soon on the last day that the
 * log tells of: a day that is in the files, so that the answer is the same tomorrow. An event has no extension but its new
 * date; work that was dropped has no deadline any more.
 */
const movedDeadlines = (checked: Checked, { plan, facts, pairs, lastNews }: Based, within: number): Moved[] => {
  const plans = { before: plan, after: checked }
  return pairs.tasks.flatMap((tasks) => {
    const { before, after } = tasks
    if ((before.date !== undefined && after.date !== undefined) || checked.doubts.about(after.rule)) return []
    const move = writtenMove(tasks, plans)
    if (move?.before === undefined) return []
    const known = { before: facts[before.index]!, after: checked.facts[after.index]! }
    if (known.before.state === 'dropped' || known.after.state === 'dropped') return []
    if (isApproved(known, move.after)) return []
    const hasBegun = known.before.state !== 'todo' || known.after.state !== 'todo'
    const nearest = Math.min(move.before, move.after ?? move.before)
    const isNear = lastNews !== undefined && nearest <= lastNews + within
    return hasBegun || isNear ? [{ tasks, move, hasBegun }] : []
  })
}

/** Where the deadline stands now, or the task where it has none; one that is inherited stands at the activity. */
const placeOf = ({ tasks: { after } }: Moved): Place => (after.date ?? after.due)?.place ?? after.rule.idPlace

const one = (all: readonly Moved[]): Finding => {
  const [first] = all
  const { tasks, move } = first!
  const written = tasks.before.date ?? tasks.before.due
  return {
    place: placeOf(first!),
    message: [
      'deadlineMoved',
      {
        id: tasks.after.id,
        before: day(move.before!),
        after: move.after as Day | undefined,
        others: all.length - 1,
        hasBegun: all.some(({ hasBegun }) => hasBegun),
      },
    ],
    help: ['deadlineMovedHelp', { isEvent: tasks.after.date !== undefined }],
    related:
      written === undefined ? [] : [{ place: written.place, message: ['deadlineWas', { day: day(move.before!) }] }],
  }
}

const following = (all: readonly Moved[], { campaign }: Checked, { plan }: Based): Finding => {
  const cause = all[0]!.move.cause!
  const name = cause.kind === 'anchor' ? cause.name : ''
  // The calendar has no place of its own in a campaign that leaves it out: the next best is T.
  const placeIn = ({ anniversaryPlace, anchors }: Checked['campaign']): Place =>
    anchors.get(name)?.place ?? anniversaryPlace
  return {
    place: placeIn(campaign),
    message: ['datesMoved', { what: cause.kind, name, count: all.length }],
    help: ['datesMovedHelp', {}],
    related: cause.kind === 'calendar' ? [] : [{ place: placeIn(plan.campaign), message: ['entryWas', {}] }],
  }
}

export const deadlineMoved: BaseCheck = {
  code: 'deadline-moved',
  severity: 'error',
  options: ruleOptions['deadline-moved']!,

  *compare(checked, base, options) {
    const moved = movedDeadlines(checked, base, options['within-days']!)
    // What follows T or an anchor is one decision, however many deadlines lean on it.
    const byCause = groupBy(moved, ({ move: { cause } }) =>
      cause === undefined ? undefined : cause.kind === 'anchor' ? `anchor ${cause.name}` : cause.kind,
    )
    for (const [cause, all] of byCause) {
      if (cause !== undefined) yield following(all, checked, base)
      else for (const same of groupBy(all, placeOf).values()) yield one(same)
    }
  },
}
