import type { PlanCheck } from '../check.ts'
import { isSameMoment, type LogStep, logSteps } from '../log-steps.ts'

/** Whether an entry says something of a finished task that changes nothing (language.md §9); `done` after `done` is a contradiction. */
const isIdle = ({ entry, kind, closed }: LogStep): boolean => {
  if (closed === undefined || isSameMoment(closed.entry, entry)) return false
  if (kind === 'started' || kind === 'percent' || kind === 'count') return true
  if (kind !== 'done') return false
  return closed.as === 'dropped' || (closed.as === 'count' && closed.entry.date.day !== entry.date.day)
}

export const logAfterClosed: PlanCheck = {
  code: 'log-after-closed',
  severity: 'warning',

  *run({ tasks, logs }) {
    for (const [at, entries] of logs) {
      const { id, target } = tasks[at]!
      let reported: unknown
      for (const step of logSteps(entries, target)) {
        const { entry, place, closed } = step
        if (!isIdle(step) || reported === entry) continue
        reported = entry
        yield {
          place,
          message: ['logAfterClosed', { id, day: closed!.entry.date.day, as: closed!.as }],
          help: ['logAfterClosedHelp', {}],
          related: [{ place: closed!.entry.place, message: ['earlierEntry', {}] }],
        }
      }
    }
  },
}
