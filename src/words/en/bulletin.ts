import { type Day, weekdayOf, ymdOf } from '../../model/day.ts'
import type { BulletinWords } from '../bulletin-words.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`
const workdays = (number: number): string => count(number, 'working day')

const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

const inBrackets = (items: readonly string[]): string => (items.length === 0 ? '' : ` (${items.join(', ')})`)

const plainDate = (of: Day, expectedYear?: number): string => {
  const { year, month, day } = ymdOf(of)
  return `${day} ${months[month - 1]}${year === expectedYear ? '' : ` ${year}`}`
}

/** Names in Chinese, which plans mostly have, stand without a blank between them. */
const sectionOf = (host: string, section: string): string =>
  /[\u3400-\u9fff]$/.test(host) ? `${host}${section}` : `${host} ${section}`

const lateBy = (number: number, days: number): string =>
  number > 0 ? `${workdays(number)} overdue` : `${count(days, 'day')} overdue`

export const bulletin: BulletinWords = {
  title: (subject, kind) => (kind === 'score' ? `Figures: ${subject}` : `Progress bulletin: ${subject}`),
  number: (number) => `No. ${number}`,
  recipients: (units, host, sections) =>
    `To: ${[...units, ...sections.map((section) => sectionOf(host, section))].join(', ')}`,
  lead: (date, subject, kind, isRanked) =>
    `${kind === 'score' ? `This is what had been handed in for ${subject}` : `This is how ${subject} stood`} on ${date}. ${isRanked ? 'The table is in the order of the figures.' : 'Units are in their usual order; this is no ranking.'}`,
  date: (of) => plainDate(of),
  dayWithWeekday: (of, expectedYear) => `${weekdays[weekdayOf(of) - 1]} ${plainDate(of, expectedYear)}`,
  section: (number, title) => `${number}. ${title}`,
  part: (number, title) => `(${number}) ${title}`,
  sectionTitle: {
    overall: 'The state of things',
    practice: 'Good practice',
    urgent: 'What must speed up',
    coming: 'What comes next',
    scores: 'What was handed in',
  },
  partTitle: { urgent: 'Please attend to these', held: 'Waiting for others' },
  paragraph: (text) => text,
  sentences: (items) => items.join(' '),
  clauses: (items) => `${items.join('; ')}.`,
  of: (doer, text) => `${doer}: ${text}`,
  together: listed,
  sectionOf,
  task: (name, more) => `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”${inBrackets(more)}`,
  quoted: listed,
  period: (period, expectedYear) => {
    const [year, rest = ''] = period.split('-')
    const said = /^\d/.test(rest) ? months[Number(rest) - 1]! : rest.replace(/^W0?/, 'week ')
    return Number(year) === expectedYear ? said : `${said} ${year}`
  },

  tally: ({ activities, tasks, closed, awaiting, started, todo, dropped, outside, percent }) => {
    const parts = [
      `${closed} done${awaiting === 0 ? '' : ` (${awaiting} of them awaiting sign-off)`}`,
      ...(started === 0 ? [] : [`${started} under way`]),
      ...(todo === 0 ? [] : [`${todo} not started`]),
      ...(dropped === 0 ? [] : [`${dropped} dropped`]),
    ]
    const others = outside === 0 ? '' : ` (not counting ${outside} of bodies outside)`
    return `${count(activities, 'activity', 'activities')} with ${count(tasks, 'task')}${others}: ${parts.join(', ')}; ${percent}% in all.`
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
      ? `It is ${count(days, 'day')} (${workdays(left)}) to the anniversary on ${date}.`
      : days === 0
        ? `Today, ${date}, is the anniversary.`
        : `The anniversary, ${date}, was ${count(-days, 'day')} ago.`,
  margin: (number) =>
    number >= 0
      ? `At the present pace what must precede it leaves ${workdays(number)} to spare.`
      : `At the present pace what must precede it will end ${workdays(-number)} after it.`,
  undecided: (number) => `${count(number, 'deadline')} still open.`,

  merit: ({ task, day, early, amount, over, said }) => {
    const counted = amount === '' ? 'done' : `${amount} handed in${over === '' ? '' : ` (${over} more than asked for)`}`
    const when = early > 0 ? `, ${workdays(early)} early` : ''
    return `${task}: ${counted} on ${day}${when}${said === '' ? '' : ` (${said.replace(/[。．.]+$/u, '')})`}`
  },

  deadline: (date, extended) => (extended === undefined ? date : `${date} (extended to ${extended})`),
  overdue: (task, deadline, amounts, number, days) =>
    amounts === undefined
      ? `${task} was due ${deadline} and is ${lateBy(number, days)}`
      : `${task}: ${amounts.asked} were due ${deadline}, ${amounts.reported} so far, ${lateBy(number, days)}`,
  failing: (task, deadline, finish, number) =>
    `${task} is due ${deadline} and expected on ${finish}, ${workdays(number)} late`,
  behind: (task, deadline, { asked, reported }, percent, expected) =>
    `${task}: ${asked} are due ${deadline}, ${reported} so far (${percent}%, ${expected}% expected by now)`,
  startNow: (task, startBy, deadline) =>
    `${task} should have been started by ${startBy}${deadline === undefined ? '' : ` (due ${deadline})`}`,
  heldUpByIt: (first, number) =>
    number === 1 ? `${first} waits for it` : `${first} and ${number - 1} more wait for it`,
  pleaseHurry:
    'Please attend to these soon; should there be difficulties, please call, so that arrangements can be made.',
  due: (date) => `due ${date}`,
  tasksOf: (doers, task) => `${task} of ${listed(doers)}`,
  waits: (holders, punctual, waiting) =>
    `Waiting for ${listed(holders)}${punctual.length === 0 ? '' : ` (${listed(punctual)} still in time)`}: ${waiting}`,
  outside: (tasks) => `To be settled by bodies outside; the office keeps in touch: ${tasks}`,

  by: (day) => `By ${day}`,
  on: (day) => day,
  please: (doers, task) => `${task}, ${listed(doers)}`,
  pleaseThen: (doers, task) => `${task}, ${listed(doers)}, once what it waits for is done`,
  event: (doers, task) => `${task}, ${listed(doers)}`,
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
    `${count(units, 'unit')} were asked for ${asked} and have handed in ${reported}, ${percent}%${full === 0 ? '' : `; ${full} of them complete`}.`,
  notBegun: 'Nothing is due to be handed in yet.',
  silent: (units) => `Nothing has been handed in yet by ${listed(units)}.`,
}
