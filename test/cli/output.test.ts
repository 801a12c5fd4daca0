import { describe, expect, it } from 'vitest'
import { outputFormats } from '../../src/cli/options.ts'
import { readDocx } from '../support/docx-reader.ts'
import { campaignFiles, type FakeSettings, home, run } from '../support/fake-world.ts'
import { punctualPlan, smallPlan } from '../support/small-plan.ts'

const files = { [`${home}/plan.yaml`]: smallPlan(), [`${home}/other.yaml`]: punctualPlan }
const reports = ['status', 'schedule', 'overdue'] as const

const shown = async (args: readonly string[], settings: FakeSettings = {}) => {
  const ran = await run([...args, '--lang', 'en'], { files, ...settings })
  expect([ran.code, ran.err]).toEqual([0, ''])
  return ran
}

/** A sign by which each format is known. */
const isWrittenIn = {
  terminal: (text: string) => !text.includes('\t') && !text.startsWith('{') && !text.startsWith('#'),
  plain: (text: string) => text.includes('\t'),
  markdown: (text: string) => /^# /.test(text) && text.includes('| --- |'),
  csv: (text: string) => text.startsWith('\ufeff') && text.endsWith('\r\n'),
  html: (text: string) => text.startsWith('<!doctype html>') && text.endsWith('</html>\n'),
  docx: (text: string) => text.startsWith('PK\u0003\u0004'),
  json: (text: string) => JSON.parse(text).formatVersion === 1,
} as const

describe.each(reports)('%s', (report) => {
  it.each(outputFormats)('--format %s', async (format) => {
    expect((await shown([report, 'plan.yaml', '--format', format])).out).toSatisfy(isWrittenIn[format])
  })

  it('in a pipe is plain, on a terminal aligned', async () => {
    expect((await shown([report, 'plan.yaml'])).out).toSatisfy(isWrittenIn.plain)
    const { out } = await shown([report, 'plan.yaml', '--color', 'never'], {
      stdout: { isTerminal: true, columns: 80 },
    })
    expect(out).toSatisfy(isWrittenIn.terminal)
  })

  it('--json is --format json, before any other format', async () => {
    const { out } = await shown([report, 'plan.yaml', '--json'])
    expect(out).toBe((await shown([report, 'plan.yaml', '--format', 'json'])).out)
    expect(out).toBe((await shown([report, 'plan.yaml', '--format', 'csv', '--json'])).out)
  })

  it('of two campaigns is one document', async () => {
    const { out } = await shown([report, 'plan.yaml', 'other.yaml', '--json'])
    expect(JSON.parse(out)).toMatchObject({ campaigns: [{ campaign: { id: 'plan' } }, { campaign: { id: 'other' } }] })
  })
})

describe('-o', () => {
  it.each([
    ['report.md', 'markdown'],
    ['report.csv', 'csv'],
    ['out/REPORT.JSON', 'json'],
    ['report.html', 'html'],
    ['report.htm', 'html'],
    ['report.docx', 'docx'],
    ['report.txt', 'plain'],
    ['report.tsv', 'plain'],
    ['report', 'plain'],
    ['out.d/report', 'plain'],
    ['通报8.26', 'plain'],
    ['/dev/stdout', 'plain'],
  ] as const)('%s is written in %s', async (path, format) => {
    const { out, written } = await shown(['status', 'plan.yaml', '-o', path], { stdout: { isTerminal: true } })
    expect(out).toBe('')
    expect([...written.keys()]).toEqual([path])
    expect(written.get(path)).toSatisfy(isWrittenIn[format])
  })

  it('is written as --format says, whatever it is called', async () => {
    const { written } = await shown(['status', 'plan.yaml', '--output', 'report.md', '--format', 'csv'])
    expect(written.get('report.md')).toSatisfy(isWrittenIn.csv)
  })

  it.each(['report.pdf', 'out/通报.DOC', 'report.xlsx'])('%s: an ending of no format is a mistake', async (path) => {
    const args = ['status', 'plan.yaml', '-o', path, '--lang', 'en']
    const { code, out, err, written } = await run(args, { files })
    expect([code, out, written.size]).toEqual([2, '', 0])
    expect(err).toContain(`--output cannot be "${path}": choose *.txt, *.tsv, *.md, *.csv, *.json, *.html, *.htm`)
    expect((await shown([...args, '--format', 'csv'])).written.get(path)).toSatisfy(isWrittenIn.csv)
    expect((await shown([...args, '--json'])).written.get(path)).toSatisfy(isWrittenIn.json)
  })

  it('gets no colour unless it is asked for', async () => {
    const args = ['status', 'plan.yaml', '-o', 'report', '--format', 'terminal']
    const settings = { stdout: { isTerminal: true }, env: { FORCE_COLOR: '1' } }
    expect((await shown(args, settings)).written.get('report')).not.toContain('\u001b')
    expect((await shown([...args, '--color', 'always'], settings)).written.get('report')).toContain('\u001b')
  })

  it('that cannot be written exits 2 and says why', async () => {
    const unwritable = { 'no/report.md': 'no such file or directory' }
    const { code, out, err } = await run(['status', 'plan.yaml', '-o', 'no/report.md', '--lang', 'en'], {
      files,
      unwritable,
    })
    expect([code, out, err]).toEqual([2, '', 'plan: cannot write no/report.md: no such file or directory\n'])
  })
})

