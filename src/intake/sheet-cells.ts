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

/** A range that begins within the one above it is left out: no program writes such a file, and the first to cover a row is to be found. */
const apart = (ranges: readonly CellRange[]): readonly CellRange[] => {
  let bottom = 0
  return ranges.filter((range) => {
    if (range.top <= bottom) return false
    bottom = range.bottom
    return true
  })
}

export const sheetCells = ({ rows, merged }: ReadSheet): SheetCells => {
  const down = merged.filter(({ top, bottom }) => bottom > top).sort((a, b) => a.top - b.top)
  const byColumn = new Map([...groupBy(down, ({ left }) => left)].map(([left, ranges]) => [left, apart(ranges)]))
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
