import type { PlanCommand } from '../command.ts'
import { shapeReport } from '../options.ts'

export const diff: PlanCommand = {
  name: 'diff',
  shape: (command, words) =>
    shapeReport(command, words, words.option.diffArgument)
      .usage('[REVISION] [CAMPAIGN...] [OPTIONS]')
      .option('--base <revision>', words.option.base)
      .option('--base-as-of <date>', words.option.baseAsOf)
      .option('--exit-code', words.option.diffExitCode),
  load: async () => (await import('./run-diff.ts')).runDiff,
}
