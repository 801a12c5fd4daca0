import type { PlanCommand } from '../command.ts'
import { shapeNote } from '../note-options.ts'

export const start: PlanCommand = {
  name: 'start',
  shape: shapeNote,
  load: async () => (await import('./run-note.ts')).runStart,
}
