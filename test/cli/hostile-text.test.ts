import { describe, expect, it } from 'vitest'
import { outputFormats } from '../../src/cli/options.ts'
import { diagnosticFormatNames } from '../../src/diagnostics/index.ts'
import { readDocx, tagsOf } from '../support/docx-reader.ts'
import type { FakeFiles } from '../support/fake-files.ts'
import { home, type Ran, run } from '../support/fake-world.ts'

/** Each of them would do something, were it printed as it is. */
const hostile = {
  escape: '\u001b[2J\u001b[31m',
  link: '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007',
  c1: '\u009b2J\u0085',
  bell: '\u0007\b\r',
  turned: '\u202egnp.exe\u2066\u2069\u200f',
  hidden: '\u200b\u2060\ufeff\u00ad\u{e0041}',
  separators: '\u2028\u2029',
  workflow: '\n::error file=a.ts,line=1::forged\n##[error]forged\n##vso[task.setvariable]x',
  cdata: ']]><script>alert(1)</script>',
  formula: '=HYPERLINK("https://evil.example")',
  markdown: '[x](https://evil.example) @somebody #1 <img src=x> `code` | cell',
  marks: `a${'\u0301'.repeat(50)}`,
  lone: '\ud800',
} as const

const quoted = (text: string): string => JSON.stringify(text)

/** A plan with a hostile text wherever a text may stand; YAML refuses most of them, and says so. */
const planWith = (text: string): string => `
id: plan
name: ${quoted(`甲${text}`)}
anniversary: 2019-09-21
starts: 2019-07-01
asOf: 2019-08-26
signOff: true
anchors: { 开展: T-1 }
units:
  city: { name: ${quoted(`乙${text}`)}, short: ${quoted(`丙${text}`)}, lead: ${quoted(`丁${text}`)}, section: ${quoted(`戊${text}`)}, mention: [${quoted(`己${text}`)}] }
  jia: { name: ${quoted(`庚${text}`)}, section: ${quoted(`辛${text}`)} }
activities:
  - id: show
    name: ${quoted(`壬${text}`)}
    lead: ${quoted(`癸${text}`)}
    tasks:
      - { id: notice, name: ${quoted(`子${text}`)}, due: 7月10日, owner: ${quoted(`丑${text}`)}, with: [${quoted(`寅${text}`)}], tags: [${quoted(`卯${text}`)}] }
      - { id: collect, name: ${quoted(`辰${text}`)}, each: [jia], after: notice, takes: 5wd, due: 8月29日, target: 20件, deliverable: ${quoted(`巳${text}`)}, note: ${quoted(`午${text}`)}, source: ${quoted(`未${text}`)} }
progress:
  - { date: 2019-07-20, task: show.collect@jia, count: 2, by: ${quoted(`申${text}`)}, note: ${quoted(`酉${text}`)}, evidence: ${quoted(`戌${text}`)} }
  - { date: 2019-07-09, task: show.notice, extend: 7月15日, by: ${quoted(`亥${text}`)}, note: ${quoted(text)} }
`

/** Keys, ids, dates, references and values of other types: all that a message quotes. */
const mistakesWith = (text: string): string => `
anniversary: ${quoted(`2019-09-21${text}`)}
starts: ${quoted(text)}
${quoted(`key${text}`)}: 1
calendar: ${quoted(text)}
anchors: { ${quoted(`a${text}`)}: T }
units: { ${quoted(`city${text}`)}: { name: 市政协, ${quoted(`b${text}`)}: 1 } }
groups: { g: [${quoted(text)}] }
activities:
  - id: ${quoted(`id${text}`)}
    name: 活动
    tasks:
      - { id: ${quoted(`t${text}`)}, name: 任务, after: ${quoted(`x${text}`)}, takes: ${quoted(text)}, due: ${quoted(text)}, unit: ${quoted(text)}, target: ${quoted(text)} }
`

/** Colours, tabs and line ends are our own; nothing else that a terminal would obey may come out. */
const obeyed =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\u{e0000}-\u{e0fff}]/u

