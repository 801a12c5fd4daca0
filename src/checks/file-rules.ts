import type { Code } from '../model/problem.ts'
import { ruleGroups } from '../model/rule-group.ts'

/** The rules that are about a file and not about a plan: what breaks them, no comment and no setting makes good. */
export const fileRules: ReadonlySet<Code> = new Set<Code>(ruleGroups.file)
