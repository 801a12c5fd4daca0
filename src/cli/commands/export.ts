import { exporters } from '../../exports/index.ts'
import type { PlanCommand } from '../command.ts'
import { shapeCommon, shapeFilters } from '../options.ts'

const exportTo: PlanCommand = {
  name: 'export',
  shape: (command, words) =>
    shapeCommon(
      shapeFilters(
        command
          .argument('[kind...]', `${words.exportArgument}${Object.keys(exporters).join(', ')}`)
          .usage('KIND [CAMPAIGN...] [OPTIONS]')
          .option('-o, --output <file>', words.option.output)
          .option('--out <folder>', words.option.outFiles)
          .option('--each <what>', words.option.each)
          .option('--as-of <date>', words.option.asOf)
          .option('--fonts <fonts>', words.option.exportFonts),
        words,
      ),
      words,
    ),
  load: async () => (await import('./run-export.ts')).runExport,
}

export { exportTo as export }
