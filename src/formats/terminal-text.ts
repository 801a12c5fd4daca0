import { safeLines } from './safe-text.ts'

/** Bars, borders and marks that some terminals draw two cells wide, and what stands for each in ASCII. */
const asciiFor: Readonly<Record<string, string>> = {
  '█': '#',
  '▓': '#',
  '▒': '-',
  '░': '-',
  '◆': '*',
  '▼': 'v',
  '┊': ':',
  '│': '|',
  '─': '-',
}

/** Also for texts that reports compose themselves: a progress bar in a cell, the legend of a chart. */
export const asciiMarks = (text: string): string =>
  text.replace(/[█▓▒░◆▼┊│─]/g, (character) => asciiFor[character] ?? character)

/** Days off in a chart and its legend; elsewhere `·` parts given name and family name. */
export const asciiDots = (text: string): string => text.replaceAll('·', '.')

/** How a terminal writer reads the text of a cell. */
export type ReadText = (text: string) => string

export const terminalText = (ascii: boolean): ReadText => (ascii ? (text) => asciiMarks(safeLines(text)) : safeLines)
