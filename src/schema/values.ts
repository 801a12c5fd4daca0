import type { SchemaWords } from '../words/index.ts'
import type { JsonSchema, JsonType } from './json-schema.ts'
import { patterns } from './patterns.ts'

// A plan's scalars are their text; editors give them types of their own. `takes: 5` is a number to them, `name: 2019` too,
// and `due: 2019-08-31` a text. Each value is allowed in every type in which a plan may plainly write it.

const matching = (pattern: string, errorMessage: string, ...types: readonly JsonType[]): JsonSchema => ({
  type: types.length === 0 ? 'string' : ['string', ...types],
  pattern,
  errorMessage,
})

/** Not by its types: editors would offer `true`, `false` and `null` for each name. */
export const text: JsonSchema = { not: { type: ['array', 'object', 'null'] }, pattern: patterns.text }

/** A value, or a list of such values. All of it in one schema: of two that fail editors could not tell which one was meant. */
export const oneOrMore = (value: JsonSchema): JsonSchema => {
  if (value.type === undefined) return { anyOf: [value, { type: 'array', items: value }] }
  return { ...value, type: [...typesOf(value), 'array'], items: value }
}

export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items })

const typesOf = ({ type }: JsonSchema): readonly JsonType[] =>
  type === undefined ? [] : typeof type === 'string' ? [type] : type

/** The value or nothing: a key without a value is a key that is not given. */
const orNothing = (value: JsonSchema): JsonSchema => {
  if (value.not !== undefined) return { ...value, not: { type: typesOf(value.not).filter((type) => type !== 'null') } }
  if (value.anyOf !== undefined) return { ...value, anyOf: [...value.anyOf, { type: 'null' }] }
  if (value.enum !== undefined) return { ...value, enum: [...value.enum, null] }
  return { ...value, type: [...typesOf(value), 'null'] }
}

/** One of a few words, each with what it means. */
export const wordOf = (meanings: Readonly<Record<string, string>>): JsonSchema => ({
  enum: Object.keys(meanings),
  enumDescriptions: Object.values(meanings),
})

export const boolean: JsonSchema = { type: ['boolean', 'string'], pattern: patterns.boolean }

/** A map with known keys; those that are not required may also stand there without a value. */
export const mapOf = <K extends string>(
  descriptions: Readonly<Record<NoInfer<K>, string>>,
  values: Readonly<Record<K, JsonSchema>>,
  required: readonly NoInfer<K>[] = [],
): JsonSchema => {
  const properties = (Object.keys(values) as K[]).map((key) => {
    const value = required.includes(key) ? values[key] : orNothing(values[key])
    return [key, { description: descriptions[key], ...value }] as const
  })
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  }
}

/** The key stands there with a value. */
export const given = (key: string): JsonSchema => ({
  required: [key],
  properties: { [key]: { not: { type: 'null' } } },
})

/** Beside a key with a value, others have none. */
export const excludes = (
  key: string,
  others: readonly string[],
  message: (a: string, b: string) => string,
): JsonSchema => ({
  if: given(key),
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: {
    properties: Object.fromEntries(
      others.map((other) => [other, { type: 'null', errorMessage: message(key, other) }] as const),
    ),
  },
})

/** All values that are more than a word, with what editors say where they are wrong. */
export interface Values {
  readonly id: JsonSchema
  readonly date: JsonSchema
  readonly singleDate: JsonSchema
  readonly dayWithYear: JsonSchema
  readonly dayRange: JsonSchema
  readonly duration: JsonSchema
  readonly durationOrOff: JsonSchema
  readonly workingDays: JsonSchema
  readonly wholeNumber: JsonSchema
  readonly number: JsonSchema
  readonly positiveNumber: JsonSchema
  readonly timezone: JsonSchema
  readonly target: JsonSchema
  readonly dependency: JsonSchema
  readonly address: JsonSchema
}

const mostDigits = 999_999

export const valuesIn = ({ wrong }: SchemaWords): Values => {
  const numeric = { minimum: 0, maximum: mostDigits }
  return {
    // `3` is an id, and a number to editors. Those that they take for something else again (`true`, `1e-3`) want quotes there.
    id: matching(patterns.id, wrong.id, 'integer'),
    date: matching(patterns.date, wrong.date),
    singleDate: matching(patterns.singleDate, wrong.singleDate),
    dayWithYear: matching(patterns.dayWithYear, wrong.dayWithYear),
    dayRange: matching(patterns.dayRange, wrong.dayRange),
    duration: matching(patterns.duration, wrong.duration),
    durationOrOff: matching(patterns.durationOrOff, wrong.duration),
    workingDays: matching(patterns.workingDays, wrong.workingDays),
    wholeNumber: { ...matching(patterns.number, wrong.number, 'integer'), ...numeric },
    number: { ...matching(patterns.number, wrong.number, 'number'), ...numeric, maximum: mostDigits + 1 },
    positiveNumber: {
      ...matching(patterns.positiveNumber, wrong.number, 'number'),
      exclusiveMinimum: 0,
      maximum: mostDigits + 1,
    },
    timezone: matching(patterns.timezone, wrong.timezone),
    target: matching(patterns.target, wrong.target),
    // `3` is a task's id, `1.2` the task 2 of the activity 1.
    dependency: matching(patterns.dependency, wrong.dependency, 'number'),
    address: matching(patterns.address, wrong.address, 'number'),
  }
}
