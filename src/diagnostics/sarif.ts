import { safeText } from '../formats/safe-text.ts'
import type { Place, Range } from '../model/source.ts'
import { loadDiagnosticWords, loadProblemWords, loadRuleWords } from '../words/index.ts'
import { type Diagnostic, diagnosticsOf } from './diagnostic.ts'
import { fileUri } from './file-uri.ts'
import type { DiagnosticOptions, Findings } from './findings.ts'
import { type Identity, identities } from './identity.ts'
import { jsonDocument } from './json-document.ts'
import { levels, sarifRule } from './sarif-rules.ts'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** In a message of SARIF `[text](target)` is a link: those are ours to make, not a plan's. */
const inert = (text: string): string => text.replace(/\[(?=[^\]]*\]\()/g, '\\[')

const regionOf = ({ line, column, endLine, endColumn }: Range) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
})

const physicalLocation = ({ source }: Place, range: Range, folder: string) => ({
  artifactLocation: fileUri(source.path, folder),
  region: regionOf(range),
})

const fixesOf = ({ place, edits, help }: Diagnostic, folder: string) => {
  if (edits.length === 0) return {}
  const replacements = edits.map(({ range, text }) => ({
    deletedRegion: regionOf(range),
    ...(text === '' ? {} : { insertedContent: { text } }),
  }))
  const description = help === undefined ? {} : { description: { text: inert(help) } }
  const changes = [{ artifactLocation: fileUri(place.source.path, folder), replacements }]
  return { fixes: [{ ...description, artifactChanges: changes }] }
}

const resultOf = (
  diagnostic: Diagnostic,
  { address, fingerprint }: Identity,
  ruleIndex: number,
  said: (message: string, help: string) => string,
  folder: string,
) => {
  const { rule, severity, message, help, place, range, related } = diagnostic
  return {
    ruleId: rule,
    ...(ruleIndex === -1 ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: inert(help === undefined ? message : said(message, help)) },
    locations: [
      {
        physicalLocation: physicalLocation(place, range, folder),
        ...(address === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: address }] }),
      },
    ],
    relatedLocations: related.map((each, at) => ({
      id: at + 1,
      physicalLocation: physicalLocation(each.place, each.range, folder),
      message: { text: inert(each.message) },
    })),
    ...fixesOf(diagnostic, folder),
    partialFingerprints: { primaryLocationLineHash: fingerprint },
  }
}

/** SARIF 2.1.0 for code scanning: the rules that ran, and what comments silenced as suppressed results. */
export const writeSarif = async (findings: Findings, { language }: DiagnosticOptions): Promise<string> => {
  const { problems, ignored, sources, folder, rules, pageOf, version } = findings
  const [words, sentences, ruleWords] = await Promise.all([
    loadDiagnosticWords(language),
    loadProblemWords(language),
    loadRuleWords(language),
  ])
  const reasons = new Map(ignored.map(({ problem, reason }) => [problem, reason]))
  const identityOf = identities(findings)
  const indexes = new Map(rules.map((code, at) => [code, at]))
  const results = diagnosticsOf([...problems, ...reasons.keys()], folder, sentences).map((each) => {
    const reason = reasons.get(each.problem)
    const justification = reason === '' ? {} : { justification: safeText(reason ?? '') }
    return {
      ...resultOf(each, identityOf(each), indexes.get(each.rule) ?? -1, words.advised, folder),
      suppressions: reason === undefined ? [] : [{ kind: 'inSource', ...justification }],
    }
  })
  const driver = {
    name: 'plan',
    semanticVersion: version,
    language,
    rules: rules.map((code) => sarifRule(code, pageOf(code), ruleWords[code], words)),
  }
  return jsonDocument(
    {
      $schema: schema,
      version: '2.1.0',
      runs: [
        {
          tool: { driver },
          columnKind: 'utf16CodeUnits',
          originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder in which plan check ran.' } } },
          invocations: [{ executionSuccessful: problems.every(({ code }) => code !== 'unreadable') }],
          artifacts: sources.map(({ path }) => ({ location: fileUri(path, folder) })),
          results,
        },
      ],
    },
    6,
  )
}
