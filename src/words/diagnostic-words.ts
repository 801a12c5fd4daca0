import type { Code, Severity } from '../model/problem.ts'
import type { RuleGroup } from '../model/rule-group.ts'

/** What stands around the problems that `plan check` found: labels, counts, the heads of tables. */
export interface DiagnosticWords {
  readonly severity: Readonly<Record<Severity, string>>
  /** Of a rule that only those get who ask for it. */
  readonly off: string
  readonly group: Readonly<Record<RuleGroup, string>>
  readonly note: string
  readonly help: string
  readonly see: string
  readonly labelled: (label: string, text: string) => string
  /** A message and what to do about it, as one sentence. */
  readonly advised: (message: string, help: string) => string
  readonly found: (errors: number, warnings: number, infos: number, ignored: number) => string
  readonly clean: (campaigns: number, files: number, ignored: number) => string
  readonly mended: (problems: number, files: number) => string
  readonly andMore: (count: number) => string
  readonly andMoreInLog: (count: number) => string
  readonly column: Readonly<Record<'severity' | 'place' | 'problem' | 'rule' | 'group' | 'finds', string>>
  readonly ruleList: string
  /** For who meets a rule in a program that shows results: what it finds, and where more is said. */
  readonly aboutRule: (rule: Code, finds: string) => string
}

/** What each rule finds, in a few words. */
export type RuleWords = Readonly<Record<Code, string>>
