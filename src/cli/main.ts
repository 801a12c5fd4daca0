import type { Command, CommanderError } from 'commander'
import { safeLines } from '../formats/safe-text.ts'
import { type CommandWords, loadCommandWords } from '../words/index.ts'
import { usageErrorOf } from './command-line-errors.ts'
import { commands } from './commands/index.ts'
import { askedLanguage, chooseLanguage, languageOf } from './language.ts'
import { tell } from './tell.ts'
import { type ExitCode, exit, OutputTrouble, UsageError } from './trouble.ts'
import type { World } from './world.ts'

const shape = async (
  world: World,
  words: CommandWords,
  wanted: string | undefined,
  finish: (code: ExitCode) => void,
): Promise<Command> => {
  const { program } = await import('./program.ts')
  return program(
    commands.filter(({ name }) => wanted === undefined || name === wanted),
    words,
    world,
    async (command, campaigns, options) => {
      const run = await command.load()
      finish(await run(world, campaigns, options, words))
    },
  )
}

const isCommanderError = (error: unknown): error is CommanderError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('commander.')

const complain = (world: World, { message, help }: UsageError): ExitCode => {
  tell(world, `plan: ${message}`, ...help)
  return exit.failed
}

/** What went wrong, said where users look, and the exit code for it. */
const explain = (error: unknown, argv: readonly string[], world: World, words: CommandWords): ExitCode => {
  if (error instanceof UsageError) return complain(world, error)
  if (isCommanderError(error)) {
    if (error.exitCode === 0) return exit.ok
    return complain(world, usageErrorOf(error, argv, words))
  }
  if (error instanceof OutputTrouble) {
    return complain(world, new UsageError(words.cannotWrite(error.path, error.message)))
  }
  tell(world, `plan: ${words.bug}`)
  world.stderr.write(`${safeLines(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`)
  return exit.bug
}

/** Runs one command line and gives its exit code; everything it touches is in `world`. */
export const main = async (argv: readonly string[], world: World): Promise<ExitCode> => {
  const asked = askedLanguage(argv)
  const words = await loadCommandWords(chooseLanguage(asked, undefined, world.env))
  let code: ExitCode = exit.ok
  try {
    if (asked !== undefined && languageOf(asked) === undefined) throw new UsageError(words.badLanguage(asked))
    const wanted = commands.find(({ name }) => name === argv[0])?.name
    const command = await shape(world, words, wanted, (finished) => {
      code = finished
    })
    if (argv.length === 0) world.stdout.write(command.helpInformation())
    else await command.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    try {
      return explain(error, argv, world, words)
    } catch {
      // Standard error cannot be written either: nothing is left to say it with.
      return exit.failed
    }
  }
}
