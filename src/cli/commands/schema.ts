import type { PlanCommand } from '../command.ts'
import { shapeCommon } from '../options.ts'

export const schema: PlanCommand = {
  name: 'schema',
  shape: (command, words) =>
    shapeCommon(command.usage('[OPTIONS]').option('-o, --output <file>', words.option.output), words),
  load: async () => (await import('./run-schema.ts')).runSchema,
}
