import fc from 'fast-check'

// Documents in layouts that people write. Each is rendered from a model, so that a test knows what it must say.

/** What a document says: texts, lists, and maps as pairs in their order. */
export type Meaning = string | readonly Meaning[] | { readonly pairs: readonly (readonly [string, Meaning])[] }

export interface Layout {
  /** Lines of one node. The first is appended to what precedes it, the others stand where they are. */
  readonly lines: (column: number, parent: number) => readonly string[]
  readonly meaning: Meaning
  /** Where it can begin: behind a key, or only on a line of its own (or behind a dash). */
  readonly place: 'inline' | 'block'
  /** True of a list that may stand at its key's own column. */
  readonly mayStandAtKey?: boolean
}

const plainTexts = [
  'T-1',
  '2019-06-03',
  '8月20日前',
  'news.submit@huating#2019-06',
  'https://example.org/a?b=c#d',
  'b:c',
  '-3wd',
  '庆祝新中国和人民政协成立70周年',
  '征文 📝 启事',
  "it's",
  'a "b" c',
  'x - y',
  'true',
  '~',
  'null',
  '1.10',
  '=',
  '开展-2wd',
  '..',
  '50%',
  'a & b * c ! d',
  '市政协办公室；各县（区）',
  '--',
  '<5',
  '\u3000',
  'a\u00a0b',
  '𠮷野',
]
const blockPlainTexts = [...plainTexts, 'a, b', 'x [1] {2}', '}', 'a{']
const quotedTexts = [
  '',
  ' ',
  '#',
  'a: b',
  ': ',
  '- x',
  '\t',
  'é\u2028',
  '"',
  "'",
  '\\',
  '\0',
  '\u{1f600}',
  '{a}',
  '\n',
  'a\r\nb',
]

const plain = fc.constantFrom(...plainTexts.filter((text) => text.trim() === text || text === '\u3000'))
const blockPlain = fc.constantFrom(...blockPlainTexts.filter((text) => !text.startsWith('}')))
const anyText = fc.oneof(
  plain,
  fc.constantFrom(...quotedTexts),
  fc.string({ maxLength: 8, unit: 'binary' }).filter((text) => !text.includes('\u0001')),
)

const doubleQuoted = (text: string, wide: boolean): string => {
  const escaped = JSON.stringify(text).slice(1, -1)
  return `"${wide ? escaped.replaceAll('\\n', '\\x0a').replaceAll('/', '\\/') : escaped}"`
}

interface Written {
  readonly text: string
  readonly meaning: string
}

