import type { Unit } from '../model/campaign.ts'
import { groupBy } from '../model/group-by.ts'
import type { Standing } from '../status/standing.ts'
import { summarize } from '../status/summary.ts'
import type { Block, Cell } from './page.ts'
import { type Telling, toneOf } from './telling.ts'

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
  const { campaign } = analysis
  const isShown = (unit: Unit): boolean => unit.index > 0 && !unit.external
  const byUnit = groupBy(
    selected.filter(({ task }) => isShown(task.unit)),
    ({ task }) => task.unit,
  )
  if (byUnit.size === 0) return []
  const activities = campaign.activities.filter((activity) =>
    selected.some(({ task }) => task.activity === activity && isShown(task.unit)),
  )
  const units = campaign.units.filter((unit) => byUnit.has(unit))
  return [
    { kind: 'heading', text: words.byCounty },
    {
      kind: 'table',
      columns: [
        { id: 'unit', title: words.column.unit, rigid: true },
        ...activities.map(({ id, index, name }) => ({
          id,
          title: words.ordinal(index + 1),
          rawTitle: name,
          rigid: true,
        })),
      ],
      rows: units.map((unit) => {
        const byActivity = groupBy(byUnit.get(unit)!, ({ task }) => task.activity)
        return [
          { text: unit.short, raw: unit.name },
          ...activities.map((activity) => standingCell(byActivity.get(activity), of)),
        ]
      }),
    },
    ...(words.lightLegend === ''
      ? []
      : [
          { kind: 'paragraph' as const, cells: [{ text: words.lightLegend, tone: 'muted' as const }], forPeople: true },
        ]),
  ]
}
