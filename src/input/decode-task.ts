import type { Repeat, RepeatKind, Target, TaskFields, TaskRule, Unit } from '../model/campaign.ts'
import { knownNames } from '../model/problem.ts'
import type { Located } from '../model/source.ts'
import { checkSection, membersOf, namesOf, reportUnknownUnit, unitNamed } from './decode-units.ts'
import { dependency } from './dependency.ts'
import { entriesOf, type Fields, fieldsOf, mapOf } from './fields.ts'
import { id } from './ids.ts'
import { narrow } from './narrow.ts'
import { type Decoder, placeOf, type Reading, scalarOf } from './reading.ts'
import {
  boolean,
  date,
  deadline,
  duration,
  listOf,
  located,
  oneOf,
  text,
  thousandths,
  thousandthsIn,
  wholeNumber,
} from './scalars.ts'

const target: Decoder<Target> = (node, reading) => {
  const scalar = scalarOf(node, reading, 'target')
  if (scalar === undefined) return undefined
  const written = narrow(scalar.text.trim())
  const match = /^([\d.]+)\s*(\D.*)$/.exec(written)
  const amount = match === null ? undefined : thousandthsIn(match[1]!)
  if (amount === undefined || amount === 0) {
    reading.report('bad-target', scalar, ['badTarget', { text: scalar.text }], { help: ['targetForms', {}] })
    return undefined
  }
  return { thousandths: amount, unitWord: match![2]!, text: scalar.text.trim() }
}

const weight: Decoder<number> = (node, reading) => {
  const value = thousandths(node, reading)
  if (value !== 0) return value
  reading.report('bad-number', placeOf(node), ['zeroWeight', {}])
  return undefined
}

const repeatKind = oneOf('weekly', 'monthly', 'quarterly')
const latestBy: Readonly<Record<RepeatKind, number>> = { weekly: 7, monthly: 31, quarterly: 0 }

const repeat: Decoder<Repeat> = (node, reading) => {
  if (node.kind === 'scalar') {
    const kind = repeatKind(node, reading)
    return kind === undefined ? undefined : { kind, by: undefined, place: placeOf(node) }
  }
  const fields = fieldsOf(node, reading, ['every', 'by'])
  const kind = fields?.required('every', repeatKind)
  const by = fields?.optional('by', located(wholeNumber))
  if (kind === undefined) return undefined
  if (by !== undefined && kind === 'quarterly') {
    reading.report('conflicting-keys', by.place, ['byWithQuarterly', {}])
  } else if (by !== undefined && (by.value < 1 || by.value > latestBy[kind])) {
    reading.report('bad-number', by.place, ['byOutOfRange', { every: kind, most: latestBy[kind] }])
  } else {
    return { kind, by: by?.value, place: placeOf(node) }
  }
  return undefined
}

const locatedText = located(text)

/** What a task, or a member under `for`, may say of itself; in the order of the reference. */
const fieldDecoders: {
  readonly [K in Exclude<keyof TaskFields, 'unread'>]-?: Decoder<NonNullable<TaskFields[K]>>
} = {
  name: locatedText,
  lead: locatedText,
  section: locatedText,
  owner: locatedText,
  with: listOf(locatedText),
  takes: located(duration),
  start: date('first'),
  due: deadline,
  date: date('single'),
  milestone: located(boolean),
  optional: located(boolean),
  after: listOf(dependency),
  target: located(target),
  deliverable: locatedText,
  weight,
  tags: listOf(text),
  source: text,
  note: text,
}

/** What `for` may say of a member: all but id, unit, each, except, for and repeat. */
export const memberKeys = Object.keys(fieldDecoders) as readonly (keyof typeof fieldDecoders)[]
/** Everything a task may say, in the order of the reference. */
export const taskKeys = ['id', 'unit', 'each', 'except', 'for', 'repeat', ...memberKeys]

const decodeFields = (fields: Fields, reading: Reading): TaskFields => {
  const values: Record<string, unknown> = {}
  const unread: string[] = []
  for (const key of memberKeys) {
    const node = fields.node(key)
    if (node === undefined) continue
    const value = fieldDecoders[key](node, reading)
    if (value !== undefined) values[key] = value
    else unread.push(key)
  }
  return unread.length === 0 ? values : { ...values, unread }
}

