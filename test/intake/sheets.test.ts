import { describe, expect, it } from 'vitest'
import { cellOf, dayCell, errorCell, plan, sheet, type Typed, takeBook, takeSheet } from './returned.ts'

const head = ['任务编号', '工作任务', '状态', '进展情况']
const print: Typed[] = ['show.print', '印制画册', '已完成']
const done = 'show.print 2019-08-26, done'

describe('the heading is found by its words', () => {
  it.each<[why: string, rows: Typed[][]]>([
    ['on the first row', [head, print]],
    ['under merged titles and blank rows', [['2019年工作台账'], [], ['填报单位：甲县政协'], head, print]],
    ['with blanks and line breaks in it', [['任务\n编号', ' 工作 任务', '状　态', '进展情况'], print]],
    ['in other words', [['编码', '重点任务', '是否完成', '推进情况'], print]],
    ['in English', [['Address', 'Task', 'State', 'Progress'], print]],
    [
      'without the name',
      [
        ['任务编号', '状态'],
        ['show.print', '已完成'],
      ],
    ],
    [
      'with columns in another order',
      [
        ['状态', '备用', '任务编号'],
        ['已完成', undefined, 'show.print'],
      ],
    ],
    ['again in the middle', [head, ['show.jury', '评审', '进行中'], head, print]],
    [
      'again, with other columns',
      [head, ['show.jury', '评审'], ['工作任务', '任务编号', '状态'], ['印制画册', 'show.print', '√']],
    ],
  ])('%s', async (_, rows) => {
    const { entries, findings } = await takeSheet(rows)
    expect({ entries, findings }).toEqual({ entries: [done], findings: [] })
  })

  it('over two rows, with what stands over several columns', async () => {
    const rows = [
      ['任务编号', '工作任务', '完成情况', undefined, undefined],
      [undefined, undefined, '是否完成', '累计数', '办结日期'],
      ['show.collect@jia', '征集作品', '是', 20, dayCell(8, 23)],
    ]
    const merged = [
      { top: 1, bottom: 2, left: 0, right: 0 },
      { top: 1, bottom: 2, left: 1, right: 1 },
      { top: 1, bottom: 1, left: 2, right: 4 },
    ]
    const expected = { entries: ['show.collect@jia 2019-08-23, count 20, done'], findings: [] }
    for (const extras of [{ merged }, {}]) {
      const { entries, findings } = await takeSheet(rows, {}, extras)
      expect({ entries, findings }).toEqual(expected)
    }
  })

  it.each<[why: string, rows: Typed[][]]>([
    ['one word alone', [['工作任务'], ['印制画册']]],
    [
      'two words that name no task',
      [
        ['状态', '累计数'],
        ['已完成', 3],
      ],
    ],
    [
      'a heading of something else',
      [
        ['任务', '状态', '面积', '单价', '金额'],
        ['印制画册', '已完成', 1, 2, 3],
      ],
    ],
    ['nothing', []],
  ])('and is none: %s', async (_, rows) => {
    const { reading } = await takeSheet(rows)
    expect(reading.entries).toEqual([])
    expect(reading.unchanged).toBe(0)
  })
})

describe('columns', () => {
  it('that mean nothing to us are told where something stands in them', async () => {
    const rows = [
      [...head, '联系人', '电话'],
      [...print, undefined, '某某'],
    ]
    expect((await takeSheet(rows)).findings).toEqual(['info E1 unreadColumn'])
    const again = [...rows, ...rows, ...rows]
    expect((await takeSheet(again)).findings.filter((each) => each.includes('unread'))).toHaveLength(1)
  })

  it('that are there twice stop the file where they are read', async () => {
    const { entries, findings } = await takeSheet([[...head, '推进情况'], print])
    expect({ entries, findings }).toEqual({ entries: [], findings: ['error E1 doubledColumn'] })
    const harmless = await takeSheet([[...head, '完成时限', '完成时间'], print])
    expect(harmless.entries).toEqual([done])
  })

  it('without one of states, words alone are a state', async () => {
    const rows = [
      ['任务编号', '完成情况'],
      ['show.print', '已完成'],
      ['show.jury', '评委已定'],
    ]
    expect((await takeSheet(rows)).entries).toEqual([done, 'show.jury 2019-08-26, note 评委已定'])
  })

  it('without one of states, the day on which it was done is one', async () => {
    const rows = [
      ['任务编号', '办结日期'],
      ['show.print', dayCell(8, 23)],
    ]
    expect((await takeSheet(rows)).entries).toEqual(['show.print 2019-08-23, done'])
  })
})

