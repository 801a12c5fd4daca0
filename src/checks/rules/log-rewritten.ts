import { compareLogs } from '../../compare/compare-logs.ts'
import type { LogEntry } from '../../model/campaign.ts'
import type { Place } from '../../model/source.ts'
import type { Task } from '../../model/task.ts'
import type { BaseCheck } from '../check.ts'
import type { Checked } from '../checked.ts'

/** Where to speak of an entry that is gone: at the last one that its task still has, at the task, or where the campaign's T is. */
const placeFor = (task: Task | undefined, { logs, campaign }: Checked): Place =>
  task === undefined ? campaign.anniversaryPlace : (logs.get(task.index)?.at(-1)?.place ?? task.rule.idPlace)

const isSaid = (a: LogEntry, b: LogEntry): boolean =>
  a.date.day === b.date.day && a.task.value === b.task.value && a.state?.value === b.state?.value

const isSameOtherwise = (a: LogEntry, b: LogEntry): boolean =>
  isSaid(a, b) &&
  a.percent?.value === b.percent?.value &&
  a.count?.value === b.count?.value &&
  a.extend?.day === b.extend?.day &&
  a.by === b.by &&
  a.note === b.note &&
  a.evidence === b.evidence

export const logRewritten: BaseCheck = {
  code: 'log-rewritten',
  severity: 'error',

  *compare(checked, { plan, pairs }) {
    if (checked.doubts.inLog) return
    const { changed, removed } = compareLogs(plan.campaign.log, checked.campaign.log, pairs.addressNow)
    for (const { before, after } of changed) {
      const id = after.task.value
      yield {
        place: after.place,
        message: isSameOtherwise(before, after)
          ? ['logReordered', { id, day: after.date.day }]
          : ['logChanged', { id, day: before.date.day }],
        help: ['logRewrittenHelp', {}],
        related: [{ place: before.place, message: ['entryWas', {}] }],
      }
    }
    const tasks = new Map(checked.tasks.map((task) => [task.id, task]))
    for (const entry of removed) {
      const id = pairs.addressNow(entry.task.value)
      yield {
        place: placeFor(tasks.get(id), checked),
        message: ['logRemoved', { id, day: entry.date.day }],
        help: ['logRewrittenHelp', {}],
        related: [{ place: entry.place, message: ['entryWas', {}] }],
      }
    }
  },
}
