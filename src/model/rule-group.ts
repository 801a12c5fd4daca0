import type { Code } from './problem.ts'

/** What rules are about, in the order of the documentation. */
export const ruleGroups = {
  file: [
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
  ],
  form: [
    'unknown-key',
    'missing-key',
    'wrong-type',
    'bad-number',
    'bad-date',
    'bad-duration',
    'bad-id',
    'bad-target',
    'conflicting-keys',
  ],
  names: [
    'duplicate-id',
    'unknown-unit',
    'unknown-group',
    'unknown-section',
    'unknown-task',
    'unknown-anchor',
    'unused-unit',
    'unused-anchor',
  ],
  graph: ['dependency-cycle', 'self-dependency', 'depends-on-optional', 'redundant-dependency'],
  time: [
    'deadline-unreachable',
    'deadline-after-need',
    'due-on-day-off',
    'date-on-day-off',
    'outside-campaign',
    'calendar-unknown-year',
    'crowded-day',
  ],
  duty: ['missing-responsibility', 'joint-without-task', 'undecided'],
  log: [
    'log-unknown-task',
    'log-out-of-order',
    'log-contradiction',
    'log-after-closed',
    'extension-unapproved',
    'extension-not-later',
    'done-without-evidence',
  ],
  history: ['deadline-moved', 'log-rewritten', 'task-vanished'],
  secrecy: ['personal-data', 'classified'],
  ignore: ['unknown-ignore', 'unused-ignore'],
} as const satisfies Readonly<Record<string, readonly Code[]>>

export type RuleGroup = keyof typeof ruleGroups

type Listed = (typeof ruleGroups)[RuleGroup][number]

/** Does not compile where a rule stands in no group. */
const listed = (code: Code): Listed => code

export const groupOf = (code: Code): RuleGroup => {
  const groups = Object.keys(ruleGroups) as readonly RuleGroup[]
  return groups.find((group) => (ruleGroups[group] as readonly Code[]).includes(listed(code)))!
}
