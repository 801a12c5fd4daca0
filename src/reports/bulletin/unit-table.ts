import type { Unit } from '../../model/campaign.ts'
import { groupBy } from '../../model/group-by.ts'
import { type Summary, summarize } from '../../status/summary.ts'
import type { Table } from '../page.ts'
import { lightCell, numberCell } from '../telling.ts'
import type { BulletinTelling } from './naming.ts'
import { ranked } from './ranking.ts'

/** How far a unit is. */
export interface UnitRow {
  readonly unit: Unit
  readonly summary: Summary
  /** Undefined where all its tasks are optional or dropped: a percentage of nothing would look like a full one. */
  readonly percent: number | undefined
  readonly rank: number | undefined
}

/** The units in the order of the file or, ranked, the highest percentage first. The host is shown, and ranked with nobody. */
export const unitRows = ({ analysis, selected }: BulletinTelling, isRanked: boolean): readonly UnitRow[] => {
  const { campaign, calendar } = analysis
  const byUnit = groupBy(
    selected.filter(({ task }) => !task.unit.external),
    ({ task }) => task.unit,
  )
  const rows = campaign.units
    .filter((unit) => byUnit.has(unit))
    .map((unit) => {
      const standings = byUnit.get(unit)!
      const summary = summarize(standings, calendar, campaign.anniversary)
      const isMeasured = standings.some(({ task, facts }) => !task.optional && facts.state !== 'dropped')
      return { unit, summary, percent: isMeasured ? summary.percent : undefined, rank: undefined }
    })
  if (!isRanked) return rows
  return ranked(rows, ({ unit, percent }) => (unit.index === 0 ? undefined : percent)).map(({ item, rank }) => ({
    ...item,
    rank,
  }))
}

/** The table of the units behind a bulletin. */
export const unitTable = (of: BulletinTelling, isRanked: boolean): Table => {
  const { say, words } = of
  const { column } = say
  return {
    kind: 'table',
    main: true,
    columns: [
      ...(isRanked ? [{ id: 'rank', title: column.rank, align: 'right' as const, rigid: true }] : []),
      { id: 'unit', title: column.unit, rigid: true },
      ...(['tasks', 'closed', 'started', 'todo', 'overdue', 'percent'] as const).map((id) => ({
        id,
        title: column[id],
        align: 'right' as const,
        rigid: true,
      })),
      { id: 'light', title: column.light, rigid: true },
    ],
    rows: unitRows(of, isRanked).map(({ unit, summary, percent, rank }) => {
      const { byState, byAlert, tasks, light } = summary
      return [
        ...(isRanked ? [{ text: rank === undefined ? say.unranked : String(rank), raw: String(rank ?? '') }] : []),
        { text: unit.name },
        numberCell(tasks),
        numberCell(byState.done + byState.accepted),
        numberCell(byState.started),
        numberCell(byState.todo),
        numberCell(byAlert.overdue),
        percent === undefined ? { text: say.unranked, raw: '' } : { text: `${percent}%`, raw: String(percent) },
        lightCell(light, words),
      ]
    }),
  }
}
