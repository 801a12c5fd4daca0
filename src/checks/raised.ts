import type { CheckSetting } from '../model/campaign.ts'
import { type Code, defaultSeverity } from '../model/problem.ts'

const rank = ['off', 'info', 'warning', 'error']

/**
 * The settings of a campaign that make a rule stricter. For a reviewer who does not let a change switch off the rule that
 * would have stopped it: `plan check --no-ignore`.
 */
export const raisedOnly = (settings: ReadonlyMap<Code, CheckSetting>): ReadonlyMap<Code, CheckSetting> =>
  new Map(
    [...settings].flatMap(([code, { severity }]) =>
      severity !== undefined && rank.indexOf(severity) > rank.indexOf(defaultSeverity[code])
        ? [[code, { severity, options: new Map<string, number>() }] as const]
        : [],
    ),
  )
