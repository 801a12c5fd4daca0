import type { Block, Cell, Gantt, Page, Paragraph, Table } from '../reports/page.ts'
import { inline } from './markdown-text.ts'
import { safeText } from './safe-text.ts'

const cellText = (cell: Cell | undefined): string => inline(safeText(cell?.text ?? '').trim())

/** At a line's beginning a few more characters would make a list or a rule. */
const paragraphText = (text: string): string => text.replace(/^([-+=])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2')

const rowLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const tableLines = ({ columns, rows, headless }: Table): string[] => [
  rowLine(columns.map(({ title }) => (headless === true ? '' : inline(safeText(title).trim())))),
  rowLine(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
  ...rows.map((row) => rowLine(columns.map((_, index) => cellText(row[index])))),
]

const ganttLines = ({ groups, columns: titles }: Gantt): string[] => {
  const count = groups.flatMap(({ rows }) => rows).reduce((most, { cells }) => Math.max(most, cells.length), 1)
  const columns = Array.from({ length: count }, (_, index) => ({ id: String(index), title: titles?.[index] ?? '' }))
  return groups.flatMap(({ title, rows }, index) => [
    ...(index === 0 ? [] : ['']),
    ...(title === '' ? [] : [`### ${inline(safeText(title).trim())}`, '']),
    ...tableLines({ kind: 'table', columns, rows: rows.map(({ cells }) => cells) }),
  ])
}

const paragraphLine = ({ cells, right }: Paragraph): string => {
  const joined = (part: readonly Cell[]): string =>
    inline(
      part
        .map(({ text }) => safeText(text))
        .join('')
        .trim(),
    )
  return paragraphText([joined(cells), joined(right ?? [])].filter((part) => part !== '').join(' · '))
}

const blockLines = (block: Block): string[] => {
  switch (block.kind) {
    case 'heading':
      return [`## ${inline(safeText(block.text).trim())}`]
    case 'paragraph':
      return [paragraphLine(block)]
    case 'table':
      return tableLines(block)
    case 'gantt':
      return ganttLines(block)
  }
}

/** The blocks but the first where that only says the title again. */
const withoutTitle = ({ title, blocks }: Page): readonly Block[] => {
  const [first] = blocks
  const isTitle = first?.kind === 'paragraph' && first.cells.length === 1 && first.cells[0]!.text === title
  return isTitle && first.right === undefined ? blocks.slice(1) : blocks
}

/** For issues, merge requests and chats that read GitHub's Markdown; texts of the plan cannot mark anything up. */
export const writeMarkdown = (page: Page): string => {
  const blocks = withoutTitle(page)
    .map(blockLines)
    .filter((lines) => lines.some((line) => line !== ''))
  return [[`# ${inline(safeText(page.title).trim())}`], ...blocks].map((lines) => `${lines.join('\n')}\n`).join('\n')
}
