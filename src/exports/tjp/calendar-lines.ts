import type { WorkCalendar } from '../../calendar/working-days.ts'
import type { ProjectFileWords } from '../../words/index.ts'
import { daysOff, holidaysIn, makeUpDays, type Stretch, unusualDaysOff } from '../project/days-off.ts'
import { interval } from './moment.ts'
import { tjpText } from './tjp-text.ts'

/** All days off, weekends too: a make-up day is a Saturday that is not among them. */
const leaves = (calendar: WorkCalendar, within: Stretch, words: ProjectFileWords): readonly string[] => {
  const unusual = unusualDaysOff(calendar, within)
  let at = 0
  return daysOff(calendar, within).map((run) => {
    while (at < unusual.length && unusual[at]!.last < run.first) at += 1
    const isWeekend = unusual[at] === undefined || unusual[at]!.first > run.last
    const name = isWeekend ? '' : ` ${tjpText(words.dayOff(holidaysIn(calendar, run)))}`
    return `leaves holiday${name} ${interval(run.first, run.last + 1)}`
  })
}

interface Shift extends Stretch {
  readonly name: 'week' | 'always'
}

/** The ordinary week, but for days off, and the make-up days: TaskJuggler looks at no leaves where a task has shifts. */
const shifts = (calendar: WorkCalendar, { first, last }: Stretch): readonly Shift[] => {
  const others = [
    ...unusualDaysOff(calendar, { first, last }).map((stretch) => ({ ...stretch, isWorked: false })),
    ...makeUpDays(calendar, { first, last }).map((day) => ({ first: day, last: day, isWorked: true })),
  ].sort((a, b) => a.first - b.first)
  const found: Shift[] = []
  let next = first
  for (const other of others) {
    if (next < other.first) found.push({ name: 'week', first: next, last: other.first - 1 })
    if (other.isWorked) found.push({ name: 'always', first: other.first, last: other.last })
    next = other.last + 1
  }
  if (next <= last) found.push({ name: 'week', first: next, last })
  return found
}

/** Days off, and what tasks of working days and of calendar days are worked on. */
export const calendarLines = (calendar: WorkCalendar, within: Stretch, words: ProjectFileWords): readonly string[] => {
  const lengths = '16:00 - 17:00'
  const weekdays = calendar.base === 'everyday' ? 'mon - sun' : 'mon - fri'
  return [
    ...leaves(calendar, within, words),
    '',
    `shift week ${tjpText(words.workdays)} {`,
    `  workinghours ${weekdays} ${lengths}`,
    ...(calendar.base === 'everyday' ? [] : ['  workinghours sat, sun off']),
    '}',
    `shift always ${tjpText(words.everyday)} {`,
    `  workinghours mon - sun ${lengths}`,
    '}',
    'macro workdays [',
    `  shifts ${shifts(calendar, within)
      .map(({ name, first, last }) => `${name} ${interval(first, last + 1)}`)
      .join(',\n    ')}`,
    ']',
    'macro everyday [ shifts always ]',
    '',
  ]
}
