import { describe, expect, it } from 'vitest'
import { campaignFiles, home, type Ran, run } from '../support/fake-world.ts'
import { readCsv, readLedger } from '../support/ledger-reader.ts'
import { smallPlan } from '../support/small-plan.ts'

const exported = (kind: string, plan: string, ...argv: readonly string[]): Promise<Ran> =>
  run(['export', kind, ...argv, ...(kind === 'csv' ? [] : ['-o', 'out'])], {
    files: { [`${home}/campaigns/show.yaml`]: plan },
    env: { LANG: 'zh_CN.UTF-8' },
  })

const campaigns = ['example', 'anniversary-70', 'key-work-2019']
const cases = campaigns.flatMap((id) => ['zh-CN', 'en'].map((language) => [id, language] as const))

describe.each(cases)('the ledger of %s in %s', async (id, language) => {
  const files = campaignFiles(id)
  const write = (kind: string, ...argv: readonly string[]): Promise<Ran> =>
    run(['export', kind, id, '--lang', language, ...argv], { files })
  const bytes = (await write('xlsx', '-o', 'out.xlsx')).files.get(`${home}/out.xlsx`) as Uint8Array
  const ledger = await readLedger(bytes)
  const csv = readCsv((await write('csv')).out)
  const tasks = JSON.parse((await write('json')).out).tasks as readonly { id: string; activity: string }[]

  it('has every task, once, in plan order', () => {
    expect(ledger.tasks.map((task) => Object.values(task).at(-1))).toEqual(tasks.map((task) => task.id))
    expect(ledger.tasks.map((task) => Object.values(task)[0])).toEqual(tasks.map((_, at) => String(at + 1)))
    expect(ledger.bands).toHaveLength(new Set(tasks.map(({ activity }) => activity)).size)
  })

  it('says the same as a workbook and as text', () => {
    const [titles, ...rows] = csv
    // The day stands in a title of the workbook; the activity is a band there, and a column in the text.
    const plain = ledger.titles.map((title) => title.replace(/（截至.*）| \(as of .*\)/, ''))
    expect(titles!.toSpliced(2, 1)).toEqual(plain)
    expect(ledger.tasks.map((task) => Object.values(task))).toEqual(rows.map((row) => row.toSpliced(2, 1)))
  })

  it('holds days and numbers as what they are', () => {
    const kinds = new Map<string, Set<string>>()
    for (const { cells, number } of ledger.sheet.rows) {
      if (number <= ledger.headRow || cells.size < 5) continue
      for (const [column, cell] of cells) {
        const title = ledger.titles[column]!
        kinds.set(title, (kinds.get(title) ?? new Set()).add(cell.kind))
      }
    }
    const [number, start, due] = [0, 7, 8].map((at) => kinds.get(ledger.titles[at]!))
    expect([number, start]).toEqual([new Set(['number']), new Set(['day'])])
    // A deadline that is not fixed is said in words.
    expect(due!.has('day')).toBe(true)
    for (const [title, seen] of kinds) expect([title, seen.has('error') || seen.has('boolean')]).toEqual([title, false])
  })

  it('is the same bytes again', async () => {
    expect((await write('xlsx', '-o', 'out.xlsx')).files.get(`${home}/out.xlsx`)).toEqual(bytes)
  })
})

