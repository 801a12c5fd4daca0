import type { Analysis } from '../../analysis.ts'
import { nextWorkWeek, type WorkWeek } from '../../calendar/work-week.ts'
import type { Campaign } from '../../model/campaign.ts'
import { isFinished } from '../../status/facts.ts'
import { isSilent } from '../../status/silence.ts'
import type { Standing } from '../../status/standing.ts'
import { startByOf, toldDay } from '../../status/told-day.ts'
import type { Holding } from './holders.ts'
import type { ChapterKind } from './letter.ts'
import { type Addressee, addresseeId, doerOf, keeperOf, reviewerOf } from './recipients.ts'

/** One thing to tell somebody, before it is put into words. */
export interface Matter {
  readonly kind: ChapterKind
  readonly standing: Standing
  /** Nothing was heard of it for long: said along with the rest. */
  readonly isSilent: boolean
}

/** The weeks that a run of reminders is about. */
export interface Horizon {
  readonly week: WorkWeek
  /** The last day of the two weeks behind it. */
  readonly soon: number
}

export const horizonOf = ({ calendar }: Analysis, week: WorkWeek): Horizon => ({
  week,
  soon: nextWorkWeek(calendar, nextWorkWeek(calendar, week)).last,
})

/** No deadline yet, by the plan's own word. */
const isUndecided = ({ task, deadline }: Standing): boolean =>
  deadline === undefined && task.due !== undefined && 'open' in task.due

interface Sorting {
  readonly analysis: Analysis
  readonly horizon: Horizon
  readonly holding: Holding
}

/** What there is to say of an open task on its own account; the first that applies. */
const kindOf = (standing: Standing, { analysis, horizon, holding }: Sorting): ChapterKind | undefined => {
  const { task, facts, alert } = standing
  const { week, soon } = horizon
  if (isFinished(facts)) return facts.state === 'done' && analysis.campaign.signOff ? 'sign-off' : undefined
  const day = toldDay(standing, analysis.asOf.day)
  const isDue = day !== undefined && day <= week.last
  const isHeld = holding(standing).length > 0
  if (task.optional) {
    const isOpen = day !== undefined && day >= analysis.asOf.day && day <= soon
    return isOpen && !isHeld && !task.unit.external ? 'invited' : undefined
  }
  if (isUndecided(standing)) return 'undecided'
  if (task.unit.external) return day !== undefined && day <= soon ? 'external' : undefined
  const startBy = facts.state === 'todo' ? startByOf(standing) : undefined
  const isToStart = startBy !== undefined && startBy <= week.last
  if (isHeld) {
    return isDue || isToStart || alert === 'failing' ? 'waiting' : day !== undefined && day <= soon ? 'soon' : undefined
  }
  if (alert === 'overdue') return 'overdue'
  if (isDue) return 'due'
  // What has not begun, and need not yet, is not behind to those who do it.
  const isSlow = alert === 'failing' || (alert === 'behind' && facts.state === 'started')
  if (isToStart || isSlow) return 'start'
  return day !== undefined && day <= soon ? 'soon' : undefined
}

/** Whether a task that nothing else is said of is asked after: one under way, or one whose time to start has nearly come. */
const isAskedAfter = (standing: Standing, { soon }: Horizon): boolean =>
  standing.facts.state === 'started' || (startByOf(standing) ?? Number.POSITIVE_INFINITY) <= soon

/** All that is to be told, by the addressee's id in the order of the plan's units and of the host's tasks. */
export interface Matters {
  readonly addressees: ReadonlyMap<string, Addressee>
  readonly byAddressee: ReadonlyMap<string, readonly Matter[]>
  /** Tasks whose doers (of external ones the host) are asked to act. */
  readonly isAsked: (task: number) => boolean
}

/** Who is told of a matter: who does the task, or at the host who checks it, sets its date or keeps in touch with others. */
const toldOf = (kind: ChapterKind, { task }: Standing, campaign: Campaign): Addressee =>
  kind === 'sign-off'
    ? reviewerOf(task, campaign)
    : kind === 'undecided' || kind === 'external'
      ? keeperOf(task, campaign)
      : doerOf(task, campaign)

/** Everybody who could be told something: each unit but the host and those outside, then the sections of the host. */
const everybody = ({ campaign, tasks }: Analysis): Map<string, Addressee> => {
  const all = new Map<string, Addressee>()
  const add = (addressee: Addressee): void => {
    const id = addresseeId(addressee)
    if (!all.has(id)) all.set(id, addressee)
  }
  for (const unit of campaign.units.slice(1)) if (!unit.external) add({ unit, section: undefined })
  const host = campaign.units[0]!
  for (const { value } of host.sections ?? []) add({ unit: host, section: value })
  for (const task of tasks) if (!task.unit.external) add(doerOf(task, campaign))
  for (const task of tasks) {
    add(keeperOf(task, campaign))
    add(reviewerOf(task, campaign))
  }
  return all
}

/** Sorts every task of a plan into what is to be told of it and to whom; each task is told of at most once. */
export const mattersOf = (
  analysis: Analysis,
  horizon: Horizon,
  holding: Holding,
  actionable: (held: Standing) => readonly number[],
): Matters => {
  const { campaign, standings } = analysis
  const sorting = { analysis, horizon, holding }
  const kinds = standings.map((standing) => kindOf(standing, sorting))
  const pressing = standings.filter(
    ({ alert }, at) => kinds[at] === 'waiting' || alert === 'overdue' || alert === 'failing' || alert === 'held-up',
  )
  const leaves = new Set(pressing.map(actionable))
  for (const at of new Set([...leaves].flat())) {
    kinds[at] ??= standings[at]!.task.unit.external ? 'external' : 'needed'
  }
  const addressees = everybody(analysis)
  const byAddressee = new Map<string, Matter[]>([...addressees.keys()].map((id) => [id, []]))
  for (const [at, standing] of standings.entries()) {
    const silent = isSilent(standing, analysis)
    const kind = kinds[at] ?? (silent && isAskedAfter(standing, horizon) ? 'silent' : undefined)
    if (kind === undefined) continue
    const id = addresseeId(toldOf(kind, standing, campaign))
    byAddressee.get(id)!.push({ kind, standing, isSilent: silent })
  }
  const asking: ReadonlySet<ChapterKind | undefined> = new Set([
    'overdue',
    'due',
    'start',
    'soon',
    'needed',
    'external',
  ])
  return { addressees, byAddressee, isAsked: (task) => asking.has(kinds[task]) }
}
