import { groupBy } from '../model/group-by.ts'
import type { Severity } from '../model/problem.ts'
import { type DiagnosticWords, loadDiagnosticWords, loadProblemWords } from '../words/index.ts'
import { positionOf } from './concise.ts'
import { type Diagnostic, diagnosticsOf } from './diagnostic.ts'
import type { DiagnosticOptions, Findings } from './findings.ts'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }
const order: readonly Severity[] = ['error', 'warning', 'info']

/** GitHub keeps so many annotations of a kind from one step, and drops the rest without a word. */
const mostOfKind = 10
const mostRelated = 10

const dataText = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const propertyText = (text: string): string => dataText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const command = (
  { rule, severity, message, help, range, related }: Diagnostic,
  more: number,
  words: DiagnosticWords,
): string => {
  const { file, line, column, endLine, endColumn } = range
  const properties = {
    file,
    line,
    endLine,
    // Columns of a range over several lines mean nothing there.
    ...(line === endLine ? { col: column, endColumn } : {}),
    title: rule,
  }
  const text = [
    `${positionOf(range)}: ${message}`,
    ...(help === undefined ? [] : [words.labelled(words.help, help)]),
    ...related.slice(0, mostRelated).map((each) => `${positionOf(each.range)}: ${each.message}`),
    ...(more > 0 ? [words.andMoreInLog(more)] : []),
  ].join('\n')
  const given = Object.entries(properties).map(([name, value]) => `${name}=${propertyText(String(value))}`)
  return `::${commands[severity]} ${given.join(',')}::${dataText(text)}`
}

/** Workflow commands, which GitHub shows in the files of a pull request: errors first, at most ten of a kind. */
export const writeGithub = async (findings: Findings, { language }: DiagnosticOptions): Promise<string> => {
  const [words, sentences] = await Promise.all([loadDiagnosticWords(language), loadProblemWords(language)])
  const bySeverity = groupBy(diagnosticsOf(findings.problems, findings.folder, sentences), ({ severity }) => severity)
  return order
    .flatMap((severity) => {
      const all = bySeverity.get(severity) ?? []
      return all
        .slice(0, mostOfKind)
        .map((each, at) => `${command(each, at === mostOfKind - 1 ? all.length - mostOfKind : 0, words)}\n`)
    })
    .join('')
}
