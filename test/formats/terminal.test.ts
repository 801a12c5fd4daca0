import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/formats/display-width.ts'
import { writeTerminal } from '../../src/formats/terminal.ts'
import type { WriteOptions } from '../../src/formats/write-options.ts'
import type { Page, Table } from '../../src/reports/page.ts'
import { anyPage, cells, hostileText, page, table } from './page-samples.ts'

const plainly: WriteOptions = { width: 80, color: 0, ascii: false, language: 'zh-CN' }

const write = async (given: Page, options: Partial<WriteOptions> = {}): Promise<string> =>
  `\n${await writeTerminal(given, { ...plainly, ...options })}`

const schedule: Table = table(
  [
    { id: 'address', title: '编号', rigid: true },
    { id: 'name', title: '任务', under: 'address' },
    { id: 'section', title: '责任科室' },
    { id: 'due', title: '完成时限', rigid: true },
    { id: 'slack', title: '机动', align: 'right', under: 'due' },
    { id: 'file', title: '文件', machineOnly: true },
  ],
  ['exhibition.collect@jingning', '征集初选并报送“聚力新征程”作品', '文化文史和学习委员会', '8月12日', '3天', 'a.yaml'],
  ['tea.guests', '拟定邀请名单', '办公室', '9月2日', '', 'a.yaml'],
)

describe('writeTerminal', () => {
  it('sets columns side by side where they fit', async () => {
    expect(await write(page(schedule), { width: 110 })).toBe(`
编号                         任务                            责任科室              完成时限  机动
exhibition.collect@jingning  征集初选并报送“聚力新征程”作品  文化文史和学习委员会  8月12日    3天
tea.guests                   拟定邀请名单                    办公室                9月2日
`)
  })

  it('folds what may be folded', async () => {
    expect(await write(page(schedule), { width: 90 })).toBe(`
编号                         任务                     责任科室              完成时限  机动
exhibition.collect@jingning  征集初选并报送“聚力新征  文化文史和学习委员会  8月12日    3天
                             程”作品
tea.guests                   拟定邀请名单             办公室                9月2日
`)
  })

  it('stacks columns under others where that is better', async () => {
    expect(await write(page(schedule), { width: 50 })).toBe(`
编号                         责任科室     完成时限
  任务                                    机动
exhibition.collect@jingning  文化文史和   8月12日
  征集初选并报送“聚力新征    学习委员会   3天
  程”作品
tea.guests                   办公室       9月2日
  拟定邀请名单
`)
  })

  it('leaves no gap for what is missing in a stack without a head', async () => {
    const given = { ...schedule, headless: true, rows: [cells('rules', '', '办公室', '', '3天')] }
    expect(await write(page({ ...given, rows: [...given.rows, ...schedule.rows] }), { width: 50 })).toMatch(
      /^\nrules +办公室 +3天\nexhibition/,
    )
  })

  it('writes a block for each row where nothing else fits', async () => {
    expect(await write(page(schedule), { width: 40 })).toBe(`
exhibition.collect@jingning
  任务：征集初选并报送“聚力新征程”作品
  责任科室：文化文史和学习委员会
  完成时限：8月12日
  机动：3天

tea.guests
  任务：拟定邀请名单
  责任科室：办公室
  完成时限：9月2日
`)
  })

  it('draws rules between the rows of a grid', async () => {
    const grid = { ...table(['单位', '影响'], ['静宁县', '评审\n布展'], ['👍ab', '无']), grid: true }
    expect(await write(page(grid))).toBe(`
┌────────┬──────┐
│ 单位   │ 影响 │
├────────┼──────┤
│ 静宁县 │ 评审 │
│        │ 布展 │
├────────┼──────┤
│ 👍ab   │ 无   │
└────────┴──────┘
`)
    expect(await write(page(grid), { ascii: true })).toContain('\n+--------+------+\n| 单位   | 影响 |\n')
  })

  it('sets long grids without rules, in no time', async () => {
    const row = ['exhibition.collect@jingning', '征集初选并报送作品，'.repeat(8)]
    const long = { ...table(['a', 'b'], ...Array.from({ length: 20_000 }, () => row)), grid: true }
    const started = performance.now()
    expect(await write(page(long))).not.toContain('│')
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('parts blocks where it reads well, and sets the right part at the margin while there is room', async () => {
    const head = { kind: 'paragraph' as const, cells: cells('庆祝', '活动'), right: cells('7月22日') }
    const given = page(
      head,
      { ...head, cells: cells('8项活动 131项任务   完成 22  进行中 31  未启动 78') },
      table(['甲'], ['乙']),
      { kind: 'heading', text: '需要处理' },
      { ...table(['灯', '任务'], ['红', '印发']), headless: true },
      { kind: 'heading', text: '无' },
      table(['空']),
      { kind: 'paragraph', cells: cells('完') },
    )
    expect(await write(given, { width: 40 })).toBe(`
庆祝活动                         7月22日
8项活动 131项任务   完成 22  进行中 31
未启动 78
7月22日

甲
乙

需要处理
红  印发

无
完
`)
  })

  it('colours words only, never blanks', async () => {
    const given = page({
      ...table(['灯', '任务']),
      rows: [[{ text: '红', tone: 'bad' }, { text: '印发' }]],
    })
    expect(await write(given, { color: 1 })).toBe(
      '\n\u001b[2m灯\u001b[22m  \u001b[2m任务\u001b[22m\n\u001b[31m红\u001b[39m  印发\n',
    )
  })

  it('writes bars in ASCII where line drawing may be too wide', async () => {
    expect(await write(page(table(['完成度'], ['███░░ 66%'])), { ascii: true })).toBe('\n完成度\n###-- 66%\n')
  })
})

const colors = fc.constantFrom<WriteOptions['color']>(0, 1, 3)
const options: fc.Arbitrary<WriteOptions> = fc.record({
  width: fc.integer({ min: 40, max: 200 }),
  color: colors,
  ascii: fc.boolean(),
  language: fc.constantFrom('zh-CN' as const, 'en' as const),
})

const withoutColor = (text: string): string => text.replace(/\u001b\[\d+(;\d+)*m/g, '')

describe('every terminal page', () => {
  it('keeps to the width, and holds no control character of a plan', async () => {
    await fc.assert(
      fc.asyncProperty(anyPage, options, async (given, options) => {
        const text = await writeTerminal(given, options)
        if (options.color === 0) expect(text).not.toContain('\u001b')
        const lines = withoutColor(text).split('\n')
        expect(lines.pop()).toBe('')
        for (const line of lines) {
          expect(displayWidth(line), line).toBeLessThanOrEqual(options.width)
          expect(line).not.toMatch(/\p{Cc}|\s$|^\s*::|##\w*\[/u)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('loses nothing of a table', async () => {
    const rows = fc.array(fc.array(hostileText, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(rows, options, fc.boolean(), async (rows, options, grid) => {
        const given = { ...table(['a', 'b', { id: 'c', title: 'c', under: 'a' }], ...rows), grid, headless: true }
        const counts = (text: string): string => [...text.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('')
        const expected = await writeTerminal(page({ kind: 'paragraph', cells: cells(...rows.flat()) }), {
          ...options,
          color: 0,
        })
        expect(counts(withoutColor(await writeTerminal(page(given), options)))).toBe(counts(expected))
      }),
    )
  })

  it('takes any number for a width', async () => {
    for (const width of [0, -5, 1, 39, 40.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9]) {
      const text = await writeTerminal(page(schedule), { ...plainly, width })
      expect(text).toContain('exhibition.collect@jingning')
    }
  })
})
