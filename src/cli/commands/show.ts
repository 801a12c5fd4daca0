import type { PlanCommand } from '../command.ts'
import { shapeTaskReport } from '../task-options.ts'

export const show: PlanCommand = {
  name: 'show',
  shape: (command, words) => shapeTaskReport(command, words),
  load: async () => (await import('./run-show.ts')).runShow,
}
