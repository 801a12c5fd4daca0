import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { planSchema } from '../../src/schema/plan-schema.ts'
import { loadSchemaWords } from '../../src/words/index.ts'

const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allErrors: true })
for (const keyword of ['errorMessage', 'enumDescriptions']) ajv.addKeyword({ keyword })

export const schema = planSchema(await loadSchemaWords('en'))

const validate = ajv.compile(schema)

/** What an editor underlines in a text: the paths of the values and why, none where all is well. */
export const underlined = (text: string): readonly string[] => {
  // As yaml-language-server reads: YAML 1.2, scalars typed by the core schema.
  const value: unknown = parse(text, { version: '1.2', schema: 'core', logLevel: 'silent' })
  if (validate(value)) return []
  return validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const formCodes: readonly string[] = [
  'yaml-syntax',
  'full-width-punctuation',
  'unknown-key',
  'missing-key',
  'wrong-type',
  'bad-number',
  'bad-date',
  'bad-duration',
  'bad-id',
  'bad-target',
  'conflicting-keys',
  // Also a percentage above 100.
  'log-contradiction',
]

/** Whether a rule looks at how things are written, which editors can see too. */
export const isOfForm = (code: string): boolean => formCodes.includes(code)
