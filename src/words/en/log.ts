import type { LogWords } from '../log-words.ts'
import { counted } from './phrases.ts'

const origins = {
  option: 'given by --date',
  environment: 'given by PLAN_AS_OF',
  campaign: "the campaign's asOf",
  today: 'today',
} as const

export const log: LogWords = {
  needs: (option, what) => `say with ${option} ${what === 'who' ? 'who approved it' : 'why'}`,
  needsDate: 'name the new deadline after the address: plan extend exhibition.jury 2019-08-28',
  needsProgress: 'say with --count how many there are so far, or with --percent how much is done',
  badDate: (what, value, reason) => `${what} "${value}" is wrong: ${reason}`,
  badNumber: (option, value) =>
    option === '--percent'
      ? `${option} wants a whole number from 0 to 100, not "${value}"`
      : `${option} wants a number, not "${value}"`,
  beforeStart: (date, starts) => `${date} is before the campaign starts (${starts}): see --date, or the plan's starts`,
  notYet: (date, today) => `${date} has not come yet (today is ${today}): the log holds what has happened`,

  objection: {
    isStarted: ({ on }) => `was started on ${on}`,
    isClosed: ({ as, on }) =>
      as === 'dropped'
        ? `was dropped on ${on}; to take it up again, add an entry with state: reopened to its progress file`
        : `was done on ${on}${as === 'accepted' ? ' and signed off' : ''}; to open it again, use plan return`,
    notDone: () => 'is not done yet, so it cannot be signed off; use plan done first',
    nothingToReturn: () => 'is not done yet: there is nothing to send back',
    noTarget: () => 'has no target in the plan, so nothing is counted; use --percent',
    isLater: ({ on }) =>
      `something is noted on ${on}, which this would make void; give a --date not before ${on}, or mend the progress file first`,
    countFell: ({ count: now, before }) =>
      `cannot fall from ${before} to ${now}; if the last report was wrong, mend that entry in the progress file`,
    isEvent: () => 'has a fixed day, which is not extended; to move it, change its date in the plan',
    noDeadline: () => 'has no deadline to extend; give it a due in the plan',
  },
  refused: (number) => `nothing was noted: ${counted(number, 'task')} cannot be`,
  refusedOne: (reason) => `nothing was noted: ${reason}`,
  refusedTask: (address, reason) => `${address} ${reason}`,
  othersCanBe: (command) => `the others can: ${command}`,
  wouldBreak: 'nothing was noted: it would make new errors',
  broken: (path) => `${path} has errors: mend them first (see plan check)`,
  cannotTell: (unit, path) =>
    `${path} has errors, so the file of ${unit} cannot be told: mend them first (see plan check)`,
  layout: {
    'not-a-map': 'the file does not begin with keys',
    'in-braces': 'the whole file stands in braces',
    twice: 'there is a second progress',
    'not-a-list': 'progress is no list',
    unsure: 'it is not sure how to add to this layout',
  },
  cannotEdit: (path, line, reason) => `${path}, line ${line}: ${reason}; nothing was written`,
  editByHand: (entry) => `add this by hand at the end of progress: ${entry}`,
  waiting: (path) => `${path} is being written by somebody else; waiting a little longer`,
  alreadyWritten: (paths) => `written before that: ${paths.join(', ')}`,

  noted: (date, origin) => `Noted on ${date}${origin === 'today' ? '' : ` (${origins[origin]})`}:`,
  wouldNote: (date, origin) => `Would note on ${date}${origin === 'today' ? '' : ` (${origins[origin]})`}:`,
  notedTask: (address, name, what) => `${address} ${name}: ${what}`,
  writtenTo: (path, isNew) => `${isNew ? 'New file' : 'Written to'} ${path}`,
  nothingWritten: 'This was a trial: no file was written.',
  state: {
    started: 'started',
    done: 'done',
    accepted: 'signed off',
    returned: 'sent back',
    reopened: 'reopened',
    dropped: 'dropped',
  },
  percent: (percent) => `${percent}% done`,
  count: (number) => `${number} so far`,
  extend: (date) => `extended to ${date}`,
  phrases: (parts) => parts.join('; '),
  targetReached: 'the target is reached, so it is done',
  percentIsNotDone: 'when it is finished, note that with plan done',
  awaitsAcceptance: 'awaiting sign-off',
  warned: (message) => `note: ${message}`,
  openBefore: (address, first, others) =>
    `${address} comes after ${first}${others === 0 ? '' : ` and ${others} more`}, not finished yet`,
  beforeItsDay: (address, day) => `${address} is set for ${day}, which has not come yet; please check`,
  shortOfTarget: (address, target, number) =>
    `${address} has a target of ${target}, but ${number === undefined ? 'no count' : `only ${number}`} was reported; please check`,
  seenFrom: (date, asOf, origin) =>
    `Reports are as of ${asOf} (${origins[origin]}): they show this from ${date} on${origin === 'campaign' ? '; move asOf' : ''}.`,

  moves: 'What this moves:',
  movesNothing: 'It moves no other task.',
  canStart: 'can start',
  canStartFrom: (date) => `can start on ${date}`,
  mustWait: 'must wait again',
  forecast: (before, after) => `forecast finish ${before} → ${after}`,
  forecastOnly: (after) => `forecast finish ${after}`,
  alert: (before, after) => `${before} → ${after}`,
  moreMoves: (number) => `and ${number} more`,

  column: {
    date: 'Date',
    address: 'Address',
    task: 'Task',
    what: 'What',
    by: 'By',
    note: 'Note',
    evidence: 'Evidence',
    place: 'Place',
  },
  entries: (number) => counted(number, 'log entry', 'log entries'),
  noEntries: 'The log is empty.',
}
