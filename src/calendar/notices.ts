import { type Day, dayOf } from '../model/day.ts'
import { firstKnownYear, type Holiday, lastKnownYear, noticeYears } from './days-off.generated.ts'

export type { Holiday } from './days-off.generated.ts'
export { firstKnownYear, lastKnownYear } from './days-off.generated.ts'

export interface DayRange {
  readonly first: Day
  readonly last: Day
}

const dayAt = (text: string): Day =>
  dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)))

const rangeAt = (text: string): DayRange => ({ first: dayAt(text), last: dayAt(text.slice(-10)) })

/** What the State Council announced: the days off, and the weekend days that are worked instead (调休). */
export interface Notices {
  readonly off: readonly DayRange[]
  readonly worked: readonly Day[]
}

/** The notices of some years, of all that are known unless others are asked for. A year's first days off may lie in the one before. */
export const notices = (from = firstKnownYear, to = lastKnownYear): Notices => {
  const off: DayRange[] = []
  const worked: Day[] = []
  for (let year = Math.max(from, firstKnownYear); year <= Math.min(to, lastKnownYear); year++) {
    const notice = noticeYears[year]!
    for (const text of Object.values(notice.off)) off.push(rangeAt(text))
    if (notice.alsoOff !== '') for (const text of notice.alsoOff.split(' ')) off.push(rangeAt(text))
    if (notice.worked !== '') for (const text of notice.worked.split(' ')) worked.push(dayAt(text))
  }
  return { off, worked }
}

/** The days off of a year's holiday; undefined for a year without a notice, and for a year in which it was none (中秋 before 2008). */
export const holidayOf = (year: number, holiday: Holiday): DayRange | undefined => {
  const text = noticeYears[year]?.off[holiday]
  return text === undefined ? undefined : rangeAt(text)
}
