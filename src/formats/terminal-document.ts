import { displayWidth } from './display-width.ts'
import { fold } from './fold.ts'
import { type Style, terminalStyle } from './terminal-style.ts'
import { terminalText } from './terminal-text.ts'
import type { WriteOptions } from './write-options.ts'

const indent = '  '
const item = /^(?:[-*]|\d+\.) +/

/** The parts of a document between blank lines; a fenced block is one part, whatever stands in it. */
const partsOf = (text: string): readonly string[] =>
  text
    .split(/^(`{3,}[a-z]*\n[\s\S]*?^`{3,}$)/m)
    .flatMap((piece, at) => (at % 2 === 1 ? [piece] : piece.split(/\n{2,}/)))

const itemsOf = (part: string): readonly string[] => part.split(/\n(?=(?:[-*]|\d+\.) )/)

const joined = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()

const itemLines = (text: string, width: number): readonly string[] => {
  const [mark = ''] = item.exec(text) ?? []
  const hanging = ' '.repeat(displayWidth(mark))
  return fold(joined(text.slice(mark.length)), width - hanging.length).map(
    (line, at) => `${at === 0 ? mark : hanging}${line}`,
  )
}

const linesOf = (part: string, width: number, style: Style): readonly string[] => {
  if (part.startsWith('```')) {
    return part
      .split('\n')
      .slice(1, -1)
      .map((line) => `${indent}${line}`.trimEnd())
  }
  const [heading] = /^#+ +/.exec(part) ?? []
  if (heading !== undefined) return fold(joined(part.slice(heading.length)), width).map((line) => style(line, 'strong'))
  if (part.startsWith('|')) return part.split('\n')
  return item.test(part) ? itemsOf(part).flatMap((each) => itemLines(each, width)) : fold(joined(part), width)
}

/**
 * A document of ours in Markdown, for people at a terminal: paragraphs and lists folded, headings bold, blocks of code and
 * tables as they stand.
 */
export const writeDocument = async (
  text: string,
  { width, color, ascii }: Pick<WriteOptions, 'width' | 'color' | 'ascii'>,
): Promise<string> => {
  const style = await terminalStyle(color)
  return partsOf(terminalText(ascii).lines(text))
    .map((part) => part.replace(/^\n+|\n+$/g, ''))
    .filter((part) => part !== '')
    .map((part) => `${linesOf(part, width, style).join('\n')}\n`)
    .join('\n')
}
