import type { ShowWords } from '../show-words.ts'
import { counted } from './phrases.ts'

const linkText = {
  FS: 'starts when it finishes',
  SS: 'starts when it starts',
  FF: 'finishes when it finishes',
  SF: 'finishes when it starts',
} as const

export const show: ShowWords = {
  label: {
    activity: 'Activity',
    task: 'Task',
    unit: 'Unit',
    lead: 'Lead',
    section: 'Section',
    owner: 'Handled by',
    with: 'With',
    due: 'Due',
    extensions: 'Extended',
    planned: 'Earliest',
    latest: 'Latest',
    expected: 'Expected',
    state: 'State',
    progress: 'Progress',
    takes: 'Takes',
    start: 'Not before',
    target: 'Target',
    deliverable: 'Deliverable',
    weight: 'Weight',
    optional: 'Optional',
    tags: 'Tags',
    source: 'Source',
    note: 'Note',
    place: 'Place',
  },
  due: (written, day, workday) =>
    `${written === '' ? day : `${written}, that is ${day}`}${workday === undefined ? '' : `; the last working day before is ${workday}`}`,
  dueUntil: (written, first, last) =>
    `${first} to ${last}${written === '' ? '' : ` (the first day is written ${written})`}`,
  extension: (day, on, by, note) =>
    `to ${day} (on ${on}${by === undefined ? '' : `, by ${by}`}${note === undefined ? '' : `: ${note}`})`,
  undecided: 'open',
  noDeadline: 'none',
  inherited: (text) => `${text} (the activity's)`,
  planned: (span, slack) =>
    `${span}${slack === undefined ? '' : slack < 0 ? `, ${counted(-slack, 'working day')} late by plan` : `, slack ${counted(slack, 'working day')}`}`,
  latest: (start, finish) => (start === finish ? finish : `start ${start}, finish ${finish}`),
  expected: (span, lateBy, room) =>
    `${span}${
      lateBy > 0
        ? `, ${counted(lateBy, 'working day')} late`
        : room === undefined
          ? ''
          : room < 0
            ? `, ${counted(-room, 'working day')} after its latest finish`
            : `, room ${counted(room, 'working day')}`
    }`,
  unscheduled: 'cannot be scheduled: the dependencies form a cycle',
  readiness: { ready: 'can be started', waiting: 'waits for others', scheduled: 'not to start yet' },
  started: (on) => `started ${on}`,
  done: (on) => `done ${on}`,
  dropped: (on) => `dropped ${on}`,
  progress: (percent, count, target) => `${percent}%${target === undefined ? '' : ` (${count ?? '0'} of ${target})`}`,
  returned: (on, note, target) =>
    `sent back on ${on}${note === undefined ? '' : ` (${note})`}; please correct it and hand it in again${target === undefined ? '' : `; target ${target}`}`,
  noTime: 'no time: a milestone',
  yes: 'yes: never overdue, counted in no percentage',
  predecessors: (count) => `Depends on ${count}`,
  successors: (count) => `${counted(count, 'task')} ${count === 1 ? 'depends' : 'depend'} on it`,
  log: (count) => `Log: ${count}`,
  noLog: 'The log says nothing of it yet.',
  link: (type, lag, isNegative) =>
    `${linkText[type]}${lag === undefined ? '' : isNegative ? `, up to ${lag} earlier` : `, ${lag} later`}`,
  column: {
    link: 'Link',
    expected: 'Expected finish',
    date: 'Date',
    entry: 'Entry',
    by: 'By',
    note: 'Note',
    evidence: 'Evidence',
  },
  reported: {
    started: 'started',
    done: 'done',
    accepted: 'signed off',
    returned: 'sent back',
    reopened: 'reopened',
    dropped: 'dropped',
  },
  percent: (percent) => `${percent}% done`,
  count: (count) => `${count} in all`,
  extend: (day) => `extended to ${day}`,
  later: (entry) => `${entry} (after the status date, not counted)`,
  seeWhy: (address) => `Why these dates: plan why ${address}`,
}
