import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/model/day.ts'
import { dayCell, plan, type Typed, takeSheet } from './returned.ts'

describe('as of which day', () => {
  const own = ['任务编号', '状态', '进展情况（截至8月20日）']
  const county = ['工作任务', '状态', '进展情况（截至8月20日）']
  const dated = (date: string) => [`show.print ${date}, done`]

  it('a ledger of a county speaks of the day that it names', async () => {
    const { entries, reading } = await takeSheet([county, ['印制画册', '√']])
    expect(entries).toEqual(dated('2019-08-20'))
    expect(reading.day).toMatchObject({ origin: 'sheet', said: { place: { row: 1, column: 2 } } })
    const titled = await takeSheet([['台账（截至2019年8月23日）'], ['工作任务', '状态'], ['印制画册', '√']])
    expect(titled.entries).toEqual(dated('2019-08-23'))
  })

  it('also where the numbers of its rows are headed as addresses', async () => {
    const { entries } = await takeSheet([
      ['编号', ...county],
      [1, '印制画册', '√'],
    ])
    expect(entries).toEqual(dated('2019-08-20'))
  })

  it('also where they are headed as codes that look like addresses', async () => {
    const rows = [
      ['编号', ...county],
      ['A.1', '评审', '√'],
      [2, '印制画册', '√'],
    ]
    const { entries, findings } = await takeSheet(rows)
    expect(findings).toEqual(['error A2 noSuchAddress'])
    expect(entries).toEqual(dated('2019-08-20'))
  })

  it('one of ours was printed then, and speaks of the status date', async () => {
    const { entries, reading } = await takeSheet([own, ['show.print', '√']])
    expect(entries).toEqual(dated('2019-08-26'))
    expect(reading.day).toMatchObject({ origin: 'status', printedOn: dayOf(2019, 8, 20) })
  })

  it('unless somebody has written a later day into it', async () => {
    const rows = [['截至8月20日'], ['任务编号', '状态', '进展情况（截至8月23日）'], ['show.print', '√']]
    expect((await takeSheet(rows)).entries).toEqual(dated('2019-08-23'))
  })

  it('or it was printed after the status date', async () => {
    const rows = [
      ['任务编号', '状态', '进展情况（截至8月28日）'],
      ['show.print', '√'],
    ]
    expect((await takeSheet(rows, { today: dayOf(2019, 8, 30) })).entries).toEqual(dated('2019-08-28'))
  })

  it('what the clerk says stands above all of it', async () => {
    const { entries } = await takeSheet([county, ['印制画册', '√']], { given: dayOf(2019, 8, 22) })
    expect(entries).toEqual(dated('2019-08-22'))
  })

  it.each<[why: string, rows: Typed[][], finding: string]>([
    ['a day to come', [['截至8月28日'], ['工作任务', '状态'], ['印制画册', '√']], 'error A1 saidDayTooLate'],
    ['a day before it all', [['截至6月20日'], ['工作任务', '状态'], ['印制画册', '√']], 'error A1 dayTooEarly'],
    ['two days', [['截至8月23日'], county, ['印制画册', '√']], 'error A1 twoSaidDays'],
  ])('%s stops the file', async (_, rows, finding) => {
    const { entries, findings } = await takeSheet(rows)
    expect({ entries, findings }).toEqual({ entries: [], findings: [finding] })
    const given = await takeSheet(rows, { given: dayOf(2019, 8, 26) })
    expect(given.findings).toEqual([])
  })

  it('a month and day are of the year that another title names', async () => {
    const text = plan.replace('asOf: 2019-08-26', 'asOf: 2020-01-10')
    const rows = [['截至2020年1月8日'], ['工作任务', '状态', '进展情况（截至1月8日）'], ['印制画册', '√']]
    const { entries, findings } = await takeSheet(rows, { text })
    expect({ entries, findings }).toEqual({ entries: dated('2020-01-08'), findings: [] })
  })

  it.each(['进展情况（截至2020年1月5日）', 'Progress (as of 5 Jan 2020)'])(
    'or that it names itself: %s',
    async (title) => {
      const text = plan.replace('asOf: 2019-08-26', 'asOf: 2020-01-10')
      const county = await takeSheet(
        [
          ['工作任务', '状态', title],
          ['印制画册', '√'],
        ],
        { text },
      )
      expect({ entries: county.entries, findings: county.findings }).toEqual({
        entries: dated('2020-01-05'),
        findings: [],
      })
      const { reading } = await takeSheet(
        [
          ['任务编号', '状态', title],
          ['show.print', '√'],
        ],
        { text },
      )
      expect(reading.day).toMatchObject({ origin: 'status', printedOn: dayOf(2020, 1, 5) })
    },
  )

  it('a cell of ours that is as it was printed is not news, though the log has gone on', async () => {
    const head = ['任务编号', '状态', '累计数', '办结日期', '进展情况（截至8月20日）']
    const text = `${plan}  - { date: 2019-08-23, task: show.collect@jia, count: 12 }\n`
    const untouched = await takeSheet([head, ['show.collect@jia', '进行中', 8, undefined, '书画5件']], { text })
    expect(untouched.findings).toEqual([])
    expect(untouched.reading.unchanged).toBe(1)
    const changed = await takeSheet([head, ['show.collect@jia', '进行中', 15]], { text })
    expect(changed.entries).toEqual(['show.collect@jia 2019-08-26, count 15'])
  })

  it('nor is it where the task was sent back since', async () => {
    const text = plan.replace(
      'evidence: 已印发 }',
      'evidence: 已印发 }\n  - { date: 2019-08-23, task: show.notice, state: returned, by: 市政协, note: 缺附件 }',
    )
    const rows = [
      ['任务编号', '状态', '办结日期', '进展情况（截至8月20日）'],
      ['show.notice', '办结', dayCell(7, 3)],
    ]
    const { entries, reading } = await takeSheet(rows, { text })
    expect(entries).toEqual([])
    expect(reading.unchanged).toBe(1)
  })
})
