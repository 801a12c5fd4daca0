import type { YamlNode, YamlScalar } from '../input/yaml/node.ts'
import type { Decision } from '../model/renewal.ts'
import type { Place, Source } from '../model/source.ts'

/** What tells that a text speaks of one year: `2019年`, `〔2019〕`, `2019-09-20`, `70周年`. */
export interface YearMarks {
  readonly years: readonly number[]
  /** How many years the old anniversary counted, where it did. */
  readonly count: number | undefined
}

const speaksOfYear = (text: string, { years, count }: YearMarks): boolean =>
  years.some((year) => text.includes(String(year))) ||
  (count === undefined ? /\d周年/.test(text) : text.includes(`${count}周年`) || text.includes(`${count}年`))

/** Where a text stands that is only shown once, however many lines it has. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const nameKeys = ['name', 'deliverable', 'except']
const remarkKeys = ['source', 'note']

/** Names and remarks of a file that speak of the old year. Dates are not looked at: they have been moved. */
function* inScalars(root: YamlNode, marks: YearMarks): Iterable<Decision> {
  const open: { readonly node: YamlNode; readonly key: string }[] = [{ node: root, key: '' }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, key } = next
    if (node.kind === 'map') {
      // What stands under `except` are members and reasons: the reasons speak.
      const inherited = key === 'except' ? key : undefined
      for (const entry of node.entries) open.push({ node: entry.value, key: inherited ?? entry.key.text })
    } else if (node.kind === 'list') {
      for (const item of node.items) open.push({ node: item, key })
    } else {
      const kind = nameKeys.includes(key) ? 'name' : remarkKeys.includes(key) ? 'remark' : undefined
      if (kind !== undefined && speaksOfYear(node.text, marks)) yield { kind, place: node, text: oneLine(node.text) }
    }
  }
}

/** The scalars of a tree, in the order of the text. */
const scalarsOf = (root: YamlNode): readonly YamlScalar[] => {
  const found: YamlScalar[] = []
  const open: YamlNode[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'scalar') found.push(node)
    else if (node.kind === 'list') for (const item of node.items) open.push(item)
    else for (const { key, value } of node.entries) open.push(key, value)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Days of the week, and days without a year. */
const dayWords = /星期[一二三四五六日天]|周[一二三四五六日]|(?<![年\d])\d{1,2}月\d{1,2}日/

/** The comments of a text: a `#` at a line's start or behind a blank, outside of all scalars. */
function* commentsOf(source: Source, root: YamlNode): Iterable<Place & { readonly text: string }> {
  const scalars = scalarsOf(root)
  let at = 0
  for (const match of source.text.matchAll(/(?<=^|[ \t])#[^\r\n]*/gm)) {
    const start = match.index
    while (at < scalars.length && scalars[at]!.end <= start) at++
    const scalar = scalars[at]
    if (scalar !== undefined && scalar.start <= start && start < scalar.end) continue
    yield { source, start, end: start + match[0].length, text: match[0].replace(/^#+\s*/, '').trim() }
  }
}

/** Names, remarks and comments of a new file that still speak of the old year, or of days of the week. */
export const remarksIn = (source: Source, root: YamlNode, marks: YearMarks): readonly Decision[] => [
  ...inScalars(root, marks),
  ...[...commentsOf(source, root)]
    .filter(({ text }) => speaksOfYear(text, marks) || dayWords.test(text))
    .map(({ text, ...place }): Decision => ({ kind: 'comment', place, text })),
]
