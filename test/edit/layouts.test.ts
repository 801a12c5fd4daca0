import { describe, expect, it } from 'vitest'
import { home, run } from '../support/fake-world.ts'

const head = `anniversary: 2019-09-21
starts: 2019-07-01
require: []
units: { city: { name: 市政协 } }
activities:
  - id: show
    name: 书画展
    tasks:
      - { id: a, name: 甲 }
      - { id: b, name: 乙, after: a }
      - { id: c, name: 丙, after: b }
`

/** Texts of the last task, before and after; `undefined` where nothing may be touched. */
const layouts: readonly (readonly [why: string, before: string, after: string | undefined])[] = [
  [
    'in brackets, the first',
    '      - { id: d, name: 丁, after: [a, c] }\n',
    '      - { id: d, name: 丁, after: [c] }\n',
  ],
  [
    'in brackets, the last',
    '      - { id: d, name: 丁, after: [c, a] }\n',
    '      - { id: d, name: 丁, after: [c] }\n',
  ],
  [
    'in brackets, in the middle',
    '      - { id: d, name: 丁, after: [c SS, a, c] }\n',
    '      - { id: d, name: 丁, after: [c SS, c] }\n',
  ],
  [
    'in brackets, several beside each other',
    '      - { id: d, name: 丁, after: [a, b, c] }\n',
    '      - { id: d, name: 丁, after: [c] }\n',
  ],
  [
    'in brackets without blanks',
    '      - {id: d, name: 丁, after: [a,c]}\n',
    '      - {id: d, name: 丁, after: [c]}\n',
  ],
  [
    'in brackets with many blanks',
    '      - { id: d, name: 丁, after: [ a , c ] }\n',
    '      - { id: d, name: 丁, after: [ c ] }\n',
  ],
  ['a comma at the end', '      - { id: d, name: 丁, after: [c, a,] }\n', '      - { id: d, name: 丁, after: [c,] }\n'],
  ['quoted', `      - { id: d, name: 丁, after: ["a", 'c'] }\n`, `      - { id: d, name: 丁, after: ['c'] }\n`],
  ['given twice', '      - { id: d, name: 丁, after: [c, c] }\n', '      - { id: d, name: 丁, after: [c] }\n'],
  [
    'in brackets over lines',
    '      - id: d\n        name: 丁\n        after: [\n          a,\n          c\n        ]\n',
    '      - id: d\n        name: 丁\n        after: [\n          c\n        ]\n',
  ],
  [
    'in brackets over lines, the last',
    '      - id: d\n        name: 丁\n        after: [\n          c,\n          a\n        ]\n',
    '      - id: d\n        name: 丁\n        after: [\n          c\n        ]\n',
  ],
  [
    'in brackets over lines, with comments',
    '      - id: d\n        name: 丁\n        after: [\n          a, # 一\n          c, # 二\n        ]\n',
    '      - id: d\n        name: 丁\n        after: [\n          # 一\n          c, # 二\n        ]\n',
  ],
  [
    'in lines',
    '      - id: d\n        name: 丁\n        after:\n          - a\n          - c\n',
    '      - id: d\n        name: 丁\n        after:\n          - c\n',
  ],
  [
    'in lines, the last',
    '      - id: d\n        name: 丁\n        after:\n          - c\n          - a\n        due: 8月30日\n',
    '      - id: d\n        name: 丁\n        after:\n          - c\n        due: 8月30日\n',
  ],
  [
    'in lines, the last of the file',
    '      - id: d\n        name: 丁\n        after:\n          - c\n          - a\n',
    '      - id: d\n        name: 丁\n        after:\n          - c\n',
  ],
  [
    'in lines at the indent of the key',
    '      - id: d\n        name: 丁\n        after:\n        - a\n        - b\n        - c\n',
    '      - id: d\n        name: 丁\n        after:\n        - c\n',
  ],
  [
    'a comment behind it stays',
    '      - id: d\n        name: 丁\n        after:\n          - a    # 一\n          - c    # 二\n',
    '      - id: d\n        name: 丁\n        after:\n          # 一\n          - c    # 二\n',
  ],
  [
    'comments and empty lines between',
    '      - id: d\n        name: 丁\n        after:\n          # 上面\n          - a\n\n          # 下面\n          - c\n',
    '      - id: d\n        name: 丁\n        after:\n          # 上面\n\n          # 下面\n          - c\n',
  ],
  [
    'for one member',
    '      - { id: d, name: 丁, each: [city], for: { city: { after: [a, c] } } }\n',
    '      - { id: d, name: 丁, each: [city], for: { city: { after: [c] } } }\n',
  ],
  [
    'a dash on a line alone',
    '      - id: d\n        name: 丁\n        after:\n          -\n            a\n          - c\n',
    undefined,
  ],
  [
    'a line that an ignore comment may mean',
    '      - id: d\n        name: 丁\n        after:\n          # plan: ignore[undecided]\n          - a\n          - c\n        due: 8月30日\n',
    '      - id: d\n        name: 丁\n        after:\n          - c\n        due: 8月30日\n',
  ],
  [
    'a line that a comment for people and ours may mean',
    '      - id: d\n        name: 丁\n        after:\n          - a # plan: 以后再说\n          - c\n',
    undefined,
  ],
  [
    'a line that a comment above means, with use',
    '      - id: d\n        name: 丁\n        after:\n          # plan: ignore[personal-data] 热线\n\n          - a # 13800000000\n          - c\n',
    undefined,
  ],
  [
    'a comment that would come to mean the line before',
    '      - id: d\n        name: 丁\n        after: [c,\n          a]   # plan: ignore[personal-data] 热线13800000000\n',
    undefined,
  ],
  ['silenced', '      - { id: d, name: 丁, after: [a, c] } # plan: ignore[redundant-dependency] 写明\n', undefined],
  [
    'a comment without use',
    '      - { id: d, name: 丁, after: c }   # plan: ignore[undecided] 等通知\n',
    '      - { id: d, name: 丁, after: c }\n',
  ],
  [
    'behind another comment',
    '      - { id: d, name: 丁, after: c }   # 周六 # plan: ignore[undecided] 等通知\n',
    '      - { id: d, name: 丁, after: c }   # 周六\n',
  ],
  [
    'on a line of its own',
    '      # plan: ignore[undecided] 等通知\n      - { id: d, name: 丁, after: c }\n',
    '      - { id: d, name: 丁, after: c }\n',
  ],
  [
    'one rule of several',
    '      - { id: d, name: 丁, after: c, due: 待定 }   # plan: ignore[undecided, date-on-day-off] 等通知\n',
    '      - { id: d, name: 丁, after: c, due: 待定 }   # plan: ignore[undecided] 等通知\n',
  ],
  [
    'one rule of several, parted by blanks',
    '      - { id: d, name: 丁, after: c, due: 待定 }   # plan: ignore[date-on-day-off undecided]\n',
    '      - { id: d, name: 丁, after: c, due: 待定 }   # plan: ignore[undecided]\n',
  ],
  [
    'all rules of several',
    '      - { id: d, name: 丁, after: c }   # plan: ignore[undecided, date-on-day-off, due-on-day-off]\n',
    '      - { id: d, name: 丁, after: c }\n',
  ],
  [
    'what looks like a comment in a text of several lines',
    '      - id: d\n        name: 丁\n        after: c\n        note: |\n          写法：\n          # plan: ignore[undecided] 原因\n',
    undefined,
  ],
]

const mended = async (text: string | Uint8Array): Promise<string | undefined> => {
  const { written, err } = await run(['check', 'plan.yaml', '--fix'], { files: { [`${home}/plan.yaml`]: text } })
  expect(err).not.toContain('plan:')
  return written.get('plan.yaml')
}

/** How a file may be stored: each must come out as it went in. */
const stored: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'with a byte order mark': (text) => `\ufeff${text}`,
  'without a last line break': (text) => text.replace(/\n$/, ''),
  'with all three': (text) => `\ufeff${text.replace(/\n$/, '').replaceAll('\n', '\r\n')}`,
}

describe.each(Object.entries(stored))('%s', (_, store) => {
  it.each(layouts)('%s', async (_why, before, after) => {
    const result = await mended(store(head + before))
    expect(result).toBe(after === undefined ? undefined : store(head + after))
    if (result !== undefined) expect(await mended(result)).toBeUndefined()
  })
})
