import { workdayFrom, workdayUntil } from '../../calendar/count.ts'
import { type Holiday, holidayOf } from '../../calendar/notices.ts'
import type { WorkCalendar } from '../../calendar/working-days.ts'
import { workCalendar } from '../../calendar/working-days.ts'
import { type Day, day } from '../../model/day.ts'
import { parseLag } from '../../model/duration.ts'
import type { DateContext, DateResult } from './context.ts'

const holidayPattern = /^(?:(\d{4})年)?(国庆节?|中秋节?|端午节?|清明节?|劳动节|春节|元旦)(前|以前|后|以后)$/

const holidayNames: Readonly<Record<string, Holiday>> = {
  国庆: '国庆节',
  国庆节: '国庆节',
  中秋: '中秋',
  中秋节: '中秋',
  端午: '端午',
  端午节: '端午',
  清明: '清明',
  清明节: '清明',
  劳动节: '劳动节',
  春节: '春节',
  元旦: '元旦',
}

export const isHolidayForm = (text: string): boolean => holidayPattern.test(text)

/** `2020年元旦前`: the holiday, the year where it is written, the side of it. */
export interface HolidayForm {
  readonly holiday: Holiday
  readonly written: number | undefined
  readonly isBefore: boolean
}

export const holidayForm = (text: string): HolidayForm | undefined => {
  const match = holidayPattern.exec(text)
  if (match === null) return undefined
  const [, written, name, side] = match
  return {
    holiday: holidayNames[name!]!,
    written: written === undefined ? undefined : Number(written),
    isBefore: side!.endsWith('前'),
  }
}

/** `国庆节前`: the last working day before the run of days off that holds the holiday; `后`: the first one after it. */
export const readHolidayForm = (text: string, context: DateContext): DateResult | undefined => {
  const form = holidayForm(text)
  if (form === undefined) return undefined
  const { calendar } = context
  if (calendar.base !== 'cn') return { code: 'bad-date', message: ['dateHolidayNeedsCalendar', { text }] }
  const year = form.written ?? context.year
  const holiday = holidayOf(year, form.holiday)
  if (holiday === undefined) return { code: 'bad-date', message: ['dateHolidayUnknown', { text, year }] }
  const official = officialCalendar()
  const before = workdayUntil(official, holiday.first)
  const after = workdayFrom(official, holiday.last)
  return day(form.isBefore ? workdayUntil(calendar, before) : workdayFrom(calendar, after))
}

let official: WorkCalendar | undefined
/** The days as the State Council announced them, without what a campaign closes or opens: they bound the run of days off. */
const officialCalendar = (): WorkCalendar => {
  official ??= workCalendar('cn')
  return official
}

const offsetPattern = /^([^+-]+)([+-])(\d+)(wd|个工作日|d|天|w|周)?$/

/** `T-30`, `开展-5wd`, `茶话会`: undefined where the text is neither an anchor's name nor one with an offset. */
export const readAnchorForm = (text: string, context: DateContext): Day | 'too-long' | 'unknown' | undefined => {
  const match = offsetPattern.exec(text)
  const name = match === null ? text : match[1]!
  const base = name === 'T' ? context.anniversary : context.anchor(name)
  if (base === undefined) return match === null ? undefined : 'unknown'
  if (match === null) return base
  const offset = parseLag(`${match[2]}${match[3]}${match[4] ?? 'd'}`)
  if (offset === undefined) return 'too-long'
  const { calendar } = context
  if (offset.unit === 'd' || offset.count === 0) return day(base + offset.count)
  return day(
    offset.count > 0
      ? calendar.nth(calendar.rank(base + 1) + offset.count - 1)
      : calendar.nth(calendar.rank(base) + offset.count),
  )
}
