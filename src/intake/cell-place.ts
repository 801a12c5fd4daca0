import { columnName } from '../model/column-name.ts'

/** Where something stands in a workbook: a cell, or a sheet as a whole. */
export interface CellPlace {
  readonly sheet: string
  /** From 1; with the column, or neither. */
  readonly row: number | undefined
  /** From 0. */
  readonly column: number | undefined
}

/** Names that need no quotes in a formula: letters, digits and `_`, not like a cell (`A1`, `R1C1`), no digit first. */
const plainName = /^(?![A-Za-z]{1,3}\d+$|[RrCc]\d*(?:[RrCc]\d*)?$)[\p{L}_][\p{L}\p{N}_]*$/u

/** `台账!I7`, `'a b'!I7`; of a whole sheet its name alone. Excel's box for names takes it as it is. */
export const cellAddress = ({ sheet, row, column }: CellPlace): string => {
  const name = plainName.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`
  return row === undefined || column === undefined ? name : `${name}!${columnName(column)}${row}`
}
