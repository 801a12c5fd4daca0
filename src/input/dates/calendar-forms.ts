import { type Day, dayOf, daysInMonth, existingDay, mondayOf } from '../../model/day.ts'

/** The days a form may mean: its first and its last. Those of a form that names one single day are the same. */
export interface Span {
  readonly first: Day
  readonly last: Day
  readonly single: boolean
}

/** A form that is well written but names nothing: 31 June, week 54. */
export const noSuchDay = 'no-such-day'

type Read = (match: RegExpExecArray, year: number) => Span | typeof noSuchDay

const single = (day: Day | undefined): Span | typeof noSuchDay =>
  day === undefined ? noSuchDay : { first: day, last: day, single: true }

const span = (first: Day, last: Day): Span => ({ first, last, single: false })

const yearOf = (written: string | undefined, year: number): number => (written === undefined ? year : Number(written))

const isMonth = (month: number): boolean => month >= 1 && month <= 12

const partOfMonth = (year: number, month: number, part: string): Span | typeof noSuchDay => {
  if (!isMonth(month)) return noSuchDay
  const on = (dayOfMonth: number): Day => dayOf(year, month, dayOfMonth)
  const last = on(daysInMonth(year, month))
  switch (part) {
    case '初':
    case '上旬':
      return span(on(1), on(10))
    case '中旬':
      return span(on(11), on(20))
    case '下旬':
    case '底':
    case '末':
      return span(on(21), last)
    default:
      return span(on(1), last)
  }
}

const quarter = (year: number, number: number, isEnd: boolean): Span => {
  const lastMonth = number * 3
  const last = dayOf(year, lastMonth, daysInMonth(year, lastMonth))
  return span(isEnd ? dayOf(year, lastMonth, 21) : dayOf(year, lastMonth - 2, 1), last)
}

const forms: readonly { readonly pattern: RegExp; readonly read: Read }[] = [
  {
    pattern: /^(\d{4})-(\d{2})-(\d{2})$/,
    read: ([, year, month, day]) => single(existingDay(Number(year), Number(month), Number(day))),
  },
  {
    pattern: /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/,
    read: ([, written, month, day], year) => single(existingDay(yearOf(written, year), Number(month), Number(day))),
  },
  {
    pattern: /^(?:(\d{4})年)?(\d{1,2})月(初|上旬|中旬|下旬|底|末)?$/,
    read: ([, written, month, part], year) => partOfMonth(yearOf(written, year), Number(month), part ?? ''),
  },
  { pattern: /^(\d{4})-(\d{2})$/, read: ([, year, month]) => partOfMonth(Number(year), Number(month), '') },
  { pattern: /^(\d{4})-Q([1-4])$/, read: ([, year, number]) => quarter(Number(year), Number(number), false) },
  {
    pattern: /^(?:(\d{4})年)?([一二三四])季度(末)?$/,
    read: ([, written, number, end], year) =>
      quarter(yearOf(written, year), '一二三四'.indexOf(number!) + 1, end !== undefined),
  },
  {
    pattern: /^(\d{4})-W(\d{2})$/,
    read: ([, year, week]) => {
      const monday = mondayOf({ year: Number(year), week: Number(week) })
      return monday === undefined ? noSuchDay : span(monday, (monday + 6) as Day)
    },
  },
  {
    pattern: /^(?:(\d{4})年|年)底$/,
    read: ([, written], year) => {
      const of = yearOf(written, year)
      return span(dayOf(of, 12, 1), dayOf(of, 12, 31))
    },
  },
]

/** Reads the forms that need nothing but a year (language.md §6); undefined where the text is none of them. */
export const readCalendarForm = (text: string, year: number): Span | typeof noSuchDay | undefined => {
  for (const { pattern, read } of forms) {
    const match = pattern.exec(text)
    if (match !== null) return read(match, year)
  }
  return undefined
}
