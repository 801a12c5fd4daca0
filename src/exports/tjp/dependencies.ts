import type { Analysis } from '../../analysis.ts'
import { type Day, isoDay } from '../../model/day.ts'
import type { ProjectFileWords } from '../../words/index.ts'
import type { PlacedTask } from '../project/placed-task.ts'
import { floorOf, type Wish, wishesOf } from '../project/wish.ts'
import { gapText } from './gap.ts'
import type { Helpers } from './helpers.ts'
import { gapFromDay, isImplied, type Route, routeOf } from './route.ts'

export interface Dependencies {
  /** What stands behind `depends`. */
  readonly depends: readonly string[]
  /** What could not be said, and what was put in its place. */
  readonly comments: readonly string[]
}

/** What the dependencies of all tasks lean on. */
export interface DependencyContext {
  readonly analysis: Analysis
  readonly placed: ReadonlyMap<number, PlacedTask>
  /** Where each task stands in the file: `exhibition.collect.jia`. */
  readonly paths: ReadonlyMap<number, string>
  readonly helpers: Helpers
  readonly words: ProjectFileWords
  /** Told of each link that a day had to be put in the place of. */
  readonly onPinned: () => void
}

const lagText = ({ link: { lag } }: Wish): string =>
  lag.count === 0 ? '' : `${lag.count > 0 ? '+' : '-'}${Math.abs(lag.count)}${lag.unit}`

const linkText = (wish: Wish): string => `${wish.link.type}${lagText(wish)}`

/** A day that a task may not start before, as people say it: what starts in the morning, and a milestone at its end. */
const firstDay = ({ task }: PlacedTask, boundary: number): string =>
  isoDay((task.milestone ? boundary - 1 : boundary) as Day)

/** What a task waits for, in TaskJuggler's words; it takes each task only once, and what comes to it twice goes by a milestone. */
export const dependenciesOf = (to: PlacedTask, context: DependencyContext): Dependencies => {
  const { analysis, placed, paths, helpers, words } = context
  const { calendar, standings, tasks, campaign } = analysis
  const depends = new Map<string, string>()
  const comments: string[] = []
  const starts = campaign.starts.day
  let floor = floorOf(to, starts)

  const put = (path: string, isFromStart: boolean, gap: Route['gaps'][number]): void => {
    const text = gapText(isFromStart, gap)
    const known = depends.get(path)
    if (known === undefined) depends.set(path, text)
    else if (known !== text) depends.set(helpers.gap(path, isFromStart, gap), '')
  }

  const wishes = wishesOf(to, standings, calendar)
  const routed = new Set<number>()
  for (const { link } of wishes) {
    const from = placed.get(link.from)
    const route = from === undefined ? undefined : routeOf(link, from, to, calendar)
    if (route === undefined) continue
    routed.add(link.from)
    const path = paths.get(link.from)!
    const [first, second] = route.gaps
    if (second === undefined) put(path, route.isFromStart, first!)
    else put(helpers.gap(path, route.isFromStart, first!), false, second)
  }
  const bound = floor
  for (const wish of to.isFixed ? [] : wishes) {
    const { link } = wish
    const from = placed.get(link.from)
    if (wish.start <= bound || (from !== undefined && routeOf(link, from, to, calendar) !== undefined)) continue
    const { id } = tasks[link.from]!
    if (from === undefined) comments.push(words.heldFromOutside([id]))
    else if (routed.has(link.from) && isImplied(link, from, to)) continue
    else {
      comments.push(words.pinned(id, linkText(wish), firstDay(to, wish.start)))
      context.onPinned()
    }
    floor = Math.max(floor, wish.start)
  }
  const least = to.task.milestone ? starts + 1 : starts
  if (!to.isFixed && (depends.size === 0 || floor > least)) put(helpers.day(floor), false, gapFromDay(to))
  return { depends: [...depends].map(([path, text]) => `${path}${text}`), comments }
}
