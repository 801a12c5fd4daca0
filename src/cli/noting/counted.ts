import type { LogEntry } from '../../model/campaign.ts'

/** The last count up to a day, in thousandths; what was sent back or opened again is counted from the beginning. */
export const countedUpTo = (day: number, entries: readonly LogEntry[] | undefined): number | undefined => {
  const known = (entries ?? []).filter(({ date }) => date.day <= day)
  const anew = known.findLastIndex(({ state }) => state?.value === 'returned' || state?.value === 'reopened')
  return known.slice(anew + 1).findLast(({ count }) => count !== undefined)?.count?.value
}
