import { describe, expect, it } from 'vitest'
import { dayCell, errorCell, plan, type Typed, takeSheet } from './returned.ts'

const head = ['任务编号', '工作任务', '状态', '进展情况']
const print: Typed[] = ['show.print', '印制画册', '已完成']
const done = 'show.print 2019-08-26, done'

describe('which task a row is about', () => {
  const plain = ['工作任务', '责任单位', '状态']
  it.each<[why: string, rows: Typed[][], entry: string]>([
    ['by its address', [head, print], done],
    ['by its address in full-width signs', [head, ['ｓｈｏｗ．ｐｒｉｎｔ', '印制画册', '√']], done],
    ['by its address alone', [head, ['show.print', undefined, '√']], done],
    ['by its name, where no other has it', [plain, ['印制画册', undefined, '√']], done],
    ['by its name in other blanks', [plain, ['印制 画册\u3000', '办公室', '√']], done],
    ['by its name and unit', [plain, ['征集作品', '乙县政协', '√']], 'show.collect@yi 2019-08-26, done'],
    ['by its name and the unit in short', [plain, ['征集作品', '乙县', '√']], 'show.collect@yi 2019-08-26, done'],
    ['by its name and section', [plain, ['征集作品', '综合室', '√']], 'show.collect@yi 2019-08-26, done'],
    [
      'by its name with its month, as our ledgers print it',
      [plain, ['报送信息（8月）', '甲县政协', '√']],
      'news.report@jia#2019-08 2019-08-26, done',
    ],
    [
      'by its name, where the number of the row stands for an address',
      [
        ['编号', '工作任务', '状态'],
        [1, '印制画册', '√'],
      ],
      done,
    ],
  ])('%s', async (_, rows, entry) => {
    const { entries, findings } = await takeSheet(rows)
    expect(findings).toEqual([])
    expect(entries).toEqual([entry])
  })

  it.each<[why: string, rows: Typed[][], finding: string, quoted: object]>([
    ['an address that is none', [head, ['show.prnt', undefined, '√']], 'error A2 noSuchAddress', { text: 'show.prnt' }],
    ['all members', [head, ['show.collect@*', undefined, '√']], 'error A2 severalTasks', { count: 2 }],
    ['a name that is none', [plain, ['印刷画册', undefined, '√']], 'error A2 noSuchName', { meant: '印制画册' }],
    ['a name that two have', [plain, ['征集作品', undefined, '√']], 'error A2 severalTasks', { count: 2 }],
    ['a name of six, with its unit', [plain, ['报送信息', '甲县政协', '√']], 'error A2 severalTasks', { count: 3 }],
    ['a name with a unit that does not do it', [plain, ['印制画册', '甲县政协', '√']], 'error B2 otherUnit', {}],
    ['another name than the address', [head, ['show.print', '评审', '√']], 'error B2 otherName', { printed: '评审' }],
    [
      'another unit than the address',
      [
        ['任务编号', '责任科室（单位）', '状态'],
        ['show.collect@jia', '乙县政协（综合室）', '√'],
      ],
      'error B2 otherUnit',
      { address: 'show.collect@jia' },
    ],
    ['an address in a cell of an error', [head, [errorCell('#REF!'), undefined, '√']], 'error A2 noSuchAddress', {}],
  ])('is never guessed: %s', async (_, rows, finding, quoted) => {
    const { entries, findings, reading } = await takeSheet(rows)
    expect({ entries, findings }).toEqual({ entries: [], findings: [finding] })
    expect(reading.findings.gathered().shown[0]!.message[1]).toMatchObject(quoted)
  })

  it('a unit whose name is part of another one is not that', async () => {
    const text = plan.replace('name: 甲县政协, short: 甲县', 'name: 大市政协, short: 大市')
    const rows = [
      ['任务编号', '责任单位', '状态'],
      ['show.collect@jia', '大市政协', '√'],
    ]
    expect((await takeSheet(rows, { text })).findings).toEqual([])
    const ours = [rows[0]!, ['show.print', '大市政协', '√']]
    expect((await takeSheet(ours, { text })).findings).toEqual(['error B2 otherUnit'])
  })
})

describe('what a unit has no business to change', () => {
  const columns = ['任务编号', '责任领导', '责任科室（单位）', '完成时限', '目标要求', '备注', '状态']
  const asPrinted: Typed[] = [
    'show.collect@yi',
    '分管副主席',
    '乙县政协（综合室）',
    dayCell(8, 31),
    '20件',
    '时限原文：8月底',
    '进行中',
  ]
  const entry = 'show.collect@yi 2019-08-26, started'
  const withCell = (column: number, typed: Typed) => asPrinted.map((each, at) => (at === column ? typed : each))

  it.each<[why: string, row: Typed[]]>([
    ['as it was printed', asPrinted],
    ['a deadline in the words of the plan', withCell(3, '8月底')],
    ['a deadline as a text', withCell(3, '2019.8.31')],
    ['the working day before it, as it is printed', withCell(3, dayCell(8, 30))],
    ['blanks and wide signs', withCell(4, '２０ 件')],
    ['nothing', withCell(5, undefined)],
  ])('is not told where it is as it should be: %s', async (_, row) => {
    const { entries, findings } = await takeSheet([columns, row])
    expect({ entries, findings }).toEqual({ entries: [entry], findings: [] })
  })

  it.each<[why: string, row: Typed[], cell: string, quotes: object]>([
    ['a deadline', withCell(3, dayCell(9, 15)), 'D2', { column: 'due', printed: '9月15日', planned: '8月30日' }],
    ['a deadline in words', withCell(3, '9月底'), 'D2', { column: 'due', printed: '9月底' }],
    ['a leader', withCell(1, '某某'), 'B2', { column: 'lead', printed: '某某', planned: '分管副主席' }],
    ['a target', withCell(4, '10件'), 'E2', { column: 'requirement', planned: '20件' }],
    ['a remark', withCell(5, '请宽限'), 'F2', { column: 'remark', printed: '请宽限' }],
  ])('is told, and the rest is noted: %s', async (_, row, cell, quotes) => {
    const { entries, findings, reading } = await takeSheet([columns, row])
    expect({ entries, findings }).toEqual({ entries: [entry], findings: [`warning ${cell} changed`] })
    expect(reading.findings.gathered().shown[0]!.message[1]).toMatchObject(quotes)
  })
})
