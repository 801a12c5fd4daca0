import { describe, expect, it } from 'vitest'
import { rowHeight } from '../../src/exports/xlsx/row-height.ts'
import type { WriteCell } from '../../src/workbook/write-book.ts'
import { unzip } from '../support/docx-reader.ts'
import { campaignFiles, home, type Ran, run } from '../support/fake-world.ts'
import { readLedger } from '../support/ledger-reader.ts'
import { smallPlan } from '../support/small-plan.ts'

const write = (...argv: readonly string[]): Promise<Ran> =>
  run(['export', 'xlsx', 'example', ...argv], { files: campaignFiles('example') })

const bytesOf = async (...argv: readonly string[]): Promise<Uint8Array> =>
  (await write(...argv, '-o', 'out.xlsx')).files.get(`${home}/out.xlsx`) as Uint8Array

const partOf = (bytes: Uint8Array, name: string): string => unzip(bytes).get(name)!.text.replaceAll('&quot;', '"')

const bytes = await bytesOf()
const ledger = await readLedger(bytes)
const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml')
const columnOf = (title: string): string => String.fromCharCode(65 + ledger.titles.indexOf(title))
const last = ledger.sheet.rows.at(-1)!.number

describe('a ledger on paper', () => {
  it('is A4 on its side, as wide as the page, its titles on every page', () => {
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>')
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>')
    expect(partOf(bytes, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'台账'!$${ledger.headRow}:$${ledger.headRow}</definedName>`,
    )
  })

  it('says at its foot who fills it in, who checks it, and which page it is', () => {
    expect(sheet).toContain(
      '<oddFooter>&amp;L填报单位：市政协&amp;C第 &amp;P 页，共 &amp;N 页&amp;R审核人：</oddFooter>',
    )
  })

  it('keeps titles and tasks in sight', () => {
    expect(ledger.titles.indexOf('工作任务')).toBe(2)
    expect(sheet).toContain(`<pane xSplit="3" ySplit="${ledger.headRow}" topLeftCell="D${ledger.headRow + 1}"`)
  })

  it('shows the year of a day where it is another one', async () => {
    const activities =
      '[{ id: a, name: 征文, tasks: [{ id: b, name: 征集, due: 8月30日 }, { id: c, name: 评奖, due: 2020-03-31 }] }]'
    const files = { [`${home}/campaigns/show.yaml`]: smallPlan({ activities, ends: '2020-12-31' }) }
    const { files: after } = await run(['export', 'xlsx', '--lang', 'zh-CN', '-o', 'out.xlsx'], { files })
    const written = after.get(`${home}/out.xlsx`) as Uint8Array
    const styles = partOf(written, 'xl/styles.xml')
    const codes = new Map(
      [...styles.matchAll(/numFmtId="(\d+)" formatCode="(.*?)"\/>/g)].map(([, id, code]) => [id, code]),
    )
    const looks = /<cellXfs.*<\/cellXfs>/.exec(styles)![0].match(/<xf [^>]*\/>|<xf .*?<\/xf>/g)!
    const due = [...partOf(written, 'xl/worksheets/sheet1.xml').matchAll(/<c r="I\d+" s="(\d+)"><v>/g)]
    expect(due.map(([, style]) => codes.get(/numFmtId="(\d+)"/.exec(looks[Number(style)]!)![1]))).toEqual([
      'm"月"d"日"',
      'yyyy-m-d',
    ])
  })

  it('has its own words in English', async () => {
    const english = await bytesOf('--lang', 'en')
    expect(partOf(english, 'xl/worksheets/sheet1.xml')).toContain('&amp;CPage &amp;P of &amp;N&amp;RChecked by:')
    const { titles, above } = await readLedger(english)
    expect(titles.join()).toBe(
      'No.,Source,Task,Requirement,Lead,Section (unit),Helped by,Start,Due,State,Count,Percent,Done on,Progress (as of 26 Aug),Problems,Light,Signed off,Evidence,Remarks,Address',
    )
    expect(above[1]).toEqual(['Filled in by: 市政协', 'As of 26 Aug 2019; 60 tasks'])
  })

  it('takes other fonts', async () => {
    const styles = partOf(await bytesOf('--fonts', 'title=黑体,table=仿宋'), 'xl/styles.xml')
    expect(styles).toContain('<name val="黑体"/>')
    expect(styles).toContain('<sz val="10"/><name val="仿宋"/>')
    expect(styles).not.toContain('宋体')
  })
})

describe('a ledger to be filled in', () => {
  it.each([
    ['状态', 'type="list" errorStyle="stop"', '<formula1>"未启动,进行中,办结"</formula1>'],
    [
      '累计数',
      'type="decimal" operator="between" errorStyle="warning"',
      '<formula1>0</formula1><formula2>1000000000</formula2>',
    ],
    [
      '完成百分比',
      'type="decimal" operator="between" errorStyle="warning"',
      '<formula1>0</formula1><formula2>1</formula2>',
    ],
    ['办结日期', 'type="date" operator="greaterThanOrEqual" errorStyle="warning"', '<formula1>1</formula1>'],
  ])('asks for the right thing in %s', (title, rule, formulas) => {
    const column = columnOf(title)
    const found = [...sheet.matchAll(/<dataValidation .*?<\/dataValidation>/g)].map(([all]) => all)
    const own = found.filter((each) => each.includes(`sqref="${column}${ledger.headRow + 1}:${column}${last}"`))
    expect(own).toHaveLength(1)
    expect(own[0]).toContain(`<dataValidation ${rule}`)
    expect(own[0]).toContain(`>${formulas}</dataValidation>`)
  })

  it('shows each address on one line, in letters that can be read', () => {
    const address = ledger.titles.indexOf('任务编号')
    const width = Number(new RegExp(`<col min="${address + 1}" max="${address + 1}" width="([\\d.]+)"`).exec(sheet)![1])
    const longest = Math.max(...ledger.tasks.map(({ 任务编号 }) => 任务编号!.length))
    const size = 8
    expect(width).toBeGreaterThan((longest * size) / 10)
    const sizes = [...partOf(bytes, 'xl/styles.xml').matchAll(/<sz val="([\d.]+)"/g)].map(([, each]) => Number(each))
    expect(Math.min(...sizes)).toBe(size)
  })

  it('colours the lights, which say in words what they are', () => {
    const column = columnOf('亮灯')
    const [, rules] = new RegExp(
      `<conditionalFormatting sqref="${column}${ledger.headRow + 1}:${column}${last}">(.*?)</conditionalFormatting>`,
    ).exec(sheet)!
    const words = [...rules!.matchAll(/<formula>LEFT\(([A-Z]\d+),[12]\)="(..?)"<\/formula>/g)].map(([, at, word]) => [
      at,
      word,
    ])
    expect(words).toEqual(['红灯', '黄灯', '绿灯', '蓝灯', '—'].map((word) => [`${column}${ledger.headRow + 1}`, word]))
    for (const { 亮灯, 状态 } of ledger.tasks) expect(亮灯).toMatch(状态 === '取消' ? /^—$/ : /^[红黄绿蓝]灯/)
  })

  it('shows by the colour of the paper what is asked for', () => {
    const row = ledger.headRow + 2
    const styleOf = new Map(
      [...sheet.matchAll(/<c r="([A-Z]+)(\d+)" s="(\d+)"/g)].map(([, column, at, style]) => [
        `${column}${at}`,
        Number(style),
      ]),
    )
    const styles = partOf(bytes, 'xl/styles.xml')
    const looks = /<cellXfs.*<\/cellXfs>/.exec(styles)![0].match(/<xf [^>]*\/>|<xf .*?<\/xf>/g)!
    const fills = styles.match(/<fill>.*?<\/fill>/g)!
    const yellow = ledger.titles.filter((title) => {
      const look = looks[styleOf.get(`${columnOf(title)}${row}`)!]!
      return fills[Number(/fillId="(\d+)"/.exec(look)![1])]!.includes('FFFBE6')
    })
    expect(yellow).toEqual([
      '状态',
      '累计数',
      '完成百分比',
      '办结日期',
      '进展情况（截至8月26日）',
      '存在问题',
      '佐证材料',
    ])
  })
})

describe('plan export xlsx', () => {
  it('is for a file or a program', async () => {
    const { code, err, out } = await run(['export', 'xlsx', 'example'], {
      files: campaignFiles('example'),
      stdout: { isTerminal: true },
    })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('-o')
    expect((await write()).out.startsWith('PK')).toBe(true)
  })
})

describe('the height of a row', () => {
  const cells = (...texts: readonly (string | number | undefined)[]): readonly WriteCell[] =>
    texts.map((value) => ({ value, style: {} }))
  const [one, two, three] = [19, 32, 46]

  it.each([
    ['a text that fits', cells('一二三四'), [10], one],
    ['nothing', cells(undefined, 3), [10, 10], one],
    ['a text as wide as its column', cells('一'.repeat(5)), [10.7], one],
    ['a text that is a little wider', cells('一'.repeat(6)), [10.7], two],
    ['the longest of several texts', cells('一', '一'.repeat(12), '一'.repeat(6)), [10, 10.7, 10.7], three],
    ['lines that were written', cells('一\n二\n三'), [20], three],
    ['words, which do not fill their lines', cells('abcdefghij'), [10.7], two],
    ['a column with no room at all', cells('一'), [0], two],
  ])('is enough for %s', (_, given, widths, height) => {
    expect(rowHeight(given, widths)).toBe(height)
  })

  it('is never more than Excel has', () => {
    expect(rowHeight(cells('一'.repeat(32_767)), [10])).toBe(409)
  })
})
