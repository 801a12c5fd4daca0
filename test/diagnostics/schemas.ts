import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'

const folder = fileURLToPath(new URL('../../../shared/schemas/', import.meta.url))

const read = (name: string): Record<string, unknown> | undefined => {
  const path = `${folder}${name}`
  if (!existsSync(path)) return undefined
  const { $schema, id, ...schema } = JSON.parse(readFileSync(path, 'utf8'))
  return schema
}

export interface Schema {
  readonly isThere: boolean
  /** What is wrong with a value; nothing where it is valid. */
  readonly errors: (value: unknown) => readonly string[]
}

const schemaOf = (name: string): Schema => {
  const schema = read(name)
  if (schema === undefined) return { isThere: false, errors: () => [] }
  const validate = new Ajv({ strict: false, validateFormats: false, allErrors: false }).compile(schema)
  return {
    isThere: true,
    errors: (value) =>
      validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
  }
}

/** The official schemas; a test that needs one is skipped where they do not lie beside the repository. */
export const sarifSchema = schemaOf('sarif-schema-2.1.0.json')
export const rdjsonSchema = schemaOf('rdjson-DiagnosticResult.json')
