import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/formats/display-width.ts'
import { writeTerminal } from '../../src/formats/terminal.ts'
import type { WriteOptions } from '../../src/formats/write-options.ts'
import { dayOf, weekdayOf } from '../../src/model/day.ts'
import type { Gantt, GanttRow } from '../../src/reports/page.ts'
import { page } from './page-samples.ts'

const july = (dayOfMonth: number): number => dayOf(2019, 7, 1) + dayOfMonth - 1

const row = (label: string, start: number, end: number, percent: number, finishBy: number): GanttRow => ({
  label,
  cells: [],
  bar: { start: july(start), end: july(end), milestone: start === end },
  percent,
  finishBy: july(finishBy),
})

const chart: Gantt = {
  kind: 'gantt',
  from: july(1),
  to: july(31),
  isDayOff: (day) => weekdayOf(day as never) > 5,
  legend: '█ 已完成  ░ 未完成  ◆ 节点  | 最迟完成  · 休息日',
  marks: [
    { day: july(22), label: '今天', kind: 'today' },
    { day: july(24), label: '开展', kind: 'anchor' },
    { day: july(24), label: '周年日', kind: 'anniversary' },
  ],
  groups: [
    { title: '四 书画展', rows: [row('征集作品', 1, 10, 50, 15), row('评审', 8, 16, 0, 12)] },
    { title: '二 茶话会', rows: [row('茶话会', 26, 26, 0, 26), row('收尾', 30, 90, 1, 200)] },
  ],
}

const write = async (gantt: Gantt, options: Partial<WriteOptions> = {}): Promise<string> =>
  `\n${await writeTerminal(page(gantt), { width: 80, color: 0, ascii: false, language: 'zh-CN', ...options })}`

describe('a chart on a terminal', () => {
  it('is by day where days fit', async () => {
    expect(await write(chart, { width: 44 })).toBe(`
2019年      7月
按日        1      8      15     22     29
                                 ▼今天
                                 ┊ ▼开展
                                 ┊ ▼周年日
四 书画展        ··     ··     ··┊ ┊  ··
  征集作品  █████░░░░░  ··|    ··┊ ┊  ··
  评审           ··░░░░|░░░░   ··┊ ┊  ··
二 茶话会        ··     ··     ··┊ ┊  ··
  茶话会         ··     ··     ··┊ ┊ ◆··
  收尾           ··     ··     ··┊ ┊  ·· █░
█ 已完成  ░ 未完成  ◆ 节点  | 最迟完成
· 休息日
`)
  })

  it('is by week, and in ASCII', async () => {
    expect(await write({ ...chart, to: july(75) }, { width: 40, ascii: true, language: 'en' })).toBe(`
2019        Jul      Aug     Sep
by week     1   15  29  12  26  9
                  v开展
                  v周年日
                  v今天
四 书画展         !
  征集作品  ##- | !
  评审        -|- !
二 茶话会         !
  茶话会          !*
  收尾            ! #-------------
# 已完成  - 未完成  * 节点  | 最迟完成
`)
  })

  it('is by ten-day periods', async () => {
    const text = await write({ ...chart, to: july(200) }, { width: 60 })
    expect(text).toContain('按旬')
    expect(text).toContain('上中下上中下')
  })

  it.each([
    { days: 10, scale: '按日' },
    { days: 60, scale: '按日' },
    { days: 200, scale: '按周' },
    { days: 300, scale: '按旬' },
    { days: 450, scale: '按周' },
    { days: 600, scale: '按旬' },
    { days: 1000, scale: '按月' },
    { days: 9000, scale: '按年' },
    { days: 80_000, scale: '按年' },
  ])('takes the finest scale that fits: $days days $scale', async ({ days, scale }) => {
    const text = await write({ ...chart, to: july(days) })
    expect(text).toContain(scale)
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80)
  })

  it('names every mark, also several on one day', async () => {
    const text = await write({ ...chart, to: july(150) }, { width: 40 })
    for (const { label } of chart.marks) expect(text).toContain(label)
  })

  it('shows something of a bar that has hardly begun and hides none that is not finished', async () => {
    const rows = [row('a', 1, 20, 1, 25), row('b', 1, 20, 99, 25), row('c', 1, 20, 100, 25)]
    const lines = (await write({ ...chart, marks: [], groups: [{ title: '', rows }] })).split('\n').slice(3, 6)
    expect(lines.map((line) => [...line].filter((character) => character === '█').length)).toEqual([1, 39, 40])
  })

  it('is nothing without rows', async () => {
    expect(await write({ ...chart, groups: [{ title: '四', rows: [] }] })).toBe('\n')
  })
})
