import { channels } from '../../channels/index.ts'
import type { PlanCommand } from '../command.ts'
import { gather, shapeCommon } from '../options.ts'

export const remind: PlanCommand = {
  name: 'remind',
  shape: (command, words) =>
    shapeCommon(
      command
        .argument('[campaign...]', words.campaignArgument)
        .usage('[CAMPAIGN...] [OPTIONS]')
        .option('--week <week>', words.option.week)
        .option('--to <recipients>', words.option.to, gather)
        .option('--format <name>', `${words.option.format}${[...Object.keys(channels), 'json'].join(', ')}`)
        .option('--json', words.option.json)
        .option('--out <folder>', words.option.out)
        .option('-o, --output <file>', words.option.output)
        .option('--as-of <date>', words.option.asOf),
      words,
    ),
  load: async () => (await import('./run-remind.ts')).runRemind,
}
