import type { Analysis } from '../../src/analysis.ts'
import { nextWorkWeek, workWeekOf } from '../../src/calendar/work-week.ts'
import type { Item, Letter } from '../../src/reports/reminder/letter.ts'
import { addresseesOf, letterFor, remindingOf } from '../../src/reports/reminder/letters.ts'
import type { Reminding } from '../../src/reports/reminder/reminding.ts'
import { loadRemindWords } from '../../src/words/index.ts'

export interface Run {
  readonly reminding: Reminding
  /** In the order in which they are written. */
  readonly letters: readonly Letter[]
}

/** All letters of one week. */
export const lettersOf = async (
  analysis: Analysis,
  which: 'this' | 'next' = 'this',
  language: 'zh-CN' | 'en' = 'zh-CN',
): Promise<Run> => {
  const current = workWeekOf(analysis.calendar, analysis.asOf.day)
  const week = which === 'this' ? current : nextWorkWeek(analysis.calendar, current)
  const reminding = remindingOf(analysis, week, await loadRemindWords(language))
  return { reminding, letters: addresseesOf(reminding).flatMap((each) => letterFor(each, reminding) ?? []) }
}

export interface Told {
  readonly to: string
  readonly kind: string
  readonly item: Item
}

/** Every item with its chapter and whom it is told. */
export const itemsOf = ({ letters }: Run): readonly Told[] =>
  letters.flatMap(({ to, chapters }) =>
    chapters.flatMap(({ kind, items }) => items.map((item) => ({ to: to.id, kind, item }))),
  )

/** Who is told of a task and under which chapter: `jia overdue`. */
export const toldOf = (run: Run, task: string): readonly string[] =>
  itemsOf(run).flatMap(({ to, kind, item }) => (item.tasks.includes(task) ? [`${to} ${kind}`] : []))
