import type { SchemaWords } from '../words/index.ts'
import { campaignSchema, settingDefinition, unitDefinition } from './campaign-schema.ts'
import type { JsonSchema } from './json-schema.ts'
import { activityDefinition, entryDefinition, memberDefinition, taskDefinition } from './task-schema.ts'
import { valuesIn } from './values.ts'

/**
 * The plan language as a JSON Schema (draft-07), for editors. What it refuses `plan check` refuses too; the other way round not
 * always: it knows forms, but no names, days or other files.
 */
export const planSchema = (words: SchemaWords): JsonSchema => {
  const values = valuesIn(words)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'plan:campaign-1',
    title: words.title,
    description: words.about,
    ...campaignSchema(words, values),
    definitions: {
      setting: settingDefinition(words, values),
      unit: unitDefinition(words),
      activity: activityDefinition(words, values),
      task: taskDefinition(words, values),
      member: memberDefinition(words, values),
      entry: entryDefinition(words, values),
    },
  }
}
