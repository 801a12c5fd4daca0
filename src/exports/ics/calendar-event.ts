import { safeText } from '../../formats/safe-text.ts'
import { type Day, isoDay } from '../../model/day.ts'
import { contentLine, textValue } from './content-line.ts'

/** Something that takes up whole days of a calendar. */
export interface CalendarEvent {
  readonly uid: string
  /** How many entries of the log it was made from. */
  readonly entries: number
  readonly first: number
  /** Its last day, included. */
  readonly last: number
  readonly summary: string
  readonly description: readonly string[]
  readonly isCancelled: boolean
}

const plainDay = (day: number): string => isoDay(day as Day).replaceAll('-', '')

/**
 * The lines of an event, as it was known on a day. An end is given where there are several days; it is the day after.
 *
 * Calendars that have the event already take over what has a higher SEQUENCE, Google's nothing else, and nobody counts the
 * revisions of a plan: its days are counted instead, those since 1970, and the entries of the log.
 */
export const eventLines = (event: CalendarEvent, known: Day): string => {
  const { uid, entries, first, last, summary, description, isCancelled } = event
  const stamp = `${plainDay(known)}T000000Z`
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', uid),
    contentLine('DTSTAMP', stamp),
    contentLine('LAST-MODIFIED', stamp),
    contentLine('DTSTART;VALUE=DATE', plainDay(first)),
    last > first ? contentLine('DTEND;VALUE=DATE', plainDay(last + 1)) : '',
    contentLine('SEQUENCE', String(known + entries)),
    isCancelled ? contentLine('STATUS', 'CANCELLED') : '',
    contentLine('SUMMARY', textValue(safeText(summary))),
    description.length === 0 ? '' : contentLine('DESCRIPTION', textValue(description.map(safeText).join('\n'))),
    // Nobody is busy all day because a report is due.
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ].join('')
}
