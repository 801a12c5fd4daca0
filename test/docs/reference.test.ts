import { describe, expect, it } from 'vitest'
import { workCalendar } from '../../src/calendar/working-days.ts'
import { commands } from '../../src/cli/commands/index.ts'
import { exporters } from '../../src/exports/index.ts'
import type { DateContext, DateReading } from '../../src/input/dates/context.ts'
import { readDate } from '../../src/input/dates/read-date.ts'
import { activityKeys } from '../../src/input/decode-activities.ts'
import { headerKeys } from '../../src/input/decode-header.ts'
import { logKeys } from '../../src/input/decode-log.ts'
import { memberKeys, taskKeys } from '../../src/input/decode-task.ts'
import { unitKeys } from '../../src/input/decode-units.ts'
import { dayOf, isoDay } from '../../src/model/day.ts'
import { defaultSeverity } from '../../src/model/problem.ts'
import { alerts } from '../../src/status/alert.ts'
import { states } from '../../src/status/summary.ts'
import { campaignFiles, run } from '../support/fake-world.ts'
import { codeIn, isThere, keysUnder, pages, readPage, tablesOf } from './pages.ts'

const language = 'docs/language.md'

describe('docs/language.md', () => {
  it.each([
    ['key', headerKeys],
    ['key of a unit', unitKeys],
    ['key of an activity', activityKeys],
    ['key of a task', taskKeys],
    ['key of an entry', logKeys],
  ])('the table of each %s names what the program reads', (title, keys) => {
    expect([...keysUnder(language, title)].sort()).toEqual([...keys].sort())
  })

  it('marks the keys that may stand under `for`', () => {
    const table = tablesOf(readPage(language)).find(({ head }) => head[0] === 'key of a task')!
    const marked = table.rows.filter(([, mark]) => mark === '✓').flatMap(([first]) => codeIn(first!))
    expect([...marked].sort()).toEqual([...memberKeys].sort())
  })

  const dates: DateContext = {
    anniversary: dayOf(2019, 9, 21),
    year: 2019,
    calendar: workCalendar('cn'),
    anchor: (name) => (name === '开展' ? dayOf(2019, 9, 20) : undefined),
    anchorNames: () => new Set(['开展']),
  }
  const read = (form: string, as: DateReading): string => {
    const result = readDate(form, as, dates)
    return typeof result === 'object' ? `${form}: ${result.code}` : isoDay(result)
  }
  const table = tablesOf(readPage(language)).find(({ under }) => under === '6. Dates')!
  const rows = table.rows.flatMap(([forms, last, first]) =>
    codeIn(forms!).map((form) => [form, last!, first!] as const),
  )

  it.each(rows.filter(([, last]) => /^\d/.test(last)))('%s means %s as a deadline, %s as a beginning', (...row) => {
    const [form, last, first] = row
    expect(read(form, 'last')).toBe(last)
    expect(read(form, 'first')).toBe(first)
  })

  it('full-width forms are read as plain ones', () => {
    expect(rows.filter(([, last]) => !/^\d/.test(last)).map(([form]) => read(form, 'single'))).toEqual([
      '2019-08-20',
      '2019-09-20',
    ])
  })
})

describe('docs/json.md', () => {
  const json = async (...argv: readonly string[]): Promise<Readonly<Record<string, unknown>>> =>
    JSON.parse((await run([...argv, '--json'], { files: campaignFiles('example', 'key-work-2019') })).out)
  const keysOf = (value: unknown): readonly string[] => Object.keys(value as object)

  it.each([
    ['key', []],
    ['key of `campaign`', ['campaign']],
    ['key of `summary`', ['summary']],
    ['key of a task', ['tasks', '0']],
    ['key of `location`', ['tasks', '0', 'location']],
  ])('the table of each %s names what is printed', async (title, path) => {
    const whole: unknown = await json('status', 'example')
    const part = path.reduce((value, key) => (value as Readonly<Record<string, unknown>>)[key], whole)
    expect(keysUnder('docs/json.md', title)).toEqual(keysOf(part))
  })

  it('names what `overdue` adds to a task', async () => {
    const [plain, more] = await Promise.all([json('status', 'example'), json('overdue', 'example')])
    const known = keysOf((plain.tasks as readonly unknown[])[0])
    const added = keysOf((more.tasks as readonly unknown[])[0]).filter((key) => !known.includes(key))
    expect(keysUnder('docs/json.md', 'key that `overdue` adds')).toEqual(added)
  })

  it.each([
    ['key that `next` adds', ['next', 'example']],
    ['key that `show` adds', ['show', 'exhibition.jury', '-c', 'example']],
    ['key that `why` adds', ['why', 'exhibition.jury', '-c', 'example']],
  ])('names each %s', async (title, argv) => {
    const [plain, more] = await Promise.all([json('status', 'example'), json(...argv)])
    const known = keysOf((plain.tasks as readonly unknown[])[0])
    const added = keysOf((more.tasks as readonly unknown[])[0]).filter((key) => !known.includes(key))
    expect([...keysUnder('docs/json.md', title)].sort()).toEqual([...added].sort())
  })

  it.each([
    ['key of a log entry', ['show', 'exhibition.collect@wu', '-c', 'example'], ['tasks', '0', 'log', '0']],
    ['key of an entry of `plan log`', ['log', 'exhibition.collect@wu', '-c', 'example'], ['entries', '0']],
    ['key of a step of `chain`', ['why', 'exhibition.jury', '-c', 'example'], ['tasks', '0', 'chain', '0']],
    ['key of `if`', ['why', 'exhibition.jury', '-c', 'example', '--if', 'exhibition.jury percent 5'], ['if']],
  ] as const)('the table of each %s names what is printed', async (title, argv, path) => {
    const part = path.reduce<unknown>(
      (value, key) => (value as Readonly<Record<string, unknown>>)[key],
      await json(...argv),
    )
    expect([...keysUnder('docs/json.md', title)].sort()).toEqual([...keysOf(part)].sort())
  })

  it('names what `next` prints beside the campaign', async () => {
    const known = ['formatVersion', 'campaign']
    expect(keysUnder('docs/json.md', 'key of `next`')).toEqual(
      keysOf(await json('next', 'example')).filter((key) => !known.includes(key)),
    )
  })

  it.each([
    ['key of a praised task', 'progress', ['praised', '0']],
    ["key of a unit's progress", 'progress', ['units', '0']],
    ["key of a unit's score", 'score', ['scores', '0', 'units', '0']],
  ] as const)('the table of each %s names what a bulletin of %s prints', async (title, kind, path) => {
    const part = path.reduce<unknown>(
      (value, key) => (value as Readonly<Record<string, unknown>>)[key],
      await json('bulletin', 'example', '--kind', kind),
    )
    expect(keysUnder('docs/json.md', title)).toEqual(keysOf(part))
  })

  it('names every key of a bulletin', async () => {
    const printed = await Promise.all(['progress', 'score'].map((kind) => json('bulletin', 'example', '--kind', kind)))
    const documented = keysUnder('docs/json.md', 'key of a bulletin')
    expect([...documented].sort()).toEqual([...new Set(printed.flatMap(keysOf))].sort())
  })

  it('names every state and alert', () => {
    expect(keysUnder('docs/json.md', 'state')).toEqual(states)
    expect(keysUnder('docs/json.md', 'alert')).toEqual(alerts)
  })

  it('several campaigns are a list', async () => {
    expect(keysOf(await json('status'))).toEqual(['formatVersion', 'campaigns'])
  })
})

