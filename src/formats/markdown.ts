import type { Block, Calendar, Cell, Gantt, Heading, Page, Paragraph, Table } from '../reports/page.ts'
import { withBreaks } from './breaks.ts'
import { calendarTables, withoutBlocks } from './calendar-tables.ts'
import { inline } from './markdown-text.ts'
import { titled } from './page-title.ts'
import { safeText } from './safe-text.ts'

const lineOf = (text: string): string => inline(safeText(text).trim())

const cellText = (cell: Cell | undefined): string => lineOf(cell?.text ?? '')

/** At a line's beginning a few more characters would make a list or a rule. */
const paragraphText = (text: string): string => text.replace(/^([-+=])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2')

const rowLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const tableLines = ({ columns, rows, headless, breaks }: Table): string[] => [
  rowLine(columns.map(({ title }) => (headless === true ? '' : lineOf(title)))),
  rowLine(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
  ...withBreaks(
    rows.map((row) => rowLine(columns.map((_, index) => cellText(row[index])))),
    breaks,
    ({ text }) => rowLine(columns.map((_, index) => (index === 0 ? `**${lineOf(text)}**` : ''))),
  ),
]

const calendarLines = (calendar: Calendar): string[] => [
  ...calendarTables(calendar).flatMap(({ title, table }) => [`## ${lineOf(title)}`, '', ...tableLines(table), '']),
  paragraphText(lineOf(withoutBlocks(calendar.legend))),
]

const ganttLines = ({ groups, columns: titles }: Gantt): string[] => {
  const count = groups.flatMap(({ rows }) => rows).reduce((most, { cells }) => Math.max(most, cells.length), 1)
  const columns = Array.from({ length: count }, (_, index) => ({ id: String(index), title: titles?.[index] ?? '' }))
  return groups.flatMap(({ title, rows }, index) => [
    ...(index === 0 ? [] : ['']),
    ...(title === '' ? [] : [`### ${lineOf(title)}`, '']),
    ...tableLines({ kind: 'table', columns, rows: rows.map(({ cells }) => cells) }),
  ])
}

const paragraphLine = ({ cells, right, prose }: Paragraph): string => {
  const joined = (part: readonly Cell[]): string => {
    const text = part.map(({ text }) => safeText(text)).join('')
    // Markdown keeps the two wide blanks before a paragraph of a letter; narrow ones would make it a block of code.
    return inline(prose === true && text.startsWith('\u3000') ? text.trimEnd() : text.trim())
  }
  return paragraphText([joined(cells), joined(right ?? [])].filter((part) => part !== '').join(' · '))
}

const headingLines = ({ text, level, note }: Heading): string[] => [
  `${level === 'part' ? '###' : '##'} ${lineOf(text)}`,
  ...(note === undefined ? [] : ['', paragraphText(lineOf(note))]),
]

const blockLines = (block: Block): string[] => {
  switch (block.kind) {
    case 'heading':
      return headingLines(block)
    case 'paragraph':
      return [paragraphLine(block)]
    case 'signature':
      // Two lines of one paragraph.
      return [`${paragraphText(lineOf(block.name))}\\`, paragraphText(lineOf(block.date))]
    case 'table':
      return tableLines(block)
    case 'gantt':
      return ganttLines(block)
    case 'calendar':
      return calendarLines(block)
  }
}

/** For issues, merge requests and chats that read GitHub's Markdown; texts of the plan cannot mark anything up. */
export const writeMarkdown = (page: Page): string => {
  const { note, blocks } = titled(page)
  const written = blocks.map(blockLines).filter((lines) => lines.some((line) => line !== ''))
  const head = [`# ${lineOf(page.title)}`, ...(note === undefined ? [] : ['', paragraphText(lineOf(note))])]
  return [head, ...written].map((lines) => `${lines.join('\n')}\n`).join('\n')
}
