import { addLag, workdaysBetween } from '../calendar/count.ts'
import type { WorkCalendar } from '../calendar/working-days.ts'
import type { Campaign, LogEntry } from '../model/campaign.ts'
import type { Boundaries } from '../schedule/forward.ts'
import type { Standing } from './standing.ts'

/** A plan on a day, as far as it says when something was last heard. */
export interface Heard {
  readonly campaign: Pick<Campaign, 'starts' | 'silence'>
  readonly calendar: WorkCalendar
  readonly logs: ReadonlyMap<number, readonly LogEntry[]>
  readonly forecast: Boundaries
  readonly asOf: { readonly day: number }
}

/** The first day on which a task that waits for nobody could be worked on: what it waited for is finished, so these are facts. */
const freeSince = ({ task }: Standing, { campaign, calendar, forecast }: Heard): number =>
  task.links.reduce(
    (since, { from, type, lag }) => {
      if (type !== 'FS' && type !== 'SS') return since
      const anchor = type === 'FS' ? forecast.end[from]! : forecast.start[from]!
      return Math.max(since, addLag(calendar, anchor, lag))
    },
    Math.max(campaign.starts.day, task.start ?? task.date?.day ?? campaign.starts.day),
  )

/** The last day, up to the status date, on which the log says anything of a task. */
const lastHeard = ({ task }: Standing, { logs, asOf }: Heard): number | undefined =>
  logs.get(task.index)?.findLast(({ date }) => date.day <= asOf.day)?.date.day

/**
 * 零报告: whether nothing has been heard of a task for `silence`, though it is open and could be worked on (language.md §2).
 * Optional tasks and those of external units are not asked after.
 */
export const isSilent = (standing: Standing, heard: Heard): boolean => {
  const { campaign, calendar, asOf } = heard
  const { task, facts, readiness } = standing
  if (campaign.silence === undefined || task.optional || task.unit.external) return false
  if (facts.state !== 'started' && readiness !== 'ready') return false
  const last = lastHeard(standing, heard)
  const since = last === undefined ? freeSince(standing, heard) : last + 1
  const { count, unit } = campaign.silence
  const quiet = unit === 'd' ? asOf.day + 1 - since : workdaysBetween(calendar, since, asOf.day + 1)
  return quiet >= count
}
