import type { Analysis } from '../../analysis.ts'
import type { Change } from '../../compare/change.ts'
import type { Comparison } from '../../compare/compare-plans.ts'
import type { LogEntry } from '../../model/campaign.ts'
import { groupBy } from '../../model/group-by.ts'
import { returnedOf } from '../../status/returned.ts'
import type { Standing } from '../../status/standing.ts'
import { dayText } from '../telling.ts'
import { type DiffRow, type DiffTelling, nothing } from './diff-row.ts'
import { subjectOf } from './subject.ts'

type Kind<K extends Change['kind']> = Extract<Change, { readonly kind: K }>

/** `退回` where it was and nothing has come since, else its state. */
const stateText = (standing: Standing, analysis: Analysis, { words, said }: DiffTelling): string =>
  returnedOf(standing, analysis) === undefined ? words.state[standing.facts.state] : said.entry.returned

/** `进行中 65%（13/20件）`. */
const progressText = (standing: Standing, analysis: Analysis, of: DiffTelling): string => {
  const { said } = of
  const { task, facts } = standing
  const { state, percent, count } = facts
  const word = stateText(standing, analysis, of)
  if (returnedOf(standing, analysis) !== undefined) return word
  const progress = state === 'started' && percent > 0 ? said.percent(word, percent) : word
  if (count === undefined || state === 'dropped') return progress
  return said.counted(progress, String(count / 1000), task.target?.text ?? '')
}

export const rowsOfProgress = ({ changes, before, after }: Comparison, of: DiffTelling): readonly DiffRow[] => {
  const all = changes.filter((change): change is Kind<'progress'> => change.kind === 'progress')
  const groups = groupBy(all, ({ standings }) =>
    JSON.stringify([
      standings.after.task.activity.id,
      standings.after.task.rule.id,
      progressText(standings.before, before, of),
      progressText(standings.after, after, of),
    ]),
  )
  return [...groups.values()].map((group) => {
    const { standings } = group[0]!
    const tasks = group.map(({ standings: { after: standing } }) => standing.task)
    const state = stateText(standings.after, after, of)
    return {
      ...subjectOf(tasks, after, of),
      what: state === stateText(standings.before, before, of) ? of.said.progress : state,
      before: (as) => progressText(standings.before, before, as),
      after: (as) => progressText(standings.after, after, as),
      note: nothing,
    }
  })
}

const entryText = (entry: LogEntry, of: DiffTelling): string => {
  const { said } = of
  const { date, state, percent, count, extend, by, note, evidence } = entry
  const parts = [
    extend === undefined ? undefined : said.entryExtend(dayText(extend.day, of)),
    count === undefined ? undefined : said.entryCount(count.value / 1000),
    percent === undefined ? undefined : said.entryPercent(percent.value),
    state === undefined ? undefined : said.entry[state.value],
    by === undefined ? undefined : said.entryBy(by),
    note,
    evidence,
  ]
  return said.entryOf(
    dayText(date.day, of),
    parts.flatMap((part) => part ?? []).filter((part) => part !== ''),
  )
}

/** Entries that say something else now, or nothing: a log is appended to, and never rewritten. */
export const rowsOfRewriting = ({ changes, before, after }: Comparison, of: DiffTelling): readonly DiffRow[] => {
  const names = new Map([...before.tasks, ...after.tasks].map(({ id, name }) => [id, name]))
  const about = ({ task }: LogEntry): Pick<DiffRow, 'address' | 'name' | 'tone'> => ({
    address: { text: task.value, tone: 'strong' },
    name: names.get(task.value) ?? '',
    tone: 'bad',
  })
  return changes.flatMap((change): readonly DiffRow[] => {
    if (change.kind === 'log-removed') {
      const { entry } = change
      return [
        {
          ...about(entry),
          what: of.said.entryRemoved,
          before: (as) => entryText(entry, as),
          after: ({ said }) => said.entryGone,
          note: nothing,
        },
      ]
    }
    if (change.kind !== 'log-changed') return []
    const { entries } = change
    const isMoved = entryText(entries.before, of) === entryText(entries.after, of)
    const isReordered = isMoved && entries.before.task.value === entries.after.task.value
    return [
      {
        ...about(entries.after),
        what: isReordered ? of.said.entryReordered : of.said.entryChanged,
        before: (as) => entryText(entries.before, as),
        after: (as) => entryText(entries.after, as),
        note: () => (isMoved && !isReordered ? entries.before.task.value : ''),
      },
    ]
  })
}
