import { describe, expect, it } from 'vitest'
import { filesUnder, loadedWith, type SourceFile, sourceFiles } from './support/imports.ts'

const pipeline = ['model', 'calendar', 'expand', 'schedule', 'status'] as const

/** Whom each room may import besides itself; a path stands for that file alone. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  model: [],
  words: ['model'],
  calendar: ['model'],
  // Dates such as T-10wd and 国庆节前 are read with the calendar in hand.
  input: ['model', 'calendar', 'words'],
  expand: ['model', 'calendar'],
  schedule: ['model', 'calendar'],
  status: ['model', 'calendar', 'schedule'],
  // Types only, see below. The plan keeps what dates are read with: --as-of is one of its dates.
  'analysis.ts': [...pipeline, 'input/dates/context.ts'],
  'what-if': [...pipeline, 'analysis.ts', 'analyze.ts'],
  'analyze.ts': [...pipeline, 'input', 'checks', 'analysis.ts'],
  compare: [...pipeline, 'analysis.ts'],
  checks: [...pipeline, 'words', 'analysis.ts', 'compare'],
  reports: [...pipeline, 'words', 'analysis.ts', 'compare'],
  formats: ['model', 'words', 'reports/page.ts'],
  // Of the formats only what measures, folds and defuses a text.
  exports: [...pipeline, 'words', 'reports', 'formats', 'workbook', 'analysis.ts'],
  // What a sheet holds, whoever reads it.
  workbook: ['model'],
  // A returned ledger is judged by the plan it came from.
  intake: [...pipeline, 'input', 'words', 'analysis.ts', 'workbook/read-book.ts'],
  diagnostics: [
    'model',
    'words',
    'formats/safe-text.ts',
    'formats/display-width.ts',
    'formats/fold.ts',
    'formats/markdown-text.ts',
  ],
  // A letter's texts only have to be made safe; nothing of what it tells is looked at again.
  channels: ['words', 'formats/safe-text.ts', 'formats/markdown-text.ts', 'reports/reminder/letter.ts'],
  edit: ['model', 'input'],
  schema: ['model', 'words'],
  // What a new year keeps of an old one is read from its texts, and judged from its plan.
  renew: ['model', 'calendar', 'input', 'status', 'analysis.ts'],
  // What others build on: everything but the command line, and of that the worker for long texts.
  library: [
    ...pipeline,
    'input',
    'words',
    'checks',
    'reports',
    'diagnostics',
    'analysis.ts',
    'analyze.ts',
    'cli/parse-in-worker.ts',
  ],
  cli: [
    ...pipeline,
    'input',
    'words',
    'compare',
    'checks',
    'reports',
    'formats',
    'diagnostics',
    'channels',
    'edit',
    'schema',
    'renew',
    'exports',
    'workbook',
    'intake',
    'analysis.ts',
    'analyze.ts',
    'what-if',
  ],
}

/** One door a package: where else it is needed, that room is asked. */
const doors: Readonly<Record<string, RegExp>> = {
  yaml: /^input\/yaml\//,
  'date-fns': /^(model\/day\.ts|calendar\/)/,
  '@date-fns/utc': /^(model\/day\.ts|calendar\/)/,
  chalk: /^(formats\/terminal-style\.ts|diagnostics\/full\.ts)$/,
  'cli-table3': /^formats\/terminal-grid\.ts$/,
  'get-east-asian-width': /^formats\/display-width\.ts$/,
  commander: /^cli\//,
  docx: /^formats\/docx[a-z-]*\.ts$/,
  fflate: /^workbook\//,
  sax: /^workbook\//,
}
const nodeDoor = /^cli\/(node-[a-z-]+|parse-in-worker|yaml-worker)\.ts$/

