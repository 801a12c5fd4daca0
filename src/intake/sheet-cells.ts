import { groupBy } from '../model/group-by.ts'
import type { BookCell, CellRange, ReadRow, ReadSheet } from '../workbook/read-book.ts'

/** The cells of a sheet as people see them: what is merged downwards stands in every row that it covers. */
export interface SheetCells {
  readonly at: (row: ReadRow, column: number) => BookCell | undefined
  /** The cells merged downwards that a row has a part in. */
  readonly over: (row: ReadRow, column: number) => CellRange | undefined
}

/** The last of the ranges that begins at a row or above it; they are in order. */
const lastUpTo = (ranges: readonly CellRange[], row: number): CellRange | undefined => {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.top <= row) low = middle + 1
    else high = middle
  }
  return ranges[low - 1]
}

export const sheetCells = ({ rows, merged }: ReadSheet): SheetCells => {
  const down = merged.filter(({ top, bottom }) => bottom > top).sort((a, b) => a.top - b.top)
  const byColumn = groupBy(down, ({ left }) => left)
  const tops = new Set(down.map(({ top }) => top))
  const byNumber = new Map(rows.filter(({ number }) => tops.has(number)).map((row) => [row.number, row]))
  const over = ({ number }: ReadRow, column: number): CellRange | undefined => {
    const ranges = byColumn.get(column)
    const range = ranges === undefined ? undefined : lastUpTo(ranges, number)
    return range !== undefined && number <= range.bottom ? range : undefined
  }
  return {
    over,
    at: (row, column) => {
      const own = row.cells.get(column)
      const range = own === undefined ? over(row, column) : undefined
      return range === undefined ? own : byNumber.get(range.top)?.cells.get(column)
    },
  }
}
