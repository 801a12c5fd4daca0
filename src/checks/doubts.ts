import type { Campaign, TaskRule } from '../model/campaign.ts'
import { groupBy } from '../model/group-by.ts'
import type { Code, Problem } from '../model/problem.ts'
import type { Place, Source } from '../model/source.ts'
import { fileRules } from './file-rules.ts'
import { lastStarting } from './last-starting.ts'

/**
 * What reading left in doubt. A rule must not blame a plan for something that a mistake reported already has hidden from
 * it: `due: 8月32日` is a wrong date and not a missing deadline too.
 */
export interface Doubts {
  /** Whether all that was written was understood. */
  readonly none: boolean
  /** Whether something that belongs to a rule, or that it leans on, was not understood. */
  about(rule: TaskRule): boolean
  /** Whether an entry of the log was not understood. */
  readonly inLog: boolean
}

/** Mistakes that hide nothing: what was written is in the plan all the same, but for the link or the entry itself. */
const harmless: ReadonlySet<Code> = new Set<Code>([
  'unknown-section',
  'unknown-task',
  'dependency-cycle',
  'self-dependency',
  'depends-on-optional',
  'log-unknown-task',
])

/** A key at the left margin, or a rule of the plan, by where it starts. */
interface Stretch<T> {
  readonly start: number
  readonly value: T
}

const marginKeys = (source: Source): readonly Stretch<string>[] =>
  [...source.text.matchAll(/^([^\s#:[\]{}-][^\s:]*)/gm)].map((match) => ({ start: match.index, value: match[1]! }))

/** The rules of each source in the order of their places. */
const rulesBySource = (campaign: Campaign): ReadonlyMap<Source, readonly Stretch<TaskRule>[]> => {
  const rules = campaign.activities.flatMap((activity) => activity.rules)
  const stretches = rules.map((rule) => ({ start: rule.place.start, value: rule }))
  const bySource = groupBy(stretches, ({ value }) => value.place.source)
  for (const own of bySource.values()) own.sort((a, b) => a.start - b.start)
  return bySource
}

const holderOf = ({ start }: Place, rules: readonly Stretch<TaskRule>[] = []): TaskRule | undefined => {
  const rule = lastStarting(rules, start)?.value
  return rule !== undefined && start <= rule.place.end ? rule : undefined
}

export const doubtsOf = (campaign: Campaign, reading: readonly Problem[]): Doubts => {
  const grave = reading.filter(({ code, severity }) => severity === 'error' && !harmless.has(code))
  if (grave.length === 0) return { none: true, about: () => false, inLog: false }
  const rules = rulesBySource(campaign)
  const keys = new Map<Source, readonly Stretch<string>[]>()
  const keyAt = ({ source, start }: Place): string | undefined => {
    if (!keys.has(source)) keys.set(source, marginKeys(source))
    return lastStarting(keys.get(source)!, start)?.value
  }
  const doubtful = new Set<TaskRule>()
  let isWideOpen = false
  let inLog = false
  for (const { code, place } of grave) {
    const holder = holderOf(place, rules.get(place.source))
    if (fileRules.has(code) && code !== 'duplicate-key') {
      // A whole file may be missing.
      isWideOpen = true
      inLog = true
    } else if (holder !== undefined) doubtful.add(holder)
    else if (keyAt(place) === 'progress') inLog = true
    else isWideOpen = true
  }
  return { none: false, about: (rule) => isWideOpen || doubtful.has(rule), inLog }
}
