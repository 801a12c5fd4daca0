import type { LogEntry } from '../../model/campaign.ts'
import type { Task } from '../../model/task.ts'
import type { Finding, PlanCheck } from '../check.ts'
import { isSameMoment, type LogStep, logSteps } from '../log-steps.ts'

const doneTwice = ({ id }: Task, { entry, kind, place, closed, wasDone }: LogStep): Finding | undefined => {
  if (kind !== 'done' || closed === undefined || !wasDone || isSameMoment(closed.entry, entry)) return undefined
  if (closed.as !== 'done' && closed.as !== 'accepted') return undefined
  return {
    place,
    message: ['doneTwice', { id }],
    help: ['doneTwiceHelp', {}],
    related: [{ place: closed.entry.place, message: ['earlierEntry', {}] }],
  }
}

const countFell = ({ entry, kind, place, closed, count }: LogStep): Finding | undefined =>
  kind !== 'count' || closed !== undefined || count === undefined || entry.count!.value >= count
    ? undefined
    : {
        place,
        message: ['countFell', { count: entry.count!.value / 1000, before: count / 1000 }],
        help: ['countFellHelp', {}],
      }

/** Files are read in the order of their names: of one day, the host's 销号 may come before the unit's 办结. */
const isDoneThatDay = (entries: readonly LogEntry[], { entry }: LogStep): boolean =>
  entries.some(({ date, state }) => date.day === entry.date.day && state?.value === 'done')

const acceptedNotDone = ({ id }: Task, step: LogStep, entries: readonly LogEntry[]): Finding | undefined =>
  step.kind !== 'accepted' || step.wasDone || step.closed?.as === 'accepted' || isDoneThatDay(entries, step)
    ? undefined
    : { place: step.place, message: ['acceptedNotDone', { id }], help: ['acceptedNotDoneHelp', {}] }

export const logContradiction: PlanCheck = {
  code: 'log-contradiction',
  severity: 'error',

  *run({ tasks, logs, doubts }) {
    for (const [at, entries] of logs) {
      const task = tasks[at]!
      for (const { percent, extend } of entries) {
        if (percent !== undefined && percent.value > 100) {
          yield {
            place: percent.place,
            message: ['percentOver', { percent: percent.value }],
            help: ['percentOverHelp', {}],
          }
        }
        if (extend !== undefined && task.date !== undefined) {
          yield { place: extend.place, message: ['extendsEvent', { id: task.id }], help: ['extendsEventHelp', {}] }
        }
      }
      for (const step of logSteps(entries, task.target)) {
        const found =
          doneTwice(task, step) ?? countFell(step) ?? (doubts.inLog ? undefined : acceptedNotDone(task, step, entries))
        if (found !== undefined) yield found
      }
    }
  },
}
