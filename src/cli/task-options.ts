import type { Command } from 'commander'
import type { CommandWords } from '../words/index.ts'
import type { RawOptions } from './command.ts'
import type { OpenTaskOptions } from './open-tasks.ts'
import { type CommonOptions, outputFormats, shapeCommon } from './options.ts'

/** What every command takes that reports on single tasks. */
export const shapeTaskReport = (command: Command, words: CommandWords): Command => {
  const { option } = words
  return shapeCommon(
    command
      .argument('[address...]', words.addressArgument)
      .usage('ADDRESS... [OPTIONS]')
      .option('-c, --campaign <campaign>', option.campaign)
      .option('--as-of <date>', option.asOf)
      .option('--format <name>', `${option.format}${outputFormats.join(', ')}`)
      .option('--json', option.json)
      .option('-o, --output <file>', option.output),
    words,
  )
}

export const openTaskOptions = (raw: RawOptions, { asOf, language, maxSize }: CommonOptions): OpenTaskOptions => ({
  campaign: raw.campaign as string | undefined,
  asOf,
  language,
  maxSize,
})
