import type { Command, CommanderError } from 'commander'
import { safeLines } from '../formats/safe-text.ts'
import type { Language } from '../model/campaign.ts'
import { type CommandWords, loadCommandWords, loadWritingWords } from '../words/index.ts'
import { usageErrorOf } from './command-line-errors.ts'
import { commands } from './commands/index.ts'
import { askedLanguage, chooseLanguage, languageOf } from './language.ts'
import { plainLine } from './plain-line.ts'
import { tell } from './tell.ts'
import { type ExitCode, exit, isOutputTrouble, isUsageError, type OutputTrouble, UsageError } from './trouble.ts'
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

const cannotWrite = async (
  { path, reason }: OutputTrouble,
  language: Language,
  words: CommandWords,
): Promise<UsageError> => {
  const { fault, locked, removeLock } = await loadWritingWords(language)
  if (reason.why === 'other') return new UsageError(words.cannotWrite(path, reason.detail))
  if (reason.why !== 'locked') return new UsageError(words.cannotWrite(path, fault[reason.why]))
  return new UsageError(words.cannotWrite(path, locked(reason.by)), removeLock(reason.by.lock))
}

const usageErrorFrom = async (
  error: unknown,
  argv: readonly string[],
  language: Language,
  words: CommandWords,
): Promise<UsageError | undefined> => {
  if (isUsageError(error)) return error
  if (isCommanderError(error)) return usageErrorOf(error, argv, words)
  return isOutputTrouble(error) ? await cannotWrite(error, language, words) : undefined
}

/** Says what went wrong where users look, and gives the exit code for it. */
const explain = async (
  error: unknown,
  argv: readonly string[],
  world: World,
  language: Language,
  words: CommandWords,
): Promise<ExitCode> => {
  // What --help and --version throw.
  if (isCommanderError(error) && error.exitCode === 0) return exit.ok
  const known = await usageErrorFrom(error, argv, language, words)
  try {
    if (known !== undefined) {
      tell(world, `plan: ${known.message}`, ...known.help)
    } else {
      tell(world, `plan: ${words.bug}`)
      world.stderr.write(`${safeLines(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`)
    }
  } catch {
    // Standard error cannot be written: nothing is left to say it with but the exit code.
  }
  return known === undefined ? exit.bug : exit.failed
}

/** `plan help status` is `plan status --help`. */
const withoutHelpCommand = (argv: readonly string[]): readonly string[] =>
  argv[0] === 'help' ? [...argv.slice(1), '--help'] : argv

/** What completion scripts call; it is no command, and nobody types it. */
const completing = '__complete'

/** Runs one command line and gives its exit code; everything it touches is in `world`. */
export const main = async (given: readonly string[], world: World): Promise<ExitCode> => {
  if (given[0] === completing) {
    const [{ complete }, { program }] = await Promise.all([import('./completion/complete.ts'), import('./program.ts')])
    await complete(given.slice(1), world, program)
    return exit.ok
  }
  const argv = withoutHelpCommand(given)
  const asked = askedLanguage(argv)
  const language = chooseLanguage(asked, undefined, world.env)
  const words = await loadCommandWords(language)
  let code: ExitCode = exit.ok
  try {
    if (asked !== undefined && languageOf(asked) === undefined) throw new UsageError(words.badLanguage(asked))
    const wanted = commands.find(({ name }) => name === argv[0])
    const line = wanted === undefined ? undefined : plainLine(argv, wanted, words)
    if (wanted !== undefined && line !== undefined) {
      const run = await wanted.load()
      return await run(world, line.campaigns, line.options, words)
    }
    const command = await shape(world, words, wanted?.name, (finished) => {
      code = finished
    })
    await command.parseAsync([...argv], { from: 'user' }).catch((error: unknown) => {
      // No command: commander takes it for a mistake, we for a question.
      if (!isCommanderError(error) || error.code !== 'commander.help') throw error
      command.outputHelp()
    })
    return code
  } catch (error) {
    return await explain(error, argv, world, language, words)
  }
}
