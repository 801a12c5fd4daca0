import type { Plan } from '../../analysis.ts'
import type { Finding } from '../../intake/finding.ts'
import type { IntakeEntry } from '../../intake/news.ts'
import { ymdOf } from '../../model/day.ts'
import type { ReportWords } from '../../words/index.ts'
import type { NoteDays } from '../noting/days.ts'
import { objectionTo } from '../noting/objection.ts'
import type { NoteKind, Wish } from '../noting/wish.ts'

/** What an entry would be on the command line: `plan start`, `plan done`, `plan report`. */
export interface NotedAs {
  readonly wish: Wish
  readonly days: NoteDays
}

const wishOf = (entry: IntakeEntry, kind: NoteKind, by: string | undefined): Wish => ({
  kind,
  addresses: [entry.task.id],
  date: undefined,
  count: entry.count,
  percent: entry.percent,
  extend: undefined,
  by,
  note: entry.note,
  evidence: entry.evidence,
  options: [],
})

export const notedAs = (entry: IntakeEntry, by: string | undefined): NotedAs => ({
  wish: wishOf(entry, entry.state === 'done' ? 'done' : entry.state === 'started' ? 'start' : 'report', by),
  days: { on: entry.on, origin: 'option', extend: undefined },
})

/** Under which commands an entry must make sense; words alone may be added to anything. */
const kindsOf = ({ state, count, percent }: IntakeEntry): readonly NoteKind[] => [
  ...(count === undefined && percent === undefined ? [] : ['report' as const]),
  ...(state === undefined ? [] : [state === 'done' ? ('done' as const) : ('start' as const)]),
]

/** Why an entry makes no sense: what `plan done`, `plan start` and `plan report` would say to it. */
export const objectionsTo = (entry: IntakeEntry, plan: Plan, words: ReportWords): readonly Finding[] => {
  const { days } = notedAs(entry, undefined)
  const { year } = ymdOf(plan.campaign.anniversary)
  for (const kind of kindsOf(entry)) {
    const objection = objectionTo(wishOf(entry, kind, undefined), days, entry.task, plan, words, year)
    if (objection !== undefined) return [{ place: entry.place, message: ['refused', { objection }] }]
  }
  return []
}
