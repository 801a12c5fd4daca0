import type { Duty } from '../../model/campaign.ts'
import { type Day, weekdayOf, ymdOf } from '../../model/day.ts'
import type { ProblemWords } from '../words.ts'
import { counted, shortMonths, shortWeekdays } from './phrases.ts'

/** `31 Aug`; all with their years where they are not all of one year. */
const dates = <const D extends readonly Day[]>(...days: D): { [K in keyof D]: string } => {
  const known = days.map(ymdOf)
  const isOneYear = known.every(({ year }) => year === known[0]!.year)
  return known.map(({ year, month, day }) => `${day} ${shortMonths[month - 1]}${isOneYear ? '' : ` ${year}`}`) as {
    [K in keyof D]: string
  }
}

const weekday = (day: Day): string => shortWeekdays[weekdayOf(day) - 1]!

const others = (count: number): string => (count === 0 ? '' : ` (and ${counted(count, 'more task')})`)
const span = (start: string, finish: string): string => (start === finish ? start : `${start} – ${finish}`)

const duty: Readonly<Record<Duty, string>> = {
  lead: 'lead',
  section: 'section',
  owner: 'owner',
  due: 'deadline',
  deliverable: 'deliverable',
}

const dateKey = { start: 'start', due: 'deadline', date: 'date', extend: 'extension' } as const
const bound = { starts: 'before `starts`', ends: 'after `ends`' } as const
const approval = { by: '`by` (who approved)', note: '`note` (why)' } as const
const closedAs = {
  done: 'was done',
  count: 'was done by its count',
  accepted: 'was accepted',
  dropped: 'was dropped',
} as const

