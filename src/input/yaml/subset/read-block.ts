import { maximumDepth } from '../limits.ts'
import { makeEmpty, makeList, makeMap } from '../make-node.ts'
import type { YamlEntry, YamlNode, YamlScalar } from '../node.ts'
import * as is from './char-codes.ts'
import { type Cursor, endsLine, skipSpaces, toContent } from './cursor.ts'
import { readBlockScalar } from './read-block-scalar.ts'
import { longestKey, readFlow } from './read-flow.ts'
import { readMoreLines } from './read-more-lines.ts'
import { readPlain } from './read-plain.ts'
import { readDoubleQuoted, readSingleQuoted } from './read-quoted.ts'

// Every reader here begins at the node's first character and leaves the cursor at the first content of a later line.

/** The columns that decide where a node may stand. */
type Column = number

const isDash = ({ text, at }: Cursor): boolean =>
  text.charCodeAt(at) === is.minus && is.isWhite(text.charCodeAt(at + 1))

const isBracketOrBar = ({ text, at }: Cursor): boolean => {
  const code = text.charCodeAt(at)
  return code === is.openBracket || code === is.openBrace || code === is.pipe || code === is.greaterThan
}

const readScalar = (cursor: Cursor): YamlScalar | undefined => {
  cursor.tokens += 1
  const code = cursor.text.charCodeAt(cursor.at)
  if (code === is.doubleQuote) return readDoubleQuoted(cursor)
  if (code === is.singleQuote) return readSingleQuoted(cursor)
  return readPlain(cursor, false)
}

/** True where a key's colon stands, after spaces perhaps; the cursor is then on it. */
const isAtColon = (cursor: Cursor): boolean =>
  (cursor.text.charCodeAt(cursor.at) === is.colon || skipSpaces(cursor) === is.colon) &&
  is.isWhite(cursor.text.charCodeAt(cursor.at + 1))

/** A map whose first key was read already; the cursor stands on its colon. */
const readMap = (cursor: Cursor, column: Column, depth: number, first: YamlScalar): YamlNode | undefined => {
  if (depth > maximumDepth) return undefined
  const entries: YamlEntry[] = []
  let key = first
  let value: YamlNode | undefined
  for (;;) {
    if (cursor.at - key.start > longestKey) return undefined
    cursor.at++
    cursor.tokens += 1
    value = readMapValue(cursor, column, depth + 1)
    if (value === undefined || cursor.column > column) return undefined
    entries.push({ key, value })
    if (cursor.column < column) return makeMap(cursor.source, first.start, value.end, entries)
    const next = readScalar(cursor)
    if (next === undefined || !isAtColon(cursor)) return undefined
    key = next
  }
}

const readMapValue = (cursor: Cursor, parent: Column, depth: number): YamlNode | undefined => {
  const afterColon = cursor.at
  if (!endsLine(skipSpaces(cursor))) return readValue(cursor, parent, depth)
  cursor.at = afterColon
  if (!toContent(cursor)) return undefined
  if (cursor.column > parent) return readBlock(cursor, cursor.column, parent, depth)
  if (cursor.column === parent && isDash(cursor)) return readList(cursor, parent, depth)
  return makeEmpty(cursor.source, afterColon)
}

const readList = (cursor: Cursor, column: Column, depth: number): YamlNode | undefined => {
  if (depth > maximumDepth) return undefined
  const start = cursor.at
  const items: YamlNode[] = []
  let item: YamlNode | undefined
  do {
    item = readItem(cursor, column, depth + 1)
    if (item === undefined || cursor.column > column) return undefined
    items.push(item)
  } while (cursor.column === column && isDash(cursor))
  return makeList(cursor.source, start, item.end, items)
}

const readItem = (cursor: Cursor, parent: Column, depth: number): YamlNode | undefined => {
  const dash = cursor.at++
  cursor.tokens += 1
  if (!endsLine(skipSpaces(cursor))) return readBlock(cursor, parent + cursor.at - dash, parent, depth)
  cursor.at = dash + 1
  if (!toContent(cursor)) return undefined
  if (cursor.column > parent) return readBlock(cursor, cursor.column, parent, depth)
  return makeEmpty(cursor.source, dash + 1)
}

/** A node that begins its line, or stands behind dashes, at `column`: here a list or a map can begin. */
export const readBlock = (cursor: Cursor, column: Column, parent: Column, depth: number): YamlNode | undefined => {
  if (isDash(cursor)) return readList(cursor, column, depth)
  if (isBracketOrBar(cursor)) return readValue(cursor, parent, depth)
  const scalar = readScalar(cursor)
  if (scalar === undefined) return undefined
  if (isAtColon(cursor)) return readMap(cursor, column, depth, scalar)
  cursor.at = scalar.end
  return endScalar(cursor, parent, scalar)
}

/** A node that begins on the line of its key: a scalar or something in brackets. */
const readValue = (cursor: Cursor, parent: Column, depth: number): YamlNode | undefined => {
  const code = cursor.text.charCodeAt(cursor.at)
  if (code === is.pipe || code === is.greaterThan) return readBlockScalar(cursor, parent)
  if (code === is.openBracket || code === is.openBrace) {
    const node = readFlow(cursor, parent, depth)
    return node && toContent(cursor) ? node : undefined
  }
  const scalar = readScalar(cursor)
  return scalar && endScalar(cursor, parent, scalar)
}

/** Goes on to the next content; a plain scalar may have more lines before it. */
const endScalar = (cursor: Cursor, parent: Column, first: YamlScalar): YamlNode | undefined => {
  const scalar = first.plain ? readMoreLines(cursor, parent, first) : first
  return scalar && toContent(cursor) && cursor.column <= parent ? scalar : undefined
}
