import type { Analysis } from '../analysis.ts'
import { workdaysBetween } from '../calendar/count.ts'
import type { Unit } from '../model/campaign.ts'
import { groupBy } from '../model/group-by.ts'
import { isFinished } from '../status/facts.ts'
import type { Standing } from '../status/standing.ts'
import { summarize } from '../status/summary.ts'
import type { Pair } from './pair-tasks.ts'

/** Open tasks that are expected on another day now, all for the same reason. */
export interface Shift {
  /** The task furthest up their chain that has moved itself: who holds it has spent, or gained, the days. */
  readonly spender: Pair<Standing>
  /** In plan order; the spender may be one of them, or finished. */
  readonly moves: readonly Pair<Standing>[]
  /** The working days of the one that moved furthest; negative where it is earlier now. */
  readonly workdays: number
}

/** The room that is left before the anniversary, of the campaign or of one of its units. */
export interface MarginChange {
  /** Undefined for the campaign as a whole. */
  readonly unit: Unit | undefined
  /** In working days; undefined where nothing has to precede T. */
  readonly before: number | undefined
  readonly after: number | undefined
  /** Who has spent or gained it. Undefined where no forecast has moved: then T, or a deadline, has. */
  readonly spender: Pair<Standing> | undefined
}

export interface ForecastDifference {
  readonly shifts: readonly Shift[]
  /** The campaign's first; units whose margin is the same are left out. */
  readonly margins: readonly MarginChange[]
}

const hasMoved = ({ before, after }: Pair<Standing>): boolean =>
  before.forecastEnd !== undefined && after.forecastEnd !== undefined && before.forecastEnd !== after.forecastEnd

const workdaysOf = ({ before, after }: Pair<Standing>, { calendar }: Analysis): number =>
  workdaysBetween(calendar, before.forecastEnd!, after.forecastEnd!)

const isLater = ({ before, after }: Pair<Standing>): boolean => after.forecastEnd! > before.forecastEnd!

/**
 * For each task that has moved, the one furthest up its chain that has moved the same way, without a gap. What makes a task
 * later is what holds it now; what makes it earlier is what held it before.
 */
const spendersOf = (
  pairs: readonly Pair<Standing>[],
  analyses: Pair<Analysis>,
): ((pair: Pair<Standing>) => Pair<Standing>) => {
  const moved = pairs.filter(hasMoved)
  const bySide = {
    before: new Map(moved.map((pair) => [pair.before.task.index, pair])),
    after: new Map(moved.map((pair) => [pair.after.task.index, pair])),
  }
  const above = (pair: Pair<Standing>): Pair<Standing> | undefined => {
    const side = isLater(pair) ? 'after' : 'before'
    const { network, forecast } = analyses[side]
    const at = pair[side].task.index
    const driver = forecast.driver[at]!
    const up = driver < 0 ? undefined : bySide[side].get(network.nodes[at]!.links[driver]!.from)
    return up !== undefined && isLater(up) === isLater(pair) ? up : undefined
  }
  const known = new Map<Pair<Standing>, Pair<Standing>>()
  return (pair) => {
    const way: Pair<Standing>[] = []
    let at = pair
    // Two plans may hold each other's tasks in opposite orders, but a chain of one side never comes back.
    for (let up = above(at); up !== undefined && !known.has(at); up = above(at)) {
      way.push(at)
      at = up
    }
    const spender = known.get(at) ?? at
    for (const each of way) known.set(each, spender)
    return spender
  }
}

/** The open task that leaves the least room before T: what `summarize` takes the margin from. */
const tightest = (standings: readonly Standing[], anniversary: number): Standing | undefined => {
  let tight: Standing | undefined
  for (const standing of standings) {
    const { task, facts, deadline, forecastEnd } = standing
    if (isFinished(facts) || task.optional || deadline === undefined || forecastEnd === undefined) continue
    if (deadline <= anniversary && (tight === undefined || forecastEnd > tight.forecastEnd!)) tight = standing
  }
  return tight
}

const marginOf = ({ calendar, campaign }: Analysis, standings: readonly Standing[]): number | undefined =>
  summarize(standings, calendar, campaign.anniversary).margin

const shiftOf = (spender: Pair<Standing>, moves: readonly Pair<Standing>[], after: Analysis): Shift => {
  const days = moves.map((pair) => workdaysOf(pair, after))
  return { spender, moves, workdays: days.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a)) }
}

/** What concerns some tasks alone: who has moved them, whoever that is, and the margins of their units. */
export const ofChosen = (
  { shifts, margins }: ForecastDifference,
  isChosen: (pair: Pair<Standing>) => boolean,
  after: Analysis,
): ForecastDifference => {
  const chosen = shifts.flatMap(({ spender, moves }) => {
    const own = moves.filter(isChosen)
    return own.length === 0 ? [] : [shiftOf(spender, own, after)]
  })
  const units = new Set(chosen.flatMap(({ moves }) => moves.map((move) => move.after.task.unit)))
  return { shifts: chosen, margins: margins.filter(({ unit }) => unit !== undefined && units.has(unit)) }
}

/** What is expected on another day, and the room before the anniversary that this has cost or gained, unit by unit. */
export const compareForecasts = (
  pairs: readonly Pair<Standing>[],
  unitPairs: readonly Pair<Unit>[],
  { before, after }: Pair<Analysis>,
): ForecastDifference => {
  const spenderOf = spendersOf(pairs, { before, after })
  const moves = pairs.filter((pair) => hasMoved(pair) && !isFinished(pair.after.facts))
  const groups = groupBy(moves, spenderOf)
  const shifts = [...groups].map(([spender, own]) => shiftOf(spender, own, after))
  const byStanding = new Map(pairs.flatMap((pair) => [[pair.before, pair] as const, [pair.after, pair] as const]))
  const marginFor = (unit: Unit | undefined, was: readonly Standing[], is: readonly Standing[]): MarginChange => {
    const margins = { unit, before: marginOf(before, was), after: marginOf(after, is) }
    const isGained = margins.before !== undefined && margins.after !== undefined && margins.after > margins.before
    // What has cost room stands in the way now; what has given some stood in the way before.
    const tight = isGained ? tightest(was, before.campaign.anniversary) : tightest(is, after.campaign.anniversary)
    const pair = tight === undefined ? undefined : byStanding.get(tight)
    return { ...margins, spender: pair === undefined || !hasMoved(pair) ? undefined : spenderOf(pair) }
  }
  const of = ({ standings }: Analysis, unit: Unit): readonly Standing[] =>
    standings.filter(({ task }) => task.unit.id === unit.id)
  return {
    shifts: shifts.sort((a, b) => Math.abs(b.workdays) - Math.abs(a.workdays) || b.moves.length - a.moves.length),
    margins: [
      marginFor(undefined, before.standings, after.standings),
      ...unitPairs
        .map((units) => marginFor(units.after, of(before, units.before), of(after, units.after)))
        .filter((margin) => margin.before !== margin.after),
    ],
  }
}
