import { isAbsent } from '../input/reading.ts'
import type { YamlEntry, YamlList, YamlMap, YamlNode } from '../input/yaml/node.ts'
import type { Edit } from '../model/problem.ts'
import type { Place, Source } from '../model/source.ts'
import { blockEntry, type EntryFields, flowEntry } from './entry-text.ts'
import {
  columnAt,
  isBlankLine,
  isCommentBeyond,
  lineBreakAt,
  lineStartAt,
  nextLineAt,
  pastLines,
} from './text-lines.ts'

/** The ways to add an entry that look right, the best first: each is a change of the text, none of them tried yet. */
export type Attempts = Iterable<readonly Edit[]>

export const logKey = 'progress'

const edit = (source: Source, start: number, text: string, end: number = start): Edit => ({
  place: { source, start, end },
  text,
})

/** A new line under the one that an offset lies on. */
const lineUnder = (source: Source, offset: number, line: string): Edit => {
  const { text } = source
  const lineBreak = lineBreakAt(text, offset)
  const next = nextLineAt(text, offset)
  return next === undefined
    ? edit(source, text.length, `${lineBreak}${line}`)
    : edit(source, next, `${line}${lineBreak}`)
}

/** The blanks between a list's last dash and what stands behind it; one where they are not on one line. */
const gapOf = ({ source: { text }, start }: YamlNode): string => {
  const gap = /-([ \t]+)$/.exec(text.slice(lineStartAt(text, start), start))?.[1]
  return gap ?? ' '
}

const isFlow = ({ source, start }: YamlNode, bracket: '{' | '['): boolean => source.text[start] === bracket

/** `{ a: b }` → true, `{a: b}` → false. */
const isPadded = (map: YamlNode | undefined): boolean =>
  map === undefined || !isFlow(map, '{') || /\s/.test(map.source.text.charAt(map.start + 1))

/** The entry as a further item of a list with dashes, written as the last one is. */
const itemLine = (fields: EntryFields, list: YamlList, last: YamlNode): string => {
  const { text } = list.source
  const column = columnAt(text, list.start)
  const isBlock = last.kind === 'map' && !isFlow(last, '{')
  const gap = isBlock ? gapOf(last).replaceAll('\t', ' ') : gapOf(last)
  const entry = isBlock
    ? blockEntry(fields, column + 1 + gap.length, lineBreakAt(text, last.start))
    : flowEntry(fields, isPadded(last))
  return `${' '.repeat(column)}-${gap}${entry}`
}

function* underDashes(fields: EntryFields, list: YamlList): Attempts {
  const { source } = list
  const { text } = source
  const last = list.items.at(-1)!
  const line = itemLine(fields, list, last)
  const end = pastLines(text, Math.max(last.end - 1, last.start), isCommentBeyond(columnAt(text, list.start)))
  yield [lineUnder(source, end, line)]
  // The blank lines below may belong to the entry's last text: `note: |+`.
  const blank = pastLines(text, end, isBlankLine)
  if (blank > end) yield [lineUnder(source, blank, line)]
}

/** Where the comma behind a list's last item stands, if there is one: nothing but blanks and comments lies between. */
const commaAfter = (text: string, from: number, to: number): number | undefined => {
  let at = from
  while (at < to) {
    if (text[at] === ',') return at
    if (text[at] === '#') at = nextLineAt(text, at) ?? to
    else at += 1
  }
  return undefined
}

function* betweenBrackets(fields: EntryFields, list: YamlList): Attempts {
  const { source } = list
  const { text } = source
  const last = list.items.at(-1)!
  const entry = flowEntry(fields, isPadded(last))
  const closing = list.end - 1
  const comma = commaAfter(text, last.end, closing)
  const lineStart = lineStartAt(text, last.start)
  const indent = text.slice(lineStart, last.start)
  const end = comma ?? last.end - 1
  const next = nextLineAt(text, end)
  if (indent.trim() !== '') {
    yield [edit(source, end + 1, comma === undefined ? `, ${entry}` : ` ${entry},`)]
  } else if (next === undefined || next > closing) {
    const line = `${lineBreakAt(text, last.start)}${indent}${entry}`
    yield [edit(source, end + 1, comma === undefined ? `,${line}` : `${line},`)]
  } else if (comma === undefined) {
    yield [edit(source, last.end, ','), lineUnder(source, end, `${indent}${entry}`)]
  } else {
    yield [lineUnder(source, end, `${indent}${entry},`)]
  }
}

