import type { Code } from '../model/problem.ts'

/** The rules that are about a file and not about a plan: what breaks them, no comment and no setting makes good. */
export const fileRules: ReadonlySet<Code> = new Set<Code>([
  'yaml-syntax',
  'bad-encoding',
  'unreadable',
  'duplicate-key',
  'multiple-documents',
  'yaml-feature',
  'merge-conflict',
  'full-width-punctuation',
  'invisible-character',
  'too-large',
])