const written = (plainText: fc.Arbitrary<string>): fc.Arbitrary<Written> =>
  fc.oneof(
    { weight: 4, arbitrary: plainText.map((text) => ({ text, meaning: text })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(anyText, fc.boolean())
        .map(([text, wide]) => ({ text: doubleQuoted(text, wide), meaning: text })),
    },
    {
      weight: 1,
      arbitrary: anyText
        .filter((text) => !/[\n\r]/.test(text))
        .map((text) => ({ text: `'${text.replaceAll("'", "''")}'`, meaning: text })),
    },
  )

const gap = fc.constantFrom('', ' ', '  ', '   ')
const gap1 = fc.constantFrom(' ', ' ', ' ', '  ', '     ')
const comment = fc.constantFrom('', '', '', ' # note', '  #', ' # a: b', ' # “引号” {[')
const between = fc.constantFrom<readonly string[]>(
  [],
  [],
  [],
  [],
  [''],
  ['   '],
  ['# above'],
  ['      # far'],
  ['', ' # one', ''],
)

/** A break inside brackets: stays on the line mostly; `\u0001` stands for the right indentation. */
const soft = fc.constantFrom(
  '',
  '',
  '',
  ' ',
  '  ',
  '\n\u0001',
  '\n\n\u0001  ',
  ' # c\n\u0001',
  '\n#c\n\u0001 ',
  '\n  # c\n\u0001',
)

interface Flow {
  readonly text: string
  readonly meaning: Meaning
}

const flow = fc.letrec<{ node: Flow; scalar: Flow; list: Flow; map: Flow; pair: Flow }>((tie) => ({
  node: fc.oneof({ maxDepth: 2, depthSize: 'small' }, tie('scalar'), tie('list'), tie('map')),
  scalar: written(plain),
  pair: fc
    .record({ key: written(plain), before: gap, after: soft, value: tie('node') })
    .map(({ key, before, after, value }) => ({
      text: `${key.text}${before}: ${after}${value.text}`,
      meaning: { pairs: [[key.meaning, value.meaning] as const] },
    })),
  list: fc
    .record({
      items: fc.array(
        fc.record({ before: soft, item: fc.oneof({ weight: 5, arbitrary: tie('node') }, tie('pair')), after: soft }),
        { maxLength: 3 },
      ),
      trailing: fc.boolean(),
      end: soft,
    })
    .map(({ items, trailing, end }) => ({
      text: `[${items.map(({ before, item, after }) => `${before.replace(/^ # c/, ' ')}${item.text}${after}`).join(',')}${trailing && items.length > 0 ? ',' : ''}${items.length > 0 && !trailing ? '' : end}]`,
      meaning: items.map(({ item }) => item.meaning),
    })),
  map: fc
    .record({
      entries: fc.array(
        fc.record({
          before: soft,
          key: written(plain),
          glue: gap,
          after: soft,
          value: fc.option(tie('node'), { freq: 6, nil: undefined }),
          last: soft,
        }),
        { maxLength: 3 },
      ),
      trailing: fc.boolean(),
    })
    .map(({ entries, trailing }) => ({
      text: `{${entries.map(({ before, key, glue, after, value, last }) => `${before}${key.text}${glue}: ${after}${value?.text ?? ''}${last}`).join(',')}${trailing && entries.length > 0 ? ', ' : ''}}`,
      meaning: { pairs: entries.map(({ key, value }) => [key.meaning, value?.meaning ?? ''] as const) },
    })),
}))

const inlineFlow = fc
  .record({ node: fc.oneof(flow.list, flow.map), tail: comment, extra: fc.constantFrom('', ' ', '    ') })
  .map(
    ({ node, tail, extra }): Layout => ({
      place: 'inline',
      meaning: node.meaning,
      lines: (_column, parent) =>
        `${node.text}${tail}`.replaceAll('\u0001', `${' '.repeat(parent + 1)}${extra}`).split('\n'),
    }),
  )

const inlineScalar = fc
  .tuple(written(blockPlain), comment)
  .map(([{ text, meaning }, tail]): Layout => ({ place: 'inline', meaning, lines: () => [`${text}${tail}`] }))

const nothing = comment.map((tail): Layout => ({ place: 'inline', meaning: '', lines: () => [tail] }))

/** A plain scalar over several lines. */
const longPlain = fc
  .record({
    words: fc.array(blockPlain, { minLength: 2, maxLength: 3 }),
    indent: fc.integer({ min: 1, max: 4 }),
    blank: fc.boolean(),
    tail: comment,
  })
  .map(
    ({ words, indent, blank, tail }): Layout => ({
      place: 'inline',
      meaning: words.join(blank ? '\n' : ' '),
      lines: (_column, parent) => {
        const rest = words.slice(1).flatMap((word) => [...(blank ? [''] : []), `${' '.repeat(parent + indent)}${word}`])
        return [words[0]!, ...rest.slice(0, -1), `${rest.at(-1)}${tail}`]
      },
    }),
  )

const blockScalar = fc
  .record({
    mark: fc.constantFrom('|', '>'),
    chomp: fc.constantFrom('', '-', '+'),
    lines: fc.array(fc.oneof(blockPlain, fc.constantFrom('', '', 'a: b', '- x', '# no comment', 'end  ')), {
      minLength: 1,
      maxLength: 5,
    }),
    indent: fc.integer({ min: 1, max: 4 }),
    tail: fc.constantFrom('', ' # note', '  #'),
  })
  .filter(({ lines }) => lines.some((line) => line !== ''))
  .map(
    ({ mark, chomp, lines, indent, tail }): Layout => ({
      place: 'inline',
      meaning: meaningOfBlock(mark, chomp, lines),
      lines: (_column, parent) => [
        `${mark}${chomp}${tail}`,
        ...lines.map((line) => (line === '' ? '' : `${' '.repeat(parent + indent)}${line}`)),
      ],
    }),
  )

const meaningOfBlock = (mark: string, chomp: string, lines: readonly string[]): string => {
  const last = lines.findLastIndex((line) => line !== '')
  let text = ''
  let breaks = 0
  let started = false
  for (const line of lines.slice(0, last + 1)) {
    if (line === '') breaks += 1
    else {
      if (!started) text = '\n'.repeat(breaks)
      else if (mark === '|') text += '\n'.repeat(breaks + 1)
      else text += breaks === 0 ? ' ' : '\n'.repeat(breaks)
      text += line
      started = true
      breaks = 0
    }
  }
  return text + (chomp === '-' ? '' : chomp === '+' ? '\n'.repeat(lines.length - last) : '\n')
}

/** Entries below each other, with blank lines and comments between them where no block scalar would swallow those. */
const stack = <T extends { readonly above: readonly string[] }>(
  column: number,
  entries: readonly T[],
  linesOf: (entry: T) => readonly string[],
): readonly string[] =>
  entries.reduce<readonly string[]>((before, entry) => {
    const [first = '', ...rest] = linesOf(entry)
    if (before.length === 0) return [first, ...rest]
    const above = before.some((line) => /[|>][-+]?( .*)?$/.test(line)) ? [] : entry.above
    return [...before, ...above, `${' '.repeat(column)}${first}`, ...rest]
  }, [])

/** Puts a value behind `key:` or `-`, on the same line or below. */
const attach = (
  head: string,
  value: Layout,
  column: number,
  indent: number,
  space: string,
  below: boolean,
  tail: string,
): readonly string[] => {
  if (value.place === 'inline' && !below) {
    const [first = '', ...rest] = value.lines(column + head.length + space.length, column)
    return [first === '' || first.startsWith(' ') ? `${head}${first}` : `${head}${space}${first}`, ...rest]
  }
  const at = column + (value.mayStandAtKey && indent === 1 ? 0 : indent)
  const [first = '', ...rest] = value.lines(at, column)
  return [`${head}${tail}`, `${' '.repeat(at)}${first}`, ...rest]
}

const indentation = fc.constantFrom(1, 2, 2, 2, 2, 3, 4)

export const block = fc.letrec<{ node: Layout; map: Layout; list: Layout; inline: Layout }>((tie) => ({
  inline: fc.oneof(
    { weight: 6, arbitrary: inlineScalar },
    { weight: 3, arbitrary: inlineFlow },
    { weight: 1, arbitrary: longPlain },
    { weight: 1, arbitrary: blockScalar },
  ),
  node: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 4, arbitrary: tie('inline') },
    { weight: 1, arbitrary: nothing },
    { weight: 3, arbitrary: tie('map') },
    { weight: 3, arbitrary: tie('list') },
  ),
  map: fc
    .array(
      fc.record({
        key: written(blockPlain.filter((text) => !/^[{}[\]]/.test(text))),
        glue: gap,
        value: tie('node'),
        indent: indentation,
        space: gap1,
        below: fc.boolean(),
        tail: comment,
        above: between,
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map(
      (entries): Layout => ({
        place: 'block',
        meaning: { pairs: entries.map(({ key, value }) => [key.meaning, value.meaning] as const) },
        lines: (column) =>
          stack(column, entries, ({ key, glue, value, indent, space, below, tail }) => {
            const isNothing =
              value.meaning === '' && value.lines(0, 0).every((line) => line === '' || line.startsWith(' '))
            return attach(
              `${key.text}${glue}:`,
              value,
              column,
              indent,
              space,
              below && !isNothing && !startsBlockScalar(value),
              tail,
            )
          }),
      }),
    ),
  list: fc
    .array(
      fc.record({
        value: tie('node'),
        indent: indentation,
        space: gap1,
        below: fc.boolean(),
        tail: comment,
        above: between,
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map(
      (items): Layout => ({
        place: 'block',
        mayStandAtKey: true,
        meaning: items.map(({ value }) => value.meaning),
        lines: (column) =>
          stack(column, items, ({ value, indent, space, below, tail }) => {
            if (value.place === 'block' && !below) {
              const [first = '', ...rest] = value.lines(column + 1 + space.length, column)
              return [`-${space}${first}`, ...rest]
            }
            const isNothing =
              value.meaning === '' && value.lines(0, 0).every((line) => line === '' || line.startsWith(' '))
            const asBlock: Layout = value.mayStandAtKey ? { ...value, mayStandAtKey: false } : value
            return attach('-', asBlock, column, indent, space, below && !isNothing && !startsBlockScalar(value), tail)
          }),
      }),
    ),
}))

const startsBlockScalar = (value: Layout): boolean => /^[|>]/.test(value.lines(0, 0)[0] ?? '')

export interface RandomDocument {
  readonly text: string
  readonly meaning: Meaning
}

export const randomDocument: fc.Arbitrary<RandomDocument> = fc
  .record({
    root: fc.oneof({ weight: 5, arbitrary: block.map }, { weight: 1, arbitrary: block.list }),
    start: fc.constantFrom('', '', '', '# head\n', '---\n', '\n  \n', '# 一\n--- # 二\n\n'),
    mark: fc.constantFrom('', '', '', '\ufeff'),
    column: fc.constantFrom(0, 0, 0, 0, 2),
    newline: fc.constantFrom('\n', '\n', '\r\n'),
    end: fc.constantFrom('\n', '\n', '', '\n\n# end', '\n   '),
  })
  .map(({ root, start, mark, column, newline, end }) => {
    const lines = root.lines(column, -1)
    const text = `${mark}${start}${' '.repeat(column)}${lines.join('\n')}${/[|>]/.test(lines.join()) ? '\n' : end}`
    return { text: text.replaceAll('\n', newline), meaning: root.meaning }
  })

/** Pieces that mean something to YAML, to break texts with. */
const pieces = [
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '\n\n',
  '\n  ',
  '\n    ',
  '- ',
  '-',
  ': ',
  ':',
  ':\n',
  '? ',
  '#',
  ' #',
  ' # x',
  ',',
  ', ',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  "''",
  '\\',
  '|',
  '>',
  '|-\n',
  '>+\n',
  '%',
  '@',
  '`',
  '!',
  '&a ',
  '*a',
  '---',
  '---\n',
  '...',
  '\n---\n',
  '\n...\n',
  '<<: ',
  '~',
  'x',
  '政',
  '📝',
  '\ufeff',
  '\0',
  '\u0085',
  '\u2028',
  '\u00a0',
  '\u3000',
  '=',
  '.',
  '\v',
  '  - ',
  '\n- ',
  '\n  - ',
  '\n  a: b',
  '{a: 1}',
  '[a, {b: c}]',
  'key: value',
  '\\u00e9',
  '\\',
]

const mutation = fc.record({
  at: fc.nat({ max: 2 ** 30 }),
  remove: fc.constantFrom(0, 0, 1, 1, 2, 5, 20),
  insert: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, fc.constant('')),
})

/** The text with some stretches of it taken out and YAML's own signs put in. */
export const mutated = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(texts, fc.array(mutation, { minLength: 1, maxLength: 3 })).map(([text, mutations]) => {
    let result = text
    for (const { at, remove, insert } of mutations) {
      const place = at % (result.length + 1)
      result = result.slice(0, place) + insert + result.slice(place + remove)
    }
    return result
  })
