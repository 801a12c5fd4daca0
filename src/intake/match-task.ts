import type { Analysis } from '../analysis.ts'
import type { AddressAdvice } from '../expand/address-advice.ts'
import { findTasks } from '../expand/find-tasks.ts'
import type { Unit } from '../model/campaign.ts'
import { groupBy } from '../model/group-by.ts'
import { nearest } from '../model/nearest.ts'
import type { Task } from '../model/task.ts'
import { keyOf, lineOf } from './cell-text.ts'

/** The tasks of a plan by what ledgers call them. */
export interface TaskNames {
  readonly plan: Pick<Analysis, 'tasks' | 'index' | 'campaign'>
  readonly namesOf: NamesOf
  readonly byName: ReadonlyMap<string, readonly Task[]>
}

/** What a ledger may call a task besides its name: with its period, in either language. */
export type NamesOf = (task: Task) => readonly string[]

const keysOf = (task: Task, namesOf: NamesOf): ReadonlySet<string> => new Set([task.name, ...namesOf(task)].map(keyOf))

export const taskNames = (plan: TaskNames['plan'], namesOf: NamesOf): TaskNames => {
  const pairs = plan.tasks.flatMap((task) => [...keysOf(task, namesOf)].map((key) => ({ key, task })))
  const byKey = groupBy(pairs, ({ key }) => key)
  return { plan, namesOf, byName: new Map([...byKey].map(([key, those]) => [key, those.map(({ task }) => task)])) }
}

/** What a row prints of its task; '' where it says nothing. */
export interface PrintedTask {
  readonly address: string
  readonly name: string
  /** 责任科室（单位）. */
  readonly section: string
}

/** Why a row is about no task that could be told. */
export type Unmatched =
  | { readonly why: 'no-such-address'; readonly advice: () => AddressAdvice | undefined }
  | { readonly why: 'no-such-name'; readonly meant: () => string | undefined }
  | { readonly why: 'several'; readonly tasks: readonly Task[] }
  /** The row's own words contradict each other: somebody has sorted a part of the sheet, or copied a row. */
  | { readonly why: 'other-name' | 'other-unit'; readonly task: Task }

export type Matched = { readonly task: Task; readonly why?: undefined } | Unmatched

const unitNames = ({ name, short }: Unit): readonly string[] => [keyOf(name), keyOf(short)]

/** The units that a text names; one whose name is part of a longer one that is named too does not count. */
const unitsIn = (text: string, units: readonly Unit[]): readonly Unit[] => {
  const key = keyOf(text)
  const found = units.map((unit) => ({
    unit,
    name: unitNames(unit).find((name) => (name.length < 2 ? key === name : key.includes(name))),
  }))
  const named = found.filter((each): each is { unit: Unit; name: string } => each.name !== undefined)
  return named
    .filter(
      ({ unit, name }) =>
        !named.some((other) => other.unit !== unit && other.name !== name && other.name.includes(name)),
    )
    .map(({ unit }) => unit)
}

/** Whether what stands under 责任科室（单位） may be said of a task: it names the task's unit or section, or no other unit. */
const fitsUnit = ({ unit, section, lead }: Task, printed: string, units: readonly Unit[]): boolean => {
  const named = unitsIn(printed, units)
  if (named.length === 0 || named.includes(unit)) return true
  return [section, lead].some((own) => own !== undefined && keyOf(own) === keyOf(printed))
}

const byAddress = (printed: PrintedTask, { plan, namesOf }: TaskNames): Matched => {
  const address = lineOf(printed.address).normalize('NFKC')
  const found = findTasks(address, plan.index)
  const [task, ...more] = 'tasks' in found ? found.tasks : []
  if (task === undefined)
    return { why: 'no-such-address', advice: () => ('advice' in found ? found.advice : undefined) }
  if (more.length > 0) return { why: 'several', tasks: [task, ...more] }
  if (printed.name !== '' && !keysOf(task, namesOf).has(keyOf(printed.name))) return { why: 'other-name', task }
  return fitsUnit(task, printed.section, plan.campaign.units) ? { task } : { why: 'other-unit', task }
}

const byName = ({ name, section }: PrintedTask, { plan, byName: known }: TaskNames): Matched => {
  const named = known.get(keyOf(name))
  if (named === undefined)
    return { why: 'no-such-name', meant: () => nearest(lineOf(name), new Set(plan.tasks.map((task) => task.name))) }
  if (named.length === 1 && fitsUnit(named[0]!, section, plan.campaign.units)) return { task: named[0]! }
  const units = unitsIn(section, plan.campaign.units)
  const those = units.length > 0 ? named.filter(({ unit }) => units.includes(unit)) : named
  const bySection = those.filter((task) => task.section !== undefined && keyOf(task.section) === keyOf(section))
  const [task, ...more] = those.length > 1 && units.length === 0 && bySection.length > 0 ? bySection : those
  if (task === undefined) return { why: 'other-unit', task: named[0]! }
  return more.length === 0 ? { task } : { why: 'several', tasks: [task, ...more] }
}

/** `exhibition.collect@jia`; the number of a row is none, nor is the title of an activity that begins in that column. */
export const isAddress = (text: string): boolean => {
  const address = text.trim().normalize('NFKC')
  return /^[^\s.@#]+\.[^\s.@#]+/.test(address) && !/^[\d.]+$/.test(address)
}

/** The one task that a row is about: by its address, else by its name and unit where only one fits. It is never guessed. */
export const matchTask = (printed: PrintedTask, names: TaskNames): Matched =>
  isAddress(printed.address) || printed.name === '' ? byAddress(printed, names) : byName(printed, names)
