import type { PlanCommand } from '../command.ts'
import { shapeReport } from '../options.ts'

export const next: PlanCommand = {
  name: 'next',
  shape: (command, words) =>
    shapeReport(command, words).option('--limit <number>', words.option.limit).option('--all', words.option.allTasks),
  load: async () => (await import('./run-next.ts')).runNext,
}
