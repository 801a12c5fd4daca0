import { BookError, broken } from './book-error.ts'
import { cellAt, mostColumns, mostRows, rangeAt } from './cell-address.ts'
import type { BookCell, CellRange, ReadRow, ReadSheet } from './read-book.ts'
import { type CellLore, readCell } from './read-cell.ts'
import type { Package } from './read-part.ts'
import { runsReader } from './read-strings.ts'
import { isTrue, readXml } from './read-xml.ts'

/** Cells that may still be read, counted down over all sheets; a merged range counts as one, a row that holds any as so many more. */
interface CellBudget {
  left: number
}

interface OpenRow {
  readonly number: number
  isHidden: boolean
  readonly cells: Map<number, BookCell>
}

interface OpenCell {
  readonly column: number
  readonly type: string
  readonly style: number
  value: string
  isFormula: boolean
}

const rowCost = 8

const spend = (budget: CellBudget, cells = 1): void => {
  budget.left -= cells
  if (budget.left < 0) throw new BookError({ kind: 'too-large', what: 'cells' })
}

/** Rows and cells that do not say where they stand stand behind the one before. */
export const readSheet = (
  of: Package,
  part: string,
  lore: CellLore,
  budget: CellBudget,
): Pick<ReadSheet, 'rows' | 'merged'> => {
  const rows = new Map<number, OpenRow>()
  const merged: CellRange[] = []
  const runs = runsReader()
  let row: OpenRow = { number: 0, isHidden: false, cells: new Map() }
  let cell: OpenCell | undefined
  let column = -1
  let isValue = false

  const openRow = (attributes: ReadonlyMap<string, string>): void => {
    const number = Number(attributes.get('r') ?? row.number + 1)
    if (!Number.isInteger(number) || number < 1 || number > mostRows)
      throw broken(`${part}: row ${attributes.get('r')}`)
    row = rows.get(number) ?? { number, isHidden: false, cells: new Map() }
    row.isHidden = isTrue(attributes.get('hidden'))
    column = -1
  }
  const openCell = (attributes: ReadonlyMap<string, string>): void => {
    const address = attributes.get('r')
    const at = address === undefined ? { column: column + 1 } : cellAt(address)
    if (at === undefined || at.column >= mostColumns) throw broken(`${part}: cell ${address}`)
    column = at.column
    const [type, style] = [attributes.get('t') ?? 'n', Number(attributes.get('s') ?? 0)]
    cell = { column, type, style, value: '', isFormula: false }
  }
  const closeCell = (): void => {
    if (cell === undefined) return
    const read = readCell({ ...cell, inline: runs.taken() }, lore)
    if (read !== undefined) {
      spend(budget, row.cells.size === 0 ? 1 + rowCost : 1)
      rows.set(row.number, row)
      row.cells.set(cell.column, read)
    }
    cell = undefined
  }

  readXml(of, part, {
    open: (name, attributes) => {
      if (name === 'row') openRow(attributes)
      else if (name === 'c') openCell(attributes)
      else if (name === 'mergeCell') {
        const range = rangeAt(attributes.get('ref') ?? '')
        spend(budget)
        if (range !== undefined) merged.push(range)
      } else if (cell !== undefined) {
        if (name === 'v') isValue = true
        if (name === 'f') cell.isFormula = true
        runs.open!(name, attributes)
      }
    },
    text: (text) => {
      if (cell === undefined) return
      if (isValue) cell.value += text
      else runs.text!(text)
    },
    close: (name) => {
      if (name === 'v') isValue = false
      else if (name === 'c') closeCell()
      else runs.close!(name)
    },
  })
  const inOrder: readonly ReadRow[] = [...rows.values()].sort((a, b) => a.number - b.number)
  return { rows: inOrder, merged }
}
