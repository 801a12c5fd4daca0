import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/model/day.ts'
import { dayCell, errorCell, formula, percentCell, plan, type Settings, type Typed, takeRow } from './returned.ts'

type Cells = Parameters<typeof takeRow>[1]

/** What a row comes to: its entry without address, and its findings without the row. */
const came = async (address: string, cells: Cells, settings?: Settings) => {
  const { entries, findings } = await takeRow(address, cells, settings)
  return {
    entry: entries[0]?.slice(address.length + 1),
    findings: findings.map((each) => each.replace(/(?<= [A-Z])2(?= )/, '')),
  }
}

describe('what is new becomes an entry', () => {
  it.each<[why: string, address: string, cells: Cells, entry: string]>([
    ['begun', 'show.print', { state: '进行中' }, '2019-08-26, started'],
    ['done', 'show.print', { state: '已完成' }, '2019-08-26, done'],
    ['done by a tick', 'show.print', { state: '√' }, '2019-08-26, done'],
    ['done on its day', 'show.print', { state: '办结', doneOn: dayCell(8, 23) }, '2019-08-23, done'],
    ['done, with its proof', 'show.print', { state: '是', evidence: '画册' }, '2019-08-26, done, evidence 画册'],
    ['a count', 'show.collect@jia', { count: 12 }, '2019-08-26, count 12'],
    ['a first count, which begins it', 'show.collect@yi', { state: '进行中', count: '３件' }, '2019-08-26, count 3'],
    ['a count that reaches the target', 'show.collect@jia', { count: 20 }, '2019-08-26, count 20'],
    [
      'the same with its day and state',
      'show.collect@jia',
      { state: '办结', count: '20/20', doneOn: '8月22日' },
      '2019-08-22, count 20, done',
    ],
    ['a percentage', 'show.print', { percent: percentCell(0.85) }, '2019-08-26, percent 85'],
    ['done, with a percentage that agrees', 'show.print', { state: '办结', percent: '100%' }, '2019-08-26, done'],
    [
      'a count, with a percentage that agrees',
      'show.collect@jia',
      { count: 10, percent: '50%' },
      '2019-08-26, count 10',
    ],
    ['words alone', 'show.collect@jia', { progress: '又收3件' }, '2019-08-26, note 又收3件'],
    [
      'progress and problems as one note',
      'show.print',
      { progress: '已送印', problems: '经费不足' },
      '2019-08-26, note 已送印；存在问题：经费不足',
    ],
    ['problems alone', 'show.print', { problems: '经费不足' }, '2019-08-26, note 存在问题：经费不足'],
    [
      'words of a task that is done',
      'show.notice',
      { evidence: '政协办〔2019〕12号' },
      '2019-08-26, evidence 政协办〔2019〕12号',
    ],
    [
      'lines and wide blanks as one line',
      'show.print',
      { progress: ' 已送印\n共200册　' },
      '2019-08-26, note 已送印 共200册',
    ],
  ])('%s', async (_, address, cells, entry) => {
    expect(await came(address, cells)).toEqual({ entry, findings: [] })
  })
})

describe('what the log says already is no entry', () => {
  it.each<[why: string, address: string, cells: Cells]>([
    ['not begun', 'show.print', { state: '未启动' }],
    ['not done, of one that has begun', 'show.jury', { state: '否' }],
    ['begun', 'show.jury', { state: '推进中' }],
    ['the same percentage', 'show.jury', { percent: '40%' }],
    ['the same count', 'show.collect@jia', { state: '进行中', count: '8件' }],
    ['none of none', 'show.collect@yi', { count: 0 }],
    ['nothing of nothing', 'show.print', { percent: '0%' }],
    ['done', 'show.notice', { state: '办结', doneOn: dayCell(7, 3), percent: '100%' }],
    ['the same words', 'show.collect@jia', { progress: ' 书画５件\n' }],
    ['the same proof', 'show.notice', { evidence: '已印发' }],
    ['words for nothing', 'show.print', { progress: '—', problems: '暂无。', evidence: '/' }],
  ])('%s', async (_, address, cells) => {
    const { reading } = await takeRow(address, cells)
    expect(await came(address, cells)).toEqual({ entry: undefined, findings: [] })
    expect(reading.unchanged).toBe(1)
  })

  it('done, of one that was signed off since', async () => {
    const text = `${plan}  - { date: 2019-08-23, task: show.notice, state: accepted, by: 办公室 }\n`
    for (const state of ['办结', '已销号'])
      expect(await came('show.notice', { state, percent: '100%' }, { text })).toEqual({
        entry: undefined,
        findings: [],
      })
  })

  it.each<[why: string, note: string, cells: Cells]>([
    ['progress that was noted with problems', '已送印；存在问题：经费不足', { progress: '已送印' }],
    ['problems that were noted with progress', '已送印；存在问题：经费不足', { problems: '经费不足' }],
    ['both', '已送印；存在问题：经费不足', { progress: '已送印', problems: '经费不足' }],
    ['both, noted in English', '已送印; Problems: 经费不足', { progress: '已送印', problems: '经费不足' }],
    ['words of an earlier entry', '已送印', { progress: '已送印' }],
  ])('%s', async (_, note, cells) => {
    const text = `${plan}  - { date: 2019-08-20, task: show.print, note: "${note}" }\n  - { date: 2019-08-21, task: show.print, note: 校对 }\n`
    expect(await came('show.print', cells, { text })).toEqual({ entry: undefined, findings: [] })
  })

  it('half of it is: the other half is noted', async () => {
    const text = `${plan}  - { date: 2019-08-20, task: show.print, note: 已送印 }\n`
    const cells = { progress: '已送印', problems: '经费不足' }
    expect(await came('show.print', cells, { text })).toEqual({
      entry: '2019-08-26, note 存在问题：经费不足',
      findings: [],
    })
  })
})

