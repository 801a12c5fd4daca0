import type { PlanCommand } from '../command.ts'
import { shapeCommon } from '../options.ts'

export const completion: PlanCommand = {
  name: 'completion',
  shape: (command, words) =>
    shapeCommon(command.argument('[shell...]', words.shellArgument).usage('SHELL [OPTIONS]'), words),
  load: async () => (await import('./run-completion.ts')).runCompletion,
}
