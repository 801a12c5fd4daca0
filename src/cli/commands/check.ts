import type { PlanCommand } from '../command.ts'
import { shapeCommon } from '../options.ts'

export const check: PlanCommand = {
  name: 'check',
  shape: (command, words) =>
    shapeCommon(command.argument('[campaign...]', words.campaignArgument), words).option(
      '--fail-on <severity>',
      words.option.failOn,
    ),
  load: async () => (await import('./run-check.ts')).runCheck,
}
