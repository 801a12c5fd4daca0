import type { DependencyType } from '../../../model/campaign.ts'
import type { Wait } from '../page-data.ts'
import type { Page, PageRow } from './page.ts'

/** A task that another one waits for, or that waits for it. */
export interface Relation {
  readonly task: number
  readonly type: DependencyType
}

/** What stands before and behind each task. */
export interface Relations {
  readonly before: (row: PageRow) => readonly Relation[]
  readonly after: (row: PageRow) => readonly Relation[]
}

const relation = (wait: Wait): Relation =>
  typeof wait === 'number' ? { task: wait, type: 'FS' } : { task: wait[0], type: wait[1] }

/** The tasks that a row stands for. */
export const tasksOf = ({ task, members }: PageRow): readonly number[] =>
  task === undefined ? members.map((member) => member.task!) : [task]

/** Each once, without the row's own. */
const joined = (row: PageRow, relations: ReadonlyMap<number, readonly Relation[]>): readonly Relation[] => {
  const own = new Set(tasksOf(row))
  const found = new Map<number, Relation>()
  for (const task of own)
    for (const each of relations.get(task) ?? []) if (!own.has(each.task)) found.set(each.task, each)
  return [...found.values()].sort((a, b) => a.task - b.task)
}

export const relationsOf = ({ data }: Page): Relations => {
  const before = new Map<number, Relation[]>()
  const after = new Map<number, Relation[]>()
  const add = (to: Map<number, Relation[]>, key: number, value: Relation): void => {
    const known = to.get(key)
    if (known === undefined) to.set(key, [value])
    else known.push(value)
  }
  for (const { index, waits = [] } of [...data.tasks, ...data.others]) {
    for (const wait of waits) {
      const { task, type } = relation(wait)
      add(before, index, { task, type })
      add(after, task, { task: index, type })
    }
  }
  return { before: (row) => joined(row, before), after: (row) => joined(row, after) }
}
