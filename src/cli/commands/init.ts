import type { PlanCommand } from '../command.ts'
import { outputFormats, shapeCommon } from '../options.ts'

export const init: PlanCommand = {
  name: 'init',
  shape: (command, words) =>
    shapeCommon(
      command
        .argument('[name...]', words.nameArgument)
        .usage('NAME [OPTIONS]')
        .option('--from <campaign>', words.option.from)
        .option('--date <date>', words.option.anniversary)
        .option('--file', words.option.file)
        .option('--as-offsets', words.option.asOffsets)
        .option('--dry-run', words.option.dryRun)
        .option('--format <name>', `${words.option.format}${outputFormats.join(', ')}`)
        .option('--json', words.option.json)
        .option('-o, --output <file>', words.option.output),
      words,
    ),
  load: async () => (await import('./run-init.ts')).runInit,
}
