import type { WorkCalendar } from '../../calendar/working-days.ts'
import type { Day } from '../../model/day.ts'
import type { Message } from '../../model/message.ts'

/** What a date may lean on: the anniversary (T and its year), the anchors, the campaign's calendar. */
export interface DateContext {
  readonly anniversary: Day
  readonly year: number
  readonly calendar: WorkCalendar
  /** The day of an anchor; undefined where there is none of that name, or where its own date is wrong. */
  readonly anchor: (name: string) => Day | undefined
  readonly anchorNames: () => ReadonlySet<string>
}

/** `first`: as `start` reads it. `last`: as `due` reads it. `single`: only forms that name one single day. */
export type DateReading = 'first' | 'last' | 'single'

export interface DateTrouble {
  readonly code: 'bad-date' | 'unknown-anchor'
  readonly message: Message
  readonly help?: Message
}

export type DateResult = Day | DateTrouble

const commonName = /^[A-Za-z0-9\u4e00-\u9fff]+$/
// Only for names in other scripts: the properties of all scripts take a millisecond to load.
const isName = (name: string): boolean => commonName.test(name) || /^[\p{L}\p{M}\p{N}]+$/u.test(name)

/** Letters and digits, of which one at least is a letter. */
export const isAnchorName = (name: string): boolean => isName(name) && !/^\d+$/.test(name)

export const isTrouble = (result: DateResult): result is DateTrouble => typeof result === 'object'
