import { workdaysBetween } from '../calendar/count.ts'
import { isoDay } from '../model/day.ts'
import { alerts, lightOf } from '../status/alert.ts'
import type { Standing } from '../status/standing.ts'
import { type Summary, summarize } from '../status/summary.ts'
import { describeFilters, type Filters } from './filter.ts'
import type { Block, Cell } from './page.ts'
import { dayText, saidCell, type Telling, toneOf } from './telling.ts'

const separated = (cells: readonly Cell[]): readonly Cell[] =>
  cells.flatMap((cell, at) => (at === 0 ? [cell] : [{ text: '  ' }, cell]))

/** The lines that begin every report of one campaign: what, when, where the day came from, what is selected. */
export const header = (of: Telling, filters: Filters): readonly Block[] => {
  const { analysis, words } = of
  const { campaign, calendar, asOf } = analysis
  const left = workdaysBetween(calendar, asOf.day, campaign.anniversary)
  const selection = describeFilters(filters, words)
  return [
    { kind: 'paragraph', cells: [{ text: campaign.name, tone: 'strong' }] },
    {
      kind: 'paragraph',
      cells: [saidCell(of, ({ iso }) => words.asOf(iso ? isoDay(asOf.day) : words.fullDate(asOf.day), asOf.origin))],
      right: [
        saidCell(of, (as) =>
          words.toAnniversary(dayText(campaign.anniversary, as), campaign.anniversary - asOf.day, left),
        ),
      ],
    },
    ...(selection === undefined
      ? []
      : [{ kind: 'paragraph' as const, cells: [{ text: selection, tone: 'muted' as const }] }]),
  ]
}

const stateCells = ({ byState }: Summary, { words }: Telling): readonly Cell[] =>
  (['accepted', 'done', 'started', 'todo', 'dropped'] as const)
    .filter((state) => byState[state] > 0)
    .map((state) => ({ text: `${words.state[state]} ${byState[state]}` }))

const alertCells = ({ byAlert }: Summary, { words }: Telling): readonly Cell[] =>
  alerts
    .filter((alert) => alert !== 'closed' && byAlert[alert] > 0)
    .map((alert) => ({ text: `${words.alert[alert]} ${byAlert[alert]}`, tone: toneOf[lightOf[alert]] }))

/** Says how many tasks a cycle keeps out of the schedule. */
export const unscheduledLine = (selected: readonly Standing[], { words }: Telling): readonly Block[] => {
  const count = selected.filter(({ planStart }) => planStart === undefined).length
  return count === 0 ? [] : [{ kind: 'paragraph', cells: [{ text: words.unscheduled(count), tone: 'bad' }] }]
}

/** How many tasks, in which states, with which alerts, how much is done, and how much room is left before the anniversary. */
export const totals = (of: Telling, selected: readonly Standing[]): readonly Block[] => {
  const { analysis, words } = of
  const { campaign, calendar } = analysis
  const summary = summarize(selected, calendar, campaign.anniversary)
  const activities = new Set(selected.map(({ task }) => task.activity.index)).size
  const unscheduled = selected.filter(({ planStart }) => planStart === undefined).length
  const { margin } = summary
  const marginCell: readonly Cell[] =
    // Where some tasks have no dates the margin would be a guess.
    margin === undefined || unscheduled > 0
      ? []
      : [{ text: words.margin(margin), ...(margin < 0 ? { tone: 'bad' as const } : {}) }]
  return [
    {
      kind: 'paragraph',
      cells: separated([
        { text: words.counts(activities, summary.tasks) },
        { text: words.progress(summary.percent), tone: 'strong' },
        ...stateCells(summary, of),
      ]),
    },
    { kind: 'paragraph', cells: separated([...alertCells(summary, of), ...marginCell]) },
    ...unscheduledLine(selected, of),
  ]
}
