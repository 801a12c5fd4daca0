import type { WorkCalendar } from '../../calendar/working-days.ts'
import { type Day, isoDay } from '../../model/day.ts'
import type { ProjectFileWords } from '../../words/index.ts'
import { holidaysIn, makeUpDays, type Stretch, unusualDaysOff } from '../project/days-off.ts'
import { workingTimes } from './clock.ts'
import type { XmlWriter } from './xml.ts'

/** The numbers of the two calendars: what is counted in working days, and what in calendar days. */
export const calendarUid = { wd: 1, d: 2 } as const

const writeTimes = (xml: XmlWriter): void =>
  xml.group('WorkingTimes', () => {
    for (const [from, to] of workingTimes) {
      xml.group('WorkingTime', () => {
        xml.element('FromTime', from)
        xml.element('ToTime', to)
      })
    }
  })

/** A stretch of days that are not as in an ordinary week. */
interface Exception extends Stretch {
  readonly name: string
  readonly isWorked: boolean
}

const exceptionsOf = (calendar: WorkCalendar, within: Stretch, words: ProjectFileWords): readonly Exception[] =>
  [
    ...unusualDaysOff(calendar, within).map((stretch) => ({
      ...stretch,
      name: words.dayOff(holidaysIn(calendar, stretch)),
      isWorked: false,
    })),
    ...makeUpDays(calendar, within).map((day) => ({ first: day, last: day, name: words.makeUpDay, isWorked: true })),
  ].sort((a, b) => a.first - b.first)

const writeException = (xml: XmlWriter, { first, last, name, isWorked }: Exception): void =>
  xml.group('Exception', () => {
    xml.element('EnteredByOccurrences', false)
    xml.group('TimePeriod', () => {
      xml.element('FromDate', `${isoDay(first as Day)}T00:00:00`)
      xml.element('ToDate', `${isoDay(last as Day)}T23:59:00`)
    })
    xml.element('Occurrences', last - first + 1)
    xml.element('Name', name)
    // Daily.
    xml.element('Type', 1)
    xml.element('DayWorking', isWorked)
    if (isWorked) writeTimes(xml)
  })

interface ProjectCalendar {
  readonly uid: number
  readonly name: string
  /** Sunday is 1. */
  readonly isWorked: (weekday: number) => boolean
  readonly exceptions: readonly Exception[]
}

const writeCalendar = (xml: XmlWriter, { uid, name, isWorked, exceptions }: ProjectCalendar): void =>
  xml.group('Calendar', () => {
    xml.element('UID', uid)
    xml.element('Name', name)
    xml.element('IsBaseCalendar', true)
    xml.element('BaseCalendarUID', -1)
    xml.group('WeekDays', () => {
      for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
        xml.group('WeekDay', () => {
          xml.element('DayType', weekday)
          xml.element('DayWorking', isWorked(weekday))
          if (isWorked(weekday)) writeTimes(xml)
        })
      }
    })
    if (exceptions.length > 0) {
      xml.group('Exceptions', () => {
        for (const exception of exceptions) writeException(xml, exception)
      })
    }
  })

/** The office's calendar with its holidays and make-up days, and one of all days, for what is counted in calendar days. */
export const writeCalendars = (
  xml: XmlWriter,
  calendar: WorkCalendar,
  within: Stretch,
  words: ProjectFileWords,
): void =>
  xml.group('Calendars', () => {
    writeCalendar(xml, {
      uid: calendarUid.wd,
      name: words.workdays,
      isWorked: (weekday) => calendar.base === 'everyday' || (weekday > 1 && weekday < 7),
      exceptions: exceptionsOf(calendar, within, words),
    })
    writeCalendar(xml, { uid: calendarUid.d, name: words.everyday, isWorked: () => true, exceptions: [] })
  })
