import ICAL from 'ical.js'

/** An event as a calendar understands it. */
export interface ReadEvent {
  readonly uid: string
  readonly sequence: number
  readonly stamp: string
  /** Days, as ISO has them; the end is the day after the last. */
  readonly start: string
  readonly end: string
  readonly summary: string
  readonly description: string
  readonly status: string | undefined
  /** Every property it has, in their order. */
  readonly properties: readonly string[]
}

export interface ReadCalendar {
  readonly properties: readonly string[]
  readonly events: readonly ReadEvent[]
}

const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value))

const readEvent = (component: ICAL.Component): ReadEvent => {
  if (component.getAllSubcomponents().length > 0) throw new Error('something stands inside an event')
  const event = new ICAL.Event(component)
  if (!event.startDate.isDate || !event.endDate.isDate) throw new Error('an event has a time')
  const status = component.getFirstPropertyValue('status')
  return {
    uid: event.uid,
    sequence: event.sequence,
    stamp: textOf(component.getFirstPropertyValue('dtstamp')),
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    summary: event.summary,
    description: textOf(event.description),
    status: status === null ? undefined : textOf(status),
    properties: component.getAllProperties().map(({ name }) => name),
  }
}

/** Reads a calendar file with the parser of Thunderbird; throws where it is none, or holds anything but events of whole days. */
export const readCalendar = (text: string): ReadCalendar => {
  const parsed: unknown = ICAL.parse(text)
  const component = new ICAL.Component(parsed as unknown[])
  if (component.name !== 'vcalendar') throw new Error('not one calendar')
  return {
    properties: component.getAllProperties().map(({ name }) => name),
    events: component.getAllSubcomponents().map((inner) => {
      if (inner.name !== 'vevent') throw new Error(`a ${inner.name}`)
      return readEvent(inner)
    }),
  }
}
