import type { Language } from '../model/campaign.ts'
import type { Code, Problem, Severity } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import type { Tree } from './address.ts'

/** A problem that a comment in the plan silenced. */
export interface IgnoredProblem {
  readonly problem: Problem
  /** As the comment says; it may say nothing. */
  readonly reason: string
}

/** What `plan check` found in all the campaigns of a command line: what every format writes down. */
export interface Findings {
  readonly problems: readonly Problem[]
  readonly ignored: readonly IgnoredProblem[]
  /** Every file that was looked at, clean ones too. */
  readonly sources: readonly Source[]
  readonly campaigns: number
  /** The working directory: paths are shown relative to it. */
  readonly folder: string
  /** What the texts say, by source: where a problem lies in it. Empty where no chosen format asks (`wantsTrees`). */
  readonly trees: ReadonlyMap<Source, Tree>
  /** The rules that ran, in the order of the documentation. */
  readonly rules: readonly Code[]
  /** The page of a rule, in Markdown and in the language of whoever reads; undefined where there is none. */
  readonly pageOf: (rule: Code) => string | undefined
  /** The severities that make the check fail. */
  readonly failing: readonly Severity[]
  /** Of this program. */
  readonly version: string
}

/** What a format may know of who reads it; only `full` asks for more than the language. */
export interface DiagnosticOptions {
  readonly language: Language
  /** Columns of the terminal; infinite where nobody folds: then only lines of a plan are cut, at 120. */
  readonly width: number
  /** As chalk counts: none, 16 colours, 256, millions. */
  readonly color: 0 | 1 | 2 | 3
  /** For terminals that draw … and “ two cells wide. */
  readonly ascii: boolean
}
