import type { Activity, Campaign, Unit } from '../model/campaign.ts'
import { groupBy } from '../model/group-by.ts'
import type { Standing } from '../status/standing.ts'
import { summarize } from '../status/summary.ts'
import type { Block, Cell, Table } from './page.ts'
import { type Telling, toneOf } from './telling.ts'

/** How a matrix of units and activities is filled in. */
export interface MatrixCells {
  /** Of the tasks of a unit in an activity; undefined where there are none. */
  readonly cell: (standings: readonly Standing[] | undefined) => Cell
  readonly unit: (unit: Unit) => Cell
  /** The title of a last column and a last row of sums; none without. */
  readonly sum?: string
}

/** The units that have any of these tasks, in the plan's order. */
export const unitsOf = (standings: readonly Standing[], { units }: Campaign): readonly Unit[] => {
  const named = new Set(standings.map(({ task }) => task.unit))
  return units.filter((unit) => named.has(unit))
}

export const activitiesOf = (standings: readonly Standing[], { activities }: Campaign): readonly Activity[] => {
  const named = new Set(standings.map(({ task }) => task.activity))
  return activities.filter((activity) => named.has(activity))
}

/** Units by activities. */
export const matrixTable = (
  standings: readonly Standing[],
  units: readonly Unit[],
  activities: readonly Activity[],
  { words }: Telling,
  { cell, unit: unitCell, sum }: MatrixCells,
): Table => {
  const byUnit = groupBy(standings, ({ task }) => task.unit)
  const row = (title: Cell, members: readonly Standing[]): readonly Cell[] => {
    const byActivity = groupBy(members, ({ task }) => task.activity)
    const cells = activities.map((activity) => cell(byActivity.get(activity)))
    return [title, ...cells, ...(sum === undefined ? [] : [cell(members)])]
  }
  return {
    kind: 'table',
    ...(sum === undefined ? {} : { main: true, grid: true }),
    columns: [
      { id: 'unit', title: words.column.unit, rigid: true },
      ...activities.map(({ id, index, name }) => ({
        id,
        title: words.ordinal(index + 1),
        rawTitle: name,
        rigid: true,
      })),
      ...(sum === undefined ? [] : [{ id: 'sum', title: sum, rigid: true }]),
    ],
    rows: [
      ...units.map((unit) => row(unitCell(unit), byUnit.get(unit)!)),
      ...(sum === undefined ? [] : [row({ text: sum, tone: 'strong' }, standings)]),
    ],
  }
}

const standingCell = (standings: readonly Standing[] | undefined, { analysis, words }: Telling): Cell => {
  if (standings === undefined) return { text: words.none, raw: '', tone: 'muted' }
  const { percent, light } = summarize(standings, analysis.calendar, analysis.campaign.anniversary)
  return {
    text: `${words.lightSign[light]} ${percent}%`,
    raw: `${words.light[light]} ${percent}%`,
    tone: toneOf[light],
  }
}

/** Units by activities: the light and how far. Of the units that work with the host; outside ones are waited for, not measured. */
export const unitMatrix = (selected: readonly Standing[], of: Telling): readonly Block[] => {
  const { analysis, words } = of
  const shown = selected.filter(({ task: { unit } }) => unit.index > 0 && !unit.external)
  if (shown.length === 0) return []
  const { campaign } = analysis
  return [
    { kind: 'heading', text: words.byCounty },
    matrixTable(shown, unitsOf(shown, campaign), activitiesOf(shown, campaign), of, {
      cell: (standings) => standingCell(standings, of),
      unit: ({ short, name }) => ({ text: short, raw: name }),
    }),
    ...(words.lightLegend === ''
      ? []
      : [
          { kind: 'paragraph' as const, cells: [{ text: words.lightLegend, tone: 'muted' as const }], forPeople: true },
        ]),
  ]
}
