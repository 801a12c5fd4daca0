import type { PlanCommand } from '../command.ts'
import { gather } from '../options.ts'
import { shapeTaskReport } from '../task-options.ts'

export const why: PlanCommand = {
  name: 'why',
  shape: (command, words) => shapeTaskReport(command, words).option('--if <supposition>', words.option.if, gather),
  load: async () => (await import('./run-why.ts')).runWhy,
}
