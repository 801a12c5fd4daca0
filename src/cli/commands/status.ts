import type { PlanCommand } from '../command.ts'
import { shapeReport } from '../options.ts'

export const status: PlanCommand = {
  name: 'status',
  shape: (command, words) => shapeReport(command, words).option('--all', words.option.all),
  load: async () => (await import('./run-status.ts')).runStatus,
}
