import type { PlanCommand } from '../command.ts'
import { shapeReport } from '../options.ts'

export const schedule: PlanCommand = {
  name: 'schedule',
  shape: (command, words) =>
    shapeReport(command, words).option('--view <view>', words.option.view).option('--by <group>', words.option.by),
  load: async () => (await import('./run-schedule.ts')).runSchedule,
}
