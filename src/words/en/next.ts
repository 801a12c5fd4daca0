import type { NextWords } from '../next-words.ts'
import { counted } from './phrases.ts'

export const next: NextWords = {
  canStart: (count) => `Can be started: ${count}`,
  inProgress: (count) => `Under way: ${count}`,
  column: { action: 'To do', room: 'Room', waits: 'Waiting for it' },
  start: 'start',
  finish: (percent) => (percent > 0 ? `finish (${percent}% done)` : 'finish'),
  handIn: (missing) => `hand in, ${missing} missing`,
  again: (on, note) => `correct and hand in again: sent back on ${on}${note === undefined ? '' : ` (${note})`}`,
  ifPossible: (action) => `${action} (optional)`,
  room: (workdays) => (workdays < 0 ? `${counted(-workdays, 'working day')} late` : counted(workdays, 'working day')),
  more: (count) => `${count} more; --all lists them.`,
  waiting: (count, holders, others) =>
    `${counted(count, 'other task')} ${count === 1 ? 'waits' : 'wait'} for work before ${count === 1 ? 'it' : 'them'}: ${[
      ...holders.map(({ name, count: of }) => `${of} for ${name}`),
      ...(others > 0 ? [`${others} for others`] : []),
    ].join(', ')}.`,
  scheduled: (count, first) =>
    `${counted(count, 'task')} ${count === 1 ? 'is' : 'are'} not to start yet, the first on ${first}.`,
  external: (units, count) =>
    `${counted(count, 'task')} of ${units.join(', ')} (external) ${count === 1 ? 'is' : 'are'} waited for, not listed here.`,
  nothing: 'Nothing can be started, and nothing is under way.',
  badLimit: 'a number from 1 on',
}