describe('docs/commands.md', () => {
  const page = 'docs/commands.md'
  const optionsUnder = (heading: string): readonly string[] =>
    tablesOf(readPage(page))
      .filter(({ under, head }) => under === heading && head[0] === 'option')
      .flatMap(({ rows }) => rows.flatMap(([first]) => codeIn(first!)))
      .flatMap((code) => /--[a-z-]+/.exec(code) ?? [])
  const helpOptions = async (...argv: readonly string[]): Promise<readonly string[]> => {
    const { out } = await run([...argv, '--help', '--lang', 'en'])
    return out.split('\n').flatMap((line) => /^ {2}(?:-\w, )?(--[a-z-]+)/.exec(line)?.[1] ?? [])
  }

  it.each(commands.map(({ name }) => name))('plan %s: every option, and no other', async (name) => {
    const writesLog = ['start', 'done', 'report', 'accept', 'return', 'drop', 'extend'].includes(name)
    const documented = [
      ...optionsUnder('Options of every command'),
      ...(writesLog ? optionsUnder('Writing the log') : []),
      ...(writesLog ||
      ['check', 'completion', 'explain', 'export', 'import', 'init', 'log', 'remind', 'schema', 'show', 'why'].includes(
        name,
      )
        ? []
        : optionsUnder('Options of every report')),
      ...optionsUnder(`plan ${name}`),
    ]
    expect([...documented].sort()).toEqual([...(await helpOptions(name))].sort())
  })

  it('plan without a command', async () => {
    const all = optionsUnder('Options of every command')
    for (const option of await helpOptions()) expect([...all, ...optionsUnder('The command line')]).toContain(option)
  })
})

describe('docs/exports.md', () => {
  it('names every kind of file, in the order of their list', () => {
    const [kinds] = tablesOf(readPage('docs/exports.md')).filter(({ head }) => head[0] === 'kind')
    expect(kinds!.rows.map(([first]) => codeIn(first!)[0])).toEqual(Object.keys(exporters))
  })
})

describe('ARCHITECTURE.md', () => {
  it('lists every decision', () => {
    const listed = [...readPage('ARCHITECTURE.md').matchAll(/\]\((docs\/decisions\/[^)]+)\)/g)].map(([, path]) => path!)
    const all = pages.filter((path) => path.startsWith('docs/decisions/'))
    expect(all.filter((path) => !listed.includes(path))).toEqual([])
  })
})

describe('docs/checks.md', () => {
  it('names every rule with its severity', () => {
    const rows = tablesOf(readPage('docs/checks.md')).flatMap(({ rows }) => rows)
    const documented = rows.map(([rule, severity]) => [codeIn(rule!)[0], severity])
    expect(documented).toEqual(Object.entries(defaultSeverity))
  })
})

const linkPattern = /\]\((?!https?:)([^)#\s]*)(#[^)\s]*)?\)/g

/** `## 6. Dates` → `#6-dates`, as code hosts make it. */
const anchorsOf = (page: string): readonly string[] =>
  [...page.matchAll(/^#+ (.+)$/gm)].map(
    ([, heading]) =>
      `#${heading!
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-')}`,
  )

describe.each(pages.filter((path) => /\]\((?!http)/.test(readPage(path))))('%s', (path) => {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const prose = readPage(path).replace(/^(`{3,})[\s\S]*?^\1$/gm, '')

  it.each([...prose.matchAll(linkPattern)].map(([, target, anchor]) => [target!, anchor ?? ''] as const))(
    'leads somewhere: %s%s',
    (target, anchor) => {
      const to = target === '' ? path : new URL(`${folder}${target}`, 'file:///').pathname.slice(1)
      expect(isThere(to)).toBe(true)
      if (anchor !== '') expect(anchorsOf(readPage(to))).toContain(anchor)
    },
  )
})
