import { parseDocument } from 'yaml'

/** A YAML value on the failsafe schema: every scalar is its text. */
export type Raw = string | Raw[] | RawMap
export type RawMap = Map<string, Raw>

export function isMap(raw: Raw | undefined): raw is RawMap {
  return raw instanceof Map
}

/** `~`, `null` and nothing at all are "not given" and are left out of maps. */
function clean(value: unknown): Raw | undefined {
  if (value === null || value === undefined) return undefined
  if (typeof value === 'string') {
    const text = value.normalize('NFC')
    return text === '' || text === '~' || text === 'null' ? undefined : text
  }
  if (Array.isArray(value)) return value.map(clean).filter((item): item is Raw => item !== undefined)
  if (!(value instanceof Map)) throw new Error(`not text, list or map: ${String(value)}`)
  const map: RawMap = new Map()
  for (const [key, item] of value) {
    const cleaned = clean(item)
    if (cleaned !== undefined) map.set(String(key).normalize('NFC'), cleaned)
  }
  return map
}

export function parseRaw(text: string): RawMap {
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'error' })
  const problem = document.errors[0]
  if (problem) throw problem
  const raw = clean(document.toJS({ mapAsMap: true }))
  if (!isMap(raw)) throw new Error('a plan is a map')
  return raw
}

export function scalarOf(raw: Raw | undefined): string {
  if (typeof raw !== 'string') throw new Error('text expected')
  return raw
}

export function textOf(map: RawMap, key: string): string | undefined {
  const raw = map.get(key)
  return raw === undefined ? undefined : scalarOf(raw)
}

/** A list; one value alone is a list of one. */
export function listOf(raw: Raw | undefined): Raw[] {
  if (raw === undefined) return []
  return Array.isArray(raw) ? raw : [raw]
}

export function mapOf(raw: Raw | undefined): RawMap {
  if (raw === undefined) return new Map()
  if (!isMap(raw)) throw new Error('map expected')
  return raw
}

export function flag(map: RawMap, key: string): boolean {
  const text = textOf(map, key) ?? 'false'
  if (text !== 'true' && text !== 'false') throw new Error(`true or false expected: ${text}`)
  return text === 'true'
}
