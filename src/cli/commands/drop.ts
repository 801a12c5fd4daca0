import type { PlanCommand } from '../command.ts'
import { shapeNote } from '../note-options.ts'

export const drop: PlanCommand = {
  name: 'drop',
  shape: shapeNote,
  load: async () => (await import('./run-note.ts')).runDrop,
}
