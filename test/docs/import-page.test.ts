import { expect, it } from 'vitest'
import type { Output } from '../../src/cli/world.ts'
import { dayOf } from '../../src/model/day.ts'
import type { BookCell, ReadRow } from '../../src/workbook/read-book.ts'
import { readWorkbook } from '../../src/workbook/read-workbook.ts'
import { cellOf, dayCell, type Typed } from '../intake/returned.ts'
import { campaignFiles, home, run } from '../support/fake-world.ts'
import { typedBook } from '../support/typed-book.ts'
import { blocksOf, codeIn, readPage, tablesOf, withLines, writePage } from './pages.ts'

const page = 'docs/exports.md'
const update = process.env.UPDATE_DOCS === '1'

/** A unit's ledger as it was exported on Monday, with some cells filled in by title. */
const filledIn = async (unit: string, edits: Readonly<Record<string, Readonly<Record<string, Typed>>>>) => {
  const { files } = await run(['export', 'xlsx', 'example', '--unit', unit, '-o', 'out.xlsx'], {
    files: campaignFiles('example'),
  })
  const book = await readWorkbook(files.get(`${home}/out.xlsx`) as Uint8Array)
  if ('trouble' in book) throw new Error('unreadable')
  const [sheet] = book.sheets
  const textAt = ({ cells }: ReadRow, column: number): string => {
    const cell = cells.get(column)
    return cell?.kind === 'text' ? cell.text : ''
  }
  const head = sheet!.rows.find(({ cells }) => cells.size > 10)!
  const columns = new Map([...head.cells.keys()].map((column) => [textAt(head, column), column]))
  const rows = sheet!.rows.map((row) => {
    const cells = new Map<number, BookCell>(row.cells)
    for (const [title, typed] of Object.entries(edits[textAt(row, columns.get('任务编号')!)] ?? {}))
      cells.set(columns.get(title)!, cellOf(typed)!)
    return { ...row, cells }
  })
  return typedBook({ ...sheet!, rows })
}

const jia = await filledIn('甲县', {
  'tea-party.programmes@jia': { 状态: '已完成', 办结日期: dayCell(8, 27), 佐证材料: '节目单' },
  'publicity.submit@jia#2019-09': { 累计数: '1篇', '进展情况（截至8月26日）': '第1篇已报' },
})
const bing = await filledIn('丙县', {
  'exhibition.collect@bing': { 累计数: 18, 存在问题: '摄影作品还差2件', 完成时限: dayCell(9, 5) },
  'essays.write@bing': { 办结日期: '8/9' },
})
const files = { ...campaignFiles('example'), [`${home}/jia.xlsx`]: jia, [`${home}/bing.xlsx`]: bing }

it('shows what a look at two ledgers prints, in the order in which a terminal shows it', async () => {
  const block = blocksOf(readPage(page)).find(({ marker }) => marker?.kind === 'import')!
  let shown = ''
  const output = (): Output => ({
    isTerminal: true,
    columns: 80,
    write: (text) => {
      shown += text
    },
  })
  const line = `import ${block.marker!.argument} --as-of 2019-08-30`
  const { code } = await run(line.split(' '), {
    files,
    today: { '': dayOf(2019, 8, 30), 'Asia/Shanghai': dayOf(2019, 8, 30) },
    env: { NO_COLOR: '1' },
    but: { stdout: output(), stderr: output() },
  })
  expect(code).toBe(1)
  const lines = [`$ plan ${line}`, ...shown.trimEnd().split('\n')]
  if (update) writePage(page, withLines(readPage(page), block, lines))
  else expect(block.lines).toEqual(lines)
})

it('names every key of the JSON', async () => {
  const { out } = await run(['import', 'jia.xlsx', 'bing.xlsx', '-c', 'example', '--as-of', '2019-08-30', '--json'], {
    files,
  })
  const json = JSON.parse(out)
  const tables = tablesOf(readPage(page))
  const keysUnder = (title: string): readonly string[] =>
    tables.find(({ head }) => head[0] === title)!.rows.flatMap(([first]) => codeIn(first!))
  expect(keysUnder('key of a file')).toEqual(expect.arrayContaining(Object.keys(json.files[0])))
  expect([...keysUnder('key of an imported entry')].sort()).toEqual(Object.keys(json.files[0].entries[0]).sort())
  expect(keysUnder('key of a finding')).toEqual(expect.arrayContaining(Object.keys(json.files[1].findings[0])))
  for (const key of Object.keys(json)) expect(readPage(page)).toContain(`\`${key}`)
})
