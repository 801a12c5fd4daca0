import type { Source } from '../../model/source.ts'
import type { YamlNode } from './node.ts'
import { type Cursor, isDocumentMark, noTexts, toContent, toContentFromLineStart } from './subset/cursor.ts'
import { readBlock } from './subset/read-block.ts'

/**
 * Reads the YAML that people really write, in one pass and without the `yaml` package; undefined as soon as anything
 * stands there that it is not sure of, right or wrong. What it returns is what `readFull` would return.
 */
export const readSubset = (source: Source): YamlNode | undefined => {
  if (source.text.endsWith('\r')) return undefined
  const isClosed = source.text.endsWith('\n')
  const text = isClosed ? source.text : `${source.text}\n`
  const cursor: Cursor = {
    source,
    text,
    isClosed,
    at: 0,
    column: -1,
    least: 0,
    outermost: 0,
    tokens: 1,
    met: noTexts(),
  }
  if (text.charCodeAt(0) === 0xfeff) cursor.at = 1
  if (!toRoot(cursor) || cursor.column === -1) return undefined
  const root = readBlock(cursor, cursor.column, -1, 1)
  return root !== undefined && root.kind !== 'scalar' && cursor.column === -1 ? root : undefined
}

/** Goes to the first content, over comments and one line of `---`. */
const toRoot = (cursor: Cursor): boolean => {
  if (toContentFromLineStart(cursor)) return true
  if (!cursor.text.startsWith('---', cursor.at) || !isDocumentMark(cursor.text, cursor.at)) return false
  cursor.at += 3
  return toContent(cursor)
}
