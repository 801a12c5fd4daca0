import { beforeAll, describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/analysis.ts'
import { isoDay } from '../../src/model/day.ts'
import { type Filters, noFilters } from '../../src/reports/filter.ts'
import type { Grouping } from '../../src/reports/grouping.ts'
import type { Block, Calendar, Page, Table } from '../../src/reports/page.ts'
import { type ScheduleView, schedulePage } from '../../src/reports/schedule.ts'
import { isFinished } from '../../src/status/facts.ts'
import { summarize } from '../../src/status/summary.ts'
import { loadReportWords, loadViewWords, type ReportWords, type ViewWords } from '../../src/words/index.ts'
import { analyzeText } from '../support/analyze-text.ts'
import { campaignFiles, home, monday } from '../support/fake-world.ts'
import { smallPlan } from '../support/small-plan.ts'

let words: ReportWords
let views: ViewWords

beforeAll(async () => {
  words = await loadReportWords('zh-CN')
  views = await loadViewWords('zh-CN')
})

const campaign = async (id: string): Promise<Analysis> => {
  const files = Object.entries(campaignFiles(id)).map(([path, text]) => [path.slice(home.length), text as string])
  return analyzeText(Object.fromEntries(files))
}

const pageOf = (
  analysis: Analysis,
  view: ScheduleView,
  { filters = {}, by }: { filters?: Partial<Filters>; by?: Grouping } = {},
): Page => schedulePage(analysis, words, views, { filters: { ...noFilters, ...filters }, view, by })

const tablesOf = ({ blocks }: Page): readonly Table[] =>
  blocks.filter((block): block is Table => block.kind === 'table')

const column = (table: Table, id: string): readonly string[] => {
  const at = table.columns.findIndex((each) => each.id === id)
  return table.rows.map((row) => row[at]!.raw ?? row[at]!.text)
}

const textOf = (block: Block): string =>
  block.kind === 'paragraph' ? block.cells.map(({ text }) => text).join('') : ''

const calendarOf = ({ blocks }: Page): Calendar => blocks.find((block): block is Calendar => block.kind === 'calendar')!

const campaigns = ['example', 'anniversary-70', 'key-work-2019']

describe('the calendar', () => {
  it.each(campaigns)('lists each open task with a deadline once, by day: %s', async (id) => {
    const analysis = await campaign(id)
    const [table] = tablesOf(pageOf(analysis, 'calendar'))
    const due = analysis.standings.filter(({ facts, deadline }) => !isFinished(facts) && deadline !== undefined)
    expect(due.length).toBeGreaterThan(0)
    expect([...column(table!, 'address')].sort()).toEqual(due.map(({ task }) => task.id).sort())
    const days = column(table!, 'day')
    expect(days).toEqual([...days].sort())
    const dayOfTask = new Map(due.map(({ task, dueWorkday }) => [task.id, isoDay(dueWorkday as never)]))
    expect(days).toEqual(column(table!, 'address').map((address) => dayOfTask.get(address)))
  })

  it.each(campaigns)('counts on its days what it lists: %s', async (id) => {
    const page = pageOf(await campaign(id), 'calendar')
    const days = calendarOf(page).months.flatMap(({ weeks }) => weeks.flat().filter((day) => day !== undefined))
    const total = days.reduce((sum, { count }) => sum + count, 0)
    expect(total).toBe(tablesOf(page)[0]!.rows.length)
    expect(
      days.every(({ count, load, items }) => count > 0 === (load !== undefined) && count > 0 === items.length > 0),
    ).toBe(true)
  })

  it('marks today, T and anchors, once each', async () => {
    const { months } = calendarOf(pageOf(await campaign('example'), 'calendar'))
    const marks = months.flatMap(({ title, weeks }) =>
      weeks.flat().flatMap((day) => (day?.marks ?? []).map(({ text }) => `${title} ${day!.number} ${text}`)),
    )
    expect(marks).toEqual(['2019年8月 26 今天', '2019年9月 20 开展', '2019年9月 21 周年日', '2019年9月 25 茶话会'])
  })

  it('leaves empty months out and says so, but never those of today and of T ahead', async () => {
    const late = smallPlan({
      asOf: '2019-07-02',
      activities: '[{ id: a, name: 活动, tasks: [{ id: t, name: 任务, due: 2019-12-05 }] }]',
    })
    const { months, legend } = calendarOf(pageOf(await analyzeText(late), 'calendar'))
    expect(months.map(({ title }) => title)).toEqual(['2019年7月', '2019年9月', '2019年12月'])
    expect(legend).toContain(views.emptyMonthsLeftOut)
    const past = calendarOf(pageOf(await analyzeText(late.replace('2019-07-02', '2019-11-29')), 'calendar'))
    expect(past.months.map(({ title }) => title)).toEqual(['2019年11月', '2019年12月'])
    expect(past.legend).not.toContain(views.emptyMonthsLeftOut)
  })

  it('puts a deadline on a day off on the working day before, and says which day it is', async () => {
    const analysis = await analyzeText(
      smallPlan({
        asOf: '2019-08-26',
        activities:
          '[{ id: a, name: 活动, tasks: [{ id: t, name: 任务, due: 8月底 }, { id: u, name: 任务, due: 8月30日 }] }]',
      }),
    )
    const [{ columns, rows }] = tablesOf(pageOf(analysis, 'calendar')) as [Table]
    const at = columns.findIndex(({ id }) => id === 'due')
    expect(rows.map((row) => row[at]!.text)).toEqual(['8月底，即8月31日（周六）休息', '8月30日'])
    expect(rows.map((row) => row[at]!.raw)).toEqual(['2019-08-31', '2019-08-30'])
  })

  it('draws the line of today between the days before and today', async () => {
    const page = pageOf(await campaign('example'), 'calendar')
    const [table] = tablesOf(page)
    const [{ before, isBorder }] = table!.breaks as [NonNullable<Table['breaks']>[number]]
    const days = column(table!, 'day')
    expect(isBorder).toBe(true)
    expect(days[before - 1]! < isoDay(monday)).toBe(true)
    expect(days[before]! >= isoDay(monday)).toBe(true)
  })
})

describe('the backward schedule', () => {
  it.each(campaigns)('goes by start by and has every open task once: %s', async (id) => {
    const analysis = await campaign(id)
    const [table] = tablesOf(pageOf(analysis, 'backward'))
    const open = analysis.standings.filter(({ facts }) => !isFinished(facts))
    expect([...column(table!, 'address')].sort()).toEqual(open.map(({ task }) => task.id).sort())
    const days = column(table!, 'start-by')
    const dated = days.filter((day) => day !== '')
    expect(days.slice(0, dated.length)).toEqual([...dated].sort())
  })

  it('parts what should have been started by today from what need not', async () => {
    const [table] = tablesOf(pageOf(await campaign('example'), 'backward'))
    const days = column(table!, 'start-by')
    const borders = table!.breaks!.filter(({ isBorder }) => isBorder === true)
    expect(borders).toHaveLength(1)
    const { before } = borders[0]!
    expect(days.slice(0, before).every((day) => day <= '2019-08-26')).toBe(true)
    expect(days.slice(before).every((day) => day > '2019-08-26')).toBe(true)
    expect(before).toBeGreaterThan(0)
  })

  it('ends with what has no start by', async () => {
    const analysis = await analyzeText(
      smallPlan({
        asOf: '2019-07-01',
        activities: '[{ id: a, name: 活动, tasks: [{ id: t, name: 任务 }, { id: u, name: 任务, due: 7月31日 }] }]',
      }),
    )
    const [table] = tablesOf(pageOf(analysis, 'backward'))
    expect(column(table!, 'address')).toEqual(['a.u', 'a.t'])
    expect(table!.breaks!.at(-1)).toEqual({ before: 1, text: views.noStartBy })
  })

  it('is grouped where that is asked for, each group backwards', async () => {
    const page = pageOf(await campaign('example'), 'backward', { by: 'unit' })
    const all = tablesOf(page)
    expect(all.length).toBeGreaterThan(3)
    for (const table of all) {
      expect(new Set(column(table, 'unit')).size).toBe(1)
      expect(new Set(column(table, 'group')).size).toBe(1)
      expect(column(table, 'start-by')).toEqual([...column(table, 'start-by')].sort())
    }
  })

  it('lists what is finished only where that is asked for, and says how much it leaves out', async () => {
    const analysis = await campaign('example')
    const finished = analysis.standings.filter(({ facts }) => isFinished(facts)).length
    expect(pageOf(analysis, 'backward').blocks.map(textOf)).toContain(views.finishedLeftOut(finished))
    const asked = pageOf(analysis, 'backward', { filters: { state: ['done', 'accepted', 'dropped'] } })
    expect(tablesOf(asked)[0]!.rows).toHaveLength(finished)
    expect(asked.blocks.map(textOf).join('')).not.toContain(views.finishedLeftOut(finished))
  })
})

describe('the matrix', () => {
  it.each(campaigns)('sums up to the summary, by row, by column and in all: %s', async (id) => {
    const analysis = await campaign(id)
    const { standings, calendar } = analysis
    const [table] = tablesOf(pageOf(analysis, 'matrix'))
    const counts = table!.rows.map((row) =>
      row.slice(1).map(({ raw = '' }) => (/(\d+)\/(\d+)/.exec(raw) ?? ['', '0', '0']).slice(1).map(Number)),
    )
    const sums = counts.at(-1)!
    for (const part of [0, 1]) {
      for (const row of counts) {
        expect(row.slice(0, -1).reduce((sum, cell) => sum + cell[part]!, 0)).toBe(row.at(-1)![part])
      }
      sums.forEach((sum, at) => {
        expect(counts.slice(0, -1).reduce((all, row) => all + row[at]![part]!, 0)).toBe(sum[part])
      })
    }
    const { tasks, byState, percent, light } = summarize(standings, calendar, analysis.campaign.anniversary)
    const whole = `${words.light[light]} ${percent}% ${byState.done + byState.accepted}/${tasks - byState.dropped}`
    expect(table!.rows.at(-1)!.at(-1)!.raw).toMatch(new RegExp(`^${whole}( |$)`))
  })

  it('has the units and activities of the plan in its order, outside units marked', async () => {
    const analysis = await campaign('example')
    const [table] = tablesOf(pageOf(analysis, 'matrix'))
    expect(table!.rows.map(([unit]) => unit!.text)).toEqual([
      ...['市政协', '甲县', '乙县', '丙县', '丁县', '戊县', '己县', '庚县'],
      '省政协（外）',
      '合计',
    ])
    expect(table!.columns.slice(1, -1).map(({ id }) => id)).toEqual(analysis.campaign.activities.map(({ id }) => id))
  })

  it('tells of what is selected alone', async () => {
    const page = pageOf(await campaign('example'), 'matrix', { filters: { unit: ['甲县'] } })
    expect(tablesOf(page)[0]!.rows.map(([unit]) => unit!.text)).toEqual(['甲县', '合计'])
    expect(page.blocks.map(textOf).join('')).not.toContain('外单位')
  })
})

describe('a view of what is ahead', () => {
  it.each(['calendar', 'backward'])('tells of done tasks that nothing is open: %s', async (view) => {
    const done = smallPlan({
      asOf: '2019-08-26',
      activities: '[{ id: a, name: 活动, tasks: [{ id: t, name: 任务, due: 7月10日 }] }]',
      progress: '[{ date: 2019-07-09, task: a.t, state: done }]',
    })
    const page = pageOf(await analyzeText(done), view as ScheduleView)
    expect(page.blocks.map(textOf)).toEqual(expect.arrayContaining([words.allDone, views.finishedLeftOut(1)]))
    expect(tablesOf(page)).toEqual([])
  })
})