describe('what is wrong stops the row', () => {
  it.each<[why: string, address: string, cells: Cells, finding: string]>([
    ['a state that is none', 'show.print', { state: '差不多' }, 'error B unknownState'],
    ['an error for a state', 'show.print', { state: errorCell('#REF!') }, 'error B errorCell'],
    ['an error for words', 'show.print', { progress: errorCell('#N/A') }, 'error F errorCell'],
    ['a count that is none', 'show.collect@jia', { count: '十二件' }, 'error C badCount'],
    ['a count of something else', 'show.collect@jia', { count: '12篇' }, 'error C countsOther'],
    ['a count against another target', 'show.collect@jia', { count: '12/30' }, 'error C otherTarget'],
    ['a percentage for a count', 'show.collect@jia', { count: percentCell(0.4) }, 'error C percentForCount'],
    ['a count where nothing is counted', 'show.print', { count: 3 }, 'error C noTarget'],
    ['a percentage that is none', 'show.print', { percent: '一半' }, 'error D badPercent'],
    ['more than all', 'show.print', { percent: '120%' }, 'error D badPercent'],
    ['a percentage that may be two', 'show.print', { percent: 0.85 }, 'error D unclearPercent'],
    ['one, which may be all', 'show.print', { percent: 1 }, 'error D unclearPercent'],
    ['a day that may be two', 'show.print', { state: '办结', doneOn: '8/9' }, 'error E twoDays'],
    ['a year of two digits', 'show.print', { state: '办结', doneOn: '19.8.20' }, 'error E shortYear'],
    ['no single day', 'show.print', { state: '办结', doneOn: '8月底' }, 'error E wideDay'],
    ['by a day', 'show.print', { state: '办结', doneOn: '8月20日前' }, 'error E wideDay'],
    ['a day that there is none', 'show.print', { state: '办结', doneOn: '2019-2-30' }, 'error E noSuchDay'],
    ['no day', 'show.print', { state: '办结', doneOn: '上周' }, 'error E badDay'],
    ['a number', 'show.print', { state: '办结', doneOn: 8.2 }, 'error E badDay'],
    ['a day to come', 'show.print', { state: '办结', doneOn: dayCell(8, 27) }, 'error E dayTooLate'],
    ['a day before it all', 'show.print', { state: '办结', doneOn: dayCell(6, 28) }, 'error E dayTooEarly'],
    ['a day without its state', 'show.jury', { state: '进行中', doneOn: dayCell(8, 20) }, 'error E dayWithoutDone'],
    ['done, and half done', 'show.print', { state: '办结', percent: '50%' }, 'error D doneWithPercent'],
    ['a count and another percentage', 'show.collect@jia', { count: 10, percent: '85%' }, 'error D countWithPercent'],
    ['done before the last news', 'show.jury', { state: '办结', doneOn: dayCell(8, 21) }, 'error B olderThanLog'],
    ['a long text', 'show.print', { progress: '长'.repeat(2001) }, 'error F tooLong'],
  ])('%s', async (_, address, cells, finding) => {
    expect(await came(address, cells)).toEqual({ entry: undefined, findings: [finding] })
  })

  it('and nothing else of it is noted', async () => {
    const cells = { state: '办结', percent: '一半', progress: '已送印' }
    expect(await came('show.print', cells)).toEqual({ entry: undefined, findings: ['error D badPercent'] })
  })

  it('a long text that the log has is no trouble', async () => {
    const long = '长'.repeat(2500)
    const text = `${plan}  - { date: 2019-08-20, task: show.print, note: ${long} }\n`
    expect(await came('show.print', { progress: long }, { text })).toEqual({ entry: undefined, findings: [] })
  })
})

