import type { PlanCommand } from '../command.ts'
import { shapeNote } from '../note-options.ts'

export const done: PlanCommand = {
  name: 'done',
  shape: shapeNote,
  load: async () => (await import('./run-note.ts')).runDone,
}
