import { type DateContext, isTrouble } from '../input/dates/context.ts'
import { otherSpelling } from '../input/dates/other-spelling.ts'
import { readDate } from '../input/dates/read-date.ts'
import { type Day, existingDay, isoDay } from '../model/day.ts'
import type { CellPlace } from './cell-place.ts'
import type { LedgerSheet } from './find-tables.ts'

/** The day as of which a ledger says what it says, and the cell that says so. */
export interface SaidDay {
  readonly day: Day
  /** Without one, the year of the campaign is meant. */
  readonly hasYear: boolean
  readonly place: CellPlace
}

const chinese = /(?:截至|截止到?|截止至)[:：]?((?:\d{4}年)?\d{1,2}月\d{1,2}[日号]|\d{4}[-./]\d{1,2}[-./]\d{1,2}(?!\d))/
const english = /as(?:of|at)(?:(\d{4}-\d{2}-\d{2})(?!\d)|(?:[a-z]{3},?)?(\d{1,2})([a-z]{3})[a-z]*,?(\d{4})?)/
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Titles are short. */
const longestTitle = 500

/** `进展情况（截至8月23日）`, `as of 23 Aug`: the day; undefined where none is named, or none that there is. */
export const asAtIn = (text: string, dates: DateContext): Omit<SaidDay, 'place'> | undefined => {
  const key = text.slice(0, longestTitle).normalize('NFKC').replace(/\s+/g, '').toLowerCase()
  const [, written] = chinese.exec(key) ?? []
  const [, iso, dayOfMonth, month, year] = written === undefined ? (english.exec(key) ?? []) : []
  if (month !== undefined) {
    const named = existingDay(
      year === undefined ? dates.year : Number(year),
      months.indexOf(month) + 1,
      Number(dayOfMonth),
    )
    return named === undefined ? undefined : { day: named, hasYear: year !== undefined }
  }
  const found = written ?? iso
  if (found === undefined) return undefined
  const day = readDate(otherSpelling(found) ?? found, 'single', dates)
  return isTrouble(day) ? undefined : { day, hasYear: /^\d{4}/.test(found) }
}

/** A day without its year is the one that another title names with it. */
const withYears = (days: readonly SaidDay[]): readonly SaidDay[] => {
  const full = days.filter(({ hasYear }) => hasYear)
  const monthDay = (day: Day): string => isoDay(day).slice(-5)
  return days.map((said) => {
    const same = said.hasYear ? undefined : full.find(({ day }) => monthDay(day) === monthDay(said.day))
    return same === undefined ? said : { ...said, day: same.day }
  })
}

/** All days that the titles and headings of a ledger name. */
export const saidDays = (sheets: readonly LedgerSheet[], dates: DateContext): readonly SaidDay[] =>
  withYears(
    sheets.flatMap(({ name, titles, tables }) => {
      const heads = tables.flatMap(({ columns }) => [...columns.values()])
      const texts = [...titles, ...heads.map(({ row, column, title }) => ({ row, column, text: title }))]
      return texts.flatMap(({ row, column, text }) => {
        const said = asAtIn(text, dates)
        return said === undefined ? [] : [{ ...said, place: { sheet: name, row, column } }]
      })
    }),
  )
