import type { Analysis } from '../analysis.ts'
import { workdaysBetween } from '../calendar/count.ts'
import { groupBy } from '../model/group-by.ts'
import { impactsOf } from '../status/impact.ts'
import { returnedOf } from '../status/returned.ts'
import { rootsOf } from '../status/roots.ts'
import type { Standing } from '../status/standing.ts'
import type { NextWords, ReportWords } from '../words/index.ts'
import { type Filters, select } from './filter.ts'
import { header, unscheduledLine } from './overview.ts'
import type { Block, Cell, Page, Table } from './page.ts'
import { alertCell, dayCell, dayText, saidCell, type Telling, telling } from './telling.ts'
import { whoDoes } from './who-does.ts'

/** Working days from the expected end of a task to the latest that keeps every deadline; undefined where none asks anything. */
export const roomOf = ({ forecastEnd, latestEnd }: Standing, { calendar }: Analysis): number | undefined =>
  forecastEnd === undefined || latestEnd === undefined ? undefined : workdaysBetween(calendar, forecastEnd, latestEnd)

/** What can be done now, and what cannot. */
export interface NextWork {
  readonly canStart: readonly Standing[]
  readonly inProgress: readonly Standing[]
  readonly waiting: readonly Standing[]
  readonly scheduled: readonly Standing[]
  /** What units outside are to do: it is waited for. */
  readonly external: readonly Standing[]
}

const last = Number.MAX_SAFE_INTEGER

/** The least room first, then the earliest finish by; what is optional comes behind. */
const byUrgency = (standings: readonly Standing[], analysis: Analysis): readonly Standing[] =>
  [...standings].sort(
    (a, b) =>
      Number(a.task.optional) - Number(b.task.optional) ||
      (roomOf(a, analysis) ?? last) - (roomOf(b, analysis) ?? last) ||
      (a.latestEnd ?? last) - (b.latestEnd ?? last),
  )

export const nextWork = (selected: readonly Standing[], analysis: Analysis): NextWork => {
  const open = selected.filter(({ facts, readiness, forecastEnd }) =>
    facts.state === 'started' ? true : readiness !== undefined && forecastEnd !== undefined,
  )
  const own = open.filter(({ task }) => !task.unit.external)
  return {
    canStart: byUrgency(
      own.filter(({ readiness }) => readiness === 'ready'),
      analysis,
    ),
    inProgress: byUrgency(
      own.filter(({ facts }) => facts.state === 'started'),
      analysis,
    ),
    waiting: open.filter(({ readiness }) => readiness === 'waiting'),
    scheduled: own.filter(({ readiness }) => readiness === 'scheduled'),
    external: open.filter(({ task, readiness }) => task.unit.external && readiness !== 'waiting'),
  }
}

/** The unfinished task that a waiting one hangs on in the end. */
export const holdersOf = (analysis: Analysis): ((waiting: Standing) => number) => {
  const roots = rootsOf(analysis)
  return ({ task, waitingFor }) => {
    const root = roots[task.index]!
    return root === task.index ? waitingFor[0]! : root
  }
}

/** What a report of next work leans on. */
interface NextTelling extends Telling {
  readonly next: NextWords
}

const actionText = (standing: Standing, as: NextTelling): string => {
  const { task, facts } = standing
  const { next } = as
  const { target, optional } = task
  const returned = returnedOf(standing, as.analysis)
  const missing = target === undefined ? 0 : target.thousandths - (facts.count ?? 0)
  const action =
    returned !== undefined
      ? next.again(dayText(returned.day, as), returned.note)
      : facts.state === 'todo'
        ? next.start
        : target !== undefined && missing > 0
          ? next.handIn(`${missing / 1000}${target.unitWord}`)
          : next.finish(facts.percent)
  return optional ? next.ifPossible(action) : action
}

const roomCell = (standing: Standing, { analysis, next }: NextTelling): Cell => {
  const room = roomOf(standing, analysis)
  if (room === undefined) return { text: '' }
  return { text: next.room(room), raw: String(room), ...(room < 0 ? { tone: 'bad' as const } : {}) }
}

