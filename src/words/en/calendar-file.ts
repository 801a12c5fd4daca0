import type { CalendarFileWords } from '../calendar-file-words.ts'
import { doneBy } from './phrases.ts'

export const calendarFile: CalendarFileWords = {
  summary: {
    due: (label) => `Due: ${label}`,
    day: (label) => label,
    done: (label) => `Done: ${label}`,
    accepted: (label) => `Accepted: ${label}`,
    dropped: (label) => `Dropped: ${label}`,
    anniversary: (label) => `Anniversary: ${label}`,
  },
  by: doneBy,
  optional: 'Optional: never overdue, not counted as progress',
  only: (unit) => `only tasks of ${unit}`,
  undated: (addresses, more) =>
    `no deadline, and so not in the calendar: ${addresses.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
}
