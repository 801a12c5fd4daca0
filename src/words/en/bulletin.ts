import { type Day, weekdayOf, ymdOf } from '../../model/day.ts'
import type { BulletinWords, Deadline } from '../bulletin-words.ts'
import { counted, periodName, shortMonths, shortWeekdays } from './phrases.ts'

const workdays = (number: number): string => counted(number, 'working day')

const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

const inBrackets = (items: readonly string[]): string => (items.length === 0 ? '' : ` (${items.join(', ')})`)

const plainDate = (of: Day, expectedYear?: number): string => {
  const { year, month, day } = ymdOf(of)
  return `${day} ${shortMonths[month - 1]}${year === expectedYear ? '' : ` ${year}`}`
}

/** Names in Chinese, which plans mostly have, stand without a blank between them. */
const sectionOf = (host: string, section: string): string =>
  /[\u3400-\u9fff]$/.test(host) ? `${host}${section}` : `${host} ${section}`

const lateBy = (number: number, days: number): string =>
  number > 0 ? `${workdays(number)} overdue` : `${counted(days, 'day')} overdue`

/** `28 Aug (extended from 20 Aug)`. */
const by = ({ date, original }: Deadline): string =>
  original === undefined ? date : `${date} (extended from ${original})`

const onDays = (days: readonly string[]): string => (days.length === 1 ? `on ${days[0]}` : `from ${days.join(' to ')}`)

