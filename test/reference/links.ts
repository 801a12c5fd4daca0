import { plain } from './dates.ts'
import { type Duration, parseLag } from './durations.ts'
import type { Instance, Rule } from './expand.ts'
import { listOf, scalarOf } from './raw.ts'

type LinkType = 'FS' | 'SS' | 'FF' | 'SF'

/** One dependency of one task on one other. */
export type Link = { from: Instance; to: Instance; type: LinkType; lag: Duration }

type Parsed = {
  activity: string | undefined
  name: string
  unit: string | undefined
  period: string | undefined
  type: LinkType
  lag: Duration
}

/** `REF [TYPE] [LAG]`: language §8 */
function parseAfter(text: string): Parsed {
  const [ref = '', ...rest] = text.trim().split(/\s+/)
  const tail = /^(FS|SS|FF|SF)?([+-].+)?$/.exec(plain(rest.join('')))
  const m = /^(?:([^.@#]+)\.)?([^.@#]+)(?:@([^.@#]+))?(?:#([^.@#]+))?$/.exec(ref)
  if (!tail || !m) throw new Error(`not a dependency: ${text}`)
  return {
    activity: m[1],
    name: m[2] ?? '',
    unit: m[3],
    period: m[4],
    type: (tail[1] as LinkType | undefined) ?? 'FS',
    lag: tail[2] === undefined ? { n: 0, unit: 'd' } : parseLag(tail[2]),
  }
}

/** The tasks of the plan as written that a reference means. */
function rulesMeant(parsed: Parsed, task: Instance, rules: Rule[]): { meant: Rule[]; wholeActivity: boolean } {
  const inActivity = parsed.activity ?? task.rule.activity.id
  const rule = rules.find((r) => r.activity.id === inActivity && r.id === parsed.name)
  if (rule) return { meant: [rule], wholeActivity: false }
  const meant = parsed.activity === undefined ? rules.filter((r) => r.activity.id === parsed.name) : []
  if (meant.length === 0) throw new Error(`unknown task: ${parsed.name}`)
  return { meant, wholeActivity: true }
}

/** Which unit's tasks are meant: everybody's (undefined), one's, or nobody's (null). */
function unitMeant(parsed: Parsed, task: Instance, rule: Rule): string | undefined | null {
  if (parsed.unit === '*') return undefined
  if (parsed.unit !== undefined) {
    if (rule.except.has(parsed.unit)) throw new Error(`left out: ${parsed.unit}`)
    return parsed.unit
  }
  if (!rule.members || !task.rule.members || !rule.members.includes(task.unit)) return undefined
  return rule.except.has(task.unit) ? null : task.unit
}

/** Which period is meant: all (undefined), or one. */
function periodMeant(parsed: Parsed, task: Instance, candidate: Instance): string | undefined {
  if (parsed.period !== undefined) return parsed.period
  if (candidate.period === undefined || task.period === undefined) return undefined
  return candidate.period.kind === task.period.kind ? task.period.label : undefined
}

/** `@unit`, `@*` and `#period` must name something that there is. */
function checkNamed(parsed: Parsed, rule: Rule, wholeActivity: boolean, instances: Instance[]): void {
  if (parsed.unit === undefined && parsed.period === undefined) return
  if (wholeActivity) throw new Error(`a whole activity takes neither @ nor #: ${parsed.name}`)
  if (parsed.unit !== undefined && !rule.members) throw new Error(`not an each task: ${parsed.name}`)
  const found = instances.some(
    (candidate) =>
      candidate.rule === rule &&
      (parsed.unit === undefined || parsed.unit === '*' || candidate.unit === parsed.unit) &&
      (parsed.period === undefined || candidate.period?.label === parsed.period),
  )
  if (!found) throw new Error(`no such task: ${parsed.name}@${parsed.unit}#${parsed.period}`)
}

function linksOf(task: Instance, instances: Instance[], rules: Rule[]): Link[] {
  const links: Link[] = []
  for (const item of listOf(task.raw.get('after'))) {
    const parsed = parseAfter(scalarOf(item))
    const { meant, wholeActivity } = rulesMeant(parsed, task, rules)
    for (const rule of meant) {
      checkNamed(parsed, rule, wholeActivity, instances)
      const unit = unitMeant(parsed, task, rule)
      for (const candidate of instances) {
        if (candidate.rule !== rule || unit === null || (unit !== undefined && candidate.unit !== unit)) continue
        const period = periodMeant(parsed, task, candidate)
        if (period !== undefined && candidate.period?.label !== period) continue
        if (candidate.optional && wholeActivity) continue
        if (candidate.optional) throw new Error(`depends on optional: ${candidate.address}`)
        if (candidate === task) throw new Error(`depends on itself: ${task.address}`)
        links.push({ from: candidate, to: task, type: parsed.type, lag: parsed.lag })
      }
    }
  }
  return links
}

/** All links, in plan order of the tasks that have them. */
export function allLinks(instances: Instance[], rules: Rule[]): Link[] {
  return instances.flatMap((task) => linksOf(task, instances, rules))
}

/** Addresses in plan order, each once. */
export function inPlanOrder(tasks: Instance[]): string[] {
  return [...new Set([...tasks].sort((a, b) => a.index - b.index))].map((task) => task.address)
}
