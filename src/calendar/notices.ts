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

/** What the State Council announced for the years that are known: the days off, and the weekend days that are worked instead (调休). */
export const notices = (): { readonly off: readonly DayRange[]; readonly worked: readonly Day[] } => {
  const off: DayRange[] = []
  const worked: Day[] = []
  for (let year = firstKnownYear; year <= lastKnownYear; year++) {
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
