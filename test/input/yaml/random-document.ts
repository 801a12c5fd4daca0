import fc from 'fast-check'
import type { Meaning } from './meaning.ts'
import { comment, inline, type Layout, nothing } from './random-layout.ts'
import { blockPlain, written } from './random-scalar.ts'

/** How an entry of a map or list is placed. */
interface Placing {
  readonly value: Layout
  readonly indent: number
  readonly space: string
  readonly isBelow: boolean
  readonly tail: string
  readonly above: readonly string[]
}

const lists = <T>(...values: readonly (readonly T[])[]): fc.Arbitrary<readonly T[]> => fc.constantFrom(...values)

const placing = (value: fc.Arbitrary<Layout>): fc.Arbitrary<Placing> =>
  fc.record({
    value,
    indent: fc.constantFrom(1, 2, 2, 2, 2, 3, 4),
    space: fc.constantFrom(' ', ' ', ' ', '  ', '     '),
    isBelow: fc.boolean(),
    tail: comment,
    above: lists([], [], [], [], [''], ['   '], ['# above'], ['      #far'], ['', ' # one', '']),
  })

/** Entries below each other, with blank lines and comments between them where no block scalar would swallow those. */
const stack = <T extends Placing>(
  column: number,
  entries: readonly T[],
  linesOf: (entry: T) => readonly string[],
): readonly string[] => {
  const lines: string[] = []
  for (const entry of entries) {
    const [first = '', ...rest] = linesOf(entry)
    const isAfterBlockScalar = lines.some((line) => /[|>][-+]?( .*)?$/.test(line))
    if (lines.length === 0) lines.push(first, ...rest)
    else lines.push(...(isAfterBlockScalar ? [] : entry.above), `${' '.repeat(column)}${first}`, ...rest)
  }
  return lines
}

/** Puts a value behind `key:` or a dash, on the same line or below. */
const attach = (head: string, column: number, { value, indent, space, isBelow, tail }: Placing): readonly string[] => {
  if (value.isNothing === true || !(value.isBlock || isBelow)) {
    const [first = '', ...rest] = value.lines(column + head.length + space.length, column)
    return [value.isNothing === true ? `${head}${first}` : `${head}${space}${first}`, ...rest]
  }
  const at = column + (value.isList === true && head !== '-' && indent === 1 ? 0 : indent)
  const [first = '', ...rest] = value.lines(at, column)
  return [`${head}${tail}`, `${' '.repeat(at)}${first}`, ...rest]
}

const attachToDash = (column: number, item: Placing): readonly string[] => {
  const { value, space, isBelow } = item
  if (!value.isBlock || isBelow) return attach('-', column, item)
  const [first = '', ...rest] = value.lines(column + 1 + space.length, column)
  return [`-${space}${first}`, ...rest]
}

const block = fc.letrec<{ node: Layout; map: Layout; list: Layout }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 4, arbitrary: inline },
    { weight: 1, arbitrary: nothing },
    { weight: 3, arbitrary: tie('map') },
    { weight: 3, arbitrary: tie('list') },
  ),

  map: fc
    .array(fc.tuple(written(blockPlain), fc.constantFrom('', '', ' ', '  '), placing(tie('node'))), {
      minLength: 1,
      maxLength: 3,
    })
    .map((all): Layout => {
      const entries = all.map(([key, gap, place]) => ({ ...place, head: `${key.text}${gap}:`, key: key.meaning }))
      return {
        isBlock: true,
        meaning: { pairs: entries.map(({ key, value }) => [key, value.meaning] as const) },
        lines: (column) => stack(column, entries, (entry) => attach(entry.head, column, entry)),
      }
    }),

  list: fc.array(placing(tie('node')), { minLength: 1, maxLength: 3 }).map(
    (items): Layout => ({
      isBlock: true,
      isList: true,
      meaning: items.map(({ value }) => value.meaning),
      lines: (column) => stack(column, items, (item) => attachToDash(column, item)),
    }),
  ),
}))

export interface RandomDocument {
  readonly text: string
  readonly meaning: Meaning
}

/** Documents in the layouts that people write, made from what they mean, so that a test knows what they say. */
export const randomDocument: fc.Arbitrary<RandomDocument> = fc
  .record({
    root: fc.oneof({ weight: 5, arbitrary: block.map }, { weight: 1, arbitrary: block.list }),
    mark: fc.constantFrom('', '', '', '\ufeff'),
    start: fc.constantFrom('', '', '', '# head\n', '---\n', '\n  \n', '# 一\n--- # 二\n\n'),
    column: fc.constantFrom(0, 0, 0, 0, 2),
    newline: fc.constantFrom('\n', '\n', '\r\n'),
    end: fc.constantFrom('\n', '\n', '', '\n\n# end', '\n   '),
  })
  .map(({ root, mark, start, column, newline, end }) => {
    const body = root.lines(column, -1).join('\n')
    const text = `${mark}${start}${' '.repeat(column)}${body}${/[|>]/.test(body) ? '\n' : end}`
    return { text: text.replaceAll('\n', newline), meaning: root.meaning }
  })
