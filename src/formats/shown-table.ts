import type { Table, Tone } from '../reports/page.ts'
import type { Need } from './column-widths.ts'
import { displayWidth } from './display-width.ts'
import type { ReadText } from './terminal-text.ts'

/** A cell made safe; `width` is that of its widest line. */
export interface ShownCell {
  readonly text: string
  readonly tone: Tone | undefined
  readonly width: number
}

/** A table as a terminal shows it: without the columns for machines, each row as long as the head. */
export interface ShownTable {
  readonly head: readonly ShownCell[]
  readonly rows: readonly (readonly ShownCell[])[]
  readonly headless: boolean
}

/** The narrowest a column of running text is folded to. */
const leastTextWidth = 8
const sampleSize = 40

const widestLine = (text: string): number =>
  text.includes('\n')
    ? text.split('\n').reduce((widest, line) => Math.max(widest, displayWidth(line)), 0)
    : displayWidth(text)

const show = (text: string, tone: Tone | undefined, read: ReadText): ShownCell => {
  const shown = read.lines(text).trimEnd()
  return { text: shown, tone, width: widestLine(shown) }
}

/** `visible` is the indexes of the columns to show. */
export const showTable = (table: Table, visible: readonly number[], read: ReadText): ShownTable => ({
  head: visible.map((index) => show(table.columns[index]!.title, 'muted', read)),
  rows: table.rows.map((row) => visible.map((index) => show(row[index]?.text ?? '', row[index]?.tone, read))),
  headless: table.headless === true,
})

/** The same table with as little in its cells as they can do with. */
export const inBrief = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((row) => row.map((cell) => (cell.brief === undefined ? cell : { ...cell, text: cell.brief }))),
})

/** The same table where each cell has a line of its own: titles in full, a cell that was broken into lines on one, nothing where machines read nothing. */
export const inFull = (table: Table): Table => ({
  ...table,
  columns: table.columns.map((column) => ({ ...column, title: column.rawTitle ?? column.title })),
  rows: table.rows.map((row) =>
    row.map((cell) => {
      if (cell.brief === undefined) return cell
      return { ...cell, text: cell.raw === '' ? '' : cell.text.replaceAll('\n', '  ') }
    }),
  ),
})

/** With the mark behind it, which may not stand alone on the next line. */
const longestWord = (text: string): number =>
  (text.match(/[!-~]+[，。、；：？！）”》]?/g) ?? []).reduce(
    (longest, word) => Math.max(longest, displayWidth(word)),
    0,
  )

/** What a column needs; words up to `keptWord` characters long are not to be broken, rigid columns not to be folded. */
export const columnNeed = (
  { head, rows, headless }: ShownTable,
  column: number,
  isRigid: boolean,
  keptWord: number,
): Need => {
  let natural = 1
  let least = leastTextWidth
  const see = ({ text, width }: ShownCell): void => {
    if (width > natural) natural = width
    if (width > least && !isRigid) least = Math.max(least, Math.min(longestWord(text), keptWord))
  }
  if (!headless) see(head[column]!)
  for (const row of rows) see(row[column]!)
  return { natural, least: isRigid ? natural : Math.min(natural, least) }
}

/** The widths of the cells of some rows, from the first to the last. */
export const sampleWidths = ({ rows }: ShownTable): number[][] => {
  const step = Math.max(1, Math.ceil(rows.length / sampleSize))
  return rows.filter((_, index) => index % step === 0).map((row) => row.map(({ width }) => width))
}
