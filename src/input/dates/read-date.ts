import { type Day, dayOf, firstYear, lastYear } from '../../model/day.ts'
import { nearest } from '../../model/nearest.ts'
import { narrow } from '../narrow.ts'
import { noSuchDay, readCalendarForm } from './calendar-forms.ts'
import type { DateContext, DateReading, DateResult, DateTrouble } from './context.ts'
import { isTrouble } from './context.ts'
import { otherSpelling } from './other-spelling.ts'
import { readAnchorForm, readHolidayForm } from './relative-forms.ts'

const earliest = dayOf(firstYear, 1, 1)
const latest = dayOf(lastYear, 12, 31)

const within = (result: DateResult, text: string): DateResult =>
  isTrouble(result) || (result >= earliest && result <= latest)
    ? result
    : { code: 'bad-date', message: ['dateOutOfRange', { text, first: firstYear, last: lastYear }] }

const readForm = (text: string, reading: DateReading, context: DateContext): DateResult | undefined => {
  const span = readCalendarForm(text, context.year)
  if (span === noSuchDay) return { code: 'bad-date', message: ['dateDoesNotExist', { text }] }
  if (span !== undefined) {
    if (reading === 'single' && !span.single) {
      return { code: 'bad-date', message: ['dateNotSingle', { text }], help: ['dateNotSingleHelp', {}] }
    }
    return reading === 'first' ? span.first : span.last
  }
  const holiday = readHolidayForm(text, context)
  if (holiday !== undefined) return holiday
  const anchor = readAnchorForm(text, context)
  if (anchor === 'too-long') return { code: 'bad-date', message: ['dateOffsetTooLong', { text }] }
  return anchor === 'unknown' ? undefined : anchor
}

/** So many anchors are compared with a name that is none of them. */
const mostCompared = 50

const firstOf = (names: Iterable<string>): readonly string[] => {
  const first: string[] = []
  for (const name of names) {
    if (first.length === mostCompared) break
    first.push(name)
  }
  return first
}

const notUnderstood = (text: string, reading: DateReading, context: DateContext): DateTrouble => {
  const name = text.split(/[+-]/, 1)[0]!.trim()
  const names = context.anchorNames()
  if (name !== 'T' && names.has(name) && context.anchor(name) === undefined) {
    // The anchor is there but its own date is wrong: that has been said where it stands.
    return { code: 'bad-date', message: ['dateAnchorBroken', { name }] }
  }
  const other = otherSpelling(text)
  const meant = other === undefined ? undefined : readForm(other, reading, context)
  if (meant !== undefined && !isTrouble(meant)) {
    return { code: 'bad-date', message: ['dateNotUnderstood', { text }], help: ['didYouMean', { name: other! }] }
  }
  const isKnown = name === 'T' || names.has(name)
  const suggestion = isKnown ? undefined : nearest(name, ['T', ...firstOf(names)])
  const looksLikeAnchor = /^[^\d+-][^+-]*[+-]\d+(?:wd|个工作日|d|天|w|周)?$/.test(text)
  if (suggestion !== undefined || (looksLikeAnchor && !isKnown)) {
    return {
      code: 'unknown-anchor',
      message: ['unknownAnchor', { name }],
      ...(suggestion === undefined ? {} : { help: ['didYouMean', { name: suggestion }] }),
    }
  }
  return {
    code: 'bad-date',
    message: ['dateNotUnderstood', { text }],
    help: [reading === 'single' ? 'dateNotSingleHelp' : 'dateForms', {}],
  }
}

/** The text without `前` or `以前` at its end, which change nothing. */
export const withoutBefore = (text: string): string =>
  text.endsWith('以前') ? text.slice(0, -2) : text.endsWith('前') ? text.slice(0, -1) : text

/**
 * The day a date means (language.md §6). `8月底` read as `last` in 2019 is 2019-08-31, as `first` 2019-08-21.
 * Errors are returned, with what to write instead.
 */
export const readDate = (written: string, reading: DateReading, context: DateContext): DateResult => {
  const text = narrow(written)
  const direct = readForm(text, reading, context)
  if (direct !== undefined) return within(direct, written)
  const bare = withoutBefore(text)
  if (bare !== text && bare !== '') {
    const result = readForm(bare, reading, context)
    if (result !== undefined) return within(result, written)
  }
  return notUnderstood(bare, reading, context)
}

/** A day that leans on nothing: for the anniversary itself and for the days of a calendar. */
export const readPlainDay = (written: string, year: number | undefined): Day | 'no-such-day' | 'not-a-day' => {
  const text = narrow(written)
  if (year === undefined && !/^\d{4}/.test(text)) return 'not-a-day'
  const span = readCalendarForm(text, year ?? 0)
  if (span === undefined) return 'not-a-day'
  if (span === noSuchDay) return noSuchDay
  return span.single ? span.first : 'not-a-day'
}
