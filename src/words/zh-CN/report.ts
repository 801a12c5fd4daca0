import { type Day, ymdOf } from '../../model/day.ts'
import type { ReportWords } from '../words.ts'
import { weekdaySign } from './phrases.ts'

const digits = '零一二三四五六七八九'

const numeral = (number: number): string => {
  if (number < 10) return digits[number]!
  const tens = Math.floor(number / 10)
  const units = number % 10
  return number < 100 ? `${tens === 1 ? '' : digits[tens]}十${units === 0 ? '' : digits[units]}` : String(number)
}

const weekday = (day: Day): string => `周${weekdaySign(day)}`

const origins = {
  option: '取自 --as-of',
  environment: '取自 PLAN_AS_OF',
  campaign: '取自计划文件',
} as const

export const report: ReportWords = {
  alert: {
    overdue: '逾期',
    failing: '必将逾期',
    'held-up': '受阻',
    'start-now': '须立即启动',
    behind: '滞后',
    'due-soon': '临期',
    'on-track': '正常',
    closed: '已办结',
  },
  state: { todo: '未启动', started: '进行中', done: '办结', accepted: '已销号', dropped: '取消' },
  light: { red: '红', yellow: '黄', green: '绿', blue: '蓝' },
  lightSign: { red: '红', yellow: '黄', green: '绿', blue: '蓝' },
  escalation: ['提醒', '催办', '督办'],

  date: (day, expectedYear) => {
    const { year, month, day: dayOfMonth } = ymdOf(day)
    return `${year === expectedYear ? '' : `${year}年`}${month}月${dayOfMonth}日`
  },
  fullDate: (day) => {
    const { year, month, day: dayOfMonth } = ymdOf(day)
    return `${year}年${month}月${dayOfMonth}日（${weekday(day)}）`
  },
  period: (first, last) => (first === last ? first : `${first}—${last}`),
  workdays: (count) => `${count}个工作日`,
  days: (count) => `${count}天`,
  duration: ({ count, unit }) => (unit === 'wd' ? `${count}个工作日` : `${count}天`),
  ordinal: numeral,
  list: (items) => items.join('、'),
  phrases: (items) => items.join('，'),
  labelled: (label, value) => `${label}：${value}`,
  andOthers: (first, count) => (count <= 1 ? first : `${first} 等${count}项`),
  someOf: (names, total) => `${names.join('、')}${names.length < total ? ` 等${total}项` : ''}`,
  members: (name, count) => `${name}（${count}家）`,

  asOf: (date, origin) => (origin === 'today' ? `今天${date}` : `截至${date}，${origins[origin]}`),
  toAnniversary: (date, days, workdays) =>
    days > 0
      ? `距${date} ${days}天（${workdays}个工作日）`
      : days === 0
        ? `今天是周年日${date}`
        : `周年日${date}已过${-days}天`,
  margin: (workdays) => (workdays >= 0 ? `距周年日余量 ${workdays}个工作日` : `预计超出周年日 ${-workdays}个工作日`),
  counts: (activities, tasks) => `${activities}项活动 ${tasks}项任务`,
  progress: (percent) => `完成度 ${percent}%`,
  awaitingAcceptance: '待销号',
  undecided: '时限待定',
  silent: '零报告',
  unscheduled: (count) => `有${count}项任务因前置关系成环而无法排期，请先用 plan check 查看。`,
  notScheduled: '未排期',
  filtered: (conditions) => `仅列：${conditions}`,
  nothingToDo: '目前没有需要处理的事项。',
  nothingSelected: '没有符合条件的任务。',
  allDone: '全部办结',
  noDeadline: '未定时限',
  needsAttention: '需要处理',
  more: (count) => `另有${count}项，加 --all 全部列出。`,
  lightLegend: '',
  byCounty: '各单位进展',

  dueOn: (date) => `时限${date}`,
  overdueBy: (workdays, days) => (workdays > 0 ? `已逾期${workdays}个工作日` : `已逾期${days}天（其间无工作日）`),
  late: (workdays) => `${workdays}个工作日`,
  lateDays: (days) => `${days}天`,
  forecastLate: (finish, workdays) => `预计${finish}完成，晚${workdays}个工作日`,
  waitsFor: (names) => `等待 ${names}`,
  startBy: (date) => `最迟${date}启动`,
  behindTarget: (count, target, unitWord, percent, expected) =>
    `应报${target}，已报${count}${unitWord}（${percent}%，序时${expected}%）`,
  dueSoon: (date, days) => (days === 0 ? `今天到期（${date}）` : `${date}到期，还有${days}天`),
  holdsUp: (names) => `卡住 ${names}`,
  actAt: (address) => `症结在 ${address}`,
  nothingOverdue: '没有逾期任务。',
  overdueTitle: (count) => `逾期任务 ${count}项`,
  soonTitle: (count) => `临期任务 ${count}项`,
  nothingSoon: '没有临期任务。',
  extendedTo: (original, extended) => `${original}，延至${extended}`,

  critical: '关键',
  ganttLegend: '█ 已完成  ░ 未完成  ◆ 节点  | 最迟完成  · 休息日',
  today: '今天',
  anniversaryMark: '周年日',

  column: {
    campaign: '活动方案',
    activity: '活动',
    section: '责任科室',
    progress: '完成度',
    light: '灯',
    next: '下一节点',
    unit: '单位',
    alert: '预警',
    address: '编号',
    task: '任务',
    situation: '情况',
    responsible: '责任',
    consequence: '影响',
    lead: '责任领导',
    start: '开始',
    finish: '完成',
    startBy: '最迟启动',
    finishBy: '最迟完成',
    due: '完成时限',
    dueDay: '时限日期',
    slack: '机动',
    critical: '关键',
    originalDue: '原定时限',
    extendedDue: '延期至',
    workdaysLate: '逾期',
    daysLate: '天数',
    escalation: '督促',
    holdsUp: '卡住',
    root: '症结',
    tasks: '任务数',
    overdue: '逾期',
    failing: '必将逾期',
    heldUp: '受阻',
    name: '名称',
    anniversary: '周年日',
    asOf: '截至',
    state: '状态',
    percent: '完成度',
  },
  filter: {
    unit: '单位',
    activity: '活动',
    section: '责任科室',
    lead: '责任领导',
    tag: '标签',
    alert: '预警',
    state: '状态',
  },
  weekOf: (first, last) => `${first}—${last}`,
  none: '—',
}
