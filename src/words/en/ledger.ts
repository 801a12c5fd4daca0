import { type Day, ymdOf } from '../../model/day.ts'
import type { LedgerWords } from '../ledger-words.ts'
import { counted, periodName, shortMonths } from './phrases.ts'

const dayMonth = (day: Day): string => {
  const { month, day: dayOfMonth } = ymdOf(day)
  return `${dayOfMonth} ${shortMonths[month - 1]}`
}

export const ledger: LedgerWords = {
  sheet: 'Ledger',
  title: (campaign) => `${campaign}: ledger`,
  taskTable: (campaign) => `${campaign}: task table`,
  column: {
    number: 'No.',
    source: 'Source',
    activity: 'Activity',
    task: 'Task',
    requirement: 'Requirement',
    lead: 'Lead',
    section: 'Section (unit)',
    with: 'Helped by',
    start: 'Start',
    due: 'Due',
    state: 'State',
    count: 'Count',
    percent: 'Percent',
    doneOn: 'Done on',
    progress: 'Progress',
    problems: 'Problems',
    light: 'Light',
    signedOff: 'Signed off',
    evidence: 'Evidence',
    remark: 'Remarks',
    address: 'Address',
  },
  asOfColumn: (title, day, expectedYear) =>
    `${title} (as of ${dayMonth(day)}${ymdOf(day).year === expectedYear ? '' : ` ${ymdOf(day).year}`})`,
  light: { red: 'Red', yellow: 'Yellow', green: 'Green', blue: 'Blue' },
  lightWith: (light, alert) => `${light} (${alert})`,
  yes: 'Yes',
  no: 'No',
  filledInBy: (unit) => `Filled in by: ${unit}`,
  checkedBy: 'Checked by:',
  asOf: (day) => `As of ${dayMonth(day)} ${ymdOf(day).year}`,
  total: (tasks) => counted(tasks, 'task'),
  droppedLeftOut: (tasks) => `${counted(tasks, 'dropped task')} not listed`,
  howTo: 'Please fill in the pale yellow columns and leave the column “Address” as it is; return the file as .xlsx.',
  page: (number, pages) => `Page ${number} of ${pages}`,
  wrongState: { title: 'State', text: (states) => `Please choose one from the list: ${states.join(', ')}.` },
  wrongDay: { title: 'Date', text: 'Please enter a date, such as 2019-8-30.' },
  wrongPercent: { title: 'Percent', text: 'Please enter a percentage from 0% to 100%, such as 40%.' },
  wrongCount: { title: 'Count', text: 'Please enter the total so far, as a number alone.' },
  dueAsWritten: (text) => `Due as written: ${text}`,
  extended: (original) => `extended from ${original}`,
  optional: 'if conditions allow',
  undecided: 'to be fixed',
  owner: (name) => `Handled by ${name}`,
  sectionOf: (unit, section) => `${unit} (${section})`,
  sectionOfAll: (units, section) => `${units} (${section} of each)`,
  inPeriod: (name, period, expectedYear) => `${name} (${periodName(period, expectedYear)})`,
  of: (title, unit) => `${title} (${unit})`,
  handIn: (deliverable) => `Hand in: ${deliverable}`,
  sentences: (parts) => parts.join('; '),
  band: (ordinal, activity) => `${ordinal}. ${activity}`,
}
