import type { Block, Page } from '../reports/page.ts'
import { fold } from './fold.ts'
import { calendarLines } from './terminal-calendar.ts'
import { ganttLines } from './terminal-gantt.ts'
import { gridDrawer, mostGridRows } from './terminal-grid.ts'
import { signatureLines, titleLines } from './terminal-letter.ts'
import { paragraphLines } from './terminal-paragraph.ts'
import { terminalStyle } from './terminal-style.ts'
import { type DrawGrid, tableLines } from './terminal-table.ts'
import { terminalText } from './terminal-text.ts'
import type { WriteOptions } from './write-options.ts'

const leastWidth = 40
const mostWidth = 1000

/** `stty cols 0` and pipes give 0 or nothing; negative and endless widths are somebody's joke. */
const usableWidth = (width: number): number =>
  Number.isFinite(width) ? Math.min(Math.max(Math.floor(width), leastWidth), mostWidth) : 80

/** Wider than this nobody reads running text. */
const mostProse = 80

const isGrid = (block: Block): boolean =>
  block.kind === 'calendar' ||
  (block.kind === 'table' && block.grid === true && block.breaks === undefined && block.rows.length <= mostGridRows)

/** Whether a blank line parts two blocks; a heading belongs to what follows it. */
const isParted = (before: Block | undefined, block: Block): boolean => {
  if (before === undefined) return false
  if (before.kind === 'heading') return before.level === 'title'
  if (block.kind !== 'paragraph' || before.kind !== 'paragraph') return true
  // Where a language sets the first line in, one sees by that where a paragraph begins.
  return block.prose === true && block.cells[0]?.text.startsWith('\u3000') === false
}

/** For people: aligned, folded to the width, in colour where there is any. The page's title is not printed. */
export const writeTerminal = async (page: Page, options: WriteOptions): Promise<string> => {
  const width = usableWidth(options.width)
  const style = await terminalStyle(options.color)
  const read = terminalText(options.ascii)
  const drawGrid: DrawGrid | undefined = page.blocks.some(isGrid) ? await gridDrawer(options.ascii, style) : undefined

  const measure = Math.min(width, mostProse)
  const linesOf = (block: Block): string[] => {
    switch (block.kind) {
      case 'heading':
        return block.level === 'title'
          ? titleLines(block, measure, style, read)
          : fold(read.line(block.text), width).map((line) => style(line, 'strong'))
      case 'paragraph':
        return paragraphLines(block, block.prose === true ? measure : width, style, read)
      case 'signature':
        return signatureLines(block, measure, read)
      case 'table':
        return tableLines(block, width, style, read, isGrid(block) ? drawGrid : undefined)
      case 'gantt':
        return ganttLines(block, width, style, options)
      case 'calendar':
        return calendarLines(block, width, style, read, drawGrid)
    }
  }

  const lines: string[] = []
  let before: Block | undefined
  for (const block of page.blocks) {
    const added = linesOf(block)
    if (added.length === 0) continue
    if (isParted(before, block) && lines.at(-1) !== '') lines.push('')
    for (const line of added) lines.push(line)
    before = block
  }
  return lines.map((line) => `${line.trimEnd()}\n`).join('')
}
