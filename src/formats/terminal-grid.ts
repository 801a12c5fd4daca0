import type CliTable3 from 'cli-table3'
import type { Slot } from './table-layout.ts'
import type { Style } from './terminal-style.ts'
import { type DrawGrid, type Line, padding } from './terminal-table.ts'

/** Rules between the rows of longer tables would only make them longer still. */
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

/** The lines of a frame, and the borders between which the texts of a row stand. */
interface Frame {
  readonly top: string
  readonly rule: string
  readonly bottom: string
  readonly borders: readonly string[]
}

const paddedLine = ({ text, tone, width }: Line, slot: Slot, style: Style): string => {
  const [before, after] = padding(text, slot, width)
  return before + style(text, tone) + after
}

/**
 * cli-table3 draws the frame, and only the frame, of two rows of stand-ins; all rows of a table are drawn after these.
 * Its own idea of widths, of folding and of colours never meets a text, so Chinese, emoji and marks align; and its time,
 * which grows with the square of the rows, does not matter.
 */
export const gridDrawer = async (ascii: boolean, style: Style): Promise<DrawGrid> => {
  const Table: typeof CliTable3 = (await import('cli-table3')).default

  const frameOf = (slots: readonly Slot[]): Frame => {
    const table = new Table({ style: { head: [], border: [] }, ...(ascii ? { chars: asciiBorders } : {}) })
    const row = slots.map(({ width }) => standIn.repeat(width))
    table.push(row, row)
    const [top, texts, rule, , bottom] = table.toString().split('\n')
    return { top: top!, rule: rule!, bottom: bottom!, borders: texts!.split(/\ue000+/) }
  }

  return (head, rows, slots) => {
    const { top, rule, bottom, borders: plainBorders } = frameOf(slots)
    const borders = plainBorders.map((border) => style(border, 'muted'))
    const muted = style(rule, 'muted')
    const rowLines = (stacks: readonly Line[][]): string[] =>
      Array.from({ length: Math.max(1, ...stacks.map(({ length }) => length)) }, (_, index) =>
        borders
          .map((border, column) => {
            const slot = slots[column]
            const line = stacks[column]?.[index] ?? { text: '', tone: undefined, width: 0 }
            return border + (slot === undefined ? '' : paddedLine(line, slot, style))
          })
          .join(''),
      )
    const drawn = (head === undefined ? rows : [head, ...rows]).flatMap((stacks, index) => [
      index === 0 ? style(top, 'muted') : muted,
      ...rowLines(stacks),
    ])
    return [...drawn, style(bottom, 'muted')]
  }
}
