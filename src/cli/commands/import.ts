import type { PlanCommand } from '../command.ts'
import { shapeCommon } from '../options.ts'

const importFrom: PlanCommand = {
  name: 'import',
  shape: (command, words) =>
    shapeCommon(
      command
        .argument('[ledger...]', words.ledgerArgument)
        .usage('FILE... [OPTIONS]')
        .option('--write', words.option.importWrite)
        .option('--partial', words.option.importPartial)
        .option('-c, --campaign <campaign>', words.option.importCampaign)
        .option('--date <date>', words.option.importDate)
        .option('--by <who>', words.option.importBy)
        .option('--sheet <name>', words.option.importSheet)
        .option('--as-of <date>', words.option.asOf)
        .option('--json', words.option.importJson),
      words,
    ),
  load: async () => (await import('./run-import.ts')).runImport,
}

export { importFrom as import }
