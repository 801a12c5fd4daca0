import { loadProblemWords } from '../words/index.ts'
import { counted } from './counted.ts'
import { diagnosticsOf } from './diagnostic.ts'
import type { DiagnosticOptions, Findings } from './findings.ts'
import { identities } from './identity.ts'
import { jsonDocument } from './json-document.ts'

const formatVersion = 1

/** What was found, as the contract for other programs has it. */
export const findingsJson = async (findings: Findings, { language }: Pick<DiagnosticOptions, 'language'>) => {
  const { error, warning, info, ignored } = counted(findings)
  const identityOf = identities(findings)
  const diagnostics = diagnosticsOf(findings.problems, findings.folder, await loadProblemWords(language)).map(
    (each) => {
      const { rule, severity, message, help, range, related, edits } = each
      const { path, address, fingerprint } = identityOf(each)
      return {
        rule,
        severity,
        message,
        help: help ?? null,
        ...range,
        path: path ?? null,
        address: address ?? null,
        related: related.map((other) => ({ message: other.message, ...other.range })),
        fix: edits.length === 0 ? null : { edits: edits.map((edit) => ({ ...edit.range, text: edit.text })) },
        fingerprint,
      }
    },
  )
  return { formatVersion, columnUnit: 'utf16', summary: { error, warning, info, ignored }, diagnostics }
}

/** The contract for other programs; lines and columns count from 1, columns in UTF-16 units, what there is none of is null. */
export const writeJson = async (findings: Findings, options: DiagnosticOptions): Promise<string> =>
  jsonDocument(await findingsJson(findings, options), 2)
