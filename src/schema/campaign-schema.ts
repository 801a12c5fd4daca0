import { defaultSeverity } from '../model/problem.ts'
import type { SchemaWords } from '../words/index.ts'
import type { JsonSchema } from './json-schema.ts'
import { patterns } from './patterns.ts'
import { boolean, listOf, mapOf, oneOrMore, text, type Values, wordOf } from './values.ts'

/** `cn`, or a map with the days that differ. */
const calendar = (words: SchemaWords, { dayRange }: Values): JsonSchema => {
  const base = wordOf(words.calendarBase)
  const days = oneOrMore(dayRange)
  return { anyOf: [base, mapOf(words.calendar, { base, closed: days, open: days })], default: 'cn' }
}

/** Every rule, with the severity that it has as shipped. */
const checks = (words: SchemaWords): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(defaultSeverity).map(([rule, shipped]) => [
      rule,
      { description: words.ruleSeverity(shipped), $ref: '#/definitions/setting' },
    ]),
  ),
  additionalProperties: false,
})

/** What may stand behind a rule: its severity, or a map with that and the rule's own numbers. */
export const settingDefinition = (words: SchemaWords, { wholeNumber }: Values): JsonSchema => {
  const severity = wordOf(words.severity)
  return {
    anyOf: [
      severity,
      {
        type: 'object',
        properties: { severity: { description: words.setting.severity, ...severity } },
        additionalProperties: { description: words.setting.number, ...wholeNumber },
      },
    ],
  }
}

export const unitDefinition = (words: SchemaWords): JsonSchema =>
  mapOf(
    words.unit,
    {
      name: text,
      short: text,
      lead: text,
      section: text,
      owner: text,
      sections: listOf(text),
      mention: oneOrMore(text),
      external: { ...boolean, default: false },
    },
    ['name'],
  )

const byUnitId = (value: JsonSchema, { wrong }: SchemaWords): JsonSchema => ({
  type: 'object',
  propertyNames: { pattern: patterns.unitId, errorMessage: wrong.unitId },
  additionalProperties: value,
})

/** The keys of the first level. None is required: a file may be a part of a folder. */
export const campaignSchema = (words: SchemaWords, values: Values): JsonSchema =>
  mapOf(words.campaign, {
    version: { type: ['integer', 'string'], pattern: patterns.one, minimum: 1, maximum: 1, default: 1 },
    id: values.id,
    name: text,
    anniversary: {
      ...mapOf(words.anniversary, { date: values.dayWithYear, since: values.dayWithYear }, ['date']),
      ...values.dayWithYear,
      type: ['string', 'object'],
      examples: ['2019-09-21'],
    },
    anchors: {
      type: 'object',
      propertyNames: { pattern: patterns.anchorName, errorMessage: words.wrong.anchorName },
      additionalProperties: { ...values.singleDate, examples: ['T-1'] },
    },
    starts: { ...values.date, examples: ['2019-06-03'] },
    ends: { ...values.date, examples: ['2019-12-31', '年底'] },
    asOf: values.singleDate,
    timezone: { ...values.timezone, examples: ['Asia/Shanghai'] },
    language: wordOf(words.language),
    calendar: calendar(words, values),
    dueSoon: { ...values.duration, default: '7d' },
    require: { ...oneOrMore(wordOf(words.duty)), default: ['lead', 'section', 'due'] },
    checks: checks(words),
    signOff: { ...boolean, default: false },
    escalation: { ...listOf(values.workingDays), minItems: 3, maxItems: 3, default: ['1wd', '4wd', '8wd'] },
    silence: { ...values.durationOrOff, default: '10wd' },
    units: byUnitId({ $ref: '#/definitions/unit' }, words),
    groups: byUnitId(listOf(values.id), words),
    activities: listOf({ $ref: '#/definitions/activity' }),
    // Here alone an item may be nothing: a dash that waits for its entry.
    progress: listOf({ anyOf: [{ $ref: '#/definitions/entry' }, { type: 'null' }] }),
  })
