import { nearest } from '../model/nearest.ts'
import { type Code, defaultSeverity } from '../model/problem.ts'
import type { CommandWords } from '../words/index.ts'
import { UsageError } from './trouble.ts'

export const ruleCodes = Object.keys(defaultSeverity) as readonly Code[]

/** The rule of that name; throws `UsageError` with what was probably meant, or where all names stand. */
export const ruleNamed = (name: string, words: CommandWords): Code => {
  const code = ruleCodes.find((each) => each === name)
  if (code !== undefined) return code
  const meant = nearest(name, ruleCodes)
  throw new UsageError(words.unknownRule(name), meant === undefined ? words.seeRules : words.didYouMean(meant))
}
