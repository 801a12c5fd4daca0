import { safeLines } from '../../formats/safe-text.ts'
import { isTrouble } from '../../input/dates/context.ts'
import { readDate } from '../../input/dates/read-date.ts'
import { keyOf, quoteOf, textOf } from '../../intake/cell-text.ts'
import type { Finding } from '../../intake/finding.ts'
import type { LedgerRow as IntakeRow } from '../../intake/ledger-row.ts'
import { dayIn } from '../../intake/read-day.ts'
import type { Day } from '../../model/day.ts'
import type { Task } from '../../model/task.ts'
import { type LedgerRow, type LedgerTelling, type LedgerValue, ledgerRow } from '../../reports/ledger/ledger-row.ts'
import { dayText } from '../../reports/telling.ts'
import type { Standing } from '../../status/standing.ts'
import type { BookCell } from '../../workbook/read-book.ts'

/** What a unit is told and not asked. Names, states and lights are looked at elsewhere, or differ from day to day. */
const toldColumns = ['source', 'requirement', 'lead', 'section', 'with', 'start', 'due', 'remark'] as const
/** What a ledger of somebody else's making must have right too. */
const commonColumns = ['lead', 'due'] as const

type Told = (typeof toldColumns)[number]

/** The day that a cell names, however it says it: `8月底` is the last of August. */
const dayOf = (cell: BookCell, { analysis }: LedgerTelling): Day | undefined => {
  const found = dayIn(cell, analysis.dates)
  if ('day' in found) return found.day
  const day = readDate(textOf(cell).trim(), 'last', analysis.dates)
  return isTrouble(day) ? undefined : day
}

const says = (cell: BookCell, value: LedgerValue, of: LedgerTelling): boolean => {
  if (value === undefined) return false
  if ('day' in value) return dayOf(cell, of) === value.day
  if (!('text' in value)) return true
  const key = keyOf(textOf(cell))
  return key === keyOf(value.text) || key === keyOf(safeLines(value.text))
}

/** The days that a deadline may be printed as: as it is, as it was before an extension, the working day that people are told. */
const isDeadline = (cell: BookCell, { deadline, originalDeadline, dueWorkday, task }: Standing, of: LedgerTelling) =>
  [deadline, originalDeadline, dueWorkday].includes(dayOf(cell, of)) ||
  (task.due !== undefined && keyOf(textOf(cell)) === keyOf(task.due.text))

const isStart = (cell: BookCell, { facts, planStart }: Standing, of: LedgerTelling): boolean => {
  const day = dayOf(cell, of)
  return day !== undefined && (day === facts.started || day === planStart)
}

/** The unit alone, or its section. */
const isPartOfSection = (cell: BookCell, { task: { unit, section } }: Standing): boolean =>
  [unit.name, unit.short, section].some((name) => name !== undefined && keyOf(name) === keyOf(textOf(cell)))

const quoted = (value: LedgerValue, of: LedgerTelling): string =>
  value === undefined ? '' : 'day' in value ? dayText(value.day, of) : 'text' in value ? quoteOf(value.text) : ''

/**
 * Finds what a unit has no business to change, and has. A ledger that comes back may show what the plan says today, or what
 * it said when the ledger was printed, in either language; `tellings` begins with today in the user's.
 */
export const changedCells =
  (tellings: readonly LedgerTelling[], isOwn: boolean) =>
  ({ cell, place }: IntakeRow, { index }: Task): readonly Finding[] => {
    const columns: readonly Told[] = isOwn ? toldColumns : commonColumns
    const rows: LedgerRow[] = []
    const rowAt = (at: number): LedgerRow => {
      rows[at] ??= ledgerRow(tellings[at]!.analysis.standings[index]!, tellings[at]!)
      return rows[at]
    }
    return columns.flatMap((column): readonly Finding[] => {
      const found = cell(column)
      if (found === undefined || found.kind === 'error' || textOf(found).trim() === '') return []
      const isPrinted = tellings.some((of, at) => {
        const standing = of.analysis.standings[index]!
        if (says(found, rowAt(at)[column], of)) return true
        if (column === 'section') return isPartOfSection(found, standing)
        if (column === 'due') return isDeadline(found, standing, of)
        return column === 'start' && isStart(found, standing, of)
      })
      if (isPrinted) return []
      const [of] = tellings
      const printed = found.kind === 'day' ? dayText(found.day, of!) : quoteOf(textOf(found))
      const planned = quoted(rowAt(0)[column], of!)
      return [{ place: place(column), message: ['changed', { column, printed, planned }] }]
    })
  }
