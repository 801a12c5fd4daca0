import type { PlanCommand } from '../command.ts'
import { gather } from '../options.ts'
import { shapeTaskReport } from '../task-options.ts'

export const log: PlanCommand = {
  name: 'log',
  shape: (command, words) =>
    shapeTaskReport(command, words).usage('[ADDRESS...] [OPTIONS]').option('--unit <value>', words.option.unit, gather),
  load: async () => (await import('./run-log.ts')).runLog,
}
