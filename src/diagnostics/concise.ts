import { inPieces } from '../model/pieces.ts'
import type { Range } from '../model/source.ts'
import { type DiagnosticWords, loadDiagnosticWords, loadProblemWords } from '../words/index.ts'
import { type Diagnostic, eachDiagnostic } from './diagnostic.ts'
import type { DiagnosticOptions, Findings } from './findings.ts'

export const positionOf = ({ file, line, column }: Range): string => `${file}:${line}:${column}`

/** `file:line:column: severity: message; help [rule]`, one line for each problem and one more for each further place. */
const linesOf = (
  { rule, severity, message, help, range, related }: Diagnostic,
  words: DiagnosticWords,
): readonly string[] => {
  const said = help === undefined ? message : words.advised(message, help)
  return [
    `${positionOf(range)}: ${words.severity[severity]}: ${said} [${rule}]`,
    ...related.map((each) => `${positionOf(each.range)}: ${words.note}: ${each.message} [${rule}]`),
  ]
}

const eachLine = async (
  { problems, folder }: Pick<Findings, 'problems' | 'folder'>,
  { language }: Pick<DiagnosticOptions, 'language'>,
): Promise<Iterable<string>> => {
  const [words, sentences] = await Promise.all([loadDiagnosticWords(language), loadProblemWords(language)])
  function* lines(): Generator<string> {
    for (const each of eachDiagnostic(problems, folder, sentences)) yield* linesOf(each, words)
  }
  return lines()
}

export const conciseLines = async (...of: Parameters<typeof eachLine>): Promise<readonly string[]> => [
  ...(await eachLine(...of)),
]

/** For editors, grep, and people who look at many problems at once. */
export const writeConcise = async (findings: Findings, options: DiagnosticOptions): Promise<Iterable<string>> => {
  function* texts(lines: Iterable<string>): Generator<string> {
    for (const line of lines) yield `${line}\n`
  }
  return inPieces(texts(await eachLine(findings, options)))
}
