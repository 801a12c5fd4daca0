import { type Code, defaultSeverity, type Severity } from '../model/problem.ts'
import type { DiagnosticWords } from '../words/index.ts'

export const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** The paragraph of a page before its first section, on one line; undefined where there is none. */
const firstParagraph = (page: string): string | undefined =>
  page
    .split(/^## /m, 1)[0]!
    .split(/\n\s*\n/)
    .map((block) => block.replace(/\s*\n\s*/g, ' ').trim())
    .findLast((block) => block !== '' && !block.startsWith('#'))

/** What a program that shows results tells of a rule. */
export const sarifRule = (
  code: Code,
  page: string | undefined,
  finds: string,
  words: DiagnosticWords,
): Readonly<Record<string, unknown>> => {
  const severity: Severity | 'off' = defaultSeverity[code]
  const about = words.aboutRule(code, finds)
  return {
    id: code,
    name: code,
    shortDescription: { text: finds },
    fullDescription: { text: (page === undefined ? undefined : firstParagraph(page)) ?? finds },
    help: { text: about.replaceAll('`', ''), markdown: page ?? about },
    defaultConfiguration: { level: levels[severity === 'off' ? 'warning' : severity], enabled: severity !== 'off' },
  }
}
