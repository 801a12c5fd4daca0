import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../src/formats/csv.ts'
import { writeHtml } from '../../src/formats/html.ts'
import { writeMarkdown } from '../../src/formats/markdown.ts'
import { writePlain } from '../../src/formats/plain.ts'
import { writeTerminal } from '../../src/formats/terminal.ts'
import type { Calendar, CalendarDay, Page } from '../../src/reports/page.ts'
import { cells, page, table } from './page-samples.ts'

const emptyDay = (number: number): CalendarDay => ({
  number,
  isDayOff: false,
  sign: '',
  marks: [],
  load: undefined,
  count: 0,
  items: [],
})

const busyDay = (number: number, count: number, ...names: readonly string[]): CalendarDay => ({
  ...emptyDay(number),
  load: { text: `${count}项`, brief: String(count) },
  count,
  items: cells(...names),
})

const week: Calendar = {
  kind: 'calendar',
  weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  months: [
    {
      title: '2019年9月',
      weeks: [
        [
          undefined,
          { ...emptyDay(3), marks: [{ text: '今天', brief: '今' }] },
          busyDay(4, 3, '布展', '印发征集通知并落实展厅和布展方案', '编印作品集'),
          { ...busyDay(5, 120, '甲', '乙', '丙', '丁', '戊'), marks: [{ text: '庆祝茶话会', brief: '茶' }] },
          { ...emptyDay(6), isDayOff: true, sign: '休' },
          emptyDay(7),
          { ...emptyDay(8), sign: '班' },
        ],
      ],
    },
  ],
  legend: '休 放假  █ 每项一格',
}

const write = (width: number, given: Page = page(week)): Promise<string> =>
  writeTerminal(given, { width, color: 0, ascii: false, language: 'zh-CN' })

describe('a calendar on a terminal', () => {
  it('has a frame, and a block for each task where there is room for no names', async () => {
    expect(await write(80)).toBe(`2019年9月
┌──────────┬──────────┬──────────┬──────────┬──────────┬──────────┬──────────┐
│ 周一     │ 周二     │ 周三     │ 周四     │ 周五     │ 周六     │ 周日     │
├──────────┼──────────┼──────────┼──────────┼──────────┼──────────┼──────────┤
│          │ 3        │ 4        │ 5        │ 6 休     │ 7        │ 8 班     │
│          │ 今天     │ 3 ███    │ 茶       │          │          │          │
│          │          │          │ 120 ███+ │          │          │          │
└──────────┴──────────┴──────────┴──────────┴──────────┴──────────┴──────────┘

休 放假  █ 每项一格
`)
  })

  it('has neither where it is narrow', async () => {
    expect(await write(40)).toBe(`2019年9月
周一 周二 周三 周四 周五 周六 周日
     3    4    5    6 休 7    8 班
     今天 3项  茶
               120

休 放假
`)
  })

  it('has names where it is wide, a few of them', async () => {
    const wide = await write(130)
    expect(wide).toContain('印发征集通知并…')
    expect(wide).toContain('编印作品集')
    expect(wide.match(/[甲乙丙丁戊]|\+2/g)).toEqual(['甲', '乙', '丙', '+2'])
    expect(wide).not.toContain('█')
  })
})

describe('a calendar elsewhere', () => {
  it('is all there in HTML', () => {
    const html = writeHtml(page(week), { language: 'zh-CN' })
    expect(html).toContain('<td class="off"><div class="muted">6 休</div></td>')
    expect(html).toContain('<li>印发征集通知并落实展厅和布展方案</li>')
    expect(html.match(/<li>/g)).toHaveLength(8)
  })

  it('is a table a month in Markdown', () => {
    expect(writeMarkdown(page(week))).toContain('|  | 3 今天 | 4 3项 | 5 庆祝茶话会 120项 | 6 休 | 7 | 8 班 |')
  })

  it('is left out for machines, which read the list', () => {
    const given = page(week, table(['任务'], ['布展']))
    expect(writePlain(given)).toBe('任务\n布展\n')
    expect(writeCsv(given)).toBe('\ufeff任务\r\n布展\r\n')
  })
})

describe('breaks of a table', () => {
  const given = page({
    ...table(['日期', '任务'], ['8月20日', '印发'], ['8月30日', '布展']),
    breaks: [
      { before: 0, text: '第一周' },
      { before: 1, text: '今天', isBorder: true },
      { before: 2, text: '完' },
    ],
  })

  it('are lines across it, a border up to its edge', async () => {
    expect(await write(80, given)).toBe('日期     任务\n第一周\n8月20日  印发\n── 今天 ─────\n8月30日  布展\n完\n')
  })

  it('are rows across it for people, and nothing for machines', () => {
    expect(writeMarkdown(given)).toContain('| **今天** |  |\n| 8月30日 | 布展 |\n| **完** |  |\n')
    expect(writeHtml(given, { language: 'zh-CN' })).toContain(
      '<th scope="rowgroup" colspan="2" class="border">今天</th></tr>\n<tr><th scope="row">8月30日</th>',
    )
    expect(writePlain(given)).toBe('日期\t任务\n8月20日\t印发\n8月30日\t布展\n')
  })
})

describe('a table with brief cells', () => {
  const cell = { text: '红 100%\n12/24\n8月30日', brief: '红\n12/24', raw: '红 12/24' }
  const columns = Array.from({ length: 6 }, (_, at) => ({
    id: String(at),
    title: `第${at}`,
    rawTitle: `活动${at}`,
    rigid: true,
  }))
  const given = page({
    kind: 'table',
    grid: true,
    columns,
    rows: [[{ text: '甲县' }, cell, cell, cell, cell, { text: '—', brief: '—', raw: '' }]],
  })

  it.each([
    [54, true, '8月30日'],
    [53, false, '8月30日'],
    [44, false, '12/24'],
  ])('gives up its frame, then its long cells: %i columns', async (width, isFramed, shown) => {
    const written = await write(width, given)
    expect(written.includes('┌')).toBe(isFramed)
    expect(written).toContain(shown)
    expect(written.includes('8月30日')).toBe(shown === '8月30日')
    expect(written).toContain('—')
  })

  it('says in a record all on one line, under the title in full, and leaves out what is nothing', async () => {
    const wider = { ...columns[0]!, title: '单位的全称或者简称以及所在的地方' }
    const [block] = given.blocks as [(typeof given.blocks)[number] & { kind: 'table' }]
    const written = await write(40, page({ ...block, columns: [wider, ...columns.slice(1)] }))
    expect(written).toContain('  活动1: 红 100%  12/24  8月30日\n')
    expect(written).not.toContain('—')
  })
})
