import type { Campaign, TaskRule } from '../model/campaign.ts'
import type { Code, Problem } from '../model/problem.ts'
import type { Place, Source } from '../model/source.ts'

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

/** Mistakes after which a whole file may be missing. */
const fatal: ReadonlySet<Code> = new Set<Code>([
  'yaml-syntax',
  'bad-encoding',
  'unreadable',
  'multiple-documents',
  'yaml-feature',
  'merge-conflict',
  'full-width-punctuation',
  'invisible-character',
  'too-large',
])

/** The key at the left margin under which a place stands. */
const topKey = ({ source, start }: Place): string | undefined => {
  const keys = [...source.text.slice(0, start + 1).matchAll(/^([^\s#:[\]{}-][^\s:]*)/gm)]
  return keys.at(-1)?.[1]
}

/** The rules of a source in the order of their places, to find the one that holds an offset. */
const rulesBySource = (campaign: Campaign): ReadonlyMap<Source, readonly TaskRule[]> => {
  const bySource = new Map<Source, TaskRule[]>()
  for (const { rules } of campaign.activities) {
    for (const rule of rules) {
      const own = bySource.get(rule.place.source)
      if (own === undefined) bySource.set(rule.place.source, [rule])
      else own.push(rule)
    }
  }
  for (const rules of bySource.values()) rules.sort((a, b) => a.place.start - b.place.start)
  return bySource
}

const holderOf = ({ start }: Place, rules: readonly TaskRule[] = []): TaskRule | undefined => {
  const holder = rules.findLast((rule) => rule.place.start <= start)
  return holder !== undefined && start <= holder.place.end ? holder : undefined
}

export const doubtsOf = (campaign: Campaign, reading: readonly Problem[]): Doubts => {
  const grave = reading.filter(({ code, severity }) => severity === 'error' && !harmless.has(code))
  if (grave.length === 0) return { none: true, about: () => false, inLog: false }
  const rules = rulesBySource(campaign)
  const doubtful = new Set<TaskRule>()
  let isWideOpen = false
  let inLog = false
  for (const { code, place } of grave) {
    const holder = holderOf(place, rules.get(place.source))
    if (fatal.has(code)) {
      isWideOpen = true
      inLog = true
    } else if (holder !== undefined) doubtful.add(holder)
    else if (topKey(place) === 'progress') inLog = true
    else isWideOpen = true
  }
  return { none: false, about: (rule) => isWideOpen || doubtful.has(rule), inLog }
}
