import { describe, expect, it } from 'vitest'
import { campaignFiles, home, run } from '../support/fake-world.ts'
import { expectGolden, expectNoOthers } from './golden.ts'

const languages = ['zh-CN', 'en'] as const
const after = campaignFiles('example') as Readonly<Record<string, string>>

/** What was otherwise a week before, by file: a bit of each kind of change. */
const earlier: Readonly<Record<string, readonly (readonly [now: string | RegExp, then: string])[]>> = {
  'campaign.yaml': [
    ['茶话会: T+4 ', '茶话会: T+3 '],
    ['short: 庚县, lead: 秘书长', 'short: 庚县, lead: 分管副主席'],
    ['closed: [2019-08-15..2019-08-16]', 'closed: [2019-08-15]'],
  ],
  'activities/1-prepare.yaml': [
    ['after: plan, takes: 10wd, due: 9月10日前 }', 'after: plan, takes: 8wd, due: 9月10日前 }'],
    ['        with: [委员工作委员会, 提案委员会, 文化文史和学习委员会]\n', ''],
  ],
  'activities/2-exhibition.yaml': [
    ['due: 8月20日前', 'due: 8月16日前'],
    ['due: 9月4日前', 'due: 9月3日前'],
    ['name: 装裱制作', 'name: 装裱'],
    ['after: mount FF +2wd', 'after: mount FF +1wd'],
    [/ {6}- id: takedown[\s\S]*$/, ''],
  ],
  'activities/3-essays.yaml': [
    [/ {6}- id: desk[\s\S]*?\n\n/, '      - { id: sort, name: 来稿分类, due: 9月3日前 }\n\n'],
    ['- id: collection', '- id: book'],
  ],
  'activities/5-tea-party.yaml': [['        due: 待定 ', '        due: 9月30日前 ']],
  'progress/city.yaml': [
    [/ {2}- \{ date: 2019-08-(01|19|22|23), .*\n/g, ''],
    ['date: 2019-07-24, task: prepare.decompose', 'date: 2019-07-23, task: prepare.decompose'],
  ],
  'progress/bing.yaml': [
    [/ {2}- \{ date: 2019-08-23, .*\n/, '  - { date: 2019-08-23, task: essays.write@bing, count: 4 }\n'],
  ],
  'progress/wu.yaml': [[/ {2}- \{ date: 2019-08-(19|23), .*\n/g, '']],
  'progress/yi.yaml': [[/ {2}- \{ date: 2019-08-2\d, .*\n/g, '']],
  'progress/jia.yaml': [[/ {2}- \{ date: 2019-08-2\d, .*\n/g, '']],
}

const before = Object.fromEntries(
  Object.entries(after).map(([path, text]) => {
    const name = path.slice(`${home}/campaigns/example/`.length)
    let then = text
    for (const [now, was] of earlier[name] ?? []) {
      const changed = then.replace(now, was)
      if (changed === then) throw new Error(`${name} does not hold ${now}`)
      then = changed
    }
    return [`campaigns/example/${name}`, then]
  }),
)

const diff = async (...argv: readonly string[]): Promise<string> => {
  const columns = argv.includes('narrow') ? '40' : '80'
  const { code, out, err } = await run(['diff', 'HEAD~7', 'example', ...argv.filter((word) => word !== 'narrow')], {
    files: after,
    revisions: { top: home, at: { 'HEAD~7': before } },
    env: { COLUMNS: columns },
  })
  expect([code, err]).toEqual([0, ''])
  return out
}

const written: readonly (readonly [name: string, argv: readonly string[]])[] = [
  ...languages.flatMap((language) =>
    (
      [
        ['terminal-80.txt', ['--format', 'terminal']],
        ['terminal-40.txt', ['--format', 'terminal', 'narrow']],
        ['md', ['--format', 'markdown']],
        ['plain.txt', ['--format', 'plain']],
        ['csv', ['--format', 'csv']],
      ] as const
    ).map(([extension, argv]) => [`diff/diff.${language}.${extension}`, [...argv, '--lang', language]] as const),
  ),
  ['diff/week.zh-CN.terminal-80.txt', ['--format', 'terminal', '--lang', 'zh-CN', '--base-as-of', '2019-08-19']],
  ['diff/unit.zh-CN.terminal-80.txt', ['--format', 'terminal', '--lang', 'zh-CN', '--unit', '乙县']],
]

describe('what a week has changed', () => {
  it.each(written)('%s', async (name, argv) => expectGolden(name, await diff(...argv)))

  it('diff.json, the same in both languages', async () => {
    const [chinese, english] = await Promise.all(languages.map((language) => diff('--json', '--lang', language)))
    expect(english).toBe(chinese)
    expectGolden('diff/diff.json', chinese!)
  })

  it('is the whole of it', () => expectNoOthers('diff', new Set([...written.map(([name]) => name), 'diff/diff.json'])))
})
