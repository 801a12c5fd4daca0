import { safeLines } from '../../formats/safe-text.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '&#10;' }

/** So many lines are put together at a time: half a million small texts would take more room than the file. */
const linesPerChunk = 4096

/** A document that grows as it is written, so that a long one needs room only once. */
export interface XmlWriter {
  /** `element('Name', 'a<b')` writes `<Name>a&lt;b</Name>`; truth is written as 1 and 0, as Project writes it. */
  readonly element: (name: string, value: string | number | boolean) => void
  /** An element of those that `fill` writes. */
  readonly group: (name: string, fill: () => void) => void
  readonly text: () => string
}

/** One element a line, indented: no text has line ends of its own. */
export const xmlWriter = (root: string, namespace: string): XmlWriter => {
  const chunks: string[] = []
  let parts: string[] = []
  let indent = '  '
  const put = (line: string): void => {
    parts.push(line)
    if (parts.length < linesPerChunk) return
    chunks.push(parts.join(''))
    parts = []
  }
  const open = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} xmlns="${namespace}">\n`
  return {
    element: (name, value) => {
      const text =
        typeof value === 'string' ? safeLines(value).replace(/[&<>\n]/g, (sign) => entities[sign]!) : Number(value)
      put(`${indent}<${name}>${text}</${name}>\n`)
    },
    group: (name, fill) => {
      put(`${indent}<${name}>\n`)
      indent += '  '
      fill()
      indent = indent.slice(2)
      put(`${indent}</${name}>\n`)
    },
    text: () => [open, ...chunks, ...parts, `</${root}>\n`].join(''),
  }
}
