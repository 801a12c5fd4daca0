import type { Column } from '../reports/page.ts'
import { columnNeed, type ShownTable, sampleWidths } from './shown-table.ts'
import { layoutTable, type Slot, type Spacing } from './table-layout.ts'

/** Two blanks between columns. */
export const openSpacing: Spacing = { gap: 2, frame: 0, indent: 2 }
/** A frame, and a blank at each side of its lines. */
export const gridSpacing: Spacing = { gap: 3, frame: 4, indent: 0 }

/** Words up to so long are kept whole: addresses with a unit if possible, the longest English words at any rate. */
const keptWords = [30, 18]

/** Columns side by side or stacked within a width in terminal cells; undefined where only a block for each row will do. */
export const slotsFor = (
  table: ShownTable,
  columns: readonly Column[],
  width: number,
  spacing: Spacing,
): Slot[] | undefined => {
  const sample = sampleWidths(table)
  for (const keptWord of keptWords) {
    const needs = columns.map(({ rigid }, index) =>
      columnNeed(table, index, rigid === true && columns.length > 1, keptWord),
    )
    const slots = layoutTable(columns, needs, sample, width, spacing)
    if (slots !== undefined) return slots
  }
  return undefined
}
