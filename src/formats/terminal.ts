import type { Block, Page } from '../reports/page.ts'
import { fold } from './fold.ts'
import { ganttLines } from './terminal-gantt.ts'
import { gridDrawer, mostGridRows } from './terminal-grid.ts'
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

const isGrid = (block: Block): boolean =>
  block.kind === 'table' && block.grid === true && block.rows.length <= mostGridRows

/** Whether a blank line parts two blocks; a heading belongs to what follows it. */
const isParted = (before: Block | undefined, block: Block): boolean => {
  if (before === undefined || before.kind === 'heading') return false
  return block.kind !== 'paragraph' || before.kind !== 'paragraph'
}

/** For people: aligned, folded to the width, in colour where there is any. The page's title is not printed. */
export const writeTerminal = async (page: Page, options: WriteOptions): Promise<string> => {
  const width = usableWidth(options.width)
  const style = await terminalStyle(options.color)
  const read = terminalText(options.ascii)
  const drawGrid: DrawGrid | undefined = page.blocks.some(isGrid) ? await gridDrawer(options.ascii, style) : undefined

  const linesOf = (block: Block): string[] => {
    switch (block.kind) {
      case 'heading':
        return fold(read.line(block.text), width).map((line) => style(line, 'strong'))
      case 'paragraph':
        return paragraphLines(block, width, style, read)
      case 'table':
        return tableLines(block, width, style, read, isGrid(block) ? drawGrid : undefined)
      case 'gantt':
        return ganttLines(block, width, style, options)
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
