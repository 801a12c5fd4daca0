import { type Day, ymdOf } from '../../model/day.ts'
import type { ProblemWords } from '../words.ts'
import { counted, shortMonths } from './phrases.ts'

const date = (day: Day, beside: Day = day): string => {
  const { year, month, day: dayOfMonth } = ymdOf(day)
  return `${dayOfMonth} ${shortMonths[month - 1]}${year === ymdOf(beside).year ? '' : ` ${year}`}`
}

const others = (count: number): string => (count === 0 ? '' : ` (and ${counted(count, 'more task')})`)

/** What the rules say that compare a plan with what it was. */
export const baseWords = {
  deadlineMoved: ({ id, before, after, others: more, hasBegun }) => {
    const when = hasBegun ? 'has begun' : 'is nearly due'
    const now = after === undefined ? 'was removed' : `became ${date(after, before)}`
    return `${id}${others(more)} ${when}, and its deadline ${date(before, after)} ${now} without an extension`
  },
  deadlineMovedHelp: ({ isEvent }) =>
    isEvent
      ? 'check the date; if the event has moved, say in a comment who approved'
      : 'put the deadline back; if it was extended, note `extend` with `by` and `note` in the log',
  datesMoved: ({ what, name, count }) => {
    const cause = what === 'anchor' ? `\`${name}\`` : what === 'anniversary' ? 'the anniversary' : 'the calendar'
    const those =
      count === 1 ? '1 task that has begun or is nearly due' : `${count} tasks that have begun or are nearly due`
    return `${cause} has changed, and with it the deadline of ${those}, without an extension`
  },
  datesMovedHelp: () => 'check it; if all of it was put off, say in a comment on this line who approved',
  deadlineWas: ({ day }) => `the deadline was ${date(day)}`,
  logChanged: ({ id, day }) => `the entry of ${id} of ${date(day)} was rewritten`,
  logRemoved: ({ id, day }) => `the entry of ${id} of ${date(day)} was removed`,
  logReordered: ({ id, day }) => `entries of ${id} of ${date(day)} have changed places`,
  logRewrittenHelp: () => 'a log is appended to: put the entry back, and note the correction as a new one',
  entryWas: () => 'this is what it was',
  taskVanished: ({ id, name, members }) =>
    `${id} (${name})${members.length === 0 ? '' : ` of ${members.join(', ')}`} is gone, neither done nor dropped`,
  taskVanishedHelp: () =>
    'put it back; if it is given up, note `state: dropped` and why; a member that takes no part stands under `except`',
  taskWas: () => 'it stood here',
  campaignVanished: ({ name, count }) => `the campaign ${name} is gone, with ${counted(count, 'open task')}`,
  campaignVanishedHelp: () =>
    'put it back; if it is given up, drop its tasks in the log first; if its folder was renamed, give it its old `id`',
} satisfies Partial<ProblemWords>
