import type { Source } from '../../model/source.ts'
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from './node.ts'

export const makeScalar = (source: Source, start: number, end: number, text: string, plain: boolean): YamlScalar => ({
  kind: 'scalar',
  source,
  start,
  end,
  text,
  plain,
})

/** The value of `due:` and of a lone dash; `at` is the offset after the colon or dash. */
export const makeEmpty = (source: Source, at: number): YamlScalar => makeScalar(source, at, at, '', true)

/** A list that has grown has room for more; of many short ones that is most of what they take. */
const fitted = <T>(items: readonly T[]): readonly T[] => (items.length < 16 ? items.slice() : items)

export const makeMap = (source: Source, start: number, end: number, entries: readonly YamlEntry[]): YamlMap => ({
  kind: 'map',
  source,
  start,
  end,
  entries: fitted(entries),
})

export const makeList = (source: Source, start: number, end: number, items: readonly YamlNode[]): YamlList => ({
  kind: 'list',
  source,
  start,
  end,
  items: fitted(items),
})
