import { safeText } from '../formats/safe-text.ts'
import { groupBy } from '../model/group-by.ts'
import { type DiagnosticWords, loadDiagnosticWords, loadProblemWords } from '../words/index.ts'
import { positionOf } from './concise.ts'
import { type Diagnostic, diagnosticsOf } from './diagnostic.ts'
import type { DiagnosticOptions, Findings } from './findings.ts'
import { shownPath } from './shown-path.ts'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign]!)

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')

/** A finding as a test: it fails where it makes the check fail, else it passes and says what it found. */
const caseLines = (
  { rule, severity, message, help, range, related }: Diagnostic,
  name: string,
  isFailing: boolean,
  words: DiagnosticWords,
): readonly string[] => {
  const text = [
    `${positionOf(range)}: ${words.severity[severity]}: ${message}`,
    ...(help === undefined ? [] : [words.labelled(words.help, help)]),
    ...related.map((each) => `${positionOf(each.range)}: ${words.note}: ${each.message}`),
  ].join('\n')
  const element = isFailing ? 'failure' : 'system-out'
  const said = isFailing ? attributes({ message, type: rule }) : ''
  return [
    `    <testcase${attributes({ name, classname: range.file, time: 0 })}>`,
    `      <${element}${said}>${escaped(text)}</${element}>`,
    '    </testcase>',
  ]
}

/** `unknown-task 14:16`, numbered from the second of the same name on: servers take tests of one name for one test. */
const namesOf = (found: readonly Diagnostic[]): readonly string[] => {
  const seen = new Map<string, number>()
  return found.map(({ rule, range }) => {
    const name = `${rule} ${range.line}:${range.column}`
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name} (${count})`
  })
}

/** JUnit's XML, as Jenkins and GitLab read it: a suite for each file that was checked, with one passed test where it is clean. */
export const writeJunit = async (findings: Findings, { language }: DiagnosticOptions): Promise<string> => {
  const { problems, sources, folder, failing } = findings
  const [words, sentences] = await Promise.all([loadDiagnosticWords(language), loadProblemWords(language)])
  const byFile = groupBy(diagnosticsOf(problems, folder, sentences), ({ range }) => range.file)
  const files = [...new Set([...sources.map(({ path }) => safeText(shownPath(path, folder))), ...byFile.keys()])].sort()
  const isFailing = ({ severity }: Diagnostic): boolean => failing.includes(severity)
  let [tests, failures] = [0, 0]
  const suites = files.flatMap((file) => {
    const found = byFile.get(file) ?? []
    const counts = { tests: Math.max(1, found.length), failures: found.filter(isFailing).length }
    const names = namesOf(found)
    tests += counts.tests
    failures += counts.failures
    return [
      `  <testsuite${attributes({ name: file, ...counts, errors: 0, skipped: 0, time: 0 })}>`,
      ...(found.length === 0 ? [`    <testcase${attributes({ name: 'plan check', classname: file, time: 0 })}/>`] : []),
      ...found.flatMap((each, at) => caseLines(each, names[at]!, isFailing(each), words)),
      '  </testsuite>',
    ]
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'plan check', tests, failures, errors: 0, time: 0 })}>`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n')
}
