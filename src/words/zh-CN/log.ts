import type { LogWords } from '../log-words.ts'

const origins = {
  option: '取自 --date',
  environment: '取自 PLAN_AS_OF',
  campaign: '取自计划文件的 asOf',
  today: '今天',
} as const

const closed = { done: '办结', accepted: '办结并销号', dropped: '取消' } as const

export const log: LogWords = {
  needs: (option, what) => `请用 ${option} 写明${what === 'who' ? '由谁批准' : '原因'}`,
  needsDate: '请在任务编号后面写明新的时限，如 plan extend exhibition.jury 8月28日',
  needsProgress: '请用 --count 写明累计数，或用 --percent 写明完成的百分比',
  badDate: (what, value, reason) => `${what}“${value}”有误：${reason}`,
  badNumber: (option, value) =>
    option === '--percent'
      ? `${option} 要写 0 到 100 的整数，不能是“${value}”`
      : `${option} 要写数字，不能是“${value}”`,
  beforeStart: (date, starts) => `${date}早于活动开始的日期（${starts}）：请核对 --date，或改计划里的 starts`,
  notYet: (date, today) => `${date}还没有到（今天是${today}）：日志只记已经发生的事`,

  objection: {
    isStarted: ({ on }) => `已于${on}启动`,
    isClosed: ({ as, on }) =>
      `已于${on}${closed[as]}；${as === 'dropped' ? '要恢复，请在进度文件里加一条 state: reopened' : '要重新办理，请先用 plan return 退回'}`,
    notDone: () => '还没有办结，不能销号；请先用 plan done 登记',
    nothingToReturn: () => '还没有办结，无可退回',
    noTarget: () => '计划里没有写 target，不能报数量；请改用 --percent',
    isLater: ({ on }) => `${on}还有记录，这一笔会使它失效；请用不早于${on}的 --date，或先改正进度文件`,
    countFell: ({ count, before }) => `累计数不能从${before}降到${count}；上次报错了的，请改正进度文件里的那一条`,
    isEvent: () => '日期是固定的，不能延期；活动改期，请改计划里的 date',
    noDeadline: () => '没有完成时限，谈不上延期；请在计划里写 due',
  },
  refused: (count) => `没有登记，${count}项任务有问题`,
  refusedOne: (reason) => `没有登记：${reason}`,
  refusedTask: (address, reason) => `${address} ${reason}`,
  othersCanBe: (command) => `其余的可以登记：${command}`,
  wouldBreak: '没有登记，这样写会出现新的错误',
  broken: (path) => `${path} 有错误，请先改正（见 plan check），再登记`,
  cannotTell: (unit, path) => `${path} 有错误，看不出${unit}的进度写在哪个文件：请先改正（见 plan check）`,
  layout: {
    'not-a-map': '最外层不是“键: 值”',
    'in-braces': '整个文件写在一对花括号里',
    twice: 'progress 写了两次',
    'not-a-list': 'progress 不是列表',
    unsure: '这里的写法没有把握自动添加',
  },
  cannotEdit: (path, line, reason) => `${path} 第${line}行：${reason}，没有写入`,
  editByHand: (entry) => `请手工在 progress 末尾加上：${entry}`,
  waiting: (path) => `${path} 正有人在改写，再等一会儿`,
  alreadyWritten: (paths) => `在此之前已经写入：${paths.join('、')}`,

  noted: (date, origin) => `已登记，日期是${date}${origin === 'today' ? '' : `，${origins[origin]}`}：`,
  wouldNote: (date, origin) => `将登记，日期是${date}${origin === 'today' ? '' : `，${origins[origin]}`}：`,
  notedTask: (address, name, what) => `${address} ${name}：${what}`,
  writtenTo: (path, isNew) => `${isNew ? '新建' : '写入'} ${path}`,
  nothingWritten: '这是试运行，没有写入任何文件。',
  state: { started: '启动', done: '办结', accepted: '销号', returned: '退回', reopened: '重新打开', dropped: '取消' },
  percent: (percent) => `完成${percent}%`,
  count: (count) => `累计${count}`,
  extend: (date) => `延期至${date}`,
  phrases: (parts) => parts.join('，'),
  targetReached: '达到目标，即为办结',
  percentIsNotDone: '做完了请再用 plan done 登记办结',
  awaitsAcceptance: '待销号',
  warned: (message) => `请注意：${message}`,
  openBefore: (address, first, others) =>
    `${address} 的前置 ${first}${others === 0 ? ' ' : ` 等${others + 1}项`}还没有办结，请核对`,
  beforeItsDay: (address, day) => `${address} 定在${day}，这一天还没有到，请核对`,
  shortOfTarget: (address, target, count) =>
    `${address} 目标${target}，${count === undefined ? '还没有报过数量' : `只报了${count}`}，请核对`,
  seenFrom: (date, asOf, origin) =>
    `报告现在截至${asOf}，${origins[origin]}；从${date}起才看得到这一笔${origin === 'campaign' ? '，请改 asOf' : ''}。`,

  moves: '由此变动：',
  movesNothing: '其他任务不受影响。',
  canStart: '可以启动',
  canStartFrom: (date) => `${date}起可以启动`,
  mustWait: '又须等待前置',
  forecast: (before, after) => `预计完成 ${before} → ${after}`,
  forecastOnly: (after) => `预计${after}完成`,
  alert: (before, after) => `${before} → ${after}`,
  moreMoves: (count) => `另有${count}项`,

  column: {
    date: '日期',
    address: '编号',
    task: '任务',
    what: '事项',
    by: '经办',
    note: '说明',
    evidence: '依据',
    place: '出处',
  },
  entries: (count) => `日志${count}条`,
  noEntries: '日志里还没有记录。',
}
