import type { CommanderError } from 'commander'
import { nearest } from '../model/nearest.ts'
import type { CommandWords } from '../words/index.ts'
import { commands } from './commands/index.ts'
import { UsageError } from './trouble.ts'

const quoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? ''

/** What commander has against a command line, in the user's language and with what was probably meant. */
export const usageErrorOf = (
  { code, message }: CommanderError,
  argv: readonly string[],
  words: CommandWords,
): UsageError => {
  const known = commands.some(({ name }) => name === argv[0])
  const help = words.seeHelp(known ? `plan ${argv[0]}` : 'plan')
  const suggested = /Did you mean (?:one of )?([^?,]+)/.exec(message)?.[1]
  const suggestion = (meant: string | undefined): readonly string[] =>
    meant === undefined ? [] : [words.didYouMean(meant)]
  switch (code) {
    case 'commander.unknownCommand': {
      const name = quoted(message)
      const meant =
        suggested ??
        nearest(
          name,
          commands.map((command) => command.name),
        )
      return new UsageError(words.unknownCommand(name), ...suggestion(meant), help)
    }
    case 'commander.unknownOption':
      return new UsageError(words.unknownOption(quoted(message)), ...suggestion(suggested), help)
    case 'commander.optionMissingArgument':
      return new UsageError(words.missingValue(quoted(message).replace(/ <.*/, '')), help)
    case 'commander.excessArguments':
      return new UsageError(words.tooManyArguments, help)
    default:
      return new UsageError(message.replace(/^error: /, ''), help)
  }
}
