import { displayWidth } from './display-width.ts'
import { fold, foldStretches, shorten } from './fold.ts'

/** A label longer than its column runs over so many lines, then it is cut: the bars are what one came for. */
const mostLines = 2

const widestFirst = (labels: readonly string[]): string[] =>
  [...labels].sort((left, right) => displayWidth(right) - displayWidth(left))

/** Wide enough for five labels of six in one line and for the widest in two, but bars get three fifths of the screen at least. */
export const labelColumnWidth = (labels: readonly string[], screen: number): number => {
  const sorted = widestFirst(labels)
  const widest = sorted[0] ?? ''
  const limit = Math.min(displayWidth(widest), Math.floor(screen * 0.4))
  let width = displayWidth(sorted[Math.floor(sorted.length / 6)] ?? '')
  while (width < limit && fold(widest, width).length > mostLines) width++
  return Math.max(1, Math.min(width, limit))
}

export const labelLines = (label: string, width: number): string[] => {
  const stretches = foldStretches(label, width)
  const lines = stretches.map(({ start, end }) => label.slice(start, end))
  if (lines.length <= mostLines) return lines
  return [...lines.slice(0, mostLines - 1), shorten(label.slice(stretches[mostLines - 1]!.start), width)]
}

/** A legend, whose entries are parted by two blanks, broken between entries; what charts by days alone show is left out of others. */
export const legendLines = (legend: string, width: number, isByDay: boolean): string[] => {
  const entries = legend.split(/ {2,}/).filter((entry) => isByDay || !entry.startsWith('·'))
  const lines: string[] = []
  for (const entry of entries) {
    const last = lines.at(-1)
    const longer = `${last}  ${entry}`
    if (last !== undefined && displayWidth(longer) <= width) lines[lines.length - 1] = longer
    else for (const line of fold(entry, width)) lines.push(line)
  }
  return lines
}
