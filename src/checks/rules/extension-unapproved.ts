import type { PlanCheck } from '../check.ts'

export const extensionUnapproved: PlanCheck = {
  code: 'extension-unapproved',
  severity: 'error',

  *run({ tasks, logs }) {
    for (const [at, entries] of logs) {
      // The day of an event is not extended at all.
      if (tasks[at]!.date !== undefined) continue
      for (const entry of entries) {
        if (entry.extend === undefined) continue
        const missing = (['by', 'note'] as const).filter((key) => entry[key] === undefined)
        if (missing.length === 0) continue
        yield {
          place: entry.extend.place,
          message: ['extensionUnapproved', { missing }],
          help: ['extensionUnapprovedHelp', { missing }],
        }
      }
    }
  },
}