describe('what is told, and not noted', () => {
  it.each<[why: string, address: string, cells: Cells, finding: string]>([
    ['signed off', 'show.print', { state: '已销号' }, 'warning B theirs'],
    ['dropped', 'show.print', { state: '取消' }, 'warning B theirs'],
    ['extended', 'show.print', { state: '申请延期' }, 'warning B theirs'],
    ['not begun, though it has', 'show.jury', { state: '未启动' }, 'warning B lessThanLog'],
    ['not done, though it is', 'show.notice', { state: '未完成' }, 'warning B lessThanLog'],
    ['under way, though it is done', 'show.notice', { state: '进行中' }, 'warning B lessThanLog'],
    ['half, though it is done', 'show.notice', { percent: '50%' }, 'warning D closedTask'],
    ['done on another day', 'show.notice', { state: '办结', doneOn: dayCell(7, 4) }, 'warning E otherDoneDay'],
  ])('%s', async (_, address, cells, finding) => {
    expect(await came(address, cells)).toEqual({ entry: undefined, findings: [finding] })
  })

  it.each<[why: string, address: string, cells: Cells, entry: string, finding: string]>([
    ['less than before', 'show.jury', { percent: '30%' }, '2019-08-26, percent 30', 'warning D percentFell'],
    [
      'all, but not done',
      'show.print',
      { state: '进行中', percent: 100 },
      '2019-08-26, percent 100',
      'warning D percentNotDone',
    ],
    [
      'done in words alone',
      'show.print',
      { state: '进行中', progress: '已完成' },
      '2019-08-26, started, note 已完成',
      'warning F doneInWords',
    ],
    [
      'a day as a bare number',
      'show.print',
      { state: '办结', doneOn: 43_697 },
      '2019-08-20, done',
      'warning E serialDay',
    ],
    ['the same as a text', 'show.print', { state: '办结', doneOn: '43697' }, '2019-08-20, done', 'warning E serialDay'],
    ['what a formula came to', 'show.print', { state: formula('办结') }, '2019-08-26, done', 'warning B formula'],
    [
      'a count that a formula came to',
      'show.collect@jia',
      { count: formula(11) },
      '2019-08-26, count 11',
      'warning C formula',
    ],
  ])('or noted all the same: %s', async (_, address, cells, entry, finding) => {
    expect(await came(address, cells)).toEqual({ entry, findings: [finding] })
  })

  it('all, but not done, is told once: noted, it is at most 99', async () => {
    const text = `${plan}  - { date: 2019-08-25, task: show.print, percent: 100 }\n`
    expect(await came('show.print', { percent: '100%' }, { text })).toEqual({ entry: undefined, findings: [] })
  })

  it('of what the log has, not how it was read', async () => {
    const cells: Record<string, Typed> = { state: formula('办结'), doneOn: 43_649 }
    expect(await came('show.notice', cells)).toEqual({ entry: undefined, findings: [] })
  })
})

describe('a task that was sent back', () => {
  const text = plan.replace(
    'evidence: 已印发 }',
    'evidence: 已印发 }\n  - { date: 2019-08-23, task: show.notice, state: returned, by: 市政协, note: 缺附件 }',
  )

  it('is done again', async () => {
    const cells = { state: '办结', progress: '已补附件' }
    expect(await came('show.notice', cells, { text })).toEqual({
      entry: '2019-08-26, done, note 已补附件',
      findings: [],
    })
  })

  it('is not done again before that', async () => {
    const cells = { state: '办结', doneOn: dayCell(7, 3) }
    expect(await came('show.notice', cells, { text })).toEqual({ entry: undefined, findings: ['error B olderThanLog'] })
  })
})

it('the day that the clerk gives is that of all rows that name none', async () => {
  const settings = { given: dayOf(2019, 8, 23) }
  expect(await came('show.print', { state: '办结' }, settings)).toEqual({ entry: '2019-08-23, done', findings: [] })
  const own = { state: '办结', doneOn: dayCell(8, 20) }
  expect(await came('show.print', own, settings)).toEqual({ entry: '2019-08-20, done', findings: [] })
  const later = { state: '办结', doneOn: dayCell(8, 26) }
  expect(await came('show.print', later, settings)).toEqual({ entry: undefined, findings: ['error E dayTooLate'] })
})
