import { type Day, weekdayOf } from '../model/day.ts'
import { isFinished } from '../status/facts.ts'
import type { Standing } from '../status/standing.ts'
import type { ViewWords } from '../words/index.ts'
import type { Filters } from './filter.ts'
import type { Block } from './page.ts'
import { dayText, type Telling } from './telling.ts'

/** What the further views of the schedule lean on. */
export interface ViewTelling extends Telling {
  readonly view: ViewWords
}

/** `8月30日（周五）`; ISO for machines. */
export const datedText = (day: number, of: ViewTelling): string =>
  of.iso ? dayText(day, of) : of.view.dated(dayText(day, of), weekdayOf(day as Day))

/** What is still ahead: without the finished, unless somebody asks for these. */
export const unfinished = (selected: readonly Standing[], filters: Filters): readonly Standing[] =>
  filters.state.length > 0 || filters.alert.length > 0 ? selected : selected.filter(({ facts }) => !isFinished(facts))

/** Says what a list leaves out; nothing where that is nothing. */
export const leftOutLine = (count: number, say: (count: number) => string): readonly Block[] =>
  count === 0 ? [] : [{ kind: 'paragraph', cells: [{ text: say(count), tone: 'muted' }], forPeople: true }]
