import type { Command } from 'commander'
import type { CommandWords } from '../words/index.ts'
import { shapeCommon } from './options.ts'

/** What every command takes that writes the log. */
export const shapeNote = (command: Command, words: CommandWords): Command =>
  shapeNoteOptions(command.argument('[address...]', words.addressArgument).usage('ADDRESS... [OPTIONS]'), words)

/** The same for a command whose arguments are not addresses alone. */
export const shapeNoteOptions = (command: Command, words: CommandWords): Command => {
  const { option } = words
  return shapeCommon(
    command
      .option('--date <date>', option.entryDate)
      .option('--by <who>', option.entryBy)
      .option('--note <text>', option.entryNote)
      .option('--evidence <text>', option.evidence)
      .option('-c, --campaign <campaign>', option.campaign)
      .option('--dry-run', option.dryRun),
    words,
  )
}
