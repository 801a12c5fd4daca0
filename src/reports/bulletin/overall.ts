import { workdaysBetween } from '../../calendar/count.ts'
import { isFinished } from '../../status/facts.ts'
import { summarize } from '../../status/summary.ts'
import { dayText } from '../telling.ts'
import type { BulletinTelling } from './naming.ts'

/** The numbers, in sentences. What units outside do is waited for and not counted. */
export const overallText = (of: BulletinTelling): string => {
  const { analysis, say, selected } = of
  const { campaign, calendar, asOf } = analysis
  const counted = selected.filter(({ task }) => !task.unit.external)
  const { byState, byAlert, percent, tasks } = summarize(counted, calendar, campaign.anniversary)
  const { margin } = summarize(selected, calendar, campaign.anniversary)
  const isScheduled = selected.every(({ planStart }) => planStart !== undefined)
  const undecided = counted.filter(
    ({ task, deadline, facts }) =>
      task.due !== undefined && 'open' in task.due && deadline === undefined && !isFinished(facts),
  ).length
  const { overdue, failing, 'held-up': heldUp } = byAlert
  const days = campaign.anniversary - asOf.day
  return say.sentences([
    say.tally({
      activities: new Set(counted.map(({ task }) => task.activity.index)).size,
      tasks,
      closed: byState.done + byState.accepted,
      awaiting: campaign.signOff ? byState.done : 0,
      started: byState.started,
      todo: byState.todo,
      dropped: byState.dropped,
      outside: selected.length - counted.length,
      percent,
    }),
    overdue + failing + heldUp > 0 ? say.late(overdue, failing, heldUp) : say.notLate,
    ...(undecided > 0 ? [say.undecided(undecided)] : []),
    say.toGo(dayText(campaign.anniversary, of), days, workdaysBetween(calendar, asOf.day, campaign.anniversary)),
    ...(margin === undefined || !isScheduled || days <= 0 ? [] : [say.margin(margin)]),
  ])
}
