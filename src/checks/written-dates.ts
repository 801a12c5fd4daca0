import type { Campaign, DateValue, OpenDate, TaskFields, TaskRule } from '../model/campaign.ts'

/** A date of an activity, a task or an extension, as it stands in a file: once, however many tasks it is for. */
export interface WrittenDate {
  readonly key: 'start' | 'due' | 'date' | 'extend'
  readonly value: DateValue
  readonly rule: TaskRule | undefined
}

const isKnown = (value: DateValue | OpenDate | undefined): value is DateValue => value !== undefined && 'day' in value

function* datesOfFields({ start, due, date }: TaskFields, rule: TaskRule): Iterable<WrittenDate> {
  if (start !== undefined) yield { key: 'start', value: start, rule }
  if (isKnown(due)) yield { key: 'due', value: due, rule }
  if (date !== undefined) yield { key: 'date', value: date, rule }
}

/** Every date that is written for some task, 待定 not among them, in plan order; the log's extensions come last. */
export function* writtenDates({ activities, log }: Campaign): Iterable<WrittenDate> {
  for (const { due, rules } of activities) {
    if (isKnown(due)) yield { key: 'due', value: due, rule: undefined }
    for (const rule of rules) {
      yield* datesOfFields(rule.fields, rule)
      for (const fields of rule.differs.values()) yield* datesOfFields(fields, rule)
    }
  }
  for (const { extend } of log) if (extend !== undefined) yield { key: 'extend', value: extend, rule: undefined }
}
