import type { Range } from '../model/source.ts'
import { type DiagnosticWords, loadDiagnosticWords, loadProblemWords } from '../words/index.ts'
import { type Diagnostic, diagnosticsOf } from './diagnostic.ts'
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

export const conciseLines = async (
  { problems, folder }: Pick<Findings, 'problems' | 'folder'>,
  { language }: Pick<DiagnosticOptions, 'language'>,
): Promise<readonly string[]> => {
  const [words, sentences] = await Promise.all([loadDiagnosticWords(language), loadProblemWords(language)])
  return diagnosticsOf(problems, folder, sentences).flatMap((each) => linesOf(each, words))
}

/** For editors, grep, and people who look at many problems at once. */
export const writeConcise = async (findings: Findings, options: DiagnosticOptions): Promise<string> =>
  (await conciseLines(findings, options)).map((line) => `${line}\n`).join('')
