import type { Analysis } from '../../analysis.ts'
import type { Task } from '../../model/task.ts'
import type { Cell } from '../page.ts'
import type { DiffRow, DiffTelling } from './diff-row.ts'

const ruleAddress = ({ activity, rule }: Task): string => `${activity.id}.${rule.id}`

/** Some tasks of one rule under one name: `征集初选并报送作品（7家）`, or with its members where they are not all. */
const nameOf = (tasks: readonly Task[], all: readonly Task[], of: DiffTelling): string => {
  const { words, said } = of
  const [first] = tasks
  const units = [...new Set(tasks.map(({ unit }) => unit))]
  const unitsOfAll = new Set(all.map(({ unit }) => unit))
  const { name } = first!
  if (units.length === 1 && unitsOfAll.size === 1) return said.periods(name, tasks.length)
  const isOneName = tasks.every((task) => task.name === name)
  const common = isOneName ? name : (first!.rule.fields.name?.value.replaceAll('{unit}', '') ?? name)
  return units.length === unitsOfAll.size
    ? words.members(common, units.length)
    : said.ofMembers(common, words.list(units.map(({ short }) => short)))
}

/**
 * What a row is about: one task; the tasks of one rule, told once; or tasks of several rules, by the first of them.
 * `analysis` is the one that has them.
 */
export const subjectOf = (
  tasks: readonly Task[],
  analysis: Analysis,
  of: DiffTelling,
): Pick<DiffRow, 'address' | 'name'> => {
  const [first] = tasks
  const raw = tasks.map(({ id }) => id).join(' ')
  const address = (text: string): Cell => ({ text, raw, tone: 'strong' })
  if (tasks.length === 1) return { address: address(first!.id), name: first!.name }
  if (tasks.some(({ rule }) => rule !== first!.rule)) {
    return { address: address(of.words.andOthers(first!.id, tasks.length)), name: '' }
  }
  const all = analysis.index.rule(first!.activity.id, first!.rule.id)?.tasks ?? tasks
  const isAll = tasks.length === all.length
  const star = first!.rule.each === undefined ? '' : '@*'
  return {
    address: address(isAll ? `${ruleAddress(first!)}${star}` : of.words.andOthers(first!.id, tasks.length)),
    name: nameOf(tasks, all, of),
  }
}
