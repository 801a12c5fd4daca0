import { describe, expect, it } from 'vitest'
import { home, run } from '../support/fake-world.ts'
import { readCsv } from '../support/ledger-reader.ts'
import { smallPlan } from '../support/small-plan.ts'

/** The ledger of one task on the 26th of August, by its titles. */
const rowOf = async (task: string, progress = '[]', but: Readonly<Record<string, string>> = {}) => {
  const activities = `[{ id: a, name: 征文, tasks: [{ id: b, name: 征集, ${task} }] }]`
  const files = { [`${home}/campaigns/show.yaml`]: smallPlan({ activities, progress, ...but }) }
  const { out, err, code } = await run(['export', 'csv'], { files, env: { LANG: 'zh_CN.UTF-8' } })
  expect([code, err]).toEqual([0, ''])
  const [titles, row] = readCsv(out)
  return Object.fromEntries(titles!.map((title, at) => [title, row![at]]))
}

const note = (date: string, what: string): string => `[{ date: ${date}, task: a.b, ${what} }]`

describe('a row of the ledger', () => {
  it('says what the plan says of a task', async () => {
    const task =
      'source: 方案第三条, lead: 主席, section: 文史委, owner: 张三, with: [办公室, 提案委], takes: 5wd, start: 8月20日, due: 8月底, target: 20件, deliverable: 登记表, note: 择优报送'
    expect(await rowOf(task, note('2019-08-22', 'count: 8, note: 已收8件, evidence: 登记表'))).toEqual({
      序号: '1',
      任务来源: '方案第三条',
      活动: '征文',
      工作任务: '征集',
      目标要求: '20件；提交登记表',
      责任领导: '主席',
      '责任科室（单位）': '文史委',
      配合单位: '办公室、提案委',
      启动时间: '2019-08-22',
      完成时限: '2019-08-30',
      状态: '进行中',
      累计数: '8',
      完成百分比: '',
      办结日期: '',
      进展情况: '已收8件',
      存在问题: '',
      亮灯: '黄灯（滞后）',
      是否销号: '',
      佐证材料: '登记表',
      备注: '时限原文：8月底；承办人：张三；择优报送',
      任务编号: 'a.b',
    })
  })

  it.each<
    [why: string, title: string, said: string, task: string, progress?: string, but?: Readonly<Record<string, string>>]
  >([
    ['the unit and its section, where it is not the host’s', '责任科室（单位）', '甲县政协（综合室）', 'unit: jia'],
    [
      'the host, where it has no section',
      '责任科室（单位）',
      '市政协',
      '',
      '[]',
      { units: '{ city: { name: 市政协 } }' },
    ],
    ['a period', '工作任务', '征集（8月）', 'repeat: monthly, start: 8月1日, due: 8月31日'],
    [
      'a quarter of another year',
      '工作任务',
      '征集（2020年一季度）',
      'repeat: quarterly, start: 2020-01-01, due: 2020-03-31',
      '[]',
      { ends: '2020-12-31' },
    ],
    ['the planned start, until it is begun', '启动时间', '2019-09-02', 'start: 9月2日'],
    [
      'the day at whose end a milestone is reached',
      '启动时间',
      '2019-09-02',
      'start: 9月2日, milestone: true',
      '[]',
      { calendar: 'everyday' },
    ],
    ['no start that came after its end', '启动时间', '', 'start: 9月2日', note('2019-08-20', 'state: done')],
    ['a deadline that is open', '完成时限', '待定', 'due: 待定'],
    ['no deadline', '完成时限', '', ''],
    ['the day of an event', '完成时限', '2019-09-20', 'date: T-1'],
    [
      'an extension',
      '完成时限',
      '2019-09-03',
      'due: 8月30日',
      note('2019-08-20', 'extend: 9月3日, by: 秘书长, note: 作品多'),
    ],
    [
      'from when it was extended',
      '备注',
      '原定8月31日，经批准延期',
      'due: 8月底',
      note('2019-08-20', 'extend: 9月3日, by: 秘书长'),
    ],
    [
      'not the reason for it as progress',
      '进展情况',
      '',
      'due: 8月30日',
      note('2019-08-20', 'extend: 9月3日, by: 秘书长, note: 作品多'),
    ],
    ['the last working day up to the deadline', '完成时限', '2019-08-30', 'due: 8月31日'],
    ['the deadline itself once that working day has passed', '完成时限', '2019-08-25', 'due: 8月25日'],
    ['the day of an event, though it is a day off', '完成时限', '2019-08-31', 'date: 8月31日'],
    ['nothing of the written day of an event', '备注', '', 'date: 8月31日'],
    ['the written day where it is a day off', '备注', '时限原文：8月31日前', 'due: 8月31日前'],
    ['no written day once it is what people are told', '备注', '', 'due: 8月25日'],
    ['a written day in the words of the ledger', '备注', '时限原文：8月31日', 'due: 2019-08-31'],
    ['no plain day twice', '备注', '', 'due: 8月30日前'],
    ['nothing of how the plan reckons', '备注', '', 'due: T-10wd'],
    ['nothing of anchors', '备注', '', 'due: 开展-2wd', '[]', { anchors: '{ 开展: T-1 }' }],
    [
      'nothing of anchors that days are counted to',
      '备注',
      '',
      'due: 国庆+2',
      '[]',
      { anchors: '{ 国庆: 2019-10-01 }' },
    ],
    ['nothing of an anchor alone', '备注', '', 'due: 开展', '[]', { anchors: '{ 开展: T-1 }' }],
    ['a holiday as it is written', '备注', '时限原文：国庆节前', 'due: 国庆节前'],
    [
      'a holiday that begins like an anchor',
      '备注',
      '时限原文：国庆节前',
      'due: 国庆节前',
      '[]',
      { anchors: '{ 国庆: 2019-10-01 }' },
    ],
    ['that it is optional', '备注', '有条件的开展', 'optional: true'],
    ['percents', '完成百分比', '40%', '', note('2019-08-20', 'percent: 40')],
    ['no percents where nothing is known', '完成百分比', '', ''],
    ['all of it where it is done', '完成百分比', '100%', '', note('2019-08-20', 'state: done')],
    ['when it was done', '办结日期', '2019-08-20', '', note('2019-08-20', 'state: done')],
    ['nothing from after the status date', '进展情况', '', '', note('2019-08-27', 'state: started, note: 已启动')],
    ['how late it is', '亮灯', '红灯（已逾期4个工作日）', 'due: 8月20日'],
    ['a light that needs no word', '亮灯', '绿灯', 'due: 12月20日'],
    ['a light of what is done', '亮灯', '蓝灯', 'due: 8月20日', note('2019-08-20', 'state: done')],
    ['no light of what is dropped', '亮灯', '—', '', note('2019-08-20', 'state: dropped')],
    ['that it is dropped', '状态', '取消', '', note('2019-08-20', 'state: dropped')],
    ['that it is signed off', '是否销号', '是', '', note('2019-08-20', 'state: accepted')],
    ['that it is not signed off yet', '是否销号', '否', '', note('2019-08-20', 'state: done'), { signOff: 'true' }],
    ['nothing of signing off, where nobody does', '是否销号', '', '', note('2019-08-20', 'state: done')],
    [
      'nothing of signing off what is dropped',
      '是否销号',
      '',
      '',
      note('2019-08-20', 'state: dropped'),
      { signOff: 'true' },
    ],
  ])('says %s', async (_, title, said, task, progress, but) => {
    expect((await rowOf(task, progress, but))[title]).toBe(said)
  })

  it('has no column to count in, where nothing is counted', async () => {
    expect(Object.keys(await rowOf('target: 3件'))).toContain('累计数')
    expect(Object.keys(await rowOf(''))).not.toContain('累计数')
  })
})
