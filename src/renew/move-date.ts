import { workdayFrom, workdayUntil } from '../calendar/count.ts'
import { usualDaysOff } from '../calendar/usual-days-off.ts'
import { readCalendarForm, type Span } from '../input/dates/calendar-forms.ts'
import { type DateContext, type DateReading, isTrouble } from '../input/dates/context.ts'
import { readDate, withoutBefore } from '../input/dates/read-date.ts'
import { type HolidayForm, holidayForm } from '../input/dates/relative-forms.ts'
import { narrow } from '../input/narrow.ts'
import { type Day, isoDay, isoWeekText, ymdOf } from '../model/day.ts'
import type { MoveNote } from '../model/renewal.ts'
import { monthLabel, quarterLabel, type Shift, thursdayOf } from './shift.ts'

/** A date as the new campaign writes it, and what people should know of it. */
export interface MovedText {
  readonly text: string
  readonly note?: MoveNote
}

/** What dates are moved with: how their campaign reads them before and after. */
export interface Move {
  readonly shift: Shift
  readonly before: DateContext
  readonly after: DateContext
  /** Single days are written as `T-32`. */
  readonly asOffsets: boolean
  /** A month or a quarter stays one, whatever days it then begins and ends on: what is repeated is repeated by them. */
  readonly wholePeriods: boolean
}

/** So far a holiday may be from where T would have taken it, and still be the one that was meant. */
const nearby = 15
/** The longest offset that the language takes. */
const longestOffset = 3660

const yearText = ({ year }: { readonly year: number }, { after }: Move, isWritten: boolean): string =>
  isWritten || year !== after.year ? `${year}年` : ''

/** A day in the manner of an old text: `2029-08-20`, `2029年8月20日`, `8月20日`; the year is written where it is not T's. */
const dayInManner = (day: Day, old: string, move: Move): string => {
  const date = ymdOf(day)
  if (/^\d{4}-/.test(old)) return isoDay(day)
  return `${yearText(date, move, /^\d{4}年/.test(old))}${date.month}月${date.day}日`
}

/** Forms of the same kind as an old one that a moved day may be the end of: `8月底` may become `9月底`. */
function* alike(day: Day, old: string, move: Move): Iterable<string> {
  const date = ymdOf(day)
  const year = yearText(date, move, /^\d{4}年/.test(old))
  const part = /月(初|上旬|中旬|下旬|底|末)?$/.exec(old)
  if (part !== null) {
    yield `${year}${date.month}月${part[1] ?? ''}`
    for (const other of ['上旬', '中旬', '下旬']) if (part[1]?.endsWith('旬')) yield `${year}${date.month}月${other}`
  }
  const quarter = /季度(末?)$/.exec(old)
  if (quarter !== null) yield `${year}${'一二三四'[Math.ceil(date.month / 3) - 1]}季度${quarter[1]}`
  if (old.endsWith('年底')) yield `${year === '' ? '年' : year}底`
  if (/^\d{4}-\d{2}$/.test(old)) yield monthLabel(day)
  if (/^\d{4}-Q\d$/.test(old)) yield quarterLabel(day)
  if (/^\d{4}-W\d{2}$/.test(old)) yield isoWeekText(day)
}

const isSpan = (found: ReturnType<typeof readCalendarForm>): found is Span => typeof found === 'object'

const middleOf = ({ first, last }: Span): Day => ((first + last) >> 1) as Day

/** A form without a day of its own, moved by days: the same kind of form where it still ends (or begins) on that day, else the day. */
const periodByDays = (span: Span, old: string, reading: DateReading, move: Move): MovedText => {
  if (move.wholePeriods) {
    for (const text of alike(move.shift.move(middleOf(span)), old, move)) return { text }
  }
  const endOf = (of: Span): Day => (reading === 'first' ? of.first : of.last)
  const day = move.shift.move(endOf(span))
  for (const text of alike(day, old, move)) {
    const found = readCalendarForm(text, move.after.year)
    if (isSpan(found) && endOf(found) === day) return { text }
  }
  return { text: dayInManner(day, old, move), note: 'now-a-day' }
}

/** The same form in another year. */
const inYear = (span: Span, old: string, years: number, move: Move): MovedText => {
  if (/^\d{4}-W/.test(old)) return { text: isoWeekText(move.shift.move(thursdayOf(span.first))) }
  const text = old.replace(/^\d{4}/, (year) => String(Number(year) + years))
  if (isSpan(readCalendarForm(text, move.after.year))) return { text }
  return { text: dayInManner(move.shift.move(span.first), old, move), note: 'leap-day' }
}

