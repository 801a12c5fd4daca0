import type { SchemaWords } from '../words/index.ts'
import type { JsonSchema } from './json-schema.ts'
import { patterns } from './patterns.ts'
import { boolean, excludes, given, listOf, mapOf, oneOrMore, text, type Values, wordOf } from './values.ts'

/** What a task, or a member under `for`, may say of itself. */
const shared = ({ duration, date, singleDate, dependency, target, positiveNumber }: Values) => ({
  name: text,
  lead: text,
  section: text,
  owner: text,
  with: oneOrMore(text),
  takes: { ...duration, default: '1wd', examples: ['3wd', '10wd', '2w'] },
  start: { ...date, examples: ['7月上旬', 'T-30'] },
  due: { ...date, examples: ['8月20日前', '8月底', 'T-10wd', '待定'] },
  date: { ...singleDate, examples: ['T', 'T-1'] },
  milestone: { ...boolean, default: false },
  optional: { ...boolean, default: false },
  after: oneOrMore(dependency),
  target: { ...target, examples: ['20件'] },
  deliverable: text,
  weight: { ...positiveNumber, default: 1 },
  tags: oneOrMore(text),
  source: text,
  note: text,
})

const milestoneTakesNothing = ({ wrong }: SchemaWords): JsonSchema => ({
  if: { required: ['milestone'], properties: { milestone: { enum: [true, 'true'] } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { properties: { takes: { pattern: patterns.noTime, errorMessage: wrong.milestoneTakes } } },
})

/** `monthly`, or a map with the day by which. */
const repeat = (words: SchemaWords, { wholeNumber }: Values): JsonSchema => {
  const every = wordOf(words.repeatKind)
  const by = { ...wholeNumber, minimum: 1, maximum: 31 }
  const beside = (kind: string, then: JsonSchema): JsonSchema => ({
    if: { required: ['every'], properties: { every: { enum: [kind] } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { by: then } },
  })
  return {
    anyOf: [
      every,
      {
        ...mapOf(words.repeat, { every, by }, ['every']),
        allOf: [
          beside('weekly', { maximum: 7 }),
          beside('quarterly', { type: 'null', errorMessage: words.wrong.byWithQuarterly }),
        ],
      },
    ],
  }
}

/** One entry under `tasks`. */
export const taskDefinition = (words: SchemaWords, values: Values): JsonSchema => ({
  ...mapOf(
    words.task,
    {
      id: values.id,
      unit: values.id,
      each: oneOrMore(values.id),
      except: { type: 'object', additionalProperties: text },
      for: { type: 'object', additionalProperties: { $ref: '#/definitions/member' } },
      repeat: repeat(words, values),
      ...shared(values),
    },
    ['id', 'name'],
  ),
  allOf: [
    excludes('date', ['start', 'due', 'repeat'], words.conflict),
    excludes('each', ['unit'], words.conflict),
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    { if: { anyOf: [given('except'), given('for')] }, then: given('each') },
    // A member's own `start` may stand under `for`.
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    { if: { allOf: [given('repeat'), { not: given('for') }] }, then: given('start') },
    milestoneTakesNothing(words),
  ],
})

/** What differs for a member. */
export const memberDefinition = (words: SchemaWords, values: Values): JsonSchema => ({
  ...mapOf(words.task, shared(values)),
  allOf: [excludes('date', ['start', 'due'], words.conflict), milestoneTakesNothing(words)],
})

export const activityDefinition = (words: SchemaWords, { id, date }: Values): JsonSchema =>
  mapOf(
    words.activity,
    {
      id,
      name: text,
      lead: text,
      section: text,
      owner: text,
      joint: oneOrMore(id),
      due: { ...date, examples: ['8月底', 'T-1'] },
      source: text,
      note: text,
      tasks: listOf({ $ref: '#/definitions/task' }),
    },
    ['id', 'name', 'tasks'],
  )

/** One fact of the log. */
export const entryDefinition = (words: SchemaWords, values: Values): JsonSchema =>
  mapOf(
    words.entry,
    {
      date: values.singleDate,
      task: values.address,
      state: wordOf(words.state),
      percent: { ...values.wholeNumber, maximum: 100 },
      count: values.number,
      extend: values.date,
      by: text,
      note: text,
      evidence: text,
    },
    ['date', 'task'],
  )