const workTable = (shown: readonly Standing[], as: NextTelling): Table => {
  const { analysis, words, next } = as
  const { column } = words
  const impacts = impactsOf(
    shown.map(({ task }) => task.index),
    analysis,
  )
  return {
    kind: 'table',
    main: true,
    columns: [
      { id: 'campaign', title: column.campaign, machineOnly: true },
      { id: 'alert', title: column.alert, rigid: true },
      { id: 'address', title: column.address, rigid: true },
      { id: 'task', title: column.task, under: 'address' },
      { id: 'action', title: next.column.action },
      { id: 'responsible', title: column.responsible, under: 'action' },
      { id: 'finish-by', title: column.finishBy, rigid: true },
      { id: 'room', title: next.column.room, rigid: true, under: 'finish-by' },
      { id: 'waits', title: next.column.waits, under: 'action' },
    ],
    rows: shown.map((standing) => {
      const { task, alert, latestEnd } = standing
      const impact = impacts.get(task.index)
      return [
        { text: analysis.campaign.id },
        alertCell(alert, words),
        { text: task.id },
        { text: task.name, tone: 'muted' },
        saidCell(as, (of) => actionText(standing, { ...as, ...of })),
        { text: whoDoes(standing.task, as.analysis.campaign) },
        dayCell(latestEnd === undefined ? undefined : latestEnd - 1, as),
        roomCell(standing, as),
        {
          text: impact?.first === undefined ? '' : words.andOthers(analysis.tasks[impact.first]!.id, impact.count),
          tone: 'muted',
        },
      ]
    }),
  }
}

const group = (title: string, standings: readonly Standing[], most: number, as: NextTelling): readonly Block[] =>
  standings.length === 0
    ? []
    : [
        { kind: 'heading', text: title },
        workTable(standings.slice(0, most), as),
        ...(standings.length <= most
          ? []
          : [
              {
                kind: 'paragraph' as const,
                cells: [{ text: as.next.more(standings.length - most), tone: 'muted' as const }],
              },
            ]),
      ]

/** How many wait for whom, most first; who is waited for equally often, in plan order. */
const holders = (
  waiting: readonly Standing[],
  of: Telling,
): readonly { readonly name: string; readonly count: number }[] => {
  const holderOf = holdersOf(of.analysis)
  const byName = groupBy(
    waiting.map((standing) => of.analysis.standings[holderOf(standing)]!),
    (holder) => whoDoes(holder.task, of.analysis.campaign),
  )
  return [...byName].map(([name, held]) => ({ name, count: held.length })).sort((a, b) => b.count - a.count)
}

/** So many of those that others wait for are named. */
const mostHolders = 6

const others = ({ waiting, scheduled, external }: NextWork, as: NextTelling): readonly Block[] => {
  const { next } = as
  const named = holders(waiting, as).slice(0, mostHolders)
  const told = named.reduce((sum, { count }) => sum + count, 0)
  const units = [...new Set(external.map(({ task }) => task.unit.short))]
  const first = scheduled.reduce((least, { forecastStart }) => Math.min(least, forecastStart!), last)
  const lines: readonly Cell[] = [
    ...(waiting.length === 0 ? [] : [{ text: next.waiting(waiting.length, named, waiting.length - told) }]),
    ...(scheduled.length === 0 ? [] : [saidCell(as, (of) => next.scheduled(scheduled.length, dayText(first, of)))]),
    ...(external.length === 0 ? [] : [{ text: next.external(units, external.length) }]),
  ]
  return lines.map((cell) => ({ kind: 'paragraph', cells: [cell] }))
}

export interface NextOptions {
  readonly filters: Filters
  /** The most rows of each group. */
  readonly most: number
}

/** What can be started or finished now, the most urgent first; what waits for others is counted, not listed. */
export const nextPage = (
  analysis: Analysis,
  words: ReportWords,
  next: NextWords,
  { filters, most }: NextOptions,
): Page => {
  const as: NextTelling = { ...telling(analysis, words), next }
  const selected = select(analysis.standings, filters)
  const work = nextWork(selected, analysis)
  const { canStart, inProgress } = work
  const nothing: Block = { kind: 'paragraph', cells: [{ text: next.nothing, tone: 'good' }] }
  return {
    title: analysis.campaign.name,
    blocks: [
      ...header(as, filters),
      ...unscheduledLine(selected, as),
      ...(canStart.length + inProgress.length === 0 ? [nothing] : []),
      ...group(next.canStart(canStart.length), canStart, most, as),
      ...group(next.inProgress(inProgress.length), inProgress, most, as),
      ...others(work, as),
    ],
  }
}
