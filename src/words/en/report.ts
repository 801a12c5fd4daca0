import { type Day, weekdayOf, ymdOf } from '../../model/day.ts'
import type { ReportWords } from '../words.ts'
import { counted, shortMonths, shortWeekdays } from './phrases.ts'

const workdays = (number: number): string => counted(number, 'working day')

const plainDate = (day: Day): string => {
  const { month, day: dayOfMonth } = ymdOf(day)
  return `${dayOfMonth} ${shortMonths[month - 1]}`
}

const origins = {
  option: 'given by --as-of',
  environment: 'given by PLAN_AS_OF',
  campaign: "the campaign's asOf",
  today: 'today',
} as const

export const report: ReportWords = {
  alert: {
    overdue: 'overdue',
    failing: 'will be late',
    'held-up': 'held up',
    'start-now': 'start now',
    behind: 'behind',
    'due-soon': 'due soon',
    'on-track': 'on track',
    closed: 'closed',
  },
  state: { todo: 'to do', started: 'started', done: 'done', accepted: 'accepted', dropped: 'dropped' },
  light: { red: 'red', yellow: 'yellow', green: 'green', blue: 'blue' },
  lightSign: { red: 'R', yellow: 'Y', green: 'G', blue: 'B' },
  escalation: ['reminder', 'urging', 'supervision'],

  date: (day, expectedYear) => {
    const { year } = ymdOf(day)
    return year === expectedYear ? plainDate(day) : `${plainDate(day)} ${year}`
  },
  fullDate: (day) => `${shortWeekdays[weekdayOf(day) - 1]} ${plainDate(day)} ${ymdOf(day).year}`,
  period: (first, last) => (first === last ? first : `${first} – ${last}`),
  workdays,
  days: (number) => counted(number, 'day'),
  duration: ({ count: number, unit }) => (unit === 'wd' ? workdays(number) : counted(number, 'day')),
  ordinal: String,
  list: (items) => items.join(', '),
  phrases: (items) => items.join('; '),
  labelled: (label, value) => `${label}: ${value}`,
  andOthers: (first, number) => (number <= 1 ? first : `${first} and ${number - 1} more`),
  someOf: (names, total) => `${names.join(', ')}${names.length < total ? ` and ${total - names.length} more` : ''}`,
  members: (name, number) => `${name} (${counted(number, 'unit')})`,

  asOf: (date, origin) => `as of ${date} (${origins[origin]})`,
  toAnniversary: (date, days, left) =>
    days > 0
      ? `${counted(days, 'day')} to ${date} (${workdays(left)})`
      : days === 0
        ? `today is the anniversary, ${date}`
        : `anniversary ${date} was ${counted(-days, 'day')} ago`,
  margin: (number) =>
    number >= 0 ? `margin before the anniversary ${workdays(number)}` : `${workdays(-number)} past the anniversary`,
  counts: (activities, tasks) => `${counted(activities, 'activity', 'activities')}, ${counted(tasks, 'task')}`,
  progress: (percent) => `${percent}% done`,
  awaitingAcceptance: 'awaiting sign-off',
  undecided: 'deadline open',
  silent: 'no news of late',
  unscheduled: (number) =>
    `${counted(number, 'task')} cannot be scheduled: the dependencies form a cycle. See plan check.`,
  notScheduled: 'unscheduled',
  filtered: (conditions) => `only ${conditions}`,
  nothingToDo: 'Nothing needs attention.',
  nothingSelected: 'No task matches.',
  allDone: 'all closed',
  noDeadline: 'no deadline',
  needsAttention: 'Needs attention',
  more: (number) => `${number} more; --all lists them.`,
  lightLegend: 'R red  Y yellow  G green  B closed',
  byCounty: 'By unit',

  dueOn: (date) => `due ${date}`,
  overdueBy: (number, days) =>
    number > 0 ? `${workdays(number)} overdue` : `${counted(days, 'day')} overdue, none of them worked`,
  late: workdays,
  lateDays: (number) => counted(number, 'day'),
  forecastLate: (finish, number) => `expected ${finish}, ${workdays(number)} late`,
  waitsFor: (names) => `waits for ${names}`,
  startBy: (date) => `start by ${date}`,
  behindTarget: (reported, target, _, percent, expected) =>
    `${reported} of ${target} reported (${percent}%, ${expected}% expected)`,
  dueSoon: (date, days) => (days === 0 ? `due today, ${date}` : `due ${date}, in ${counted(days, 'day')}`),
  holdsUp: (names) => `holds up ${names}`,
  actAt: (address) => `act at ${address}`,
  nothingOverdue: 'Nothing is overdue.',
  overdueTitle: (number) => `${counted(number, 'overdue task')}`,
  soonTitle: (number) => `${counted(number, 'task')} due soon`,
  nothingSoon: 'Nothing is due soon.',
  extendedTo: (original, extended) => `${original}, extended to ${extended}`,

  critical: 'critical',
  ganttLegend: '█ done  ░ to do  ◆ milestone  | finish by  · day off',
  today: 'today',
  anniversaryMark: 'anniversary',

  column: {
    campaign: 'Campaign',
    activity: 'Activity',
    section: 'Section',
    progress: 'Progress',
    light: 'Light',
    next: 'Next',
    unit: 'Unit',
    alert: 'Alert',
    address: 'Address',
    task: 'Task',
    situation: 'Situation',
    responsible: 'Responsible',
    consequence: 'Consequence',
    lead: 'Lead',
    start: 'Start',
    finish: 'Finish',
    startBy: 'Start by',
    finishBy: 'Finish by',
    due: 'Due',
    dueDay: 'Due day',
    slack: 'Slack',
    critical: 'Critical',
    originalDue: 'Original due',
    extendedDue: 'Extended to',
    workdaysLate: 'Late by',
    daysLate: 'Days',
    escalation: 'Step',
    holdsUp: 'Holds up',
    root: 'Act at',
    tasks: 'Tasks',
    overdue: 'Overdue',
    failing: 'Will be late',
    heldUp: 'Held up',
    name: 'Name',
    anniversary: 'Anniversary',
    asOf: 'As of',
    state: 'State',
    percent: 'Percent',
  },
  filter: {
    unit: 'unit',
    activity: 'activity',
    section: 'section',
    lead: 'lead',
    tag: 'tag',
    alert: 'alert',
    state: 'state',
  },
  weekOf: (first, last) => `${first} – ${last}`,
  none: '–',
}
