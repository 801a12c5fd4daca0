import { displayWidth } from '../formats/display-width.ts'
import { fold } from '../formats/fold.ts'
import { groupBy } from '../model/group-by.ts'
import { lineStarts, type Place, type Range, type Source } from '../model/source.ts'
import { type Drawing, lineWindow } from './line-window.ts'

/** A place to be shown, with what is said of it beside the mark. */
export interface Shown {
  readonly place: Place
  readonly range: Range
  readonly label: string
  readonly isPrimary: boolean
}

/** What a piece of a frame is, for who colours it. */
export type Part = 'frame' | 'primary' | 'secondary'

export interface FrameOptions extends Drawing {
  readonly width: number
  /** Changes a line before it is shown; every character stays where it was. */
  readonly veil?: (line: string) => string
  readonly paint: (text: string, part: Part) => string
}

export interface Frame {
  readonly lines: readonly string[]
  /** How wide the line numbers are. */
  readonly gutter: number
}

const leastGutter = 2
const leastLabel = 20

const textOfLine = ({ text }: Source, starts: readonly number[], line: number): string => {
  const start = starts[line - 1]!
  const end = starts[line] === undefined ? text.length : starts[line] - 1
  return text.slice(start, text[end - 1] === '\r' && end > start ? end - 1 : end)
}

/** The marks of one line; those of a line that is too long each get a window of their own. */
const markedLine = (
  text: string,
  number: string,
  shown: readonly Shown[],
  gutter: number,
  { width, paint, veil: _, ...drawing }: FrameOptions,
): readonly string[] => {
  const room = Math.max(width - gutter - 3, leastLabel)
  const lines: string[] = []
  const bar = paint('|', 'frame')
  const put = (head: string, content: string, painted: string): void => {
    const blanks = ' '.repeat(gutter - head.length)
    lines.push(`${blanks}${paint(head, 'frame')} ${bar}${content === '' ? '' : ` ${painted}`}`)
  }
  let last: string | undefined
  for (const { range, label, isPrimary } of shown) {
    const start = range.column - 1
    const end = range.endLine > range.line ? text.length : Math.min(range.endColumn - 1, text.length)
    const window = lineWindow(text, start, end, room, drawing)
    const line = window.text.trimEnd()
    if (line !== last) put(number, line, line)
    last = line
    const part = isPrimary ? 'primary' : 'secondary'
    const mark = (isPrimary ? '^' : '-').repeat(window.width)
    const indent = ' '.repeat(window.cell)
    const isBeside = label !== '' && window.cell + window.width + 1 + displayWidth(label) <= room
    put('', mark, `${indent}${paint(isBeside ? `${mark} ${label}` : mark, part)}`)
    if (label === '' || isBeside) continue
    const hanging = Math.max(0, Math.min(window.cell, room - leastLabel))
    for (const each of fold(label, room - hanging)) put('', each, `${' '.repeat(hanging)}${paint(each, part)}`)
  }
  return lines
}

/**
 * The lines of the plan that a problem is about, under the name of their file, with carets under what is meant and dashes
 * under what belongs to it. No line is wider than `width` but those that name a file: paths are there to be clicked.
 */
export const frameOf = (shown: readonly Shown[], options: FrameOptions): Frame => {
  const { paint, ellipsis } = options
  const gutter = Math.max(leastGutter, ...shown.map(({ range }) => String(range.line).length))
  const blank = ' '.repeat(gutter)
  const lines: string[] = []
  for (const [source, inSource] of groupBy(shown, ({ place }) => place.source)) {
    const byPlace = [...inSource].sort((a, b) => a.place.start - b.place.start)
    const { file, line, column } = (inSource.find(({ isPrimary }) => isPrimary) ?? byPlace[0]!).range
    lines.push(`${' '.repeat(gutter - 1)}${paint('-->', 'frame')} ${file}:${line}:${column}`)
    lines.push(`${blank} ${paint('|', 'frame')}`)
    if (source.text === '') continue
    const starts = lineStarts(source)
    const byLine = [...groupBy(inSource, ({ range }) => range.line)].sort(([a], [b]) => a - b)
    let before: number | undefined
    for (const [number, inLine] of byLine) {
      if (before !== undefined && number > before + 1) lines.push(`${blank} ${paint(ellipsis, 'frame')}`)
      const text = textOfLine(source, starts, number)
      lines.push(...markedLine(options.veil?.(text) ?? text, String(number), inLine, gutter, options))
      before = number
    }
    lines.push(`${blank} ${paint('|', 'frame')}`)
  }
  return { lines, gutter }
}
