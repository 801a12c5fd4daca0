import type { YamlNode } from '../input/yaml/node.ts'

/** Whether a text says what another one said, but for items of its lists that are gone. Where things stand does not matter. */
export const isSameTree = (
  before: YamlNode | undefined,
  after: YamlNode | undefined,
  isGone: (node: YamlNode) => boolean,
): boolean => {
  const open: (readonly [YamlNode | undefined, YamlNode | undefined])[] = [[before, after]]
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [old, now] = pair
    if (old === undefined || now === undefined || old.kind !== now.kind) return false
    if (old.kind === 'scalar') {
      if (now.kind !== 'scalar' || old.text !== now.text || old.plain !== now.plain) return false
    } else if (old.kind === 'list') {
      const kept = old.items.filter((item) => !isGone(item))
      if (now.kind !== 'list' || kept.length !== now.items.length) return false
      kept.forEach((item, at) => {
        open.push([item, now.items[at]])
      })
    } else {
      if (now.kind !== 'map' || old.entries.length !== now.entries.length) return false
      old.entries.forEach(({ key, value }, at) => {
        open.push([key, now.entries[at]!.key], [value, now.entries[at]!.value])
      })
    }
  }
  return true
}