const expectInert = ({ code, out, err }: Ran, format: string): void => {
  expect(code).not.toBe(3)
  const text = (out + err).replace(/^\ufeff/, '').replaceAll(/\u001b\[[\d;]*m/g, format === 'terminal' ? '' : '$&')
  expect(text).not.toMatch(obeyed)
  expect(text).not.toContain('\ufeff')
  if (format !== 'csv') expect(text).not.toContain('\r')
  expect(text).not.toMatch(/^\s*::/m)
  expect(text).not.toMatch(/##(vso)?\[/)
  expect(text).not.toMatch(/\u0301{9}/)
}

/** All that a document says, in all its files, which must be well-formed. */
const documentText = ({ files }: Ran): string => {
  const document = readDocx(files.get(`${home}/a.docx`) as Uint8Array)
  for (const [name, { text }] of document.files) expect(() => tagsOf(text), name).not.toThrow()
  return [...document.files.values()].map(({ text }) => text).join('\n')
}

const commands = [
  ['status'],
  ['schedule'],
  ['schedule', '--view', 'gantt'],
  ['overdue', '--soon'],
  ['bulletin'],
  ['bulletin', '--kind', 'score'],
] as const
const cases = commands.flatMap((command) =>
  outputFormats.map((format) => [command.join(' '), format, command] as const),
)

describe.each(Object.entries(hostile))('a text of the kind %s', (kind, text) => {
  const files: FakeFiles = { [`${home}/plan.yaml`]: planWith(text) }

  it.each(cases)('is inert in %s, %s', async (_, format, command) => {
    for (const args of [[], ['--color', 'always', '--lang', 'en']]) {
      const argv = [...command, 'plan.yaml', '--format', format, '--all', ...args].filter(known(command))
      const ran = await run(format === 'docx' ? [...argv, '-o', 'a.docx'] : argv, { files })
      expectInert(format === 'docx' ? { ...ran, out: documentText(ran) } : ran, format)
      if (format === 'html') expect(ran.out).not.toMatch(/<(script|img)/)
      expect(ran.code).toBe(0)
      if (format === 'json') expect(() => JSON.parse(ran.out)).not.toThrow()
      if (format === 'markdown') {
        expect(ran.out).not.toMatch(/(?<!\\)<(script|img)/)
        expect(ran.out).not.toMatch(/(?<![`\w])@somebody(?!`)/)
      }
      if (format === 'csv') expect(ran.out.split(/[,\n]/).every((cell) => !/^"?[=@]/.test(cell))).toBe(true)
    }
  })

  const wrong = { [`${home}/plan.yaml`]: mistakesWith(text) }

  it.each(diagnosticFormatNames)('is inert in what check says of it, %s', async (format) => {
    for (const args of [[], ['--color', 'always', '--lang', 'en'], ['--lang', 'en', '--ascii']]) {
      const ran = await run(['check', 'plan.yaml', '--format', format, ...args], { files: wrong })
      expect(ran.code).toBe(1)
      // The commands that GitHub obeys are our own there: of a line of the plan none may begin with one.
      const own =
        format === 'github' ? ran.out.replaceAll(/^::(error|warning|notice) file=plan\.yaml,/gm, '$1 ') : ran.out
      expectInert({ ...ran, out: own }, format === 'full' ? 'terminal' : format)
      if (['json', 'sarif', 'gitlab', 'rdjson'].includes(format)) expect(() => JSON.parse(ran.out)).not.toThrow()
      if (format === 'junit') expect(ran.out).not.toMatch(/<script|\]\]>(?!\s*<\/)/)
      if (format === 'markdown') expect(ran.out).not.toMatch(/(?<!\\)<(script|img)/)
    }
  })

  it('is inert in what the reports say of it', async () => {
    for (const command of ['status', 'schedule', 'overdue']) {
      for (const lang of ['zh-CN', 'en']) {
        const ran = await run([command, 'plan.yaml', '--lang', lang], { files: wrong })
        expect(ran.code).toBe(2)
        expectInert(ran, 'plain')
      }
    }
  })

  it('is inert as it stands, outside quotes', async () => {
    const raw = { [`${home}/plan.yaml`]: `name: ${text}\n${planWith('x')}` }
    expectInert(await run(['check', 'plan.yaml'], { files: raw }), 'plain')
    expectInert(await run(['status', 'plan.yaml'], { files: raw }), 'plain')
  })

  it('is inert in the name of a file, of a folder and on the command line', async () => {
    const name = text.replaceAll('/', '')
    const named = {
      [`${home}/campaigns/${name}/plan.yaml`]: mistakesWith('x'),
      [`${home}/campaigns/${name}2/${name}.yaml`]: planWith('x').replace('id: plan', ''),
      [`${home}/campaigns/${name}2/${name}3.yaml`]: 'nonsense: 1\n',
    }
    for (const argv of [
      ['check'],
      ['status'],
      ['status', `campaigns/${name}2`],
      ['overdue', name],
      ['overdue', `${name}4`],
      ['status', 'x'],
      [name],
      ['status', `--${name}`],
      ['status', '--format', name],
      ['status', `campaigns/${name}2`, '--unit', name],
      ['status', `campaigns/${name}2`, '--as-of', name],
      ['status', '--lang', name],
    ]) {
      expectInert(await run(argv, { files: named }), 'plain')
    }
    const unwritable = { [`${name}.md`]: 'no' }
    expectInert(await run(['status', `campaigns/${name}2`, '-o', `${name}.md`], { files: named, unwritable }), 'plain')
  })

  it(`is still there to be read (${kind})`, async () => {
    const { out } = await run(['schedule', 'plan.yaml', '--json'], { files })
    expect(out).toContain('子')
  })
})

/** --all is of status alone. */
const known =
  (command: readonly string[]) =>
  (word: string): boolean =>
    word !== '--all' || command[0] === 'status'
