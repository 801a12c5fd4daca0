import { type Day, dayOf, isoDay, weekdayOf } from '../../src/model/day.ts'
import { childOf, childrenOf, textOf, type XmlElement } from '../support/xml-tree.ts'

/** Minutes since 1970-01-01, as if there were no zones. */
export type Minute = number

const dayLength = 1440

export const minuteOf = (text: string): Minute => {
  const [year, month, day, hour, minute] = text.split(/[-T:]/).map(Number)
  return dayOf(year!, month!, day!) * dayLength + hour! * 60 + minute!
}

export const dayText = (minute: Minute): string => isoDay(Math.floor(minute / dayLength) as Day)

/** `PT40H0M0S` in minutes. */
export const minutesOf = (duration: string): number => {
  const [, hours, minutes] = /^PT(\d+)H(\d+)M0S$/.exec(duration)!
  return Number(hours) * 60 + Number(minutes)
}

type Span = readonly [from: number, to: number]

/** A calendar as Project has it: the hours that are worked on each day. */
export type WorkingHours = (day: number) => readonly Span[]

const minuteOfDay = (text: string): number => minuteOf(`1970-01-01T${text}`)

const spansOf = (day: XmlElement): readonly Span[] => {
  const isWorked = textOf(day, 'DayWorking') === '1'
  const times = childrenOf(day, 'WorkingTimes').flatMap((each) => childrenOf(each, 'WorkingTime'))
  // Project takes a working day without hours for one that is not worked.
  if (isWorked !== times.length > 0) throw new Error('a working day without hours, or hours on another')
  return times.map((time) => [minuteOfDay(textOf(time, 'FromTime')!), minuteOfDay(textOf(time, 'ToTime')!)])
}

/** Reads a calendar: what is said of a day beats what is said of its weekday. */
export const workingHours = (calendar: XmlElement): WorkingHours => {
  const week = new Map(
    childrenOf(childOf(calendar, 'WeekDays'), 'WeekDay').map((day) => [Number(textOf(day, 'DayType')), spansOf(day)]),
  )
  const exceptions = new Map<number, readonly Span[]>()
  for (const exception of childrenOf(calendar, 'Exceptions').flatMap((each) => childrenOf(each, 'Exception'))) {
    const period = childOf(exception, 'TimePeriod')
    const [first, last] = ['FromDate', 'ToDate'].map((name) =>
      Math.floor(minuteOf(textOf(period, name)!) / dayLength),
    ) as [number, number]
    for (let day = first; day <= last; day++) {
      if (exceptions.has(day)) throw new Error(`two exceptions for ${isoDay(day as Day)}`)
      exceptions.set(day, spansOf(exception))
    }
  }
  // Sunday is 1 there and 7 here.
  return (day) => exceptions.get(day) ?? week.get((weekdayOf(day as Day) % 7) + 1)!
}

const spansFrom = function* (hours: WorkingHours, minute: Minute, step: 1 | -1): Generator<Span> {
  for (let day = Math.floor(minute / dayLength); ; day += step) {
    const spans = hours(day).map(([from, to]): Span => [day * dayLength + from, day * dayLength + to])
    yield* step === 1 ? spans : spans.toReversed()
  }
}

/** The first moment on or after another at which work can begin. */
export const nextStart = (hours: WorkingHours, minute: Minute): Minute => {
  for (const [from, to] of spansFrom(hours, minute, 1)) if (minute < to) return Math.max(minute, from)
  throw new Error('no work at all')
}

/** Whether work ends at a moment. */
export const isEndOfWork = (hours: WorkingHours, minute: Minute): boolean => {
  const day = Math.floor(minute / dayLength)
  return hours(day).some(([, to]) => day * dayLength + to === minute)
}

/** So many minutes of work later, at the end of them; earlier, at their beginning. */
export const addWork = (hours: WorkingHours, minute: Minute, minutes: number): Minute => {
  let left = Math.abs(minutes)
  if (left === 0) return minute
  const step = minutes > 0 ? 1 : -1
  for (const [from, to] of spansFrom(hours, minute, step)) {
    const [begin, end] = step === 1 ? [Math.max(minute, from), to] : [from, Math.min(minute, to)]
    const length = end - begin
    if (length <= 0) continue
    if (left <= length) return step === 1 ? begin + left : end - left
    left -= length
  }
  throw new Error('no work at all')
}
