import type { YamlNode } from '../../../src/input/yaml/node.ts'

/** What a document says: texts, lists, and maps as pairs in their order. */
export type Meaning = string | readonly Meaning[] | { readonly pairs: readonly (readonly [string, Meaning])[] }

export const meaningOf = (node: YamlNode): Meaning => {
  if (node.kind === 'scalar') return node.text
  if (node.kind === 'list') return node.items.map(meaningOf)
  return { pairs: node.entries.map(({ key, value }) => [key.text, meaningOf(value)]) }
}

/** A tree without its source, to be compared with another. */
export const withoutSource = (node: YamlNode | undefined): unknown =>
  node === undefined
    ? undefined
    : JSON.parse(JSON.stringify(node, (key, value) => (key === 'source' ? undefined : value)))

/** Each node of a tree. */
export const nodesOf = (node: YamlNode): readonly YamlNode[] => {
  if (node.kind === 'scalar') return [node]
  if (node.kind === 'list') return [node, ...node.items.flatMap(nodesOf)]
  return [node, ...node.entries.flatMap(({ key, value }) => [key, ...nodesOf(value)])]
}
