import type { PlanCommand } from '../command.ts'
import { outputFormats, shapeCommon } from '../options.ts'

export const explain: PlanCommand = {
  name: 'explain',
  shape: (command, words) =>
    shapeCommon(
      command
        .argument('[rule...]', words.ruleArgument)
        .usage('[RULE...] [OPTIONS]')
        .option('--list', words.option.list)
        .option('--format <name>', `${words.option.format}${outputFormats.join(', ')}`)
        .option('--json', words.option.json)
        .option('-o, --output <file>', words.option.output),
      words,
    ),
  load: async () => (await import('./run-explain.ts')).runExplain,
}
