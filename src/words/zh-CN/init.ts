import { type Day, ymdOf } from '../../model/day.ts'
import type { InitWords } from '../init-words.ts'
import { weekdaySign } from './phrases.ts'

const weekday = (day: Day): string => `周${weekdaySign(day)}`

const shortDay = (day: Day): string => {
  const { month, day: dayOfMonth } = ymdOf(day)
  return `${month}月${dayOfMonth}日（${weekday(day)}）`
}

const dueFirst = (due: string | undefined): string => (due === undefined ? '' : `时限${due}，`)

export const init: InitWords = {
  oneName: '请写明新方案的名称，只写一个，如 plan init spring-2027',
  reservedName: (name) => `不能叫“${name}”：这个名称另有用处`,
  longName: (most) => `名称太长：最多${most}个字`,
  alreadyThere: (path) => `${path} 已经存在，没有改动；请换一个名称`,
  badDate: (text) => `“${text}”不是一个确定的日子`,
  dateForms: '请写成 2029-09-21 或 2029年9月21日',
  needsDate: '改期需要新的周年日：--date 2029-09-21',
  needsFrom: (option) => `${option} 只用于改期，要同 --from 一起用`,
  cannotRenew: (path) => `${path} 有误，读不出来，无法改期；详见 plan check`,
  cannotEdit: (path) => `${path} 的写法无法稳妥改写，什么也没有写入`,
  notOneFile: (name) => `“${name}”是文件夹，改期后也是文件夹：请去掉 --file`,
  oneCampaign: (name) => `“${name}”里不止一个活动方案：请只写一个`,

  made: (path, files) => (files === 1 ? `已新建 ${path}` : `已新建 ${path}，${files}个文件`),
  wouldMake: (path, files) =>
    files === 1 ? `将新建 ${path}（试运行，没有写入）` : `将新建 ${path}，${files}个文件（试运行，没有写入）`,
  next: '接下来',
  nextStep: {
    check: '检查有没有错误',
    status: '看总体情况',
    schedule: '看排期',
  },

  isOver: (today) => `请核对：这个周年日已经过去，今天是${today}`,
  firstAnniversary: (date) => `周年日是${date}。请打开里面的文件，把示例换成自己的活动`,

  renewed: (name, from) => `${name}：由 ${from} 改期`,
  anniversary: (was, now) => `周年日由${was}改为${now}`,
  moved: (dates, entries) =>
    `${dates === 0 ? '日期都随周年日走，一处也不用改' : `改写日期${dates}处，其余的写法随周年日走，不用改`}${entries === 0 ? '' : `；日志${entries}条留在原处`}`,
  checked: (errors, warnings, infos) =>
    errors + warnings + infos === 0
      ? 'plan check：没有问题'
      : `plan check：${[
          [errors, '错误'],
          [warnings, '警告'],
          [infos, '提示'],
        ]
          .filter(([count]) => count !== 0)
          .map(([count, word]) => `${count}处${word}`)
          .join('、')}`,
  day: shortDay,
  weekday,
  toDecide: (count) => `请逐条核定（${count}条）`,
  nothingToDecide: '没有需要核定的事项。',
  lessons: (count) => `上次的教训（${count}项任务没有按计划完成）`,
  column: {
    matter: '事项',
    where: '位置',
    what: '说明',
    address: '编号',
    task: '任务',
    unit: '单位',
    lesson: '上次的情况',
    command: '命令',
  },
  matter: {
    error: '错误',
    warning: '警告',
    'due-day-off': '休息日',
    'event-day-off': '休息日',
    weekday: '星期',
    'holiday-unknown': '假期',
    'holiday-lunar': '假期',
    'holiday-far': '假期',
    'now-a-day': '写法',
    'leap-day': '闰日',
    closed: '不上班',
    open: '上班',
    period: '期次',
    repetition: '期数',
    undecided: '待定',
    external: '外部',
    name: '名称',
    remark: '备注',
    comment: '注释',
  },
  decision: {
    'due-day-off': ({ address, day, before }) => `${address}：${day}休息，前一个工作日是${before}`,
    'event-day-off': ({ address, day, before }) => `${address}：定在${day}，这天休息；前一个工作日是${before}`,
    weekday: ({ address, was, now }) => `${address === 'T' ? '周年日' : address}：上次${was}，这次${now}`,
    'holiday-unknown': ({ was, now }) => `“${was}”暂写成“${now}”；放假安排公布后请改回`,
    'holiday-lunar': ({ was, now }) => `“${was}”暂写成“${now}”；农历节日每年不同，请查当年日历`,
    'holiday-far': ({ was, now }) => `“${was}”在新的一年离周年日的远近不同，按原来的间隔写成“${now}”`,
    'now-a-day': ({ was, now }) => `“${was}”移过去不再是整月、整旬，写成“${now}”`,
    'leap-day': ({ was, now }) => `“${was}”在新的一年不存在，写成“${now}”`,
    closed: ({ was, now }) => `上次“${was}”不上班，随周年日移到“${now}”；不再如此就请删去`,
    open: ({ was, now }) => `上次“${was}”照常上班，随周年日移到“${now}”；不再如此就请删去`,
    period: ({ was, now }) => `前置“${was}”改为“${now}”`,
    repetition: ({ address, was, now }) => `${address}：上次${was}期，这次${now}期`,
    undecided: ({ address, name }) => `${address}：${name}，时限待定`,
    external: ({ address, unit, name }) => `${address}：${name}（${unit}），请先问清日程`,
    name: ({ name }) => `“${name}”；年份可以写成 {year}，周年数可以写成 {years}`,
    remark: ({ name }) => `请核对：“${name}”`,
    comment: ({ name }) => `请核对：“${name}”`,
  },
  lesson: {
    doneLate: (due, done, workdays) => `${dueFirst(due)}${done}办结，晚${workdays}个工作日`,
    stillOpen: (due, last, workdays) => `${dueFirst(due)}到${last}还没有办结，已晚${workdays}个工作日`,
    doneFirst: (done, isInTime) => `${done}${isInTime ? '按时' : ''}办结`,
    reopened: (on) => `${on}重新打开`,
    doneAgain: (on) => `${on}再次办结`,
    openAgain: (last) => `到${last}还没有再次办结`,
    extended: (due, extended) => `经批准由${due}延期到${extended}`,
    returned: (times) => `退回${times}次`,
    dropped: (on) => `${on}取消`,
  },
  withNote: (text, note) => `${text}（${note}）`,
}