/** `[]` is opened: a line for each entry, each with its comma, so that the next one changes no line that is there. */
function* intoNothing(fields: EntryFields, list: YamlList, indent: string): Attempts {
  const { source, start, end } = list
  const { text } = source
  const line = `${indent}${flowEntry(fields)},`
  if (text.slice(start, end).includes('\n')) yield [lineUnder(source, start, line)]
  else yield [edit(source, start + 1, `${lineBreakAt(text, start)}${line}${lineBreakAt(text, start)}`)]
}

/** The indentation of the file's other lists, less that of their keys: some write dashes under the key itself. */
const listIndent = ({ entries, source: { text } }: YamlMap): number => {
  const other = entries.find(({ value }) => value.kind === 'list' && !isFlow(value, '['))
  return other === undefined ? 2 : columnAt(text, other.value.start) - columnAt(text, other.key.start)
}

function* underKey(fields: EntryFields, { key, value }: YamlEntry, root: YamlMap): Attempts {
  const { source } = root
  const { text } = source
  const column = columnAt(text, key.start)
  const line = `${' '.repeat(column + listIndent(root))}- ${flowEntry(fields)}`
  // `~` and `null` go with the blanks before them.
  const colon = text.lastIndexOf(':', value.start)
  const gone = value.end > value.start ? [edit(source, colon + 1, '', value.end)] : []
  yield [...gone, lineUnder(source, pastLines(text, key.end, isCommentBeyond(column)), line)]
}

/** A log at the end of a text that has none, after a blank line where the text has such lines. */
function* atTheEnd(fields: EntryFields, source: Source, root: YamlMap | undefined): Attempts {
  const { text } = source
  const lineBreak = lineBreakAt(text, text.length)
  const indent = ' '.repeat(root === undefined ? 0 : columnAt(text, root.start))
  const inner = ' '.repeat(root === undefined ? 2 : listIndent(root))
  const isClosed = text === '' || text.endsWith('\n')
  const lines = `${indent}${logKey}:${lineBreak}${indent}${inner}- ${flowEntry(fields)}`
  const written = isClosed ? `${lines}${lineBreak}` : `${lineBreak}${lines}`
  const hasBlankLines = root !== undefined && /\n[ \t]*\r?\n/.test(text)
  if (hasBlankLines && !/\n[ \t]*\r?\n$/.test(text)) yield [edit(source, text.length, `${lineBreak}${written}`)]
  yield [edit(source, text.length, written)]
}

/**
 * The entries below the last one of a log with dashes, each as that one is written: for many at once. Undefined for any other
 * layout.
 */
export const placesBelow = (entries: readonly EntryFields[], root: YamlNode): readonly Edit[] | undefined => {
  const log = root.kind === 'map' ? root.entries.find(({ key }) => key.text === logKey)?.value : undefined
  const last = log?.kind === 'list' ? log.items.at(-1) : undefined
  if (log?.kind !== 'list' || last === undefined || isFlow(log, '[')) return undefined
  const { source } = log
  const lines = entries.map((fields) => itemLine(fields, log, last))
  const end = pastLines(
    source.text,
    Math.max(last.end - 1, last.start),
    isCommentBeyond(columnAt(source.text, log.start)),
  )
  return [lineUnder(source, end, lines.join(lineBreakAt(source.text, end)))]
}

/** Why a text cannot be added to: something else stands where the log should be, or a layout that is not understood. */
type Obstacle = 'not-a-map' | 'in-braces' | 'twice' | 'not-a-list' | 'unsure'

export interface Refusal {
  readonly obstacle: Obstacle
  readonly place: Place
}

const placeOf = ({ source, start, end }: Place): Place => ({ source, start, end })

/** Where the log of a file is, and how an entry may be added there. `root` is missing where the text says nothing yet. */
export const placesFor = (fields: EntryFields, source: Source, root: YamlNode | undefined): Attempts | Refusal => {
  if (root === undefined) return atTheEnd(fields, source, root)
  if (root.kind !== 'map') return { obstacle: 'not-a-map', place: placeOf(root) }
  const [log, second] = root.entries.filter(({ key }) => key.text === logKey)
  if (second !== undefined) return { obstacle: 'twice', place: placeOf(second.key) }
  if (isFlow(root, '{') && log?.value.kind !== 'list') return { obstacle: 'in-braces', place: placeOf(root) }
  if (log === undefined) return atTheEnd(fields, source, root)
  const { value } = log
  if (isAbsent(value)) return underKey(fields, log, root)
  if (value.kind !== 'list') return { obstacle: 'not-a-list', place: placeOf(value) }
  if (!isFlow(value, '[')) return underDashes(fields, value)
  const indent = ' '.repeat(columnAt(source.text, log.key.start) + 2)
  return value.items.length === 0 ? intoNothing(fields, value, indent) : betweenBrackets(fields, value)
}
