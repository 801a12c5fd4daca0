import { diagnosticFormatNames } from '../../diagnostics/index.ts'
import type { PlanCommand } from '../command.ts'
import { gather, shapeCommon } from '../options.ts'

export const check: PlanCommand = {
  name: 'check',
  shape: (command, words) =>
    shapeCommon(
      command
        .argument('[campaign...]', words.campaignArgument)
        .usage('[CAMPAIGN...] [OPTIONS]')
        .option(
          '--format <format[:file]>',
          `${words.option.diagnosticFormat}${diagnosticFormatNames.join(', ')}`,
          gather,
        )
        .option('--fail-on <severity>', words.option.failOn)
        .option('--strict', words.option.strict)
        .option('--only <rules>', words.option.only, gather)
        .option('--skip <rules>', words.option.skip, gather)
        .option('--base <revision>', words.option.checkBase)
        .option('--no-ignore', words.option.noIgnore)
        .option('--fix', words.option.fix)
        .option('--diff', words.option.diff),
      words,
    ),
  load: async () => (await import('./run-check.ts')).runCheck,
}
