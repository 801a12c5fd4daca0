/** Of a spreadsheet's column, from 0: 0 → `A`, 26 → `AA`. */
export const columnName = (column: number): string => {
  let name = ''
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1)
    name = String.fromCharCode(65 + (left % 26)) + name
  return name
}
