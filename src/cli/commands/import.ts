import type { PlanCommand } from '../command.ts'
import { shapeCommon } from '../options.ts'

const importFrom: PlanCommand = {
  name: 'import',
  shape: (command, words) =>
    shapeCommon(
      command
        .argument('[ledger...]', words.ledgerArgument)
        .usage('FILE.xlsx... [OPTIONS]')
        .option('-c, --campaign <campaign>', words.option.campaign)
        .option('--as-of <date>', words.option.asOf),
      words,
    ),
  load: async () => (await import('./run-import.ts')).runImport,
}

export { importFrom as import }
