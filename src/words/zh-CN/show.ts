import type { ShowWords } from '../show-words.ts'

const linkText = { FS: '完成后开始', SS: '开始后开始', FF: '完成后收尾', SF: '开始后收尾' } as const

export const show: ShowWords = {
  label: {
    activity: '活动',
    task: '任务',
    unit: '责任单位',
    lead: '责任领导',
    section: '责任科室',
    owner: '承办',
    with: '配合',
    due: '完成时限',
    extensions: '延期',
    planned: '最早',
    latest: '最迟',
    expected: '预计',
    state: '状态',
    progress: '进度',
    takes: '需时',
    start: '不早于',
    target: '目标',
    deliverable: '成果',
    weight: '权重',
    optional: '有条件',
    tags: '标签',
    source: '来源',
    note: '备注',
    place: '出处',
  },
  due: (written, day, workday) =>
    `${written === '' ? day : `${written}，即${day}`}${workday === undefined ? '' : `，之前最后一个工作日是${workday}`}`,
  dueUntil: (written, first, last) => `${first}至${last}${written === '' ? '' : `（首日写作“${written}”）`}`,
  extension: (day, on, by, note) =>
    `延到${day}（${on}批准${by === undefined ? '' : `，${by}`}${note === undefined ? '' : `：${note}`}）`,
  undecided: '待定',
  noDeadline: '没有写时限',
  inherited: (text) => `${text}（随活动）`,
  planned: (span, slack) =>
    `${span}${slack === undefined ? '' : slack < 0 ? `，按计划已经晚${-slack}个工作日` : `，机动${slack}个工作日`}`,
  latest: (start, finish) => (start === finish ? `${finish}` : `${start}启动，${finish}完成`),
  expected: (span, lateBy, room) =>
    `${span}${lateBy > 0 ? `，晚${lateBy}个工作日` : room === undefined ? '' : room < 0 ? `，比最迟完成晚${-room}个工作日` : `，余地${room}个工作日`}`,
  unscheduled: '前置关系成环，排不出日期',
  readiness: { ready: '可以启动', waiting: '等待前置', scheduled: '没有到启动的日子' },
  started: (on) => `${on}启动`,
  done: (on) => `${on}办结`,
  dropped: (on) => `${on}取消`,
  progress: (percent, count, target) =>
    `${percent}%${target === undefined ? '' : `（目标${target}，已报${count ?? '0'}）`}`,
  returned: (on, note, target) =>
    `${on}退回${note === undefined ? '' : `（${note}）`}，请按退回意见修改后重报${target === undefined ? '' : `；目标${target}`}`,
  noTime: '不占时间，只是一个节点',
  yes: '是：不算逾期，不计完成度',
  predecessors: (count) => `前置 ${count}项`,
  successors: (count) => `后续 ${count}项`,
  log: (count) => `日志 ${count}条`,
  noLog: '日志里还没有这项任务。',
  link: (type, lag, isNegative) =>
    `${linkText[type]}${lag === undefined ? '' : isNegative ? `，可提前${lag}` : `，再隔${lag}`}`,
  column: { link: '关系', expected: '预计完成', date: '日期', entry: '记录', by: '谁', note: '备注', evidence: '佐证' },
  reported: {
    started: '启动',
    done: '办结',
    accepted: '销号',
    returned: '退回',
    reopened: '重新打开',
    dropped: '取消',
  },
  percent: (percent) => `完成${percent}%`,
  count: (count) => `累计${count}`,
  extend: (day) => `延期到${day}`,
  later: (entry) => `${entry}（在状态日期之后，未计入）`,
  seeWhy: (address) => `为什么是这些日期：plan why ${address}`,
}
