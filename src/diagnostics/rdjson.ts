import type { Severity } from '../model/problem.ts'
import { lineStarts, type Place, type Range, type Source } from '../model/source.ts'
import { loadDiagnosticWords, loadProblemWords } from '../words/index.ts'
import { diagnosticsOf } from './diagnostic.ts'
import type { DiagnosticOptions, Findings } from './findings.ts'
import { jsonDocument } from './json-document.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

type ByteColumn = (source: Source, line: number, column: number) => number

/** Columns in bytes of UTF-8. Counts on from where it was last in a line, so that a long line is not read again for each place in it. */
const byteColumns = (): ByteColumn => {
  const encoder = new TextEncoder()
  let last: { source: Source; line: number; column: number; bytes: number } | undefined
  return (source, line, column) => {
    const isOn = last?.source === source && last.line === line && last.column <= column
    const [fromColumn, fromBytes] = isOn ? [last!.column, last!.bytes] : [1, 1]
    const start = lineStarts(source)[line - 1]!
    const text = source.text.slice(start + fromColumn - 1, start + column - 1)
    const bytes = fromBytes + encoder.encode(text).length
    last = { source, line, column, bytes }
    return bytes
  }
}

const stretchOf = (byteColumn: ByteColumn, { source }: Place, { line, column, endLine, endColumn }: Range) => ({
  start: { line, column: byteColumn(source, line, column) },
  end: { line: endLine, column: byteColumn(source, endLine, endColumn) },
})

const locationOf = (byteColumn: ByteColumn, place: Place, range: Range) => ({
  path: range.file,
  range: stretchOf(byteColumn, place, range),
})

/** For reviewdog: a `DiagnosticResult` (github.com/reviewdog/reviewdog/tree/master/proto/rdf). */
export const writeRdjson = async (findings: Findings, { language }: DiagnosticOptions): Promise<string> => {
  const [words, sentences] = await Promise.all([loadDiagnosticWords(language), loadProblemWords(language)])
  const [own, others] = [byteColumns(), byteColumns()]
  const diagnostics = diagnosticsOf(findings.problems, findings.folder, sentences).map(
    ({ rule, severity, message, help, place, range, related, edits }) => ({
      message: help === undefined ? message : words.advised(message, help),
      location: locationOf(own, place, range),
      severity: severities[severity],
      code: { value: rule },
      related_locations: related.map((each) => ({
        message: each.message,
        location: locationOf(others, each.place, each.range),
      })),
      ...(edits.length === 0
        ? {}
        : {
            suggestions: edits.map((edit) => ({ range: stretchOf(others, edit.place, edit.range), text: edit.text })),
          }),
    }),
  )
  return jsonDocument({ source: { name: 'plan check' }, diagnostics }, 2)
}
