import type CliTable3 from 'cli-table3'
import type { Slot } from './table-layout.ts'
import type { Style } from './terminal-style.ts'
import { type DrawGrid, type Line, padding } from './terminal-table.ts'

/** From here on cli-table3, which compares every cell with every other, is too slow. */
export const mostGridRows = 300

const asciiBorders = {
  top: '-',
  'top-mid': '+',
  'top-left': '+',
  'top-right': '+',
  bottom: '-',
  'bottom-mid': '+',
  'bottom-left': '+',
  'bottom-right': '+',
  left: '|',
  'left-mid': '+',
  mid: '-',
  'mid-mid': '+',
  right: '|',
  'right-mid': '+',
  middle: '|',
}

/** Stands for a line of a cell while cli-table3 draws: one for each cell of its width; no border is made of it. */
const standIn = '\ue000'

const paddedLine = ({ text, tone }: Line, slot: Slot, style: Style): string => {
  const [before, after] = padding(text, slot)
  return before + style(text, tone) + after
}

/**
 * cli-table3 draws the frame, and only the frame: it gets stand-ins, and the lines of the cells are put in their places
 * afterwards. Its own idea of widths, of folding and of colours never meets a text, so Chinese, emoji and marks align.
 */
export const gridDrawer = async (ascii: boolean, style: Style): Promise<DrawGrid> => {
  const Table: typeof CliTable3 = (await import('cli-table3')).default
  return (head, rows, slots) => {
    const all = head === undefined ? rows : [head, ...rows]
    const heights = all.map((stacks) => Math.max(1, ...stacks.map(({ length }) => length)))
    const table = new Table({ style: { head: [], border: [] }, ...(ascii ? { chars: asciiBorders } : {}) })
    for (const height of heights) {
      table.push(slots.map(({ width }) => Array.from({ length: height }, () => standIn.repeat(width)).join('\n')))
    }
    const lines = all.flatMap((stacks, row) =>
      Array.from({ length: heights[row]! }, (_, index) =>
        slots.map((slot, column) => paddedLine(stacks[column]?.[index] ?? { text: '', tone: undefined }, slot, style)),
      ),
    )
    let next = 0
    return table
      .toString()
      .split('\n')
      .map((line) => {
        const pieces = line.split(/\ue000+/)
        if (pieces.length === 1) return style(line, 'muted')
        const texts = lines[next++]!
        return pieces.map((border, column) => style(border, 'muted') + (texts[column] ?? '')).join('')
      })
  }
}
