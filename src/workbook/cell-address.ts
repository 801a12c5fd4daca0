import type { CellRange } from './read-book.ts'

export const mostRows = 1_048_576
export const mostColumns = 16_384

const address = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/

/** `B3` is column 1, row 3; undefined for what is no address. */
export const cellAt = (text: string): { readonly column: number; readonly row: number } | undefined => {
  const [, letters, digits] = address.exec(text) ?? []
  if (letters === undefined) return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  const row = Number(digits)
  return row >= 1 && row <= mostRows && column <= mostColumns ? { column: column - 1, row } : undefined
}

/** `A1:C2`; a single cell is a range of itself. */
export const rangeAt = (text: string): CellRange | undefined => {
  const [first = '', last = first] = text.split(':')
  const [from, to] = [cellAt(first), cellAt(last)]
  return from === undefined || to === undefined
    ? undefined
    : { top: from.row, left: from.column, bottom: to.row, right: to.column }
}
