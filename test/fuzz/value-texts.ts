import fc from 'fast-check'

export const dates = [
  ...['2019-08-31', '2019年8月31日', '8月31日', '8月', '8月底', '8月上旬前', '2019-Q3', '三季度末', '2019-W28', '年底', '2019年底'],
  ...['T', 'T-30', 'T+5d', 'T-10wd', 'T-2w', 'T-10个工作日', '开展-3wd', '国庆节前', '2020年元旦后', '8月２０日', '待定', 'tbd'],
] // biome-ignore format: a list
export const durations = ['5wd', '5个工作日', '5d', '5天', '2w', '2周', '0d', '3660d', '3661d', '999999wd']
export const references = [
  'a',
  'show.a',
  'show.b@kongtong',
  'b@*',
  'show.c#2019-07',
  'a SS',
  'a FF+3d',
  'a -2wd',
  'b@* SF -1d',
  'a +3661d',
  'c',
]
export const addresses = [
  'show.a',
  'show.b@kongtong',
  'show.b@*',
  'show.c#2019-07',
  'show.c#*',
  'show.x',
  'b@崆峒区政协',
]
export const numbers = ['1', '0', '31', '100', '12.5', '999999.999', '４０']

const signs = [
  ...'0123456789-+.:@#*~ TWQwdabSFE年月日前后底初末上中下旬周天个工作季度国庆节元旦开展件８－＋．＠＃　。',
  ...[
    '\0',
    '\t',
    '\n',
    '\u001b[2J',
    '\u202e',
    '\u200b',
    '\ud800',
    '\udc00',
    '\u0301',
    '😀',
    'İ',
    'ß',
    '\u2028',
    '\ufeff',
    '\u00a0',
  ],
  ...[
    '99999',
    '999999999999999999999',
    '1e9',
    '-0',
    '0x1',
    '__proto__',
    'toString',
    '个工作日',
    '$&',
    '\\',
    '"',
    '{unit}',
    '{years}',
  ],
]

const edits = fc.array(
  fc.tuple(fc.nat({ max: 40 }), fc.constantFrom(0, 0, 1, 1, 2, 9), fc.constantFrom('', ...signs)),
  {
    minLength: 1,
    maxLength: 4,
  },
)

/** What somebody could write, something near it, or far from it. */
export const valuesLike = (meant: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...meant) },
    {
      weight: 6,
      arbitrary: fc.tuple(fc.constantFrom(...meant), edits).map(([text, all]) =>
        all.reduce((before, [at, cut, put]) => {
          const start = at % (before.length + 1)
          return before.slice(0, start) + put + before.slice(start + cut)
        }, text),
      ),
    },
    { weight: 2, arbitrary: fc.array(fc.constantFrom(...signs), { maxLength: 12 }).map((all) => all.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    { weight: 1, arbitrary: fc.constantFrom(...dates, ...durations, ...references, ...addresses, ...numbers) },
  )
