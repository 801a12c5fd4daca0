import { type Day, weekdayOf, ymdOf } from '../../model/day.ts'
import type { InitWords } from '../init-words.ts'
import { counted, shortMonths, shortWeekdays } from './phrases.ts'

const weekday = (day: Day): string => shortWeekdays[weekdayOf(day) - 1]!

const shortDay = (day: Day): string => {
  const { month, day: dayOfMonth } = ymdOf(day)
  return `${weekday(day)} ${dayOfMonth} ${shortMonths[month - 1]}`
}

const dueFirst = (due: string | undefined): string => (due === undefined ? '' : `due ${due}, `)

export const init: InitWords = {
  oneName: 'name the new campaign, with one name: plan init spring-2027',
  reservedName: (name) => `it cannot be called "${name}": that name has a meaning of its own`,
  longName: (most) => `the name is too long: ${most} characters at most`,
  alreadyThere: (path) => `${path} is there already and was not touched: choose another name`,
  badDate: (text) => `"${text}" names no single day`,
  dateForms: 'write 2029-09-21 or 2029年9月21日',
  needsDate: 'a new year needs the new anniversary: --date 2029-09-21',
  needsFrom: (option) => `${option} goes with --from`,
  cannotRenew: (path) => `${path} cannot be read for its mistakes, so no new year can be made of it; see plan check`,
  cannotEdit: (path) => `${path} is laid out in a way that cannot be edited safely: nothing was written`,
  notOneFile: (name) => `"${name}" is a folder, and so is its new year: leave out --file`,
  oneCampaign: (name) => `"${name}" holds several campaigns: name one`,

  made: (path, files) => (files === 1 ? `made ${path}` : `made ${path} with ${files} files`),
  wouldMake: (path, files) =>
    files === 1
      ? `would make ${path} (dry run, nothing written)`
      : `would make ${path} with ${files} files (dry run, nothing written)`,
  next: 'Next',
  nextStep: {
    check: 'find mistakes',
    status: 'see how things stand',
    schedule: 'see the schedule',
  },

  isOver: (today) => `is it the right day? This anniversary is over: today is ${today}`,
  firstAnniversary: (date) =>
    `the anniversary is ${date}; open the files and put your own work in the place of the examples`,

  renewed: (name, from) => `${name}: a new year of ${from}`,
  anniversary: (was, now) => `the anniversary moves from ${was} to ${now}`,
  moved: (dates, entries) =>
    `${dates === 0 ? 'all dates follow the anniversary, none had to be written anew' : `${counted(dates, 'date')} written anew; the others follow the anniversary as they are`}${entries === 0 ? '' : `; ${entries === 1 ? '1 log entry stays' : `${entries} log entries stay`} behind`}`,
  checked: (errors, warnings, infos) =>
    errors + warnings + infos === 0
      ? 'plan check: nothing found'
      : `plan check: ${[
          errors === 0 ? '' : counted(errors, 'error'),
          warnings === 0 ? '' : counted(warnings, 'warning'),
          infos === 0 ? '' : counted(infos, 'hint'),
        ]
          .filter((part) => part !== '')
          .join(', ')}`,
  day: shortDay,
  weekday,
  toDecide: (number) => `For you to decide (${number})`,
  nothingToDecide: 'There is nothing to decide.',
  lessons: (number) => `Lessons of last time (${counted(number, 'task')} did not go as planned)`,
  column: {
    matter: 'Matter',
    where: 'Where',
    what: 'What',
    address: 'Address',
    task: 'Task',
    unit: 'Unit',
    lesson: 'Last time',
    command: 'Command',
  },
  matter: {
    error: 'error',
    warning: 'warning',
    'due-day-off': 'day off',
    'event-day-off': 'day off',
    weekday: 'weekday',
    'holiday-unknown': 'holiday',
    'holiday-lunar': 'holiday',
    'holiday-far': 'holiday',
    'now-a-day': 'form',
    'leap-day': '29 Feb',
    closed: 'closed',
    open: 'worked',
    period: 'period',
    repetition: 'periods',
    undecided: 'open',
    external: 'outside',
    name: 'name',
    remark: 'remark',
    comment: 'comment',
  },
  decision: {
    'due-day-off': ({ address, day, before }) => `${address}: ${day} is a day off, the working day before is ${before}`,
    'event-day-off': ({ address, day, before }) =>
      `${address}: takes place on ${day}, a day off; the working day before is ${before}`,
    weekday: ({ address, was, now }) => `${address === 'T' ? 'the anniversary' : address}: was a ${was}, is ${now}`,
    'holiday-unknown': ({ was, now }) => `"${was}" is "${now}" for now; write it back when the days off are announced`,
    'holiday-lunar': ({ was, now }) =>
      `"${was}" is "${now}" for now; that holiday is on another day every year, look it up`,
    'holiday-far': ({ was, now }) =>
      `"${was}" lies at another distance from the new anniversary: it is "${now}", at the distance it had`,
    'now-a-day': ({ was, now }) => `"${was}" moved is no whole month or ten-day period: it is "${now}"`,
    'leap-day': ({ was, now }) => `there is no "${was}" in the new year: it is "${now}"`,
    closed: ({ was, now }) => `"${was}" was closed last time and is now "${now}": remove it where that is no longer so`,
    open: ({ was, now }) => `"${was}" was worked last time and is now "${now}": remove it where that is no longer so`,
    period: ({ was, now }) => `the dependency "${was}" is now "${now}"`,
    repetition: ({ address, was, now }) => `${address}: ${was} periods last time, ${now} now`,
    undecided: ({ address, name }) => `${address}: ${name}, without a deadline so far`,
    external: ({ address, unit, name }) => `${address}: ${name} (${unit}); ask for their dates`,
    name: ({ name }) => `"${name}"; {year} stands for the year, {years} for how many years`,
    remark: ({ name }) => `is it still so? "${name}"`,
    comment: ({ name }) => `is it still so? "${name}"`,
  },
  lesson: {
    doneLate: (due, done, workdays) => `${dueFirst(due)}done ${done}, ${counted(workdays, 'working day')} late`,
    stillOpen: (due, last, workdays) =>
      `${dueFirst(due)}still open on ${last}, ${counted(workdays, 'working day')} late`,
    doneFirst: (done, isInTime) => `done ${done}${isInTime ? ', in time' : ''}`,
    reopened: (on) => `reopened ${on}`,
    doneAgain: (on) => `done again ${on}`,
    openAgain: (last) => `not done again by ${last}`,
    extended: (due, extended) => `extended with approval from ${due} to ${extended}`,
    returned: (times) => `sent back ${times === 1 ? 'once' : `${times} times`}`,
    dropped: (on) => `dropped ${on}`,
  },
  withNote: (text, note) => `${text} (${note})`,
}
