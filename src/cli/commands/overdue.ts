import type { PlanCommand } from '../command.ts'
import { shapeReport } from '../options.ts'

export const overdue: PlanCommand = {
  name: 'overdue',
  shape: (command, words) =>
    shapeReport(command, words).option('--soon', words.option.soon).option('--exit-code', words.option.exitCode),
  load: async () => (await import('./run-overdue.ts')).runOverdue,
}
