import fc from 'fast-check'

/** A scalar on one line, as it is written and what it says. */
export interface Written {
  readonly text: string
  readonly meaning: string
}

const plainAnywhere = [
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
  '~',
  'null',
  '1.10',
  '=',
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

const notPlain = ['', ' ', '#', 'a: b', ': ', '- x', '\t', 'é\u2028', '"', "'", '\\', '\0', '{a}', '\n', 'a\r\nb']

/** Stands for the indentation in texts that are not laid out yet, so no text may hold it. */
export const indentationMark = '\u0001'

/** Plain texts that can stand between brackets as well. */
export const flowPlain = fc.constantFrom(...plainAnywhere)
export const blockPlain = fc.constantFrom(...plainAnywhere, 'a, b', 'x [1] {2}', 'a{')

const anyText = fc.oneof(
  flowPlain,
  fc.constantFrom(...notPlain),
  fc.string({ maxLength: 8, unit: 'binary' }).filter((text) => !text.includes(indentationMark)),
)

const doubleQuoted = fc.tuple(anyText, fc.boolean()).map(([meaning, wide]): Written => {
  const escaped = JSON.stringify(meaning)
  return { text: wide ? escaped.replaceAll('\\n', '\\x0a').replaceAll('/', '\\/') : escaped, meaning }
})

const singleQuoted = anyText
  .filter((text) => !/[\n\r]/.test(text))
  .map((meaning): Written => ({ text: `'${meaning.replaceAll("'", "''")}'`, meaning }))

export const written = (plain: fc.Arbitrary<string>): fc.Arbitrary<Written> =>
  fc.oneof(
    { weight: 4, arbitrary: plain.map((text): Written => ({ text, meaning: text })) },
    { weight: 1, arbitrary: doubleQuoted },
    { weight: 1, arbitrary: singleQuoted },
  )
