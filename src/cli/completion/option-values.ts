import { defaultSeverity } from '../../model/problem.ts'
import { groupings } from '../../reports/grouping.ts'
import { scheduleViews } from '../../reports/schedule.ts'
import { alerts } from '../../status/alert.ts'
import { states } from '../../status/summary.ts'
import type { PlanCommand } from '../command.ts'
import type { PlanValue } from './plan-values.ts'

/** What an option takes: one of a few words, something of a campaign, a path, the formats its help lists, or what only the user knows. */
export type OptionValue =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly isList?: boolean }
  | { readonly kind: 'plan'; readonly value: PlanValue }
  | { readonly kind: 'campaign' | 'file' | 'folder' | 'formats' | 'free' }

const words = (...list: readonly string[]): OptionValue => ({ kind: 'words', words: list })
const inPlan = (value: PlanValue): OptionValue => ({ kind: 'plan', value })
const free: OptionValue = { kind: 'free' }
const rules: OptionValue = { kind: 'words', words: Object.keys(defaultSeverity), isList: true }

/** By the option's name; a test keeps it whole. */
const byOption: Readonly<Record<string, OptionValue>> = {
  lang: words('zh-CN', 'en'),
  color: words('auto', 'always', 'never'),
  'max-size': free,
  format: { kind: 'formats' },
  output: { kind: 'file' },
  out: { kind: 'folder' },
  'as-of': free,
  date: free,
  campaign: { kind: 'campaign' },
  from: { kind: 'campaign' },
  unit: inPlan('unit'),
  activity: inPlan('activity'),
  section: inPlan('section'),
  lead: inPlan('lead'),
  tag: inPlan('tag'),
  to: inPlan('recipient'),
  alert: { kind: 'words', words: alerts, isList: true },
  state: { kind: 'words', words: states, isList: true },
  view: words(...scheduleViews),
  by: free,
  'fail-on': words('error', 'warning', 'info', 'never'),
  only: rules,
  skip: rules,
  week: words('this', 'next'),
  kind: words('progress', 'score'),
  fonts: free,
  limit: free,
  number: free,
  since: free,
  each: words('unit'),
  count: free,
  percent: free,
  note: free,
  evidence: free,
  base: free,
  'base-as-of': free,
  if: free,
  sheet: free,
}

/** The same name for something else. */
const byCommand: { readonly [C in PlanCommand['name']]?: Readonly<Record<string, OptionValue>> } = {
  schedule: { by: words(...groupings) },
}

/** What an option takes; undefined for one that is not in the table. */
export const optionValue = (command: PlanCommand['name'], option: string): OptionValue | undefined =>
  byCommand[command]?.[option] ?? byOption[option]
