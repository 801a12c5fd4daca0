import { inPieces } from '../model/pieces.ts'
import type { Block, Cell, Gantt, Heading, Page, Paragraph, Table } from '../reports/page.ts'
import { machineText } from './cell-text.ts'
import { safeText } from './safe-text.ts'

function* tableLines({ columns, rows, headless }: Table): Generator<string> {
  if (headless !== true) yield columns.map(({ title, rawTitle }) => safeText(rawTitle ?? title)).join('\t')
  for (const row of rows) yield columns.map((_, index) => machineText(row[index])).join('\t')
}

const ganttLines = ({ columns, groups }: Gantt): string[] => [
  ...(columns === undefined ? [] : [columns.map(safeText).join('\t')]),
  ...groups.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(machineText).join('\t'))),
]

/** Pieces of running text are joined as they are; a tab stands where several blanks part items, and before the right part. */
const paragraphLine = ({ cells, right, prose }: Paragraph): string => {
  const joined = (part: readonly Cell[]): string => part.map(machineText).join('')
  if (prose === true) return joined(cells).trimEnd()
  return [cells, right ?? []]
    .map((part) => joined(part).trim().replace(/ {2,}/g, '\t'))
    .filter((part) => part !== '')
    .join('\t')
}

const headingLines = ({ text, note }: Heading): string[] => [text, ...(note === undefined ? [] : [note])].map(safeText)

const blockLines = (block: Block): Iterable<string> => {
  switch (block.kind) {
    case 'heading':
      return headingLines(block)
    case 'paragraph':
      return block.forPeople === true ? [] : [paragraphLine(block)]
    case 'signature':
      return [safeText(block.name), safeText(block.date)]
    case 'table':
      return tableLines(block)
    case 'gantt':
      return ganttLines(block)
    case 'calendar':
      return []
  }
}

/** A blank line before headings, and between two tables: `cut` and `awk` then see where one ends. */
const isParted = (before: Block | undefined, block: Block): boolean =>
  before !== undefined && (block.kind === 'heading' || (block.kind === 'table' && before.kind === 'table'))

function* pageLines({ blocks }: Page): Generator<string> {
  for (const [index, block] of blocks.entries()) {
    if (isParted(blocks[index - 1], block)) yield '\n'
    for (const line of blockLines(block)) yield `${line}\n`
  }
}

/** For pipes: a line for each row, cells parted by tabs, ISO dates, nothing aligned, folded or cut. */
export const plainPieces = (page: Page): Iterable<string> => inPieces(pageLines(page))

/** The same as one text. */
export const writePlain = (page: Page): string => [...plainPieces(page)].join('')
