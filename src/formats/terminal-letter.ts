import type { Heading, Signature } from '../reports/page.ts'
import { displayWidth } from './display-width.ts'
import { fold } from './fold.ts'
import type { Style } from './terminal-style.ts'
import type { ReadText } from './terminal-text.ts'

const setIn = (line: string, cells: number): string => ' '.repeat(Math.max(0, Math.floor(cells))) + line

/** In the middle of the width, and the note under it. */
export const titleLines = ({ text, note }: Heading, width: number, style: Style, read: ReadText): string[] => {
  const centred = (line: string): string => setIn('', (width - displayWidth(line)) / 2)
  return [
    ...fold(read.line(text).trim(), width).map((line) => centred(line) + style(line, 'strong')),
    ...(note === undefined ? [] : fold(read.line(note).trim(), width).map((line) => centred(line) + line)),
  ]
}

/** At the right edge, the shorter of the two over the middle of the longer. */
export const signatureLines = ({ name, date }: Signature, width: number, read: ReadText): string[] => {
  const lines = [name, date].flatMap((text) => fold(read.line(text).trim(), width))
  const widest = Math.max(...lines.map((line) => displayWidth(line)))
  return lines.map((line) => setIn(line, width - widest + (widest - displayWidth(line)) / 2))
}
