import { displayWidth } from '../../formats/display-width.ts'
import type { Activity, Unit } from '../../model/campaign.ts'
import { groupBy } from '../../model/group-by.ts'
import { type Alert, alerts, type Light, lightOf } from '../../status/alert.ts'
import type { Standing } from '../../status/standing.ts'
import { greatest, least } from './extremes.ts'
import { suffixWidth } from './widths.ts'

/** The colour of what stands for some tasks: the light of the worst, or none for what was dropped. */
export type Shade = Light | 'dropped'

/** A bar, from the expected start to the expected end; boundaries. */
export interface Bar {
  readonly start: number
  readonly end: number
  readonly percent: number
  /** A day to be met, drawn as a diamond: a milestone, or an event. */
  readonly isPoint: boolean
  readonly shade: Shade
}

/**
 * A row of the chart: a task (`task`), one of the tasks that a rule stands for (`member`), or the rule itself (`fold`), which
 * stands for them all until somebody opens it, and always on paper.
 */
export interface Row {
  readonly kind: 'task' | 'fold' | 'member'
  /** Of the page's element: `t12`, and `f12` for a rule whose first task is 12. */
  readonly id: string
  readonly standings: readonly Standing[]
  readonly units: readonly Unit[]
  /** The worst. */
  readonly alert: Alert
  readonly bars: readonly Bar[]
  /** Its name has no room on one line of the sheet. */
  readonly isLong: boolean
  /** How many lines it takes on paper: of its name, of its members. */
  readonly lines: number
  /** The smaller, the sooner it must be on a sheet that cannot hold all. */
  readonly rank: number
}

export interface Section {
  readonly activity: Activity
  readonly standings: readonly Standing[]
  readonly rows: readonly Row[]
}

const worstAlert = (standings: readonly Standing[]): Alert =>
  alerts[least(standings.map(({ alert }) => alerts.indexOf(alert)))] ?? 'closed'

/** Nothing of it will be done. */
export const isDropped = (standings: readonly Standing[]): boolean =>
  standings.every(({ facts }) => facts.state === 'dropped')

/** What was dropped is neither done nor late. */
export const shadeOf = (standings: readonly Standing[]): Shade =>
  isDropped(standings) ? 'dropped' : lightOf[worstAlert(standings)]

/** What has a place on the chart. */
type Placed = Standing & { readonly forecastStart: number; readonly forecastEnd: number }

const isPlaced = (standing: Standing): standing is Placed =>
  standing.forecastStart !== undefined && standing.forecastEnd !== undefined

const isPoint = ({ task, forecastStart, forecastEnd }: Placed): boolean =>
  task.milestone || (task.date !== undefined && forecastEnd - forecastStart <= 1)

/** The bars of tasks that are done together, as one; those that were dropped are no part of it where others are left. */
const barOf = (standings: readonly Standing[]): readonly Bar[] => {
  const all = standings.filter(isPlaced)
  const kept = all.filter(({ facts }) => facts.state !== 'dropped')
  const placed = kept.length > 0 ? kept : all
  if (placed.length === 0) return []
  const percents = placed.reduce((sum, { facts }) => sum + facts.percent, 0)
  return [
    {
      start: least(placed.map(({ forecastStart }) => forecastStart)),
      end: greatest(placed.map(({ forecastEnd }) => forecastEnd)),
      percent: Math.floor(percents / placed.length),
      isPoint: placed.every(isPoint) && new Set(placed.map(({ forecastEnd }) => forecastEnd)).size === 1,
      shade: shadeOf(placed),
    },
  ]
}

const lastDay = 99_999

const rankOf = (standings: readonly Standing[]): number =>
  least(
    standings.map(
      ({ alert, deadline }) => alerts.indexOf(alert) * (lastDay + 1) + Math.min(deadline ?? lastDay, lastDay),
    ),
  )

/** Whether a name has no room in so many full-width characters, with the period or the number that stands behind it. */
const isLongName = (standings: readonly Standing[], nameWidth: number): boolean => {
  const { name, period } = standings[0]!.task
  const isNamedAlike = standings.every(({ task }) => task.name === name)
  const suffix = period === undefined && isNamedAlike ? 0 : suffixWidth
  return displayWidth(name) / 2 + suffix > nameWidth
}

const row = (kind: Row['kind'], standings: readonly Standing[], nameWidth: number): Row => {
  const [first] = standings
  const units = [...new Set(standings.map(({ task }) => task.unit))]
  const isLong = isLongName(standings, nameWidth)
  return {
    kind,
    id: `${kind === 'fold' ? 'f' : 't'}${first!.task.index}`,
    standings,
    units,
    alert: worstAlert(standings),
    bars: [...groupBy(standings, ({ task }) => task.period).values()].flatMap(barOf),
    isLong,
    lines: 1 + Number(isLong) + Number(units.length > 1),
    rank: rankOf(standings),
  }
}

const rowsOf = (standings: readonly Standing[], nameWidth: number): readonly Row[] =>
  [...groupBy(standings, ({ task }) => task.rule).values()].flatMap((members) =>
    members.length === 1
      ? [row('task', members, nameWidth)]
      : [row('fold', members, nameWidth), ...members.map((member) => row('member', [member], nameWidth))],
  )

/** The chart: activities, with a row for each of their rules and for each task of a rule that stands for several. */
export const sectionsOf = (standings: readonly Standing[], nameWidth: number): readonly Section[] =>
  [...groupBy(standings, ({ task }) => task.activity)].map(([activity, members]) => ({
    activity,
    standings: members,
    rows: rowsOf(members, nameWidth),
  }))
