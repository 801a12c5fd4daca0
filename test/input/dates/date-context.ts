import { workCalendar } from '../../../src/calendar/working-days.ts'
import type { DateContext, DateReading } from '../../../src/input/dates/context.ts'
import { isTrouble } from '../../../src/input/dates/context.ts'
import { readDate } from '../../../src/input/dates/read-date.ts'
import { type Day, day, dayOf, isoDay } from '../../../src/model/day.ts'

/** T is Saturday, 2019-09-21; two anchors, one of which is there without a day of its own. */
export const contextOf = (more: Partial<DateContext> = {}): DateContext => {
  const anchors = new Map<string, Day | undefined>([
    ['开展', dayOf(2019, 9, 20)],
    ['坏', undefined],
  ])
  return {
    anniversary: dayOf(2019, 9, 21),
    year: 2019,
    calendar: workCalendar('cn'),
    anchor: (name) => anchors.get(name),
    anchorNames: () => new Set(anchors.keys()),
    ...more,
  }
}

/** The day as ISO text, or `code message` and what is suggested. */
export const reading = (text: string, as: DateReading, context: DateContext = contextOf()): string => {
  const result = readDate(text, as, context)
  if (!isTrouble(result)) return isoDay(day(result))
  const { code, message, help } = result
  return `${code} ${message[0]}${help?.[0] === 'didYouMean' ? ` → ${help[1].name}` : ''}`
}
