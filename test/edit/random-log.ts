import fc from 'fast-check'
import { blockPlain, flowPlain, type Written, written } from '../input/yaml/random-scalar.ts'

/** A text with a log somewhere in it, or none. `isReplaced` where a `~` has to go before an entry can come. */
export interface RandomLog {
  readonly text: string
  readonly isReplaced: boolean
}

type Fields = readonly (readonly [string, Written])[]

const remark = fc.constantFrom('', '', '', '  # 已核', ' # a: b, [c]', '   #')
const remarkLine = fc.constantFrom('# 说明', '#', '# progress: []', '# - { date: 2019-08-01 }')
const key = fc.constantFrom('date', 'task', 'state', 'note', 'by', 'evidence')

const fieldsOf = (value: fc.Arbitrary<Written>): fc.Arbitrary<Fields> =>
  fc.uniqueArray(fc.tuple(key, value), { minLength: 1, maxLength: 4, selector: ([name]) => name })

const flowFields = fieldsOf(written(flowPlain))

const braces = fc
  .record({ fields: flowFields, isPadded: fc.boolean(), isBroken: fc.boolean() })
  .map(({ fields, isPadded, isBroken }) => (indent: string): string => {
    const blank = isPadded ? ' ' : ''
    const pairs = fields.map(([name, { text }]) => `${name}: ${text}`)
    return `{${blank}${pairs.join(isBroken ? `,\n${indent}    ` : ', ')}${blank}}`
  })

/** What a value may be where it has lines of its own: the texts of several lines are set in under their key. */
const blockValue: fc.Arbitrary<(indent: string) => string> = fc.oneof(
  {
    weight: 5,
    arbitrary: written(blockPlain).map(
      ({ text }) =>
        () =>
          text,
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        head: fc.constantFrom('|', '|-', '|+', '|+', '>', '>-', '|  # 文'),
        lines: fc.array(fc.constantFrom('一', 'a: b', '# 二', '- x', '', ''), { minLength: 1, maxLength: 3 }),
      })
      .map(
        ({ head, lines }) =>
          (indent: string) =>
            `${head}\n${['文', ...lines].map((line) => (line === '' ? '' : `${indent}  ${line}`)).join('\n')}`,
      ),
  },
  { weight: 1, arbitrary: fc.constant((indent: string) => `一\n${indent}  二`) },
)

const keyALine = fc
  .uniqueArray(fc.tuple(key, blockValue, remark), { minLength: 1, maxLength: 4, selector: ([name]) => name })
  .map((fields) => (indent: string): string => {
    const lines = fields.map(([name, value, tail]) => {
      const text = value(indent)
      return `${name}: ${text}${text.includes('\n') ? '' : tail}`
    })
    return lines.join(`\n${indent}`)
  })

const dashed = fc
  .record({
    column: fc.constantFrom(0, 1, 2, 2, 2, 4),
    gap: fc.constantFrom(' ', ' ', '   '),
    items: fc.array(fc.record({ item: fc.oneof(braces, keyALine), tail: remark, before: fc.option(remarkLine) }), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .map(({ column, gap, items }) => {
    const indent = ' '.repeat(column)
    const lines = items.map(({ item, tail, before }) => {
      const text = item(`${indent} ${gap}`)
      const end = text.startsWith('{') ? tail : ''
      return `${before === null ? '' : `${indent}${before}\n`}${indent}-${gap}${text}${end}\n`
    })
    return { text: `progress:\n${lines.join('')}`, isReplaced: false }
  })

const bracketed = fc
  .record({
    items: fc.array(braces, { minLength: 1, maxLength: 3 }),
    isLines: fc.boolean(),
    isClosed: fc.boolean(),
    hasComma: fc.boolean(),
    tail: remark,
  })
  .map(({ items, isLines, isClosed, hasComma, tail }) => {
    const all = items.map((item) => item('  ')).join(isLines ? ',\n  ' : ', ')
    const last = `${all}${hasComma ? ',' : ''}`
    const text = isLines ? `[\n  ${last}${isClosed ? '' : `${tail}\n`}]` : `[${last}]`
    return { text: `progress: ${text}\n`, isReplaced: false }
  })

const nothing = fc
  .tuple(fc.constantFrom('', ' []', ' [ ]', ' ~', ' null', '  # 还没有', ' [\n]', ' [ # 无\n  ]'), remark)
  .map(([value, tail]) => ({
    text: `progress:${value}${value.includes('#') || value.includes('\n') ? '' : tail}\n`,
    isReplaced: /~|null/.test(value),
  }))

const other = fc.constantFrom(
  'id: a\n',
  "name: 'it''s'  # 名\n",
  'units:\n  city: { name: 市政协 }\n',
  'activities:\n- id: a\n  tasks:\n  - { id: t }\n',
  'groups:\n    a: [b,\n        c]\n',
  'note: |\n  一\n  # 二\n',
  'note: >-\n  一\n\n  二\n',
)

const between = fc.constantFrom('', '', '', '\n', '# 说明\n', '\n# 说明\n\n', '  # 缩进的说明\n')
const section = fc.tuple(other, between).map(([text, gap]) => text + gap)
const sections = fc
  .uniqueArray(section, { maxLength: 3, selector: (text) => text.slice(0, text.indexOf(':')) })
  .map((parts) => parts.join(''))

const layout = fc
  .record({
    top: fc.constantFrom('', '', '# yaml-language-server: $schema=x\n', '\n'),
    before: sections,
    log: fc.option(fc.oneof(dashed, dashed, bracketed, nothing)),
    gap: between,
    after: sections,
  })
  .filter(({ before, after }) => {
    const keys = `${before}${after}`.match(/^\w+(?=:)/gm) ?? []
    return new Set(keys).size === keys.length
  })
  .map(({ top, before, log, gap, after }) => ({
    text: `${top}${before}${log?.text ?? ''}${gap}${after}`,
    isReplaced: log?.isReplaced ?? false,
  }))

/** Texts with a log in any layout that people write, in any place, with either line end, ended or not. */
export const randomLog: fc.Arbitrary<RandomLog> = fc
  .record({ layout, isWindows: fc.boolean(), isOpen: fc.boolean() })
  .map(({ layout: { text, isReplaced }, isWindows, isOpen }) => {
    const cut = isOpen ? text.replace(/\n$/, '') : text
    return { text: isWindows ? cut.replaceAll('\n', '\r\n') : cut, isReplaced }
  })

const hostile = fc.oneof(
  written(blockPlain).map(({ meaning }) => meaning),
  fc.constantFrom(
    '~',
    'null',
    'a: b',
    '} ]',
    '- x',
    '#',
    ' a ',
    '"',
    "'",
    '一\n二',
    '任务：甲',
    '\u202e',
    '\ufeff',
    '\u2028',
  ),
  fc.string({ maxLength: 20, unit: 'binary' }),
  fc.string({ maxLength: 20, unit: 'grapheme' }),
)

/** The fields of an entry, with texts that no plan should hold. */
export const randomEntry = fc
  .tuple(hostile, hostile, hostile, fc.constantFrom('started', 'done'))
  .map(([by, note, evidence, state]): readonly (readonly [string, string])[] => [
    ['date', '2019-08-22'],
    ['task', 'show.collect@jia#2019-08'],
    ['state', state],
    ['by', by],
    ['note', note],
    ['evidence', evidence],
  ])