export const bulletin: BulletinWords = {
  title: (subject, kind) => (kind === 'score' ? `Figures: ${subject}` : `Progress bulletin: ${subject}`),
  number: (number) => `No. ${number}`,
  recipients: (units, host, sections) =>
    `To: ${[...units, ...sections.map((section) => sectionOf(host, section))].join(', ')}`,
  lead: (date, subject, kind, isRanked) =>
    `${kind === 'score' ? `This is what had been handed in for ${subject}` : `This is how ${subject} stood`} on ${date}. ${isRanked ? 'The table is in the order of the figures.' : 'Units are in their usual order; this is no ranking.'}`,
  date: (of) => plainDate(of),
  dayWithWeekday: (of, expectedYear) => `${shortWeekdays[weekdayOf(of) - 1]} ${plainDate(of, expectedYear)}`,
  section: (number, title) => `${number}. ${title}`,
  part: (number, title) => `(${number}) ${title}`,
  sectionTitle: {
    overall: 'The state of things',
    practice: 'Good practice',
    urgent: 'What must speed up',
    coming: 'What comes next',
    scores: 'What was handed in',
  },
  partTitle: { urgent: 'Please attend to these', held: 'Waiting for others', unnoted: 'Past, and not noted as done' },
  paragraph: (text) => text,
  sentences: (items) => items.join(' '),
  clauses: (items) => `${items.join('; ')}.`,
  of: (doer, text) => `${doer}: ${text}`,
  together: (doers) => listed(doers).replace(/^all (?=\d)/, 'All '),
  sectionOf,
  task: (name, more) => `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”${inBrackets(more)}`,
  quoted: listed,
  period: (period, expectedYear) => periodName(period, expectedYear),

  tally: ({ activities, tasks, closed, awaiting, started, todo, dropped, outside, percent }) => {
    const parts = [
      `${closed} done${awaiting === 0 ? '' : ` (${awaiting} of them awaiting sign-off)`}`,
      ...(started === 0 ? [] : [`${started} under way`]),
      ...(todo === 0 ? [] : [`${todo} not started`]),
      ...(dropped === 0 ? [] : [`${dropped} dropped`]),
    ]
    const others = outside === 0 ? '' : ` (not counting ${outside} of bodies outside)`
    return `${counted(activities, 'activity', 'activities')} with ${counted(tasks, 'task')}${others}: ${parts.join(', ')}; ${percent}% in all.`
  },
  late: (overdue, failing, heldUp) => {
    const parts = [
      ...(overdue === 0 ? [] : [`${overdue} overdue`]),
      ...(failing === 0 ? [] : [`${failing} expected to be late`]),
      ...(heldUp === 0 ? [] : [`${heldUp} unable to start in time for want of others`]),
    ]
    return `Among the open tasks: ${parts.join(', ')}.`
  },
  notLate: 'Nothing is overdue.',
  toGo: (date, days, left) =>
    days > 0
      ? `It is ${counted(days, 'day')} (${workdays(left)}) to the anniversary on ${date}.`
      : days === 0
        ? `Today, ${date}, is the anniversary.`
        : `The anniversary, ${date}, was ${counted(-days, 'day')} ago.`,
  margin: (number) =>
    number >= 0
      ? `At the present pace what must precede it leaves ${workdays(number)} to spare.`
      : `At the present pace what must precede it will end ${workdays(-number)} after it.`,
  undecided: (number) => `${counted(number, 'deadline')} still open.`,

  merit: ({ task, day, early, amount, over, said }) => {
    const counted = amount === '' ? 'done' : `${amount} handed in${over === '' ? '' : ` (${over} more than asked for)`}`
    const when = early > 0 ? `, ${workdays(early)} early` : ''
    return `${task}: ${counted} on ${day}${when}${said === '' ? '' : ` (${said.replace(/[。．.]+$/u, '')})`}`
  },

  overdue: (task, deadline, amounts, number, days) =>
    amounts === undefined
      ? `${task} was due ${by(deadline)} and is ${lateBy(number, days)}`
      : `${task}: ${amounts.asked} were due ${by(deadline)}, ${amounts.reported} so far, ${lateBy(number, days)}`,
  failing: (task, deadline, finish, number) =>
    `${task} is due ${by(deadline)} and expected on ${finish}, ${workdays(number)} late`,
  behind: (task, deadline, { asked, reported }, percent, expected) =>
    `${task}: ${asked} are due ${by(deadline)}, ${reported} so far (${percent}%, ${expected}% expected by now)`,
  startNow: (task, startBy, isToday, deadline) =>
    `${task} ${isToday ? `must be started today, ${startBy}` : `should have been started by ${startBy}`}${deadline === undefined ? '' : ` (due ${by(deadline)})`}`,
  returned: (task, deadline, asked, day) =>
    `${task}: ${asked === undefined ? '' : `${asked}, `}due ${by(deadline)}, sent back on ${day} and not yet done again`,
  sentBack: (day) => `sent back on ${day}`,
  unnoted: (task, days) => `${task} was to take place ${onDays(days)}; nothing has been noted`,
  wasDue: (days) => `was to take place ${onDays(days)}, nothing noted`,
  takesPlace: (days) => `to take place ${onDays(days)}`,
  pleaseNote: 'If it has taken place, please note it as done; if not, please give the new date.',
  heldUpByIt: (first, number) => {
    if (first === undefined) return `${counted(number, 'later task')} not noted as done`
    return number === 1 ? `${first} waits for it` : `${first} and ${number - 1} more wait for it`
  },
  pleaseHurry:
    'Please attend to these soon; should there be difficulties, please call, so that arrangements can be made.',
  due: (deadline) => `due ${by(deadline)}`,
  punctual: (names) => (names.length === 0 ? 'still in time' : `${listed(names)} still in time`),
  tasksOf: (doers, tasks) => `${listed(tasks)} of ${listed(doers)}`,
  waits: (holders, total, waiting) => {
    const more = total - holders.length
    return `Waiting for ${more > 0 ? `${holders.join(', ')} and ${more} more` : listed(holders)}: ${waiting}`
  },
  outside: (tasks) => `To be settled by bodies outside; the office keeps in touch: ${tasks}`,
  allUnits: (number) => `all ${number} units`,
  each: (amount) => `${amount} each`,

  by: (day) => `By ${day}`,
  on: (day) => day,
  please: (doers, tasks) => `${listed(tasks)}, ${listed(doers)}`,
  pleaseThen: (doers, tasks) =>
    `${listed(tasks)}, ${listed(doers)}, once what ${tasks.length === 1 ? 'it waits' : 'they wait'} for is done`,
  event: (doers, tasks) => `${listed(tasks)}, ${listed(doers)}`,
  wayOut: 'Please ignore what has been done meanwhile.',

  tableTitle: (kind, date) => `Table: ${kind === 'score' ? 'figures' : 'progress'} by unit, ${date}`,
  tablePart: (unitWord, hasTasks) =>
    `Counted in ${unitWord}${hasTasks ? ' (for each task: handed in / asked for)' : ''}`,
  ofWhich: (period) => `of which ${period}`,
  column: {
    rank: 'Rank',
    unit: 'Unit',
    tasks: 'Tasks',
    closed: 'Done',
    started: 'Under way',
    todo: 'To do',
    overdue: 'Overdue',
    percent: 'Percent',
    light: 'Light',
    asked: 'Asked for',
    reported: 'Handed in',
    rate: 'Rate',
  },
  unranked: '–',

  scored: ({ asked, reported, percent, units, full }) =>
    `${counted(units, 'unit')} ${units === 1 ? 'was' : 'were'} asked for ${asked} and ${units === 1 ? 'has' : 'have'} handed in ${reported}, ${percent}%${full === 0 ? '' : `; ${full} of them complete`}.`,
  notBegun: 'Nothing is due to be handed in yet.',
  missing: (units) => `Past the deadline, nothing has been handed in by ${listed(units)}.`,
  silent: (units, number, unit) =>
    `Nothing has been heard for ${unit === 'wd' ? workdays(number) : counted(number, 'day')} from ${listed(units)}.`,
  returnedUnits: (units) =>
    `Sent back and not handed in again: ${listed(units.map(({ unit, day }) => `${unit} (${day})`))}.`,

  badSince: (value, reason) => `--since "${value}" is wrong: ${reason}`,
}
