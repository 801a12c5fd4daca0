import type { ViewWords } from '../view-words.ts'
import { months, shortWeekdays } from './phrases.ts'

const tasks = (number: number): string => `${number} ${number === 1 ? 'task' : 'tasks'}`

export const view: ViewWords = {
  weekdays: shortWeekdays,
  month: (year, month) => `${months[month - 1]} ${year}`,
  dated: (date, weekday) => `${shortWeekdays[weekday - 1]} ${date}`,
  holidaySign: 'H',
  makeUpSign: 'W',
  todayBrief: 'now',
  anniversaryBrief: 'T',
  load: (count, isRed) => `${isRed ? '!' : ''}${count} due`,
  loadBrief: (count, isRed) => `${isRed ? '!' : ''}${count}`,
  calendarLegend: 'H holiday  W weekend day worked  █ one task each  ! some are or will be late',
  emptyMonthsLeftOut: 'Months in which nothing is due are left out.',
  dueTitle: (count) => `${tasks(count)} due`,
  day: 'Day',
  weekday: 'Weekday',
  onDayOff: (written, day) => (written === '' ? `${day}, a day off` : `${written}: ${day}, a day off`),
  withoutDeadline: (count) => `Not listed: ${tasks(count)} without a definite deadline.`,
  finishedLeftOut: (count) => `Not listed: ${tasks(count)} done or dropped; --state lists them.`,
  backwardTitle: (count) => `${tasks(count)}, backwards from the deadlines`,
  todayLine: (date) => `today, ${date}`,
  noStartBy: 'no start by',
  standing: 'State',
  matrixTitle: 'Units and activities',
  outside: (unit) => `${unit} (outside)`,
  sum: 'Total',
  matrixLegend: (hasOutside) =>
    `Light and progress, done/all (dropped ones do not count), the next open deadline where there is room.${hasOutside ? ' Units outside are waited for, not chased.' : ''}`,
}
