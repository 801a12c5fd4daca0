import { Command, Help } from 'commander'
import { displayWidth } from '../formats/display-width.ts'
import { fold } from '../formats/fold.ts'
import type { CommandWords } from '../words/index.ts'
import type { PlanCommand, RawOptions } from './command.ts'
import { commandGroups, groupOfCommand } from './command-groups.ts'
import { columnsOf } from './terminal.ts'
import { version } from './version.ts'
import type { World } from './world.ts'

type Act = (command: PlanCommand, campaigns: readonly string[], options: RawOptions) => Promise<void>

/** Below this the explanations go under what they explain. */
const leastForTwoColumns = 60
const leastDescription = 20

/** Help in columns that count 汉字 as two cells, titled in the user's language. */
const help = (words: CommandWords, width: number): Help => {
  const made = new Help()
  made.helpWidth = width
  made.displayWidth = displayWidth
  made.subcommandTerm = (command) => command.name()
  made.minWidthToWrap = leastDescription
  made.boxWrap = (text, most) => fold(text, most).join('\n')
  if (width < leastForTwoColumns) {
    made.formatItem = (term, _, description) =>
      [`  ${term}`, ...fold(description, width - 6).map((line) => `      ${line}`)].join('\n')
  }
  const format = made.formatHelp.bind(made)
  // A full-width colon has its blank within itself.
  made.formatHelp = (command, helper) => format(command, helper).replace(/^([^\n]*：) /, '$1')
  made.styleTitle = (title) =>
    ({ 'Usage:': words.usage, 'Options:': words.options, 'Arguments:': words.arguments })[title] ?? title
  return made
}

/** Groups one after the other; in a group the order of the list stays. */
const byGroup = (commands: readonly PlanCommand[]): readonly PlanCommand[] =>
  commandGroups.flatMap((group) => commands.filter(({ name }) => groupOfCommand[name] === group))

/** The command line as commander sees it. Only the commands given are shaped: a call needs one, help needs them all. */
export const program = (commands: readonly PlanCommand[], words: CommandWords, world: World, act: Act): Command => {
  const width = columnsOf(world)
  const dress = (command: Command): Command => {
    command.createHelp = () => help(words, width)
    return command
      .helpOption('-h, --help', words.option.help)
      .exitOverride()
      .showSuggestionAfterError(true)
      .configureOutput({
        writeOut: (text) => world.stdout.write(text),
        writeErr: () => undefined,
        outputError: () => undefined,
      })
  }
  const plan = dress(new Command('plan'))
    .description(words.about)
    .usage('COMMAND [CAMPAIGN...] [OPTIONS]')
    .version(version, '-V, --version', words.option.version)
    .option('--lang <language>', words.option.lang)
    .addHelpText('after', `\n${words.examples}\n  plan status\n  plan overdue --as-of 2019-08-26\n`)
    .helpCommand(false)
  for (const each of byGroup(commands)) {
    const command = dress(plan.command(each.name))
      .helpGroup(words.group[groupOfCommand[each.name]])
      .summary(words.summary[each.name])
      .description(words.description[each.name])
    each.shape(command, words)
    // `plan` takes --lang too, and takes it away from the command it stands behind.
    command.action((campaigns: readonly string[]) => act(each, campaigns, command.optsWithGlobals()))
  }
  return plan
}
