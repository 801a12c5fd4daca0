import { isoDay } from '../../src/model/day.ts'
import type { BookCell, ReadSheet } from '../../src/workbook/read-book.ts'
import { readWorkbook } from '../../src/workbook/read-workbook.ts'

/** What a cell says as text: days in ISO, percents with their sign. */
const cellText = (cell: BookCell | undefined): string => {
  switch (cell?.kind) {
    case undefined:
      return ''
    case 'text':
    case 'error':
      return cell.text
    case 'day':
      return isoDay(cell.day)
    case 'boolean':
      return String(cell.value)
    case 'number':
      return cell.isPercent ? `${Math.round(cell.value * 100)}%` : String(cell.value)
  }
}

interface SeenLedger {
  readonly sheet: ReadSheet
  /** The row of titles, and what they are. */
  readonly headRow: number
  readonly titles: readonly string[]
  /** What stands above it, row by row. */
  readonly above: readonly (readonly string[])[]
  /** Rows with one text over all columns. */
  readonly bands: readonly string[]
  /** Tasks: what stands under each title. */
  readonly tasks: readonly Readonly<Record<string, string>>[]
}

/** A ledger as somebody sees it who opens the file. */
export const readLedger = async (bytes: Uint8Array): Promise<SeenLedger> => {
  const book = await readWorkbook(bytes)
  if ('trouble' in book) throw new Error(JSON.stringify(book.trouble))
  const [sheet] = book.sheets
  const { rows } = sheet!
  const at = rows.findIndex(({ cells }) => cells.size > 10)
  const head = rows[at]!
  const titles = [...head.cells.values()].map(cellText)
  const below = rows.slice(at + 1)
  const isBand = ({ number }: (typeof rows)[number]): boolean =>
    sheet!.merged.some(({ top, left, right }) => top === number && left === 0 && right === titles.length - 1)
  return {
    sheet: sheet!,
    headRow: head.number,
    titles,
    above: rows.slice(0, at).map(({ cells }) => [...cells.values()].map(cellText)),
    bands: below.filter(isBand).map(({ cells }) => cellText(cells.get(0))),
    tasks: below
      .filter((row) => !isBand(row))
      .map(({ cells }) => Object.fromEntries(titles.map((title, column) => [title, cellText(cells.get(column))]))),
  }
}

/** The rows of a csv file, taken apart as RFC 4180 says. */
export const readCsv = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]]
  const fields = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/gy
  for (const [all, field, end] of text.replace(/^\ufeff/, '').matchAll(fields)) {
    if (all === '') break
    rows.at(-1)!.push(field!.startsWith('"') ? field!.slice(1, -1).replaceAll('""', '"') : field!)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}
