import type { EntryFields } from '../../edit/entry-text.ts'
import { isoDay } from '../../model/day.ts'
import type { LogWords, ProblemWords, ReportWords } from '../../words/index.ts'
import type { World } from '../world.ts'
import type { NoteDays } from './days.ts'
import { stateOf, type Wish } from './wish.ts'

interface NotingWords {
  readonly log: LogWords
  readonly report: ReportWords
  readonly problem: ProblemWords
}

/** All that one call of a command needs to know while it writes the log. */
export interface Noting {
  readonly world: World
  readonly wish: Wish
  readonly days: NoteDays
  readonly words: NotingWords
  readonly mostBytes: number
}

/** The addresses of the tasks whose entries go to each file. */
export type ByFile = ReadonlyMap<string, readonly string[]>

const given = (key: string, text: string | undefined): EntryFields => (text === undefined ? [] : [[key, text]])

/** `date` and `task` first, then what happened, then who and why. */
export const fieldsFor = (id: string, { wish, days }: Pick<Noting, 'wish' | 'days'>): EntryFields => [
  ['date', isoDay(days.on)],
  ['task', id],
  ...given('state', stateOf[wish.kind]),
  ...given('percent', wish.percent?.toString()),
  ...given('count', wish.count?.text),
  ...given('extend', days.extend === undefined ? undefined : isoDay(days.extend)),
  ...given('by', wish.by),
  ...given('note', wish.note),
  ...given('evidence', wish.evidence),
]