describe('bytes', () => {
  it('do not go to a terminal', async () => {
    const { code, out, err } = await run(['status', 'plan.yaml', '--format', 'docx', '--lang', 'en'], {
      files,
      stdout: { isTerminal: true },
    })
    expect([code, out, err]).toEqual([2, '', 'plan: docx is no text for a terminal: write it to a file with -o\n'])
  })

  it('go to a pipe and to a file as they are', async () => {
    const args = ['status', 'plan.yaml', '--lang', 'en', '--fonts', 'body=仿宋_GB2312，title=华文中宋']
    let piped: string | Uint8Array = ''
    const stdout = {
      isTerminal: false,
      columns: undefined,
      write: (content: string | Uint8Array) => {
        piped = content
      },
    }
    await run([...args, '--format', 'docx'], { files, but: { stdout } })
    const ran = await run([...args, '-o', 'a.docx'], { files, stdout: { isTerminal: true } })
    expect(piped).toBeInstanceOf(Uint8Array)
    expect(ran.files.get(`${home}/a.docx`)).toEqual(piped)
    expect(readDocx(piped as unknown as Uint8Array).files.get('word/styles.xml')!.text).toMatch(
      /仿宋_GB2312.*华文中宋/s,
    )
  })
})

describe('a table for machines', () => {
  it('in plain and csv has nothing folded, cut or aligned, and ISO dates', async () => {
    for (const format of ['plain', 'csv']) {
      const { out } = await shown(['schedule', 'example', '--format', format, '--by', 'unit'], {
        files: campaignFiles('example'),
        env: { COLUMNS: '40' },
      })
      expect(out).toMatch(/\b2019-08-20\b/)
      expect(out).not.toMatch(/…| {3}/)
    }
  })

  it('is the same bytes whatever the width', async () => {
    for (const format of ['plain', 'markdown', 'csv', 'html', 'docx', 'json']) {
      const [narrow, wide] = await Promise.all(
        ['40', '200'].map((COLUMNS) => shown(['status', 'plan.yaml', '--format', format], { env: { COLUMNS } })),
      )
      expect(narrow!.out).toBe(wide!.out)
    }
  })
})

describe('a value that an option does not have exits 2', () => {
  it.each([
    ['--format', 'markdwon', 'did you mean markdown?'],
    ['--format', 'xml', 'terminal, plain, markdown, csv, html, docx, json'],
    ['--fonts', 'comic', '--fonts'],
    ['--fonts', 'body=', '--fonts'],
    ['--fonts', 'title=甲,foot=乙', 'body=…'],
    ['--color', 'sometimes', 'auto, always, never'],
    ['--color', 'alway', 'did you mean always?'],
    ['--max-size', '0', '--max-size'],
    ['--max-size', '1.5', '--max-size'],
    ['--max-size', 'big', '--max-size'],
  ])('%s %s', async (option, value, told) => {
    const { code, out, err } = await run(['status', 'plan.yaml', option, value, '--lang', 'en'], { files })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(told)
  })

  it.each([
    ['schedule', '--view', 'gant', 'did you mean gantt?'],
    ['schedule', '--by', 'units', 'did you mean unit?'],
    ['check', '--fail-on', 'warnings', 'did you mean warning?'],
  ])('%s %s %s', async (command, option, value, told) => {
    const { code, err } = await run([command, 'plan.yaml', option, value, '--lang', 'en'], { files })
    expect(code).toBe(2)
    expect(err).toContain(told)
  })
})

describe('--exit-code', () => {
  it.each([
    [['plan.yaml', '--exit-code'], 1],
    [['plan.yaml'], 0],
    [['other.yaml', '--exit-code'], 0],
    [['other.yaml', 'plan.yaml', '--exit-code'], 1],
    [['plan.yaml', '--exit-code', '--json'], 1],
    [['plan.yaml', '--exit-code', '--unit', 'jia'], 0],
    [['other.yaml', '--exit-code', '--soon'], 0],
  ])('overdue %j: %i', async (args, expected) => {
    const { code, err } = await run(['overdue', ...args], { files })
    expect([code, err]).toEqual([expected, ''])
  })
})
