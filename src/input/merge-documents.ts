import type { Place } from '../model/source.ts'
import { headerKeys } from './decode-header.ts'
import type { KeyedNode } from './decode-units.ts'
import { entriesOf, type Fields, fieldsOf } from './fields.ts'
import { type Decoder, isAbsent, type Reading } from './reading.ts'
import { properListOf } from './scalars.ts'
import type { YamlMap, YamlNode } from './yaml/node.ts'

const mapKeys = ['units', 'groups', 'anchors'] as const
const listKeys = ['activities', 'progress'] as const

/** All files of a campaign read as one (language.md §1). */
export interface Merged {
  /** The keys that stand in one file only. */
  readonly fields: Fields
  readonly maps: Readonly<Record<(typeof mapKeys)[number], readonly KeyedNode[]>>
  readonly lists: Readonly<Record<(typeof listKeys)[number], readonly YamlNode[]>>
  /** Those that are not missing though they hold nothing: an empty list, or something else, which has been reported. */
  readonly spokenFor: ReadonlySet<string>
}

const asNode: Decoder<YamlNode> = (node) => node

const report = (reading: Reading, key: string, place: Place, first: Place): void =>
  reading.report('duplicate-key', place, ['duplicateKey', { key }], {
    related: [{ place: first, message: ['firstHere', {}] }],
  })

/** Gathers the entries of a map that may stand in several files; a key given twice is reported with both places. */
const gather = (name: string, documents: readonly Fields[], reading: Reading): readonly KeyedNode[] => {
  const seen = new Map<string, KeyedNode>()
  for (const fields of documents) {
    const node = fields.node(name)
    if (node === undefined) continue
    if (node.kind !== 'map') {
      fieldsOf(node, reading, [])
      continue
    }
    const own = entriesOf(node, reading)
    for (const entry of node.entries) {
      const key = entry.key.text.normalize('NFC')
      if (own.get(key)?.value !== entry.value) continue
      const first = seen.get(key)
      if (first === undefined) seen.set(key, entry)
      else report(reading, key, entry.key, first.key)
    }
  }
  return [...seen.values()]
}

/** The union of the documents' single keys, as if they stood in one map. */
const single = (documents: readonly Fields[], roots: readonly YamlMap[], reading: Reading): Fields => {
  const home = new Map<string, Fields>()
  for (const fields of documents) {
    for (const key of headerKeys) {
      const node = fields.node(key)
      if (node === undefined || [...mapKeys, ...listKeys].some((merged) => merged === key)) continue
      if (!home.has(key)) home.set(key, fields)
      else report(reading, key, fields.key(key), home.get(key)!.key(key))
    }
  }
  const firstRoot = roots[0]!
  return {
    place: { source: firstRoot.source, start: firstRoot.start, end: firstRoot.start },
    node: (key) => home.get(key)?.node(key),
    key: (key) => (home.get(key) ?? documents[0]!).key(key),
    optional: (key, decode) => home.get(key)?.optional(key, decode),
    // What is missing may stand in a file that could not be read: then nothing is said of it.
    required: (key, decode) =>
      home.has(key) || reading.isWhole ? (home.get(key) ?? documents[0]!).required(key, decode) : undefined,
  }
}

export const mergeDocuments = (roots: readonly YamlNode[], reading: Reading): Merged | undefined => {
  const maps: YamlMap[] = []
  const documents: Fields[] = []
  for (const root of roots) {
    const fields = fieldsOf(root, reading, headerKeys)
    if (fields === undefined || root.kind !== 'map') continue
    maps.push(root)
    documents.push(fields)
  }
  if (documents.length === 0) return undefined
  const spokenFor = new Set<string>()
  for (const fields of documents) {
    for (const key of mapKeys) if ((fields.node(key)?.kind ?? 'map') !== 'map') spokenFor.add(key)
    for (const key of listKeys) if (fields.node(key) !== undefined) spokenFor.add(key)
  }
  const lists = (key: string): readonly YamlNode[] =>
    documents.flatMap((fields) => fields.optional(key, properListOf(asNode)) ?? [])
  return {
    fields: single(documents, maps, reading),
    maps: {
      units: gather('units', documents, reading),
      groups: gather('groups', documents, reading),
      anchors: gather('anchors', documents, reading),
    },
    lists: { activities: lists('activities'), progress: lists('progress').filter((node) => !isAbsent(node)) },
    spokenFor,
  }
}
