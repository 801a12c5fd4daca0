/** What the calendar, the backward schedule and the matrix of `plan schedule` say. */
export interface ViewWords {
  /** From Monday on. */
  readonly weekdays: readonly string[]
  /** `2019年8月`. */
  readonly month: (year: number, month: number) => string
  /** `8月30日（周五）`; the weekday counts from 1, Monday. */
  readonly dated: (date: string, weekday: number) => string
  /** A single letter each: a holiday, a weekend day that is worked in its place. */
  readonly holidaySign: string
  readonly makeUpSign: string
  /** Today and T where there is hardly any room. */
  readonly todayBrief: string
  readonly anniversaryBrief: string
  /** How much is due on a day; marked where any of it is late or will be. */
  readonly load: (count: number, isRed: boolean) => string
  readonly loadBrief: (count: number, isRed: boolean) => string
  readonly calendarLegend: string
  readonly emptyMonthsLeftOut: string
  readonly dueTitle: (count: number) => string
  readonly day: string
  readonly weekday: string
  /** A deadline on a day off, as written and the day it means. */
  readonly onDayOff: (written: string, day: string) => string
  readonly withoutDeadline: (count: number) => string
  readonly finishedLeftOut: (count: number) => string
  readonly backwardTitle: (count: number) => string
  readonly todayLine: (date: string) => string
  readonly noStartBy: string
  readonly standing: string
  readonly matrixTitle: string
  /** A unit that is waited for, not chased. */
  readonly outside: (unit: string) => string
  readonly sum: string
  readonly matrixLegend: (hasOutside: boolean) => string
}
