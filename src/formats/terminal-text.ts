import { safeLines, safeText } from './safe-text.ts'

/** Bars, borders and marks that some terminals draw two cells wide, and what stands for each in ASCII: no colon, `::` is a command to some. */
const asciiFor: Readonly<Record<string, string>> = {
  '█': '#',
  '▓': '#',
  '▒': '-',
  '░': '-',
  '◆': '*',
  '▼': 'v',
  '┊': '!',
  '│': '|',
  '─': '-',
}

/** Also for texts that reports compose themselves: a progress bar in a cell, the legend of a chart. */
export const asciiMarks = (text: string): string =>
  text.replace(/[█▓▒░◆▼┊│─]/g, (character) => asciiFor[character] ?? character)

/** Days off in a chart and its legend; elsewhere `·` parts given name and family name. */
export const asciiDots = (text: string): string => text.replaceAll('·', '.')

/** How the terminal's writers read a text of the page: `lines` keeps its line breaks, `line` makes them blanks. */
export interface ReadText {
  readonly line: (text: string) => string
  readonly lines: (text: string) => string
}

export const terminalText = (ascii: boolean): ReadText =>
  ascii
    ? { line: (text) => safeText(asciiMarks(text)), lines: (text) => safeLines(asciiMarks(text)) }
    : { line: safeText, lines: safeLines }