/** What is nowhere said, or only in one place; each is looked for in the code without its comments. */
const forbidden: readonly (readonly [what: RegExp, except: RegExp | undefined, why: string])[] = [
  [/\bexport default\b/, undefined, 'no default exports'],
  [/\bprocess\.exit\(/, undefined, 'it cuts piped output'],
  [/\bconsole\./, undefined, 'one function writes: it alone notices a full disk'],
  [/\.localeCompare\b|\.toLocale\w+\(|\bIntl\b/, /^cli\/node-world\.ts$/, 'the same bytes whatever the locale'],
  [
    /\bnew Date\b|\bDate\.\w/,
    /^(model\/day|cli\/node-(world|lock-owner))\.ts$/,
    'local time has days that do not exist',
  ],
  [/\bprocess\.(env|cwd|platform|argv|std\w+)\b/, /^cli\/node-[a-z-]+\.ts$/, 'the world is a parameter'],
  [/^(export |declare |const )*enum \w/m, undefined, 'string unions'],
  [/\bclass \w+(?! extends Error\b)\s*(extends|\{)/, undefined, 'no classes but errors'],
  [/\brequire\(/, undefined, 'modules'],
  [/\bMath\.random\b/, undefined, 'the same bytes'],
]

const ceiling = 250
const isGenerated = (path: string): boolean => path.endsWith('.generated.ts')
const roomOf = (path: string): string => path.split('/')[0]!

const isAllowed = (from: string, to: string): boolean => {
  if (to.startsWith('node:')) return nodeDoor.test(from)
  if (!to.endsWith('.ts')) return doors[to.split('/', to.startsWith('@') ? 2 : 1).join('/')]?.test(from) ?? false
  const room = roomOf(from)
  return roomOf(to) === room || (rooms[room] ?? []).some((allowed) => allowed === to || allowed === roomOf(to))
}

/** Values of these are nobody's business. */
const typesOnly: readonly string[] = ['reports/page.ts', 'reports/reminder/letter.ts']

const violations = ({ path, text, imports }: SourceFile): readonly string[] => [
  ...(roomOf(path) in rooms ? [] : [`${roomOf(path)} is no room`]),
  ...imports.filter(({ to }) => !isAllowed(path, to)).map(({ to }) => `must not import ${to}`),
  ...imports
    .filter(({ to, isType }) => !isType && (typesOnly.includes(to) || path === 'analysis.ts'))
    .map(({ to }) => `must import only types of ${to}`),
  ...forbidden
    .filter(([what, except]) => what.test(text) && !(except?.test(path) ?? false))
    .map(([what, , why]) => `${what.exec(text)![0]}: ${why}`),
  ...(path.split('/').every((part) => /^[a-z0-9-]+(\.generated)?(\.ts)?$|^zh-CN$/.test(part))
    ? []
    : ['not kebab-case']),
]

const lineCount = (text: string): number => text.split('\n').length - 1

describe('src', () => {
  it('is there', () => expect(sourceFiles.length).toBeGreaterThan(100))

  it.each(sourceFiles.map((file) => [file.path, file] as const))('%s keeps to its room', (_, file) => {
    expect(violations(file)).toEqual([])
  })

  it('loads no heavy package at every start: those doors are opened when somebody walks through', () => {
    const packages = [...loadedWith('cli/index.ts')].filter(
      (path) => !path.endsWith('.ts') && !path.startsWith('node:'),
    )
    expect(packages.filter((name) => !/^(@date-fns\/utc|date-fns)\//.test(name))).toEqual([])
  })

  it('has no circle of imports', () => {
    const circles = sourceFiles.filter(({ imports, path }) =>
      imports.some(({ to, isType, isLate }) => !isType && !isLate && to !== path && loadedWith(to).has(path)),
    )
    expect(circles.map(({ path }) => path)).toEqual([])
  })
})

describe.each(['src', 'test'])('each file under %s', (folder) => {
  it.each(filesUnder(folder).map(({ path, text }) => [path, text] as const))(
    `%s has at most ${ceiling} lines`,
    (path, text) => {
      if (!isGenerated(path)) expect(lineCount(text)).toBeLessThanOrEqual(ceiling)
    },
  )
})

describe('the rules themselves', () => {
  const file = (path: string, text: string, to: string, isType = false): SourceFile => ({
    path,
    text,
    imports: to === '' ? [] : [{ to, isType, isLate: false }],
  })

  it.each([
    ['a room it may not know', file('model/day.ts', '', 'calendar/count.ts')],
    ['a check that asks a report', file('checks/rules/x.ts', '', 'reports/page.ts', true)],
    ['a format that asks a report', file('formats/csv.ts', '', 'reports/status.ts')],
    ['a value of the page', file('formats/csv.ts', '', 'reports/page.ts')],
    ['a package through the wrong door', file('reports/status.ts', '', 'chalk')],
    ['a package that nobody has a door for', file('cli/main.ts', '', 'lodash')],
    ['the file system', file('cli/main.ts', '', 'node:fs')],
    ['a room that is none', file('utils/x.ts', '', '')],
    ['an import that nobody can follow', file('cli/main.ts', '', 'unknown')],
    ['process.exit', file('cli/main.ts', 'process.exit(1)', '')],
    ['a class', file('model/day.ts', 'class Day {', '')],
    ['a name', file('model/myDay.ts', '', '')],
  ])('see %s', (_, bad) => {
    expect(violations(bad)).toHaveLength(1)
  })

  it('see every way to import', () => {
    const imports = new Map(sourceFiles.map(({ path, imports: found }) => [path, found]))
    expect(imports.get('words/index.ts')).toContainEqual({ to: 'words/en/report.ts', isType: false, isLate: true })
    expect(imports.get('cli/main.ts')).toContainEqual({ to: 'commander', isType: true, isLate: false })
    expect(imports.get('cli/index.ts')).toContainEqual({ to: 'cli/main.ts', isType: false, isLate: false })
  })
})
