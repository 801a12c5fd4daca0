import type { Group, Unit } from '../model/campaign.ts'
import { nearest } from '../model/nearest.ts'
import { didYouMean, knownNames } from '../model/problem.ts'
import type { Located, Place } from '../model/source.ts'
import { fieldsOf } from './fields.ts'
import { id, idRegister } from './ids.ts'
import { type Decoder, placeOf, type Reading, scalarOf } from './reading.ts'
import { boolean, listOf, located, properListOf, text } from './scalars.ts'
import type { YamlNode, YamlScalar } from './yaml/node.ts'

/** One key and its value, gathered from all files of a campaign. */
export interface KeyedNode {
  readonly key: YamlScalar
  readonly value: YamlNode
}

export const unitKeys = ['name', 'short', 'lead', 'section', 'owner', 'sections', 'mention', 'external']

/** What is left of a unit that is no map: its id, so that what names it is not wrong too. */
const namelessUnit = (unitId: string, index: number): Omit<Unit, 'place'> => ({
  id: unitId,
  index,
  name: unitId,
  short: unitId,
  lead: undefined,
  section: undefined,
  owner: undefined,
  sections: undefined,
  mention: [],
  external: false,
})

const unit =
  (unitId: string, index: number) =>
  (node: YamlNode, reading: Reading): Unit => {
    const fields = fieldsOf(node, reading, unitKeys)
    if (fields === undefined) return { ...namelessUnit(unitId, index), place: placeOf(node) }
    const name = fields.required('name', text) ?? unitId
    const sections = fields.optional('sections', properListOf(located(text)))
    const section = fields.optional('section', located(text))
    if (section !== undefined && sections !== undefined) checkSection(section, sections, name, reading)
    return {
      id: unitId,
      index,
      name,
      short: fields.optional('short', text) ?? name,
      lead: fields.optional('lead', text),
      section: section?.value,
      owner: fields.optional('owner', text),
      sections,
      mention: fields.optional('mention', listOf(text)) ?? [],
      external: fields.optional('external', boolean) ?? false,
      place: fields.place,
    }
  }

type Sections = readonly Located<string>[]

const names = new WeakMap<Sections, ReadonlySet<string>>()

/** The names of a unit's sections, gathered once: every task asks for them. */
export const namesOf = (sections: Sections): ReadonlySet<string> => {
  const known = names.get(sections) ?? new Set(sections.map(({ value }) => value))
  names.set(sections, known)
  return known
}

/** Reports a section that its unit does not have. */
export const checkSection = (
  { value: section, place }: Located<string>,
  sections: Sections,
  unitName: string,
  reading: Reading,
): void => {
  const known = namesOf(sections)
  if (known.has(section)) return
  reading.report('unknown-section', place, ['unknownSection', { section, unit: unitName }], {
    help: () => didYouMean(nearest(section, known)) ?? knownNames([...known]),
  })
}

/** The units in the order of the file; the first is the host. A unit that is wrong in parts is kept with its id, so that what names it is not wrong too. */
export const decodeUnits = (entries: readonly KeyedNode[], reading: Reading): Map<string, Unit> => {
  const units = new Map<string, Unit>()
  const register = idRegister(reading)
  for (const { key, value } of entries) {
    const unitId = id(key, reading)
    if (unitId === undefined) continue
    if (unitId === 'all') {
      reading.report('duplicate-id', key, ['reservedAll', {}])
      continue
    }
    if (!register.add(unitId, key)) continue
    units.set(unitId, { ...unit(unitId, units.size)(value, reading), place: placeOf(key) })
  }
  return units
}

/** A unit by its id, or a report with the one that was probably meant. */
export const unitNamed: Decoder<Unit> = (node, reading) => {
  const scalar = scalarOf(node, reading, 'id')
  if (scalar === undefined) return undefined
  const name = scalar.text.normalize('NFC')
  const found = reading.units.get(name)
  if (found === undefined) reportUnknownUnit(name, scalar, reading)
  return found
}

export const reportUnknownUnit = (name: string, place: Place, reading: Reading): void => {
  if (!reading.isWhole || reading.units.size === 0) return
  reading.report('unknown-unit', place, ['unknownUnit', { name }], {
    help: () => {
      const byName = [...reading.units.values()].find((each) => each.name === name || each.short === name)
      return didYouMean(byName?.id ?? nearest(name, reading.units.keys())) ?? knownNames([...reading.units.keys()])
    },
  })
}

/** Members are always in the order of the units, whatever the order they are named in. */
const inUnitOrder = (members: Iterable<Unit>): readonly Unit[] =>
  [...new Set(members)].sort((a, b) => a.index - b.index)

export const decodeGroups = (entries: readonly KeyedNode[], reading: Reading): Map<string, Group> => {
  const groups = new Map<string, Group>()
  const register = idRegister(reading)
  for (const { key, value } of entries) {
    const groupId = id(key, reading)
    if (groupId === undefined) continue
    if (groupId === 'all') {
      reading.report('duplicate-id', key, ['reservedAll', {}])
      continue
    }
    const namesake = reading.units.get(groupId)
    if (namesake !== undefined) {
      reading.report('duplicate-id', key, ['duplicateId', { id: groupId }], {
        related: [{ place: namesake.place, message: ['firstHere', {}] }],
      })
      continue
    }
    if (!register.add(groupId, key)) continue
    const members = properListOf(unitNamed)(value, reading) ?? []
    groups.set(groupId, { id: groupId, members: inUnitOrder(members), place: placeOf(key) })
  }
  return groups
}

/** A group by its name, or a list of units: `counties`, `all`, `[huating, lingtai]`. */
export const membersOf: Decoder<readonly Unit[]> = (node, reading) => {
  if (node.kind === 'list') return inUnitOrder(listOf(unitNamed)(node, reading) ?? [])
  const scalar = scalarOf(node, reading, 'id')
  if (scalar === undefined) return undefined
  const name = scalar.text.normalize('NFC')
  if (name === 'all') return [...reading.units.values()]
  const group = reading.groups.get(name)
  if (group !== undefined) return group.members
  if (!reading.isWhole) return undefined
  reading.report('unknown-group', scalar, ['unknownGroup', { name }], {
    help: () =>
      reading.units.has(name)
        ? ['writeAsList', { name }]
        : (didYouMean(nearest(name, ['all', ...reading.groups.keys()])) ??
          knownNames(['all', ...reading.groups.keys()])),
  })
  return undefined
}
