import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { defaultSeverity } from '../../src/model/problem.ts'
import { ruleGroups } from '../../src/model/rule-group.ts'
import { type Element, readXml } from '../diagnostics/xml-reader.ts'
import type { FakeFile, FakeFiles } from '../support/fake-files.ts'
import { home, run } from '../support/fake-world.ts'

/** 书画展 in GBK. */
const gbk = Uint8Array.from([0x23, 0x20, 0xca, 0xe9, 0xbb, 0xad, 0xd5, 0xb9, 0x0a])

/** What cannot be stored as text. */
const notText: Readonly<Record<string, FakeFile>> = {
  'bad-encoding.yaml': gbk,
  'too-large.yaml': new Uint8Array(4 * 1024 * 1024 + 1).fill(0x23),
  'unreadable.yaml': { unreadable: 'EACCES' },
}

/**
 * What src/checks/doubts.ts silences beside other mistakes, and is told by a campaign of its own. The first three need a
 * plan without any doubt: a wrong name, date or key may be the very use that is missing (unused-unit, unused-anchor), or
 * hide what a comment silences (unused-ignore). The others bear mistakes in other tasks, but not bad-id and duplicate-id:
 * such a task is none of the plan's, and nobody knows whose deadline or whose part in a joint activity went with it.
 */
const onlyWithoutDoubt = [
  'unused-unit',
  'unused-anchor',
  'unused-ignore',
  'missing-responsibility',
  'joint-without-task',
]

const fileRules: readonly string[] = ruleGroups.file
/** Rules that compare with an earlier revision have nothing to find in one plan: test/checks/base.test.ts breaks each of them. */
const baseRules: readonly string[] = ruleGroups.history
const allRules = Object.keys(defaultSeverity).filter((rule) => !baseRules.includes(rule))

/** Three campaigns: a file that cannot be read silences what its content might answer, and so does a mistake of form. */
const expected: Readonly<Record<string, readonly string[]>> = {
  files: fileRules,
  plan: allRules.filter((rule) => !fileRules.includes(rule) && !onlyWithoutDoubt.includes(rule)),
  'plan-2': onlyWithoutDoubt,
}

const stored = (name: string): Readonly<Record<string, string>> => {
  const folder = new URL(`../plans/every-rule/${name}/`, import.meta.url)
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]))
}

const filesOf = (name: string): FakeFiles => {
  const files = { ...stored(name), ...(name === 'files' ? notText : {}) }
  return Object.fromEntries(Object.entries(files).map(([file, content]) => [`${home}/${name}/${file}`, content]))
}

const check = async (name: string, format: string): Promise<string> => {
  const { code, out } = await run(['check', name, '--format', format, '--lang', 'en'], { files: filesOf(name) })
  // What cannot be read at all is no mistake of the plan's.
  expect(code).toBe(name === 'files' ? 2 : 1)
  return out
}

/** Rule, file and line. */
type Told = readonly [rule: string, file: string, line: number]

interface Diagnostic {
  readonly rule: string
  readonly file: string
  readonly line: number
  readonly column: number
}

const inJson = (text: string): readonly Diagnostic[] => JSON.parse(text).diagnostics

const fromJson = (text: string): readonly Told[] => inJson(text).map(({ rule, file, line }) => [rule, file, line])

interface SarifResult {
  readonly ruleId: string
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string }
      readonly region?: { readonly startLine: number }
    }
  }[]
}

const fromSarif = (text: string): readonly Told[] =>
  JSON.parse(text).runs[0].results.map(({ ruleId, locations }: SarifResult): Told => {
    const { artifactLocation, region } = locations[0]!.physicalLocation
    return [ruleId, artifactLocation.uri, region?.startLine ?? 1]
  })

