import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { campaignFiles, home, run } from '../support/fake-world.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { isAbleTo } from '../support/tools.ts'

/** A system's Python may have openpyxl where the first one on the path has not. */
const withOpenpyxl =
  'for each in python3 /usr/bin/python3; do if "$each" -c "import openpyxl" 2> /dev/null; then exec "$each" "$@"; fi; done; exit 1'
const hasOpenpyxl = isAbleTo(withOpenpyxl)
const hasOffice = isAbleTo('soffice --version')
const filler = fileURLToPath(new URL('fill-xlsx.py', import.meta.url))

const { path: folder, put } = temporaryFolder()
const at = (name: string): string => join(folder, name)

const call = (command: string, argv: readonly string[]): void => {
  const { status, stderr } = spawnSync(command, argv, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
}

/** Has LibreOffice open a file and save it: in its own form of .xlsx, or in another. */
const saveAgain = (from: string, form: string, into: string): void => {
  mkdirSync(at(into), { recursive: true })
  const profile = `-env:UserInstallation=file://${at('office')}`
  call('soffice', [profile, '--headless', '--convert-to', form, '--outdir', at(into), at(from)])
}

const edits = {
  'exhibition.collect@bing': { 累计数: '１８件', 进展情况: '又收5件\n摄影3件　' },
  'tea-party.programmes@jia': { 状态: '办结', 办结日期: { day: '2019-08-24' }, 佐证材料: '节目单' },
  'exhibition.collect@wu': { 累计数: 16 },
  'prepare.report': { 完成百分比: 0.3, 存在问题: '材料未齐' },
  'essays.write@geng': { 累计数: { formula: '2+2' } },
  'exhibition.jury': { 状态: '差不多', 完成时限: { day: '2019-09-30' } },
  'prepare.review': { 状态: '已完成', 隐藏: true },
}

const importJson = async (name: string) => {
  const files = { ...campaignFiles('example'), [`${home}/back.xlsx`]: readFileSync(at(name)) }
  const { out, code } = await run(['import', 'back.xlsx', '-c', 'example', '--as-of', '2019-08-26', '--json'], {
    files,
  })
  const [file] = JSON.parse(out).files
  return {
    code,
    entries: file.entries.map(({ task, date, state, percent, count, note, evidence }: Record<string, unknown>) =>
      Object.fromEntries(
        Object.entries({ task, date, state, percent, count, note, evidence }).filter(([, value]) => value !== null),
      ),
    ),
    findings: file.findings.map(({ severity, code: kind }: Record<string, string>) => `${severity} ${kind}`),
  }
}

const asFilledIn = {
  code: 1,
  entries: [
    { task: 'prepare.report', date: '2019-08-26', percent: 30, note: '存在问题：材料未齐' },
    { task: 'exhibition.collect@bing', date: '2019-08-26', count: 18, note: '又收5件 摄影3件' },
    { task: 'exhibition.collect@wu', date: '2019-08-26', count: 16 },
    { task: 'tea-party.programmes@jia', date: '2019-08-24', state: 'done', evidence: '节目单' },
  ],
}

describe.skipIf(!hasOpenpyxl)('a ledger that was filled in with openpyxl', () => {
  beforeAll(async () => {
    const { files } = await run(['export', 'xlsx', 'example', '-o', 'out.xlsx'], { files: campaignFiles('example') })
    put('out.xlsx', files.get(`${home}/out.xlsx`) as Uint8Array)
    call('bash', [
      '--norc',
      '-c',
      withOpenpyxl,
      'python',
      filler,
      at('out.xlsx'),
      at('back.xlsx'),
      JSON.stringify(edits),
    ])
  })

  it('says what was filled in, and what is wrong with it', async () => {
    const { findings, ...taken } = await importJson('back.xlsx')
    // What a formula comes to is not in the file before a program has worked it out.
    expect(taken).toEqual(asFilledIn)
    expect(findings).toContain('error unknownState')
    expect(findings).toContain('warning changed')
    expect(findings).toContain('warning hiddenRow')
  })

  describe.skipIf(!hasOffice)('and saved again by LibreOffice', () => {
    it('says the same, and what the formula came to', { timeout: 120_000 }, async () => {
      saveAgain('back.xlsx', 'xlsx:Calc MS Excel 2007 XML', 'again')
      const { findings, entries, code } = await importJson('again/back.xlsx')
      const counted = { task: 'essays.write@geng', date: '2019-08-26', count: 4 }
      expect(code).toBe(1)
      expect(entries.filter(({ task }: { task: string }) => task !== counted.task)).toEqual(asFilledIn.entries)
      expect(entries).toContainEqual(counted)
      expect(findings).toContain('warning formula')
    })

    it('in an old form, or as text, is asked for as .xlsx', { timeout: 120_000 }, async () => {
      for (const [form, said] of [
        ['xls', 'old format'],
        ['csv', 'text file'],
        ['ods', 'no Excel workbook'],
      ] as const) {
        saveAgain('back.xlsx', form, form)
        const files = { ...campaignFiles('example'), [`${home}/back.xlsx`]: readFileSync(at(`${form}/back.${form}`)) }
        const { code, err } = await run(['import', 'back.xlsx', '-c', 'example', '--lang', 'en'], { files })
        expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(said) })
      }
    })
  })
})
