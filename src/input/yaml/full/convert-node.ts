import { isCollection, isMap, isScalar, type ParsedNode, Scalar } from 'yaml'
import type { Source } from '../../../model/source.ts'
import { maximumDepth } from '../limits.ts'
import { makeEmpty, makeList, makeMap, makeScalar } from '../make-node.ts'
import type { YamlEntry, YamlNode, YamlScalar, YamlTrouble } from '../node.ts'
import { tooLarge } from './screen.ts'

const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\n' || char === '\r' || char === '\t'

/** yaml puts an empty value behind the white space that follows the colon; here it stands before it. */
const beforeBlanks = (text: string, offset: number): number => {
  let at = offset
  while (isBlank(text[at - 1])) at--
  return at
}

/** Without the blank lines at its end; where it has no text, after the header (`|-`), so that a comment there stays outside. */
const endOfBlockScalar = (text: string, start: number, end: number): number => {
  let header = start + 1
  while (/[-+1-9]/.test(text.charAt(header))) header++
  const content = text.indexOf('\n', header)
  let at = end
  while (at > content && isBlank(text[at - 1])) at--
  return content === -1 || at <= content ? header : at
}

const convertScalar = (source: Source, node: Scalar.Parsed): YamlScalar => {
  const [start, end] = node.range
  if (node.type === Scalar.PLAIN && start === end) return makeEmpty(source, beforeBlanks(source.text, start))
  const inBlock = node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED
  const trimmed = inBlock ? endOfBlockScalar(source.text, start, end) : end
  return makeScalar(source, start, trimmed, String(node.value), node.type === Scalar.PLAIN)
}

/** Keys are scalars here: yaml reports all others. One that is missing (`: a`) stands where its colon does. */
const convertKey = (source: Source, key: ParsedNode): YamlScalar =>
  isScalar(key) && key.range[1] > key.range[0] ? convertScalar(source, key) : makeEmpty(source, key.range[0])

/** yaml's tree as ours. A node that is too deep is left out, with all that stands in it, and reported. */
export const convertNode = (
  source: Source,
  node: ParsedNode,
  report: (trouble: YamlTrouble) => void,
  depth = 1,
): YamlNode => {
  const [start, end] = node.range
  if (isScalar(node)) return convertScalar(source, node)
  if (!isCollection(node) || depth > maximumDepth) {
    report(tooLarge('nesting', maximumDepth, start))
    return makeEmpty(source, start)
  }
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }): YamlEntry => {
      const ourKey = convertKey(source, key)
      const ourValue = value === null ? makeEmpty(source, ourKey.end) : convertNode(source, value, report, depth + 1)
      return { key: ourKey, value: ourValue }
    })
    return makeMap(
      source,
      start,
      node.flow && source.text[start] === '{' ? end : (entries.at(-1)?.value.end ?? end),
      entries,
    )
  }
  const items = node.items.map((item) => convertNode(source, item, report, depth + 1))
  return makeList(source, start, node.flow ? end : (items.at(-1)?.end ?? end), items)
}
