import type { PlanCommand } from '../command.ts'
import { shapeNote } from '../note-options.ts'

export const accept: PlanCommand = {
  name: 'accept',
  shape: shapeNote,
  load: async () => (await import('./run-note.ts')).runAccept,
}