const offsetText = (day: Day, { after }: Move): string | undefined => {
  const offset = day - after.anniversary
  if (Math.abs(offset) > longestOffset) return undefined
  return offset === 0 ? 'T' : `T${offset < 0 ? '' : '+'}${offset}`
}

const calendarForm = (text: string, reading: DateReading, move: Move): MovedText | undefined => {
  const span = readCalendarForm(text, move.before.year)
  if (!isSpan(span)) return undefined
  const { shift } = move
  const moved =
    shift.years !== undefined
      ? inYear(span, text, shift.years, move)
      : span.single
        ? { text: dayInManner(shift.move(span.first), text, move) }
        : periodByDays(span, text, reading, move)
  const now = readCalendarForm(moved.text, move.after.year)
  const offset = move.asOffsets && isSpan(now) && now.single ? offsetText(now.first, move) : undefined
  return offset === undefined ? moved : { ...moved, text: offset }
}

/** The working day before or behind the usual days off of a holiday; undefined for a lunar one. */
const usualDay = ({ holiday, written, isBefore }: HolidayForm, years: number, { after }: Move): Day | undefined => {
  const off = usualDaysOff(written === undefined ? after.year : written + years, holiday)
  if (off === undefined) return undefined
  return (isBefore ? workdayUntil(after.calendar, off.first - 1) : workdayFrom(after.calendar, off.last + 1)) as Day
}

/**
 * `国庆节前` stays where the new year's days off are known. Else it becomes a day, the one before the usual days off; but
 * where the holiday is far from what it was to T, or lunar, the day that it was, moved, or the working day next to that.
 */
const movedHoliday = (text: string, form: HolidayForm, reading: DateReading, move: Move): MovedText | undefined => {
  const was = readDate(text, reading, move.before)
  if (isTrouble(was)) return undefined
  const years = ymdOf(move.shift.to).year - ymdOf(move.shift.from).year
  const same = text.replace(/^\d{4}/, (year) => String(Number(year) + years))
  const now = readDate(same, reading, move.after)
  const moved = move.shift.move(was)
  const expected = isTrouble(now) ? usualDay(form, years, move) : now
  const isNear = expected !== undefined && (move.shift.years !== undefined || Math.abs(expected - moved) <= nearby)
  if (isNear && !isTrouble(now)) return { text: same }
  const { calendar } = move.after
  // What is meant is the last working day before, or the first one after.
  const day = isNear
    ? expected
    : ((form.isBefore ? workdayUntil(calendar, moved) : workdayFrom(calendar, moved)) as Day)
  return {
    text: `${dayInManner(day, '', move)}${form.isBefore && reading !== 'first' ? '前' : ''}`,
    note: isNear ? 'holiday-unknown' : expected === undefined ? 'holiday-lunar' : 'holiday-far',
  }
}

/**
 * A date of the old campaign as the new one writes it: `2019-08-20` → `2029-08-20`. Undefined where it stays as it is,
 * because it leans on T or on an anchor, takes T's year, is 待定, or could not be read.
 */
export const moveDate = (written: string, reading: DateReading, move: Move): MovedText | undefined => {
  const text = narrow(written)
  const bare = withoutBefore(text)
  const holiday = holidayForm(text)
  const moved =
    holiday !== undefined
      ? movedHoliday(text, holiday, reading, move)
      : (calendarForm(text, reading, move) ?? withSuffix(calendarForm(bare, reading, move), text.slice(bare.length)))
  return moved === undefined || moved.text === text ? undefined : moved
}

/** `8月20日` with the `前` it had; an offset needs none. */
const withSuffix = (moved: MovedText | undefined, suffix: string): MovedText | undefined =>
  moved === undefined || moved.text.startsWith('T') ? moved : { ...moved, text: `${moved.text}${suffix}` }

/** A period's label, `2019-08` or `2019-W28`, moved to the one that now holds its middle; undefined for a text that is none. */
export const movePeriod = (label: string, { shift }: Move): string | undefined => {
  const span = /^\d{4}-(?:\d{2}|W\d{2}|Q[1-4])$/.test(label) ? readCalendarForm(label, 0) : undefined
  if (!isSpan(span)) return undefined
  const day = shift.move(middleOf(span))
  return label.includes('W') ? isoWeekText(day) : label.includes('Q') ? quarterLabel(day) : monthLabel(day)
}
