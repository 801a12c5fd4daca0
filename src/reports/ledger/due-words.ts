import type { Analysis } from '../../analysis.ts'
import type { Standing } from '../../status/standing.ts'
import { toldDay } from '../../status/told-day.ts'
import { dayText, type Telling } from '../telling.ts'

/** A day of a month, with or without its year: the date beside it says the same, unless that day is off. */
const plainDay = /^(\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(前|以前)?$/

/** `T-10wd`, `开展-2wd`: how the plan reckons, which is nothing to a reader of the ledger. */
const isReckoned = (text: string, { campaign }: Analysis): boolean =>
  ['T', ...campaign.anchors.keys()].some(
    (anchor) => text.startsWith(anchor) && /^(?:[-+]|$)/.test(text.slice(anchor.length)),
  )

/** A deadline in the plan's own words where they say more than the day beside them: `8月底前`, `国庆节前`, a Saturday's date. */
export const writtenDue = (standing: Standing, of: Telling): string | undefined => {
  const { task, deadline } = standing
  const { date, due } = task
  if (date !== undefined || due === undefined || 'open' in due) return undefined
  const text = due.text.normalize('NFKC').trim()
  if (!plainDay.test(text)) return isReckoned(text, of.analysis) ? undefined : due.text
  if (toldDay(standing, of.analysis.asOf.day) === deadline) return undefined
  return text.includes('月') ? due.text : dayText(due.day, of)
}