describe('a ledger for one unit', () => {
  const filesOf = async (...argv: readonly string[]) =>
    (await run(['export', 'xlsx', 'example', ...argv], { files: campaignFiles('example') })).files
  const ledgerAt = async (path: string, ...argv: readonly string[]) =>
    readLedger((await filesOf(...argv)).get(`${home}/${path}`) as Uint8Array)

  it.each([
    ['with --each', 'out/example-丙县.xlsx', ['--each', 'unit', '--out', 'out']],
    ['with --unit', 'out.xlsx', ['--unit', '丙县', '-o', 'out.xlsx']],
  ])('says whose it is and what to do with it %s', async (_, path, argv) => {
    const { above, tasks } = await ledgerAt(path, ...argv)
    expect(above[0]).toEqual(['庆祝人民政协成立70周年系列活动（示例）工作台账（丙县政协）'])
    expect(above[1]).toEqual(['请填写浅黄色各列，“任务编号”列请勿改动；填好后按原格式（.xlsx）返回。'])
    expect(above[2]![0]).toBe('填报单位：丙县政协')
    expect(above[2]![1]).toMatch(/^截至2019年8月26日，共2项任务/)
    expect(tasks.map(({ 任务编号 }) => 任务编号)).toEqual(['exhibition.collect@bing', 'essays.write@bing'])
  })

  it('says what was chosen, so that nobody takes a part for the whole', async () => {
    const { above, tasks } = await ledgerAt('out.xlsx', '--alert', 'overdue', '-o', 'out.xlsx')
    expect(above).toEqual([
      ['庆祝人民政协成立70周年系列活动（示例）工作台账'],
      ['填报单位：市政协', `截至2019年8月26日，共${tasks.length}项任务，仅列：预警 overdue`],
    ])
    expect(tasks.every(({ 亮灯 }) => 亮灯!.startsWith('红灯'))).toBe(true)
  })

  it('without a task says so', async () => {
    const { bands, tasks } = await ledgerAt('out.xlsx', '--unit', '丙县', '--alert', 'held-up', '-o', 'out.xlsx')
    expect([bands, tasks]).toEqual([['没有符合条件的任务。'], []])
  })
})

describe('the heading that says as of which day', () => {
  it.each([
    ['the year of the anniversary goes without saying', 'zh-CN', '2019-12-31', '进展情况（截至12月31日）'],
    ['another year is said', 'zh-CN', '2020-01-05', '进展情况（截至2020年1月5日）'],
    ['in English too', 'en', '2020-01-05', 'Progress (as of 5 Jan 2020)'],
    ['and not said', 'en', '2019-12-31', 'Progress (as of 31 Dec)'],
  ])('%s', async (_, language, asOf, title) => {
    const plan = smallPlan({ ends: '2020-12-31' })
    const { files } = await exported('xlsx', plan, '--as-of', asOf, '--lang', language)
    expect((await readLedger(files.get(`${home}/out`) as Uint8Array)).titles).toContain(title)
  })
})

describe('texts of a plan', () => {
  const hostile = [
    '=1+1',
    '+cmd',
    '@SUM(1)',
    '-2+3',
    '<b>&amp;',
    'a"b',
    '一\\n二',
    '__proto__',
    '_x0041_',
    '\\u202e甲',
    '\\u0007甲',
  ]
  const activities = `[{ id: a, name: "=活动", tasks: [${hostile.map((name, at) => `{ id: t${at}, name: "${name.replaceAll('"', '\\"')}", note: "${name.replaceAll('"', '\\"')}" }`).join(', ')}] }]`

  it('stay texts in both files', async () => {
    const plan = smallPlan({ activities })
    const { files, err } = await exported('xlsx', plan)
    expect(err).toBe('')
    const { tasks, sheet } = await readLedger(files.get(`${home}/out`) as Uint8Array)
    const shown = [
      '=1+1',
      '+cmd',
      '@SUM(1)',
      '-2+3',
      '<b>&amp;',
      'a"b',
      '一\n二',
      '__proto__',
      '_x0041_',
      '\\u{202e}甲',
      '\\u{7}甲',
    ]
    expect(tasks.map(({ 备注 }) => 备注)).toEqual(shown)
    for (const { cells } of sheet.rows) for (const { isFormula } of cells.values()) expect(isFormula).toBe(false)
    const rows = readCsv((await exported('csv', plan)).out)
    const remarks = rows.slice(1).map((row) => row.at(-2))
    expect(remarks).toEqual([
      "'=1+1",
      "'+cmd",
      "'@SUM(1)",
      "'-2+3",
      '<b>&amp;',
      'a"b',
      '一 二',
      '__proto__',
      '_x0041_',
      '\\u{202e}甲',
      '\\u{7}甲',
    ])
  })
})
