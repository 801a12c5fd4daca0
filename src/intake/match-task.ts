import type { Analysis } from '../analysis.ts'
import type { AddressAdvice } from '../expand/address-advice.ts'
import { findTasks } from '../expand/find-tasks.ts'
import type { Unit } from '../model/campaign.ts'
import { groupBy } from '../model/group-by.ts'
import { nearest } from '../model/nearest.ts'
import type { Task } from '../model/task.ts'
import { keyOf, lineOf } from './cell-text.ts'

/** The tasks of a plan by what ledgers call them: each name is made comparable once, not for every row. */
export interface TaskNames {
  readonly plan: Pick<Analysis, 'tasks' | 'index' | 'campaign'>
  /** What each task may be called, by its index. */
  readonly keys: readonly ReadonlySet<string>[]
  readonly byName: ReadonlyMap<string, readonly Task[]>
  readonly addresses: ReadonlySet<string>
  readonly units: readonly UnitNames[]
}

interface UnitNames {
  readonly unit: Unit
  readonly names: readonly string[]
}

/** What a ledger may call a task besides its name: with its period, in either language. */
export type NamesOf = (task: Task) => readonly string[]

export const taskNames = (plan: TaskNames['plan'], namesOf: NamesOf): TaskNames => {
  const keys = plan.tasks.map((task) => new Set([task.name, ...namesOf(task)].map(keyOf)))
  const pairs = plan.tasks.flatMap((task, at) => [...keys[at]!].map((key) => ({ key, task })))
  const byKey = groupBy(pairs, ({ key }) => key)
  return {
    plan,
    keys,
    byName: new Map([...byKey].map(([key, those]) => [key, those.map(({ task }) => task)])),
    addresses: new Set(plan.tasks.map(({ id }) => id)),
    units: plan.campaign.units.map((unit) => ({ unit, names: [keyOf(unit.name), keyOf(unit.short)] })),
  }
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

/** The units that a text names; one whose name is part of a longer one that is named too does not count. */
const unitsIn = (text: string, units: readonly UnitNames[]): readonly Unit[] => {
  const key = keyOf(text)
  const found = units.map(({ unit, names }) => ({
    unit,
    name: names.find((name) => (name.length < 2 ? key === name : key.includes(name))),
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
const fitsUnit = ({ unit, section, lead }: Task, printed: string, units: readonly UnitNames[]): boolean => {
  const named = unitsIn(printed, units)
  if (named.length === 0 || named.includes(unit)) return true
  return [section, lead].some((own) => own !== undefined && keyOf(own) === keyOf(printed))
}

const addressIn = (text: string): string => lineOf(text).normalize('NFKC')

const byAddress = (printed: PrintedTask, { plan, keys, units }: TaskNames): Matched => {
  const found = findTasks(addressIn(printed.address), plan.index)
  const [task, ...more] = 'tasks' in found ? found.tasks : []
  if (task === undefined)
    return { why: 'no-such-address', advice: () => ('advice' in found ? found.advice : undefined) }
  if (more.length > 0) return { why: 'several', tasks: [task, ...more] }
  if (printed.name !== '' && !keys[task.index]!.has(keyOf(printed.name))) return { why: 'other-name', task }
  return fitsUnit(task, printed.section, units) ? { task } : { why: 'other-unit', task }
}

const byName = ({ name, section }: PrintedTask, { plan, byName: known, units }: TaskNames): Matched => {
  const named = known.get(keyOf(name))
  if (named === undefined)
    return { why: 'no-such-name', meant: () => nearest(lineOf(name), new Set(plan.tasks.map((task) => task.name))) }
  if (named.length === 1 && fitsUnit(named[0]!, section, units)) return { task: named[0]! }
  const meant = unitsIn(section, units)
  const those = meant.length > 0 ? named.filter(({ unit }) => meant.includes(unit)) : named
  const bySection = those.filter((task) => task.section !== undefined && keyOf(task.section) === keyOf(section))
  const [task, ...more] = those.length > 1 && meant.length === 0 && bySection.length > 0 ? bySection : those
  if (task === undefined) return { why: 'other-unit', task: named[0]! }
  return more.length === 0 ? { task } : { why: 'several', tasks: [task, ...more] }
}

/** `exhibition.collect@jia`; the number of a row is none, nor is the title of an activity that begins in that column. */
export const isAddress = (text: string): boolean => {
  const address = text.trim().normalize('NFKC')
  return /^[^\s.@#]+\.[^\s.@#]+/.test(address) && !/^[\d.]+$/.test(address)
}

/** Whether a text is the address of a task that there is: a county may number its rows `A.1`. */
export const isKnownAddress = (text: string, { addresses }: TaskNames): boolean => addresses.has(addressIn(text))

/** The one task that a row is about: by its address, else by its name and unit where only one fits. It is never guessed. */
export const matchTask = (printed: PrintedTask, names: TaskNames): Matched =>
  isAddress(printed.address) || printed.name === '' ? byAddress(printed, names) : byName(printed, names)
