import { type Code, defaultSeverity, type Severity } from '../model/problem.ts'
import { groupOf, type RuleGroup } from '../model/rule-group.ts'
import type { DiagnosticWords, RuleWords } from '../words/index.ts'
import type { Page } from './page.ts'

export interface RuleAbout {
  readonly rule: Code
  readonly severity: Severity | 'off'
  readonly group: RuleGroup
  /** What it finds, in a few words. */
  readonly summary: string
  /** Severity and group in words: `error · form`. */
  readonly tag: string
}

const severityText = (severity: Severity | 'off', words: DiagnosticWords): string =>
  severity === 'off' ? words.off : words.severity[severity]

export const aboutRule = (rule: Code, finds: RuleWords, words: DiagnosticWords): RuleAbout => {
  const severity: Severity | 'off' = defaultSeverity[rule]
  const group = groupOf(rule)
  const tag = `${severityText(severity, words)} · ${words.group[group]}`
  return { rule, severity, group, summary: finds[rule], tag }
}

/** A row for each rule. */
export const ruleListPage = (rules: readonly RuleAbout[], words: DiagnosticWords): Page => ({
  title: words.ruleList,
  blocks: [
    {
      kind: 'table',
      columns: [
        { id: 'rule', title: words.column.rule, rigid: true },
        { id: 'severity', title: words.column.severity },
        { id: 'group', title: words.column.group },
        { id: 'finds', title: words.column.finds },
      ],
      rows: rules.map(({ rule, severity, group, summary }) => [
        { text: rule },
        { text: severityText(severity, words), raw: severity },
        { text: words.group[group], raw: group },
        { text: summary },
      ]),
    },
  ],
})
