import { inline } from '../formats/markdown-text.ts'
import { type DiagnosticWords, loadDiagnosticWords, loadProblemWords } from '../words/index.ts'
import { positionOf } from './concise.ts'
import { counted } from './counted.ts'
import { type Diagnostic, diagnosticsOf } from './diagnostic.ts'
import type { DiagnosticOptions, Findings } from './findings.ts'

/** GitHub takes comments of 65,536 characters; what does not fit is counted. */
const mostCharacters = 60_000

const rowOf = ({ rule, severity, message, help, range, related }: Diagnostic, words: DiagnosticWords): string => {
  const said = [
    message,
    ...related.map((each) => `${words.labelled(words.note, positionOf(each.range))} ${each.message}`),
    ...(help === undefined ? [] : [words.labelled(words.help, help)]),
  ]
  const cells = [words.severity[severity], positionOf(range)].map(inline)
  return `| ${[...cells, said.map(inline).join('<br>'), `\`${rule}\``].join(' | ')} |`
}

/** For comments on a pull request and the summary of a step: how many, and a table. */
export const writeMarkdown = async (findings: Findings, { language }: DiagnosticOptions): Promise<string> => {
  const [words, sentences] = await Promise.all([loadDiagnosticWords(language), loadProblemWords(language)])
  const { problems, campaigns, sources, folder } = findings
  const { error, warning, info, ignored } = counted(findings)
  const head = '### plan check\n\n'
  if (problems.length === 0) return `${head}${words.clean(campaigns, sources.length, ignored)}\n`
  const { column } = words
  const titles = [column.severity, column.place, column.problem, column.rule]
  const lines = [
    `${head}**${words.found(error, warning, info, ignored)}**`,
    '',
    `| ${titles.join(' | ')} |`,
    '|---|---|---|---|',
  ]
  let length = 0
  let left = problems.length
  for (const diagnostic of diagnosticsOf(problems, folder, sentences)) {
    const row = rowOf(diagnostic, words)
    length += row.length + 1
    if (length > mostCharacters) break
    lines.push(row)
    left -= 1
  }
  if (left > 0) lines.push('', words.andMore(left))
  return `${lines.join('\n')}\n`
}
