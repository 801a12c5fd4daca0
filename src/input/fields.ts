import type { Message } from '../model/message.ts'
import { nearest } from '../model/nearest.ts'
import type { Place } from '../model/source.ts'
import { type Decoder, isAbsent, placeOf, type Reading } from './reading.ts'
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from './yaml/node.ts'

/** The keys of one map. */
export interface Fields {
  readonly place: Place
  /** The value as it stands; undefined where the key is missing or says nothing. */
  node(key: string): YamlNode | undefined
  /** Where the key stands; where it is missing, what a report of that would point to. */
  key(key: string): Place
  optional<T>(key: string, decode: Decoder<T>): T | undefined
  /** Reports `missing-key` where the key is missing or says nothing. */
  required<T>(key: string, decode: Decoder<T>): T | undefined
}

/** The node as a map, or a report that something else stands there. A scalar with `：` in it was meant as a key. */
export const mapOf = (node: YamlNode, reading: Reading): YamlMap | undefined => {
  if (node.kind === 'map') return node
  if (node.kind === 'scalar' && node.plain && node.text.includes('：')) {
    reportFullWidth(node, reading)
  } else {
    reading.report('wrong-type', placeOf(node), [
      'wrongType',
      { expected: 'map', found: isAbsent(node) ? 'nothing' : node.kind },
    ])
  }
  return undefined
}

/** The map's entries by key, each key once: a second one is reported with the first. */
export const entriesOf = (map: YamlMap, reading: Reading): Map<string, YamlEntry> => {
  const entries = new Map<string, YamlEntry>()
  for (const entry of map.entries) {
    const { key } = entry
    const name = key.text.normalize('NFC')
    const first = entries.get(name)
    if (first !== undefined) {
      reading.report('duplicate-key', key, ['duplicateKey', { key: name }], {
        related: [{ place: first.key, message: ['firstHere', {}] }],
      })
    } else {
      entries.set(name, entry)
    }
  }
  return entries
}

/** A scalar that was meant as a key and its value: `任务：征文`. */
export const reportFullWidth = (node: YamlScalar, reading: Reading): void =>
  reading.report('full-width-punctuation', placeOf(node), ['fullWidthColon', { text: node.text }], {
    help: ['fullWidthHelp', {}],
  })

/** The key that a full-width colon or blank hides: `takes：3wd` between brackets is a key without a value for YAML. */
const hiddenKey = (name: string, keys: readonly string[]): string | undefined => {
  const match = /^\s*([A-Za-z]+)(?:\s*：|:?\s)/.exec(`${name} `)
  return match !== null && name !== match[1] && keys.includes(match[1]!) ? match[1] : undefined
}

const reportUnknownKey = (
  name: string,
  place: Place,
  keys: readonly string[],
  reading: Reading,
): string | undefined => {
  const hidden = hiddenKey(name, keys)
  if (hidden !== undefined) {
    const message: Message = name.includes('：') ? ['fullWidthColon', { text: name }] : ['fullWidthBlank', {}]
    reading.report('full-width-punctuation', place, message, { help: ['fullWidthHelp', {}] })
    return hidden
  }
  const meant = nearest(name, keys)
  reading.report('unknown-key', place, ['unknownKey', { key: name }], {
    help: meant === undefined ? ['knownKeys', { keys: keys.join(', ') }] : ['didYouMean', { name: meant }],
  })
  return meant
}

/** The map's fields; keys that do not belong there are reported, with the one that was probably meant. */
export const fieldsOf = (node: YamlNode, reading: Reading, keys: readonly string[]): Fields | undefined => {
  const map = mapOf(node, reading)
  if (map === undefined) return undefined
  const entries = entriesOf(map, reading)
  const given = new Map<string, YamlNode>()
  // A key that stands there under another name is not missing too.
  const misspelt = new Set<string>()
  entries.forEach(({ key, value }, name) => {
    if (!isAbsent(value)) given.set(name, value)
    const meant = keys.includes(name) ? undefined : reportUnknownKey(name, key, keys, reading)
    if (meant !== undefined) misspelt.add(meant)
  })
  return {
    place: placeOf(map),
    node: (key) => given.get(key),
    key: (key) => entries.get(key)?.key ?? firstLine(map),
    optional: (key, decode) => {
      const value = given.get(key)
      return value === undefined ? undefined : decode(value, reading)
    },
    required: (key, decode) => {
      const value = given.get(key)
      if (value !== undefined) return decode(value, reading)
      if (!misspelt.has(key)) {
        reading.report('missing-key', entries.get(key)?.key ?? firstLine(map), ['missingKey', { key }])
      }
      return undefined
    },
  }
}

/** Where a missing key is reported: at its map's first key, not at all its lines. */
const firstLine = (map: YamlMap): Place => map.entries[0]?.key ?? placeOf(map)
