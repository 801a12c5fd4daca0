import type { PlanCommand } from '../command.ts'
import { shapeNote } from '../note-options.ts'

const sendBack: PlanCommand = {
  name: 'return',
  shape: shapeNote,
  load: async () => (await import('./run-note.ts')).runReturn,
}

// A word of the language cannot be the name of a constant, but that of an export.
export { sendBack as return }