/** What the rules of `plan check` say. */
export const checkWords = {
  redundantDependency: ({ text, via }) => `the dependency \`${text}\` is already implied by ${via}`,
  repeatedDependency: ({ text }) => `the dependency \`${text}\` is given twice`,
  redundantDependencyHelp: () => 'remove it; no date changes',
  impliedBy: ({ via }) => `implied by ${via}`,

  unusedUnit: ({ name }) => `the unit \`${name}\` has no task`,
  unusedUnitHelp: () => 'give it a task, or remove it from units',
  unusedAnchor: ({ name }) => `no date uses \`${name}\``,
  unusedAnchorHelp: () => 'use it in a date, or remove it from anchors',

  deadlineUnreachable: ({ id, finish, due, workdays, days, others: more }) => {
    const [end, limit] = dates(finish, due)
    const late = workdays > 0 ? counted(workdays, 'working day') : `${counted(days, 'day')}, none of them worked,`
    return `${id}${others(more)} cannot end before ${end} and is due ${limit}: ${late} too late`
  },
  deadlineUnreachableHelp: ({ finish }) =>
    `start earlier, shorten what comes before, or move the deadline to ${dates(finish)[0]}`,
  chainTask: ({ id, start, finish }) => {
    const [first, last] = dates(start, finish)
    return `${id}: ${span(first, last)}`
  },
  chainDate: ({ id, day }) => `${id} cannot start before ${dates(day)[0]}`,
  chainStarts: ({ day }) => `nothing starts before ${dates(day)[0]}`,
  inheritedFrom: () => 'the deadline is inherited from here',
  deadlineAfterNeed: ({ id, due, finishBy, others: more }) => {
    const [limit, need] = dates(due, finishBy)
    return `${id}${others(more)} is due ${limit}, too late for what follows: that needs it by ${need}`
  },
  deadlineAfterNeedHelp: ({ finishBy }) => `move the deadline to ${dates(finishBy)[0]}, or give what follows more time`,
  neededBy: ({ id, startBy }) => `${id} waits for it and must start by ${dates(startBy)[0]}`,
  neededByEnd: ({ id, finishBy }) => `${id} waits for it and must end by ${dates(finishBy)[0]}`,
  dueOnDayOff: ({ day, others: more }) =>
    `the deadline ${dates(day)[0]} (${weekday(day)}) is a day off${more === 0 ? '' : `, and so are ${more} more`}`,
  dueOnDayOffHelp: ({ before }) => `the working day before is ${dates(before)[0]} (${weekday(before)})`,
  dateOnDayOff: ({ day }) => `${dates(day)[0]} (${weekday(day)}) is a day off`,
  dateOnDayOffHelp: ({ before, after }) => {
    const [last, next] = dates(before, after)
    return `the working days around it are ${last} and ${next}; if the day is meant, list it under open in the calendar`
  },
  outsideCampaign: ({ key, day, bound: which, limit }) => {
    const [written, other] = dates(day, limit)
    return `the ${dateKey[key]} ${written} is ${bound[which]} (${other})`
  },
  outsideCampaignHelp: ({ bound: which }) => `change this date, or \`${which}\``,
  calendarUnknownYear: ({ years }) =>
    `the days off of ${years.join(', ')} are not known: plain Monday to Friday is assumed`,
  calendarUnknownYearHelp: ({ first, last }) =>
    `known are ${first} to ${last}; update this program, or use base: weekdays and list the days under closed and open`,
  crowdedDay: ({ units, day, count, most }) => {
    const who = units.length === 0 ? 'every unit' : units.join(', ')
    return `${who}: ${count} ${count === 1 ? 'task is' : 'tasks are'} due on ${dates(day)[0]} (${weekday(day)}), more than ${most}`
  },
  crowdedDayHelp: () => 'spread the deadlines over some days',
  alsoDueThen: ({ id }) => `${id} is due that day too`,

  missingResponsibility: ({ id, missing }) => {
    const parts = missing.map(({ duties, members }) => {
      const names = duties.map((each) => duty[each]).join(', ')
      return members.length === 0 ? names : `${names} (${members.join(', ')})`
    })
    return `${id} has no ${parts.join('; no ')}`
  },
  missingResponsibilityHelp: ({ duties }) => {
    const keys = duties.map((each) => `\`${each}\``).join(', ')
    if (duties.includes('due')) return `write ${keys}; a deadline that is not known yet is \`due: tbd\``
    return `write ${keys} at the task${duties.includes('deliverable') ? '' : ', its activity or its unit'}`
  },
  jointWithoutTask: ({ members }) => `the activity is joint, but has no task for ${members.join(', ')}`,
  jointWithoutTaskHelp: () => 'give them a task, or name them under the except of one, with the reason',
  undecided: ({ id, others: more }) => `the deadline of ${id}${others(more)} is not known yet`,
  undecidedHelp: () => 'write the date as soon as it is settled',

  logOutOfOrder: ({ id, day, before, others: more }) =>
    `${id} is reported done on ${dates(day)[0]}, before ${before}${others(more)}, which it depends on`,
  logOutOfOrderHelp: () => 'check both dates, or remove a dependency that is none',
  doneOn: ({ id, day }) => `${id} was done on ${dates(day)[0]}`,
  doneTwice: ({ id }) => `${id} is done twice`,
  doneTwiceHelp: () => 'remove one entry; if it was done again, add `returned` or `reopened` in between',
  countFell: ({ count, before }) => `the count falls from ${before} to ${count}`,
  countFellHelp: () => 'a count is the total so far; if something was sent back, say `returned` first',
  percentOver: ({ percent }) => `${percent}% is more than 100%`,
  percentOverHelp: () => 'write 0 to 100; for finished work write `state: done`',
  acceptedNotDone: ({ id }) => `${id} is accepted and was never done`,
  acceptedNotDoneHelp: () => 'add `state: done` with its date first',
  extendsEvent: ({ id }) => `${id} stands on a fixed date: it takes no extension`,
  extendsEventHelp: () => 'change its `date` in the plan',
  logAfterClosed: ({ id, day, as }) => `${id} ${closedAs[as]} on ${dates(day)[0]}: this entry changes nothing`,
  logAfterClosedHelp: () => 'check the dates; to take it up again, say `reopened` or `returned` first',
  earlierEntry: () => 'the earlier entry',
  extensionUnapproved: ({ missing }) => `the extension lacks ${missing.map((key) => approval[key]).join(' and ')}`,
  extensionUnapprovedHelp: ({ missing }) => `add ${missing.map((key) => `\`${key}\``).join(' and ')}`,
  extensionNotLater: ({ extended, due }) => {
    const [later, limit] = dates(extended, due)
    return extended === due
      ? `the extended deadline is still ${limit}`
      : `the extended deadline ${later} is before the one it replaces, ${limit}`
  },
  extensionNotLaterHelp: () => 'check the date; to make a deadline earlier, change `due` in the plan',
  replacedDeadline: ({ day }) => `the deadline it replaces, ${dates(day)[0]}`,
  doneWithoutEvidence: ({ id }) => `${id} is done without evidence`,
  doneWithoutEvidenceHelp: () => 'write `evidence`: the number of a document, a photograph, a link',

  personalData: ({ kind, masked }) =>
    kind === 'mobile' ? `here is a mobile number, ${masked}` : `here is a citizen id number, ${masked}`,
  personalDataHelp: () => 'personal data do not belong in a plan: name the post, or an office number',
  classified: ({ mark }) => `here is a mark of classified matter, ${mark}`,
  classifiedHelp: () =>
    'classified matter must not be kept here: act on it by the rules at once; if it is no mark, add # plan: ignore[classified] and why',

  unknownIgnore: ({ name }) => `\`${name}\` in the comment is no check`,
  unknownDirective: ({ word }) => `\`plan: ${word}\` is no comment that is known here`,
  ignoreNamesNothing: () => 'the comment does not say which check to ignore',
  ignoreForm: () => 'write # plan: ignore[rule] reason, with commas between several rules',
  ignoreImpossible: ({ name }) => `\`${name}\` cannot be ignored by a comment`,
  ignoreImpossibleHelp: () => 'mend the file and remove the comment',
  unusedIgnore: ({ name }) => `there is no \`${name}\` to ignore here`,
  unusedIgnoreHelp: () => 'remove the comment',
} satisfies Partial<ProblemWords>
