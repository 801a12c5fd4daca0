import type { Day } from '../model/day.ts'
import type { SaidDay } from './as-at.ts'
import { longestWord, textOf } from './cell-text.ts'
import type { LedgerSheet } from './find-tables.ts'
import type { Finding } from './finding.ts'
import type { LedgerDays } from './known-facts.ts'
import { isKnownAddress, type TaskNames } from './match-task.ts'

/** What is known of days before a ledger is read. */
export interface DayLore {
  /** Given by the clerk: it stands above what the ledger says. */
  readonly given: Day | undefined
  readonly statusDay: Day
  /** Nothing has happened yet after it. */
  readonly lastDay: Day
  readonly starts: Day
}

export interface LedgerDay extends LedgerDays {
  /** Whether the ledger is one that we have printed. */
  readonly isOwn: boolean
  readonly origin: 'given' | 'sheet' | 'status'
  /** The cell that says it, where it is the sheet. */
  readonly said: SaidDay | undefined
  readonly findings: readonly Finding[]
}

/** Whether a ledger comes from `plan export`, whatever was made of it since: nobody else writes addresses of the plan. */
const isOurs = (sheets: readonly LedgerSheet[], names: TaskNames): boolean =>
  sheets.some(({ tables }) =>
    tables.some(({ columns, rows }) => {
      const head = columns.get('address')
      return (
        head !== undefined &&
        rows.some(({ cells }) => isKnownAddress(textOf(cells.get(head.column)).slice(0, longestWord), names))
      )
    }),
  )

/**
 * The day as of which a ledger speaks. One of a county's own says it itself (截至8月23日). One that we have printed says on
 * which day that was, and comes back later: it speaks of the status date, unless somebody has written a later day into it.
 */
export const ledgerDay = (
  sheets: readonly LedgerSheet[],
  said: readonly SaidDay[],
  names: TaskNames,
  lore: DayLore,
): LedgerDay => {
  const { given, statusDay, lastDay, starts } = lore
  const inOrder = [...said].sort((a, b) => a.day - b.day)
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  const printedOn = first?.day
  const isOwn = isOurs(sheets, names)
  const untold = { printedOn, isOwn, said: undefined, findings: [] }
  if (given !== undefined) return { ...untold, on: given, origin: 'given' }
  const byStatus: LedgerDay = { ...untold, on: statusDay, origin: 'status' }
  if (first === undefined || last === undefined) return byStatus
  if (isOwn && first.day === last.day && last.day <= statusDay) return byStatus
  const days = [...new Set(inOrder.map(({ day }) => day))]
  const findings: readonly Finding[] =
    days.length > 1 && !isOwn
      ? [{ place: last.place, message: ['twoSaidDays', { days }] }]
      : last.day > lastDay
        ? [{ place: last.place, message: ['saidDayTooLate', { day: last.day, last: lastDay }] }]
        : last.day < starts
          ? [{ place: last.place, message: ['dayTooEarly', { day: last.day, starts }] }]
          : []
  return { on: last.day, origin: 'sheet', printedOn, isOwn, said: last, findings }
}
