import type { PlanCommand } from '../command.ts'
import { shapeNoteOptions } from '../note-options.ts'

export const extend: PlanCommand = {
  name: 'extend',
  shape: (command, words) =>
    shapeNoteOptions(
      command.argument('[address...]', words.addressDateArgument).usage('ADDRESS... DATE [OPTIONS]'),
      words,
    ),
  load: async () => (await import('./run-note.ts')).runExtend,
}