describe('rows that are no tasks', () => {
  it.each<[why: string, row: Typed[]]>([
    ['the title of an activity', ['一、书画展']],
    ['the same in two cells', ['一', '书画展']],
    ['the same with a number', ['1.书画展']],
    ['a signature', ['填报单位：甲县政协', undefined, '审核人：']],
    ['a remark', ['注：请勿改动编号']],
    ['a name with nothing filled in', [undefined, '其他工作']],
  ])('%s', async (_, row) => {
    const { entries, findings } = await takeSheet([head, row, print])
    expect({ entries, findings }).toEqual({ entries: [done], findings: [] })
  })

  it.each<[why: string, row: Typed[]]>([
    ['合计', ['合计', undefined, undefined, '3项']],
    ['小　计', [undefined, '小　计', undefined, '3项']],
    ['总计（项）', ['总计（项）', 12]],
    ['Total', ['Total', undefined, '3']],
  ])('a sum is told: %s', async (_, row) => {
    const { entries, findings } = await takeSheet([head, print, row])
    expect({ entries, findings }).toEqual({ entries: [done], findings: ['info B3 totals'] })
  })

  it('a signature behind a stamp is no task', async () => {
    const columns = ['序号', '工作任务', '状态', '进展情况']
    const rows = [columns, [1, '印制画册', '√'], ['（盖章）', undefined, undefined, '审核人：某某']]
    const { entries, findings } = await takeSheet(rows)
    expect({ entries, findings }).toEqual({ entries: [done], findings: [] })
  })

  it('a task whose name only begins like a sum is one', async () => {
    const text = plan.replaceAll('印制画册', '合计经费')
    const rows = [head, ['show.print', '合计经费', '已完成']]
    expect((await takeSheet(rows, { text })).entries).toEqual([done])
  })

  it('what is filled in and names no task is a trouble', async () => {
    const rows = [head, print, [undefined, undefined, '已完成']]
    expect((await takeSheet(rows)).findings).toEqual(['error B3 noTask'])
  })
})

describe('what is hidden', () => {
  it('is not read, and told where it says something new', async () => {
    const rows = [head, ['show.jury', '评审', '进行中'], print]
    const { entries, findings } = await takeSheet(rows, {}, { hidden: [2, 3] })
    expect({ entries, findings }).toEqual({ entries: [], findings: ['warning B3 hiddenRow'] })
  })

  it('is told where it holds a mistake too', async () => {
    const rows = [head, ['show.print', '印制画册', '差不多']]
    expect((await takeSheet(rows, {}, { hidden: [2] })).findings).toEqual(['warning B2 hiddenRow'])
  })

  it('as a sheet is told, and read when it is named', async () => {
    const sheets = [
      sheet([head, print], { name: '存档', isHidden: true }),
      sheet([head, ['show.jury', '评审', '办结']]),
    ]
    const taken = await takeBook({ sheets })
    expect(taken.entries).toEqual(['show.jury 2019-08-26, done'])
    expect(taken.findings).toEqual(['warning 存档 hiddenSheet'])
    const named = await takeBook({ sheets }, { wanted: '存档' })
    expect(named.entries).toEqual([done])
    expect(named.findings).toEqual([])
  })
})

describe('several sheets', () => {
  it('are read where they hold a ledger, and told where they do not', async () => {
    const sheets = [
      sheet([['填表说明'], ['请按时报送']], { name: '说明' }),
      sheet([head, print], { name: '一' }),
      sheet([head, ['show.jury', '评审', '办结']], { name: '二' }),
      sheet([], { name: 'Sheet3' }),
    ]
    const { entries, findings } = await takeBook({ sheets })
    expect(entries).toEqual([done, 'show.jury 2019-08-26, done'])
    expect(findings).toEqual(['info 说明 noHeading'])
  })

  it('are told in their order, the errors first', async () => {
    const wrong = ['show.print', '印制画册', '差不多']
    const sheets = [
      sheet([head, ['show.jury', '评审', '取消'], wrong], { name: '一' }),
      sheet([head, wrong], { name: '二' }),
    ]
    const { findings } = await takeBook({ sheets })
    expect(findings).toEqual(['error 一!C3 unknownState', 'error 二!C2 unknownState', 'warning 一!C2 theirs'])
  })
})

describe('merged cells', () => {
  const below = { top: 2, bottom: 3, left: 3, right: 3 }

  it('words stand beside each row that they cover', async () => {
    const rows = [head, ['show.jury', '评审', undefined, '正在联系'], ['show.print', '印制画册']]
    const { entries } = await takeSheet(rows, {}, { merged: [below] })
    expect(entries).toEqual(['show.jury 2019-08-26, note 正在联系', 'show.print 2019-08-26, note 正在联系'])
  })

  it('a state or a figure over several tasks is a trouble', async () => {
    const rows = [head, ['show.jury', '评审', '已完成'], ['show.print', '印制画册']]
    const merged = [{ ...below, left: 2, right: 2 }]
    const { entries, findings } = await takeSheet(rows, {}, { merged })
    expect({ entries, findings }).toEqual({ entries: [], findings: ['error C2 mergedOver'] })
  })

  it('a task over several rows is one task', async () => {
    const rows = [head, ['show.print', '印制画册', '已完成', '已送印'], [undefined, undefined, undefined, '已送印']]
    const merged = [0, 1, 2].map((left) => ({ ...below, left, right: left }))
    const { entries, findings } = await takeSheet(rows, {}, { merged })
    expect(entries[0]).toBe('show.print 2019-08-26, done, note 已送印')
    expect(findings).toEqual([])
  })
})

it('cells of the wrong kind are told, whatever column', async () => {
  const rows = [head, ['show.print', '印制画册', cellOf(43_697), errorCell('#NAME?')]]
  expect((await takeSheet(rows)).findings).toEqual(['error C2 unknownState', 'error D2 errorCell'])
})
