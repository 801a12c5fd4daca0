import { isAbsent } from '../input/reading.ts'
import type { YamlList, YamlMap, YamlNode } from '../input/yaml/node.ts'
import { logKey } from './entry-places.ts'
import type { EntryFields } from './entry-text.ts'
import { isSameTree } from './same-tree.ts'

const logOf = (root: YamlMap | undefined): YamlNode | undefined =>
  root?.entries.find(({ key }) => key.text === logKey)?.value

const itemsOf = (node: YamlNode | undefined): readonly YamlNode[] => (node?.kind === 'list' ? node.items : [])

const withItems = (items: readonly YamlNode[]): YamlList => ({
  kind: 'list',
  source: { path: '', text: '' },
  start: 0,
  end: 0,
  items,
})

/** The values of a map but its log, each with its key; nothing at all is a map without keys. */
const others = (root: YamlMap | undefined): readonly YamlNode[] =>
  (root?.entries ?? []).filter(({ key }) => key.text !== logKey).flatMap(({ key, value }) => [key, value])

const says = (entry: YamlNode | undefined, fields: EntryFields): boolean =>
  entry?.kind === 'map' &&
  entry.entries.length === fields.length &&
  entry.entries.every(({ key, value }, at) => {
    const [name, text] = fields[at]!
    // `null` without quotes would be read as nothing.
    return key.text === name && value.kind === 'scalar' && value.text === text && !isAbsent(value)
  })

const isSameList = (before: readonly YamlNode[], after: readonly YamlNode[]): boolean =>
  isSameTree(withItems(before), withItems(after), () => false)

/** The entries that a log has more than before, where a text else says what it said; undefined where anything else differs. */
export const entriesSince = (
  before: YamlNode | undefined,
  after: YamlNode | undefined,
): readonly YamlNode[] | undefined => {
  if (after?.kind !== 'map' || (before !== undefined && before.kind !== 'map')) return undefined
  const old = itemsOf(logOf(before))
  const now = itemsOf(logOf(after))
  const isSame = isSameList(old, now.slice(0, old.length)) && isSameList(others(before), others(after))
  return isSame ? now.slice(old.length) : undefined
}

/** Whether a text says what it said before and some entries more, the last ones of its log. */
export const saysMore = (
  before: YamlNode | undefined,
  after: YamlNode | undefined,
  entries: readonly EntryFields[],
): boolean => {
  const added = entriesSince(before, after)
  return added?.length === entries.length && entries.every((fields, at) => says(added[at], fields))
}

/** The task that an entry names; undefined where that is not plain to see. */
export const taskNamed = (entry: YamlNode): string | undefined => {
  const value = entry.kind === 'map' ? entry.entries.find(({ key }) => key.text === 'task')?.value : undefined
  return value?.kind === 'scalar' ? value.text.trim().normalize('NFC') : undefined
}