/** A map from members to something of theirs; a key that is no member of `each` is reported. */
const byMember =
  <T>(members: readonly Unit[] | undefined, decode: Decoder<T>): Decoder<ReadonlyMap<string, T>> =>
  (node, reading) => {
    const map = mapOf(node, reading)
    if (map === undefined) return undefined
    const values = new Map<string, T>()
    const ids = members === undefined ? undefined : new Set(members.map((unit) => unit.id))
    for (const [name, { key, value }] of entriesOf(map, reading)) {
      if (!reading.units.has(name)) reportUnknownUnit(name, key, reading)
      else if (ids !== undefined && !ids.has(name)) {
        reading.report('unknown-unit', key, ['notAMember', { name }], { help: () => knownNames([...ids]) })
      }
      const decoded = decode(value, reading)
      if (decoded !== undefined) values.set(name, decoded)
    }
    return values
  }

const memberFields: Decoder<TaskFields> = (node, reading) => {
  const fields = fieldsOf(node, reading, memberKeys)
  return fields === undefined ? undefined : decodeFields(fields, reading)
}

const reportConflict = (fields: Fields, a: string, b: string, reading: Reading): void => {
  const [first, second] = [fields.node(a), fields.node(b)]
  if (first === undefined || second === undefined) return
  reading.report('conflicting-keys', placeOf(second), ['conflictingKeys', { a, b }], {
    related: [{ place: placeOf(first), message: ['alsoHere', {}] }],
  })
}

const checkSectionOf = (section: Located<string> | undefined, unit: Unit | undefined, reading: Reading): void => {
  if (section !== undefined && unit?.sections !== undefined) checkSection(section, unit.sections, unit.name, reading)
}

const hasNo = (section: Located<string> | undefined, { sections }: Unit): boolean =>
  section !== undefined && sections !== undefined && !namesOf(sections).has(section.value)

const ruleIdentifier = located(id)

// Most rules have neither, and an empty map is no small thing where there are many.
const nobodyLeftOut: ReadonlyMap<string, Located<string>> = new Map()
const nobodyDiffers: ReadonlyMap<string, TaskFields> = new Map()

/** One entry under `tasks`. `host` does what names no unit. */
export const taskRule =
  (activity: number, host: Unit | undefined): Decoder<TaskRule> =>
  (node, reading) => {
    const fields = fieldsOf(node, reading, taskKeys)
    if (fields === undefined) return undefined
    const ruleId = fields.required('id', ruleIdentifier)
    fields.required('name', (name) => name)
    reportConflict(fields, 'unit', 'each', reading)
    const each = fields.optional('each', membersOf)
    const members = fields.node('each') === undefined ? undefined : (each ?? [])
    for (const key of ['except', 'for'] as const) {
      const stray = fields.node(key)
      if (stray !== undefined && members === undefined) {
        reading.report('conflicting-keys', placeOf(stray), ['needsEach', { key }])
      }
    }
    const unit = members === undefined ? fields.optional('unit', unitNamed) : undefined
    const except = fields.optional('except', byMember(each, locatedText)) ?? nobodyLeftOut
    const differs = fields.optional('for', byMember(each, memberFields)) ?? nobodyDiffers
    for (const [name, { place }] of except) {
      if (differs.has(name)) reading.report('conflicting-keys', place, ['exceptAndFor', { name }])
    }
    const own = decodeFields(fields, reading)
    const takesOwn = (member: Unit): boolean =>
      !except.has(member.id) && differs.get(member.id)?.section === undefined && hasNo(own.section, member)
    checkSectionOf(own.section, members === undefined ? (unit ?? host) : members.find(takesOwn), reading)
    for (const [name, of] of differs) checkSectionOf(of.section, reading.units.get(name), reading)
    if (ruleId === undefined) return undefined
    return {
      id: ruleId.value,
      activity,
      unit,
      each: members,
      except,
      differs,
      repeat: fields.optional('repeat', repeat),
      fields: own,
      place: fields.place,
      idPlace: ruleId.place,
    }
  }