interface GitlabIssue {
  readonly check_name: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

const fromGitlab = (text: string): readonly Told[] =>
  JSON.parse(text).map(
    ({ check_name, location }: GitlabIssue): Told => [check_name, location.path, location.lines.begin],
  )

interface RdjsonDiagnostic {
  readonly code: { readonly value: string }
  readonly location: { readonly path: string; readonly range: { readonly start: { readonly line: number } } }
}

const fromRdjson = (text: string): readonly Told[] =>
  JSON.parse(text).diagnostics.map(
    ({ code, location }: RdjsonDiagnostic): Told => [code.value, location.path, location.range.start.line],
  )

/** The tests that tell something; a clean file has one that passes and says nothing. */
const fromJunit = (text: string): readonly Told[] =>
  readXml(text)
    .children.flatMap(({ children }) => children)
    .filter(({ children }) => children.length > 0)
    .map(({ attributes }: Element): Told => {
      const [, rule, line] = /^(\S+) (\d+):\d+$/.exec(attributes.name!)!
      return [rule!, attributes.classname!, Number(line)]
    })

const fromConcise = (text: string): readonly Told[] =>
  [...text.matchAll(/^(.+?):(\d+):\d+: (?:error|warning|info): .*\[(\S+)\]$/gm)].map(([, file, line, rule]) => [
    rule!,
    file!,
    Number(line),
  ])

const fromMarkdown = (text: string): readonly string[] =>
  [...text.matchAll(/^\| (?:error|warning|info) \|.*\| `(\S+)` \|$/gm)].map(([, rule]) => rule!)

const fromFull = (text: string): readonly string[] =>
  [...text.matchAll(/^(?:error|warning|info)\[(\S+)\]: /gm)].map(([, rule]) => rule!)

const fromGithub = (text: string): readonly Told[] =>
  [...text.matchAll(/^::(?:error|warning|notice) file=([^,]+),line=(\d+),.*?title=([^:,]+)::/gm)].map(
    ([, file, line, rule]) => [rule!, file!, Number(line)],
  )

const placed = {
  sarif: fromSarif,
  gitlab: fromGitlab,
  junit: fromJunit,
  rdjson: fromRdjson,
  concise: fromConcise,
}
const named = { full: fromFull, markdown: fromMarkdown }

const sorted = (told: readonly (Told | string)[]): readonly string[] => told.map(String).sort()

it('the three campaigns break every rule there is', () => {
  expect(Object.values(expected).flat().sort()).toEqual([...allRules].sort())
})

describe.each(Object.keys(expected))('plans/every-rule/%s', (name) => {
  let json = ''
  beforeAll(async () => {
    json = await check(name, 'json')
  })

  it('tells each mistake exactly once, and no other', () => {
    expect(
      inJson(json)
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual([...expected[name]!].sort())
  })

  it('tells them where the comments of the plan say', () => {
    for (const { rule, file, line } of inJson(json)) {
      const text = stored(name)[file.slice(name.length + 1)]
      if (name === 'files') expect(file).toBe(`files/${rule}.yaml`)
      else expect(text!.split('\n')[line - 1]).toMatch(new RegExp(`[#\\]] ${rule}$`))
    }
  })

  it('by file, line, column, rule', () => {
    const told = inJson(json)
    const inOrder = [...told].sort(
      (a, b) =>
        (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
        a.line - b.line ||
        a.column - b.column ||
        (a.rule < b.rule ? -1 : 1),
    )
    expect(told).toEqual(inOrder)
  })

  it.each(Object.entries(placed))('%s tells the same', async (format, extract) => {
    expect(sorted(extract(await check(name, format)))).toEqual(sorted(fromJson(json)))
  })

  it.each(Object.entries(named))('%s names the same rules', async (format, extract) => {
    expect(sorted(extract(await check(name, format)))).toEqual(sorted(expected[name]!))
  })

  it('github tells the first ten of each severity', async () => {
    const told = JSON.parse(json).diagnostics as readonly (Diagnostic & { readonly severity: string })[]
    const first = ['error', 'warning', 'info'].flatMap((severity) =>
      told.filter((each) => each.severity === severity).slice(0, 10),
    )
    const annotated = fromGithub(await check(name, 'github'))
    expect(annotated).toEqual(first.map(({ rule, file, line }) => [rule, file, line]))
  })
})
