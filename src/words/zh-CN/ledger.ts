import { ymdOf } from '../../model/day.ts'
import type { LedgerWords } from '../ledger-words.ts'
import { periodName } from './phrases.ts'

const monthDay = (day: Parameters<typeof ymdOf>[0]): string => {
  const { month, day: dayOfMonth } = ymdOf(day)
  return `${month}月${dayOfMonth}日`
}

export const ledger: LedgerWords = {
  sheet: '台账',
  title: (campaign) => `${campaign}${campaign.endsWith('工作') ? '' : '工作'}台账`,
  taskTable: (campaign) => `${campaign}任务分解表`,
  column: {
    number: '序号',
    source: '任务来源',
    activity: '活动',
    task: '工作任务',
    requirement: '目标要求',
    lead: '责任领导',
    section: '责任科室（单位）',
    with: '配合单位',
    start: '启动时间',
    due: '完成时限',
    state: '状态',
    count: '累计数',
    percent: '完成百分比',
    doneOn: '办结日期',
    progress: '进展情况',
    problems: '存在问题',
    light: '亮灯',
    signedOff: '是否销号',
    evidence: '佐证材料',
    remark: '备注',
    address: '任务编号',
  },
  asOfColumn: (title, day, expectedYear) =>
    `${title}（截至${ymdOf(day).year === expectedYear ? '' : `${ymdOf(day).year}年`}${monthDay(day)}）`,
  light: { red: '红灯', yellow: '黄灯', green: '绿灯', blue: '蓝灯' },
  lightWith: (light, alert) => `${light}（${alert}）`,
  yes: '是',
  no: '否',
  filledInBy: (unit) => `填报单位：${unit}`,
  checkedBy: '审核人：',
  asOf: (day) => `截至${ymdOf(day).year}年${monthDay(day)}`,
  total: (tasks) => `共${tasks}项任务`,
  droppedLeftOut: (tasks) => `另有${tasks}项已取消，未列入`,
  howTo: '请填写浅黄色各列，“任务编号”列请勿改动；填好后按原格式（.xlsx）返回。',
  page: (number, pages) => `第 ${number} 页，共 ${pages} 页`,
  wrongState: { title: '状态', text: (states) => `请从下拉列表中选择：${states.join('、')}。` },
  wrongDay: { title: '日期', text: '请填写日期，如 2019-8-30。' },
  wrongPercent: { title: '完成百分比', text: '请填写 0% 至 100% 之间的百分比，如 40%。' },
  wrongCount: { title: '累计数', text: '请填写截至目前的累计数，只填数字。' },
  dueAsWritten: (text) => `时限原文：${text}`,
  extended: (original) => `原定${original}，经批准延期`,
  optional: '有条件的开展',
  undecided: '待定',
  owner: (name) => `承办人：${name}`,
  sectionOf: (unit, section) => `${unit}（${section}）`,
  sectionOfAll: (units, section) => `${units}（均为${section}）`,
  inPeriod: (name, period, expectedYear) => `${name}（${periodName(period, expectedYear)}）`,
  of: (title, unit) => `${title}（${unit}）`,
  handIn: (deliverable) => `提交${deliverable}`,
  sentences: (parts) => parts.join('；'),
  band: (ordinal, activity) => `${ordinal}、${activity}`,
}
