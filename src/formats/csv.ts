import { inPieces } from '../model/pieces.ts'
import type { Block, Cell, Page, Table } from '../reports/page.ts'
import { machineText } from './cell-text.ts'
import { safeText } from './safe-text.ts'

const byteOrderMark = '\ufeff'
const number = /^[+-]?\d+(\.\d+)?%?$/
/** What spreadsheets take for the beginning of a formula (OWASP, CSV injection), also after blanks and in full width. */
const formula = /^[\s']*[=+\-@＝＋－＠]/

/** A leading `'` keeps a formula from running; numbers stay numbers: `-3` is -3, `-3+1` is `'-3+1`. */
const defused = (text: string): string => (formula.test(text) && !number.test(text) ? `'${text}` : text)

/** RFC 4180: quotes around what needs them, doubled inside. */
const field = (text: string): string => {
  const value = defused(text)
  return /[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

function* tableRows({ columns, rows }: Table): Generator<string[]> {
  yield columns.map(({ title, rawTitle }) => safeText(rawTitle ?? title))
  for (const row of rows) yield columns.map((_, index) => machineText(row[index]))
}

const cellsRow = (cells: readonly Cell[]): string[] => cells.map(machineText)

const blockRows = (block: Block): Iterable<string[]> => {
  switch (block.kind) {
    case 'heading':
      return [[block.text, ...(block.note === undefined ? [] : [block.note])].map(safeText)]
    case 'paragraph':
      return [cellsRow([...block.cells, ...(block.right ?? [])])]
    case 'signature':
      return [[safeText(block.name), safeText(block.date)]]
    case 'table':
      return tableRows(block)
    case 'gantt':
      return [
        ...(block.columns === undefined ? [] : [block.columns.map(safeText)]),
        ...block.groups.flatMap(({ rows }) => rows.map(({ cells }) => cellsRow(cells))),
      ]
    case 'calendar':
      return []
  }
}

const columnIds = ({ columns }: Table): string => columns.map(({ id }) => id).join(',')

/** The main table; one that goes on in further tables of the same columns (a report by groups) is one table here. */
const mainTable = (blocks: readonly Block[]): Table | undefined => {
  const tables = blocks.filter((block) => block.kind === 'table')
  const main = tables.find((table) => table.main === true)
  if (main === undefined) return tables[0]
  const parts = tables.filter((table) => table.main === true && columnIds(table) === columnIds(main))
  return { ...main, rows: parts.flatMap(({ rows }) => rows) }
}

/** What a spreadsheet is about; without tables and charts, all there is. */
const chosenBlocks = ({ blocks }: Page): readonly Block[] => {
  const chosen = mainTable(blocks) ?? blocks.find(({ kind }) => kind === 'gantt')
  return chosen === undefined ? blocks : [chosen]
}

function* pageTexts(page: Page): Generator<string> {
  yield byteOrderMark
  for (const block of chosenBlocks(page)) {
    for (const row of blockRows(block)) yield `${row.map(field).join(',')}\r\n`
  }
}

/** RFC 4180 with a byte order mark, without which Excel reads Chinese as GBK: the page's main table. */
export const csvPieces = (page: Page): Iterable<string> => inPieces(pageTexts(page))

/** The same as one text. */
export const writeCsv = (page: Page): string => [...csvPieces(page)].join('')
