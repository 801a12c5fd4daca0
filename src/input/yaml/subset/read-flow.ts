import { maximumDepth } from '../limits.ts'
import { makeEmpty, makeList, makeMap } from '../make-node.ts'
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from '../node.ts'
import * as is from './char-codes.ts'
import { type Cursor, isDocumentMark, skipSpaces } from './cursor.ts'
import { readPlain } from './read-plain.ts'
import { readDoubleQuoted, readSingleQuoted } from './read-quoted.ts'

/** Longer keys are errors in some places (over 1024 characters) and no keys in any plan. */
export const longestKey = 1000

/** Goes over white space, comments and line breaks inside brackets and gives the character that stands there; -1 where that is doubtful. */
const toFlowContent = (cursor: Cursor, depth: number): number => {
  const { text, least } = cursor
  let at = cursor.at
  let onFirstLine = true
  while (at < text.length) {
    const start = at
    let code = text.charCodeAt(at)
    while (code === is.space) code = text.charCodeAt(++at)
    if (code === is.hash) {
      if (onFirstLine && at === start) return -1
      at = text.indexOf('\n', at) + 1
    } else if (code === is.lineFeed) at++
    else if (code === is.carriageReturn && text.charCodeAt(at + 1) === is.lineFeed) at += 2
    else {
      cursor.at = at
      if (onFirstLine) return code
      const column = at - start
      if (column === 0 && isDocumentMark(text, at)) return -1
      if (column >= least) return code
      const closes = code === is.closeBracket || code === is.closeBrace
      return closes && column === least - 1 && depth === cursor.outermost ? code : -1
    }
    onFirstLine = false
  }
  return -1
}

const readFlowScalar = (cursor: Cursor, code: number): YamlScalar | undefined => {
  cursor.tokens += 1
  if (code === is.doubleQuote) return readDoubleQuoted(cursor)
  if (code === is.singleQuote) return readSingleQuoted(cursor)
  return readPlain(cursor, true)
}

/** What follows a key's colon: a node, or nothing before a comma or bracket. `depth` is that of the brackets. */
const readFlowValue = (cursor: Cursor, depth: number, nodeDepth: number): YamlNode | undefined => {
  const afterColon = ++cursor.at
  const code = toFlowContent(cursor, depth)
  if (code === -1) return undefined
  if (code === is.comma || code === is.closeBrace || code === is.closeBracket) {
    cursor.tokens += 1
    return makeEmpty(cursor.source, afterColon)
  }
  return readFlowNode(cursor, code, nodeDepth)
}

const readFlowNode = (cursor: Cursor, code: number, depth: number): YamlNode | undefined => {
  if (code === is.openBracket) return readFlowList(cursor, depth)
  if (code === is.openBrace) return readFlowMap(cursor, depth)
  return readFlowScalar(cursor, code)
}

/** A key with its value, the cursor behind the key; a key alone (`{a, b}`) has an empty value right after it. */
const readFlowEntry = (cursor: Cursor, key: YamlScalar, depth: number, nodeDepth: number): YamlEntry | undefined => {
  if (skipSpaces(cursor) !== is.colon) {
    cursor.at = key.end
    return { key, value: makeEmpty(cursor.source, key.end) }
  }
  cursor.tokens += 1
  if (cursor.at - key.start > longestKey) return undefined
  const value = readFlowValue(cursor, depth, nodeDepth)
  return value && { key, value }
}

/** Goes over the comma to the next item, or to the closing bracket, and gives what stands there; -1 where neither does. */
const toNextItem = (cursor: Cursor, close: number, depth: number): number => {
  const code = toFlowContent(cursor, depth)
  if (code === close) return code
  if (code !== is.comma) return -1
  cursor.at++
  cursor.tokens += 1
  return toFlowContent(cursor, depth)
}

const readFlowMap = (cursor: Cursor, depth: number): YamlMap | undefined => {
  if (depth > maximumDepth) return undefined
  const start = cursor.at++
  cursor.tokens += 2
  const entries: YamlEntry[] = []
  let code = toFlowContent(cursor, depth)
  while (code !== is.closeBrace) {
    const key = code === -1 ? undefined : readFlowScalar(cursor, code)
    const entry = key && readFlowEntry(cursor, key, depth, depth + 1)
    if (entry === undefined) return undefined
    entries.push(entry)
    code = toNextItem(cursor, is.closeBrace, depth)
  }
  return makeMap(cursor.source, start, ++cursor.at, entries)
}

/** An item that turned out to be a key: `[a: b]` is a list of a map of one entry. */
const readPair = (cursor: Cursor, key: YamlNode, depth: number): YamlMap | undefined => {
  if (key.kind !== 'scalar' || depth >= maximumDepth) return undefined
  const entry = readFlowEntry(cursor, key, depth, depth + 2)
  return entry && makeMap(cursor.source, key.start, entry.value.end, [entry])
}

const readFlowList = (cursor: Cursor, depth: number): YamlNode | undefined => {
  if (depth > maximumDepth) return undefined
  const start = cursor.at++
  cursor.tokens += 2
  const items: YamlNode[] = []
  let code = toFlowContent(cursor, depth)
  while (code !== is.closeBracket) {
    let item = code === -1 ? undefined : readFlowNode(cursor, code, depth + 1)
    if (item !== undefined && skipSpaces(cursor) === is.colon) item = readPair(cursor, item, depth)
    if (item === undefined) return undefined
    cursor.at = item.end
    items.push(item)
    code = toNextItem(cursor, is.closeBracket, depth)
  }
  return makeList(cursor.source, start, ++cursor.at, items)
}

/** A `{…}` or `[…]` at the cursor, over as many lines as it takes, in a block whose column is `parent` (-1: at the top). */
export const readFlow = (cursor: Cursor, parent: number, depth: number): YamlNode | undefined => {
  cursor.least = parent + 1
  cursor.outermost = depth
  return readFlowNode(cursor, cursor.text.charCodeAt(cursor.at), depth)
}
