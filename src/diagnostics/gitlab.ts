import type { Severity } from '../model/problem.ts'
import { loadDiagnosticWords, loadProblemWords } from '../words/index.ts'
import { diagnosticsOf } from './diagnostic.ts'
import type { DiagnosticOptions, Findings } from './findings.ts'
import { identities } from './identity.ts'
import { jsonDocument } from './json-document.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** A Code Quality report (docs.gitlab.com/ci/testing/code_quality): what a merge request adds and mends is told by fingerprints. */
export const writeGitlab = async (findings: Findings, { language }: DiagnosticOptions): Promise<string> => {
  const [words, sentences] = await Promise.all([loadDiagnosticWords(language), loadProblemWords(language)])
  const identityOf = identities(findings)
  const issues = diagnosticsOf(findings.problems, findings.folder, sentences).map((each) => {
    const { rule, severity, message, help, range } = each
    return {
      description: help === undefined ? message : words.advised(message, help),
      check_name: rule,
      fingerprint: identityOf(each).fingerprint,
      severity: severities[severity],
      location: { path: range.file, lines: { begin: range.line, end: range.endLine } },
    }
  })
  return jsonDocument(issues, 1)
}
