import type { CheckSetting } from '../model/campaign.ts'
import { type Code, defaultSeverity, ruleOptions } from '../model/problem.ts'
import { ruleGroups } from '../model/rule-group.ts'

/** The rules that compare a plan with what it was: without a base they have nothing to look at. */
export const baseRules: ReadonlySet<Code> = new Set<Code>(ruleGroups.history)

type Settings = ReadonlyMap<Code, CheckSetting>

const rank = ['off', 'info', 'warning', 'error'] as const

const stricter = (code: Code, before: CheckSetting | undefined, after: CheckSetting | undefined): CheckSetting => {
  const severities = [before, after].map((setting) => setting?.severity ?? defaultSeverity[code])
  const defaults = Object.entries(ruleOptions[code] ?? {})
  const largest = ([name, usual]: readonly [string, number]) =>
    [name, Math.max(before?.options.get(name) ?? usual, after?.options.get(name) ?? usual)] as const
  return {
    severity: rank[Math.max(...severities.map((severity) => rank.indexOf(severity)))]!,
    options: new Map(defaults.map(largest)),
  }
}

/**
 * The settings under which a plan is compared with its base: of the rules that do so the stricter one of both sides. A
 * change cannot turn down the rule that would have stopped it; the next one can.
 */
export const settingsAgainst = (after: Settings, before: Settings): Settings =>
  new Map([
    ...after,
    ...[...baseRules].map((code) => [code, stricter(code, before.get(code), after.get(code))] as const),
  ])
