import type { PlanCheck } from '../check.ts'

export const extensionNotLater: PlanCheck = {
  code: 'extension-not-later',
  severity: 'warning',

  *run({ tasks, logs }) {
    for (const [at, entries] of logs) {
      const { due, date } = tasks[at]!
      if (date !== undefined) continue
      let deadline = due === undefined || 'open' in due ? undefined : due
      for (const { extend } of entries) {
        if (extend === undefined) continue
        if (deadline !== undefined && extend.day <= deadline.day) {
          yield {
            place: extend.place,
            message: ['extensionNotLater', { extended: extend.day, due: deadline.day }],
            help: ['extensionNotLaterHelp', {}],
            related: [{ place: deadline.place, message: ['replacedDeadline', { day: deadline.day }] }],
          }
        }
        deadline = extend
      }
    }
  },
}
