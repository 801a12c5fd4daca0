import type { Analysis } from '../../analysis.ts'
import type { Task } from '../../model/task.ts'

/** A day of a month, with or without its year: the date beside it says the same. */
const plainDay = /^(\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(前|以前)?$/

/** `T-10wd`, `开展-2wd`: how the plan reckons, which is nothing to a reader of the ledger. */
const isReckoned = (text: string, { campaign }: Analysis): boolean =>
  /^T([-+]|$)/.test(text) || [...campaign.anchors.keys()].some((anchor) => text.startsWith(anchor))

/** A deadline in the plan's own words where they say more than a date does: `8月底前`, `国庆节前`. */
export const writtenDue = ({ date, due }: Task, analysis: Analysis): string | undefined => {
  if (date !== undefined || due === undefined || 'open' in due) return undefined
  const text = due.text.normalize('NFKC').trim()
  return plainDay.test(text) || isReckoned(text, analysis) ? undefined : due.text
}
