import { resolveDate } from './dates.ts'
import { iso } from './days.ts'
import { type Duration, fin, parseDuration } from './durations.ts'
import { type Period, periodsOf } from './periods.ts'
import { type Activity, inOrder, type Plan } from './plan.ts'
import { flag, listOf, mapOf, type Raw, type RawMap, scalarOf, textOf } from './raw.ts'

/** A task of the plan as written, before fan-out. */
export type Rule = {
  activity: Activity
  id: string
  raw: RawMap
  /** The members of `each`, with those left out; undefined without `each`. */
  members: string[] | undefined
  except: Set<string>
}

/** One task after fan-out, repeats and inheritance. */
export type Instance = {
  index: number
  rule: Rule
  address: string
  unit: string
  period: Period | undefined
  raw: RawMap
  name: string
  lead: string | undefined
  section: string | undefined
  owner: string | undefined
  takesText: string
  takes: Duration
  milestone: boolean
  optional: boolean
  /** Days; `date` is the day of an event. */
  start: number | undefined
  date: number | undefined
  /** The deadline as written: of `date`, its own, or inherited. */
  originalDue: number | undefined
  weight: number
  target: { amount: number; unit: string } | undefined
}

export function rulesOf(plan: Plan): Rule[] {
  return plan.activities.flatMap((activity) =>
    activity.tasks.map((raw) => ({
      activity,
      id: scalarOf(raw.get('id')),
      raw,
      members: raw.has('each') ? membersOf(raw.get('each'), plan) : undefined,
      except: new Set(mapOf(raw.get('except')).keys()),
    })),
  )
}

function membersOf(each: Raw | undefined, plan: Plan): string[] {
  if (Array.isArray(each)) return inOrder(each.map(scalarOf), plan.units)
  const members = plan.groups.get(scalarOf(each))
  if (!members) throw new Error(`unknown group: ${scalarOf(each)}`)
  return members
}

export function expand(plan: Plan, rules: Rule[]): Instance[] {
  const instances: Instance[] = []
  const host = plan.units[0]?.id
  if (host === undefined) throw new Error('no units')
  for (const rule of rules) {
    const units = rule.members?.filter((unit) => !rule.except.has(unit)) ?? [textOf(rule.raw, 'unit') ?? host]
    for (const unit of units) {
      const raw: RawMap = new Map([...rule.raw, ...mapOf(mapOf(rule.raw.get('for')).get(unit))])
      for (const period of periodsFor(raw, rule, plan))
        instances.push(instance(plan, rule, unit, raw, period, instances.length, host))
    }
  }
  return instances
}

/** The due as written, its own before the inherited one; `待定` is no deadline. */
function writtenDue(raw: RawMap, rule: Rule, plan: Plan): number | undefined {
  const text = textOf(raw, 'due') ?? textOf(rule.activity.raw, 'due')
  return text === undefined || text === '待定' || text === 'tbd' ? undefined : resolveDate(text, plan.dates, 'last')
}

function startOf(raw: RawMap, plan: Plan): number | undefined {
  const text = textOf(raw, 'start')
  return text === undefined ? undefined : resolveDate(text, plan.dates, 'first')
}

function periodsFor(raw: RawMap, rule: Rule, plan: Plan): (Period | undefined)[] {
  const repeat = raw.get('repeat')
  if (repeat === undefined) return [undefined]
  const start = startOf(raw, plan)
  const due = writtenDue(raw, rule, plan)
  if (start === undefined || due === undefined) throw new Error('repeat wants start and due')
  const periods = periodsOf(repeat, start, due)
  if (periods.length === 0) throw new Error(`repeat without a period: ${iso(start)} to ${iso(due)}`)
  return periods
}

function instance(
  plan: Plan,
  rule: Rule,
  unit: string,
  raw: RawMap,
  period: Period | undefined,
  index: number,
  host: string,
): Instance {
  const owner = plan.units.find((candidate) => candidate.id === unit)
  if (!owner) throw new Error(`unknown unit: ${unit}`)
  const inherit = (key: 'lead' | 'section'): string | undefined =>
    textOf(raw, key) ?? (unit === host ? undefined : owner[key]) ?? textOf(rule.activity.raw, key) ?? owner[key]
  const takesText = textOf(raw, 'takes') ?? (flag(raw, 'milestone') ? '0d' : '1wd')
  const takes = parseDuration(takesText)
  const dateText = textOf(raw, 'date')
  const date = dateText === undefined ? undefined : resolveDate(dateText, plan.dates, 'day')
  const milestone = flag(raw, 'milestone') || takes.n === 0
  return {
    index,
    rule,
    address: `${rule.activity.id}.${rule.id}${rule.members ? `@${unit}` : ''}${period ? `#${period.label}` : ''}`,
    unit,
    period,
    raw,
    name: scalarOf(raw.get('name'))
      .replaceAll('{years}', plan.years === undefined ? '{years}' : String(plan.years))
      .replaceAll('{year}', String(plan.dates.year))
      .replaceAll('{unit}', owner.name),
    lead: inherit('lead'),
    section: inherit('section'),
    owner: textOf(raw, 'owner') ?? textOf(rule.activity.raw, 'owner'),
    takesText,
    takes: milestone ? { n: 0, unit: 'd' } : takes,
    milestone,
    optional: flag(raw, 'optional'),
    start: period?.start ?? startOf(raw, plan),
    date,
    originalDue:
      date !== undefined ? eventEnd(date, milestone, takes, plan) - 1 : (period?.due ?? writtenDue(raw, rule, plan)),
    weight: Math.round(Number(textOf(raw, 'weight') ?? '1') * 1000),
    target: targetOf(textOf(raw, 'target')),
  }
}

/** The boundary at which an event ends when it is kept: semantics §3. */
export function eventEnd(date: number, milestone: boolean, takes: Duration, plan: Plan): number {
  if (milestone) return date + 1
  if (takes.unit === 'd') return date + takes.n
  if (takes.n === 1) return date + 1
  return fin(date + 1, { n: takes.n - 1, unit: 'wd' }, plan.calendar)
}

/** In thousandths, so that shares are exact. */
function targetOf(text: string | undefined): Instance['target'] {
  if (text === undefined) return undefined
  const m = /^(\d{1,6}(?:\.\d{1,3})?)\s*(\D.*)$/.exec(text)
  if (!m) throw new Error(`not a target: ${text}`)
  return { amount: Math.round(Number(m[1]) * 1000), unit: m[2] ?? '' }
}

/** `with` as written: one or a list. */
export function withOf(raw: RawMap): string[] {
  return listOf(raw.get('with')).map(scalarOf)
}
