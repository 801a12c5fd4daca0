import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { home, run } from '../support/fake-world.ts'
import { smallPlan } from '../support/small-plan.ts'

interface Matcher {
  readonly owner: string
  readonly severity: string
  readonly pattern: readonly [
    {
      readonly regexp: string
      readonly file: number
      readonly line: number
      readonly column: number
      readonly message: number
      readonly code: number
    },
  ]
}

const path = new URL('../../.github/plan-problem-matcher.json', import.meta.url)
const { problemMatcher } = JSON.parse(readFileSync(path, 'utf8')) as { readonly problemMatcher: readonly Matcher[] }

/** What each matcher would make of a line. */
const matched = (line: string): readonly object[] =>
  problemMatcher.flatMap(({ severity, pattern: [{ regexp, ...at }] }) => {
    const match = new RegExp(regexp).exec(line)
    if (match === null) return []
    const { file, line: row, column, message, code } = at
    return [
      {
        severity,
        file: match[file],
        line: match[row],
        column: match[column],
        message: match[message],
        code: match[code],
      },
    ]
  })

// The one that is no error; the others are errors, and the second has a further place.
const plan = smallPlan({
  units: '{ city: { name: 市政协, lead: 秘书长, section: 办公室 }, jia: { name: 甲县政协 }, yi: { name: 乙县政协 } }',
  activities: `
  - id: show
    name: 书画展
    tasks:
      - { id: notice, name: "通知: [一]", due: 7月10日, after: notise }
      - { id: notice, name: 再发, due: 2019-7-1, each: [jia] }
      - { id: opening, name: 开展, date: T }`,
  progress:
    '[{ date: 2019-09-23, task: show.opening, state: done }, { date: 2019-09-24, task: show.opening, percent: 50 }]',
})

describe('the problem matcher', () => {
  it.each(['zh-CN', 'en'])('knows each line of `--format concise` in %s, and no other', async (lang) => {
    const files = { [`${home}/方案 1/a-plan.yaml`]: plan }
    const concise = await run(['check', '方案 1/a-plan.yaml', '--format', 'concise', '--lang', lang], { files })
    const json = await run(['check', '方案 1/a-plan.yaml', '--format', 'json'], { files })
    const { diagnostics } = JSON.parse(json.out) as { readonly diagnostics: readonly Record<string, unknown>[] }
    const lines = concise.out.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(diagnostics.length)
    const expected = diagnostics.map(({ rule, severity, file, line, column }) => ({
      severity: severity === 'info' ? 'notice' : severity,
      file,
      line: String(line),
      column: String(column),
      message: expect.stringMatching(/./),
      code: rule,
    }))
    expect(lines.flatMap(matched)).toEqual(expected)
    expect(new Set(expected.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning', 'notice']))
  })

  it.each([
    'a.yaml:1:2: note: first here [duplicate-id]',
    'a.yaml:1:2: 参见: 先前的一条在这里 [duplicate-id]',
    '2 errors, 0 warnings, 0 info',
    'plan: a.yaml: there is no such file',
  ])('passes over %s', (line) => expect(matched(line)).toEqual([]))

  it('has owners of its own, and severities that the server knows', () => {
    expect(new Set(problemMatcher.map(({ owner }) => owner)).size).toBe(problemMatcher.length)
    expect(problemMatcher.map(({ severity }) => severity)).toEqual(['error', 'warning', 'notice'])
  })
})
