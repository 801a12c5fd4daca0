import type { PlanCommand } from '../command.ts'
import { shapeNote } from '../note-options.ts'

export const report: PlanCommand = {
  name: 'report',
  shape: (command, words) =>
    shapeNote(
      command.option('--count <number>', words.option.count).option('--percent <number>', words.option.percent),
      words,
    ),
  load: async () => (await import('./run-note.ts')).runReport,
}
