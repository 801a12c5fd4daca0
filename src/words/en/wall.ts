import type { WallWords } from '../wall-words.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const count = (number: number, one: string): string => `${number} ${number === 1 ? one : `${one}s`}`

export const wall: WallWords = {
  title: 'Wall chart',
  asOf: (date) => `as of ${date}`,
  keyDates: (dates) => `key dates: ${dates.join(', ')}`,
  keyDate: (name, date) => `${name} ${date}`,
  forUnit: (unit) => `only the tasks of ${unit}`,
  lit: (light, number) => `${light} ${number}`,
  closed: (done, all) => `${done}/${all} closed`,

  column: {
    task: 'Task',
    doer: 'Unit (section)',
    lead: 'Lead',
    due: 'Due',
    light: 'Light',
    time: 'Dates',
  },
  folded: ({ units, times }) =>
    [...(units > 1 ? [count(units, 'unit')] : []), ...(times > 1 ? [count(times, 'time')] : [])].join(', '),
  moreMembers: (number) => `+${number}`,
  from: (date) => `${date} +`,
  extended: 'ext',
  undecided: 'open',
  span: (first, last) => `${first} to ${last}`,
  onDay: (day) => day,

  month: (month) => months[month - 1]!,
  year: String,
  tenDays: ['1', '11', '21'],
  today: 'today',
  anniversary: 'T',
  legend: {
    done: 'done',
    left: 'to do',
    milestone: 'milestone',
    deadline: 'deadline',
    today: 'today',
    anniversary: 'anniversary (T)',
  },

  matrix: 'By unit',
  matrixNote: 'Each cell: the worst light, tasks closed of all (dropped ones are not counted).',
  outside: (unit) => `${unit} (outside)`,
  sum: 'All',
  cell: (light, done, all) => `${light}, ${done} of ${all} closed`,

  leftOut: '% more not on this sheet',
  activitiesLeftOut: '% more activities are not on this sheet.',

  search: 'Find',
  searchHint: 'task, unit, section, person',
  unit: 'Unit',
  allUnits: 'all units',
  activity: 'Activity',
  allActivities: 'all activities',
  lights: 'Lights',
  closedLight: 'closed',
  clear: 'Clear',
  shown: '% of % tasks',
  print: 'Print (one A3 sheet)',
  dark: 'Dark',
  members: 'Show each unit',
  toChart: 'Chart',
  toMatrix: 'By unit',

  details: 'About the task',
  hint: 'Point at a task, or tab into the list and use the arrow keys, to see what it waits for, what waits for it and why it is late; → and ← open and close the tasks of each unit.',
  waitsFor: 'Waits for',
  heldUp: 'Waited for by',
  nothingBefore: 'nothing',
  nothingAfter: 'nothing',
  actAt: 'Act at: ',
  close: 'Close',
  notInThisFile: 'not on this page',
  dueAsWritten: (written) => `due date as the plan has it: ${written}`,
  expected: (first, last) => (first === last ? `expected ${first}` : `expected ${first} to ${last}`),
  wasStarted: (day) => `started ${day}`,
  underWay: (started, finish) => `started ${started}, expected ${finish}`,
  wasDone: (day) => `done ${day}`,
  percent: (percent) => `${percent}% done`,
  counted: (reported, target, percent) => `${reported} of ${target} reported (${percent}%)`,
  several: '% tasks',
  andMore: '% more',
  period: (period, expectedYear) => {
    const [year, part] = period.split('-') as [string, string]
    const said = /^[WQ]/.test(part) ? part : months[Number(part) - 1]!
    return Number(year) === expectedYear ? said : `${said} ${year}`
  },
}
