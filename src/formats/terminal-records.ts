import { codePointWidth } from './display-width.ts'
import { fold } from './fold.ts'
import type { ShownTable } from './shown-table.ts'
import type { Style } from './terminal-style.ts'

const indent = 2
const hangingIndent = 4

/** A Chinese title takes a Chinese colon. */
const withColon = (title: string): string => {
  if (title === '') return ''
  return codePointWidth(title.codePointAt(title.length - 1)!) > 1 ? `${title}：` : `${title}: `
}

const fieldLines = (title: string, text: string, width: number): string[] =>
  fold(`${title}${text}`, width - hangingIndent, width - indent).map(
    (line, index) => ' '.repeat(index === 0 ? indent : hangingIndent) + line,
  )

/** Each row a small block, for terminals too narrow for columns: the first cell, then `title: value` lines, empty ones left out. */
export const recordLines = ({ head, rows, headless }: ShownTable, width: number, style: Style): string[] =>
  rows.flatMap((row, index) => {
    const [first, ...fields] = row
    const lines = fold(first!.text, width).map((line) => style(line, first!.tone ?? 'strong'))
    fields.forEach(({ text, tone }, field) => {
      if (text === '') return
      const title = headless ? '' : withColon(head[field + 1]!.text.replaceAll('\n', ''))
      for (const line of fieldLines(title, text, width)) lines.push(style(line, tone))
    })
    return index === 0 ? lines : ['', ...lines]
  })
