import type { Tone } from '../reports/page.ts'
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

/** The lines of a field, set in; an empty one stays empty. */
const fieldLines = (text: string, tone: Tone | undefined, width: number, style: Style): string[] =>
  fold(text, width - hangingIndent, width - indent).map((line, index) =>
    line === '' ? '' : ' '.repeat(index === 0 ? indent : hangingIndent) + style(line, tone),
  )

/** Each row a small block, for terminals too narrow for columns: the first cell, then `title: value` lines, empty ones left out. */
export const recordLines = ({ head, rows, headless }: ShownTable, width: number, style: Style): string[][] =>
  rows.map((row) => {
    const [first, ...fields] = row
    const heading = first!.text === '' ? [] : fold(first!.text, width)
    const lines = heading.map((line) => style(line, first!.tone ?? 'strong'))
    fields.forEach(({ text, tone }, field) => {
      const title = headless ? '' : withColon(head[field + 1]!.text.replaceAll('\n', ' '))
      if (text === '') return
      for (const line of fieldLines(title + text, tone, width, style)) lines.push(line)
    })
    return lines
  })
