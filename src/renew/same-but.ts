import type { YamlMap, YamlNode } from '../input/yaml/node.ts'
import type { Rewording } from './renew-file.ts'

/** What a tree says, one word after the other: kinds, texts, and where things end. */
function* wordsOf(
  root: YamlNode,
  textOf: (node: YamlNode & { readonly kind: 'scalar' }) => string,
  isGone: (map: YamlMap, key: string) => boolean,
): Iterable<string> {
  const open: (YamlNode | 'end')[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === 'end') yield 'end'
    else if (node.kind === 'scalar') yield `= ${textOf(node)}`
    else if (node.kind === 'list') {
      yield 'list'
      open.push('end')
      for (const item of node.items) open.push(item)
    } else {
      yield 'map'
      open.push('end')
      for (const { key, value } of node.entries) if (!isGone(node, key.text)) open.push(key, value)
    }
  }
}

/** Whether a new text says what the old one said, but for the scalars that were reworded and the keys that were taken out. */
export const saysTheSameBut = (
  old: YamlNode,
  now: YamlNode,
  rewordings: readonly Rewording[],
  removed: readonly string[],
): boolean => {
  const texts = new Map<YamlNode, string>(rewordings.map(({ scalar, text }) => [scalar, text]))
  const isGone = (map: YamlMap, key: string): boolean => map === old && removed.includes(key)
  const expected = wordsOf(old, (scalar) => texts.get(scalar) ?? scalar.text, isGone)[Symbol.iterator]()
  for (const word of wordsOf(
    now,
    ({ text }) => text,
    () => false,
  )) {
    if (expected.next().value !== word) return false
  }
  return expected.next().done === true
}
