import { planSchema } from '../../schema/plan-schema.ts'
import { loadSchemaWords } from '../../words/index.ts'
import type { RunCommand } from '../command.ts'
import { chooseLanguage } from '../language.ts'
import { commonOptions } from '../options.ts'
import { exit } from '../trouble.ts'

export const runSchema: RunCommand = async (world, _, raw, words) => {
  // A schema is JSON, whatever its file is called.
  const { language, output } = commonOptions({ ...raw, json: true }, words)
  const schema = planSchema(await loadSchemaWords(chooseLanguage(language, undefined, world.env)))
  const text = `${JSON.stringify(schema, undefined, 2)}\n`
  if (output === undefined) world.stdout.write(text)
  else world.writeFile(output, text)
  return exit.ok
}
