import type { Command } from 'commander'
import type { CommandWords } from '../words/index.ts'
import type { ExitCode } from './trouble.ts'
import type { World } from './world.ts'

/** What commander makes of the options: each command reads its own. */
export type RawOptions = Readonly<Record<string, unknown>>

/** What a command does; loaded when it is called. */
export type RunCommand = (
  world: World,
  campaigns: readonly string[],
  options: RawOptions,
  words: CommandWords,
) => Promise<ExitCode>

/** A command has a shape and a run. */
export interface PlanCommand {
  readonly name: keyof CommandWords['description']
  readonly shape: (command: Command, words: CommandWords) => Command
  readonly load: () => Promise<RunCommand>
}
