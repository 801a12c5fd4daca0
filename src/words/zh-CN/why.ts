import type { SaidChange, SaidComparison, SaidTodo, WhyWords } from '../why-words.ts'
import { periodName } from './phrases.ts'
import { step } from './why-chain.ts'

/** Quotes within quotes are single ones (GB/T 15834). */
const quoted = (name: string): string => `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`

const workdays = (count: number): string => `${count}个工作日`

const compared = (comparison: SaidComparison): string => {
  switch (comparison.kind) {
    case 'early':
      return comparison.workdays > 0
        ? `比时限${comparison.due}早${workdays(comparison.workdays)}`
        : `在时限${comparison.due}之前（其间没有工作日）`
    case 'late':
      return comparison.workdays > 0
        ? `比时限${comparison.due}晚${workdays(comparison.workdays)}`
        : `比时限${comparison.due}晚${comparison.days}天（其间没有工作日）`
    case 'exact':
      return `正好赶上时限${comparison.due}`
    case 'on-day':
      return `可按定下的日子${comparison.due}进行`
    case 'undecided':
      return '时限待定'
    case 'none':
      return '计划没有给它定时限'
  }
}

const changeText = (change: SaidChange): string => {
  const { task } = change
  switch (change.kind) {
    case 'done':
      return change.when === 'today' ? `${task}今天（${change.day}）办结` : `${task}${change.day}办结`
    case 'start':
      return change.when === 'today' ? `${task}今天（${change.day}）启动` : `${task}${change.day}启动`
    case 'drop':
      return change.when === 'today' ? `${task}今天（${change.day}）取消` : `${task}${change.day}取消`
    case 'due':
      return `${task}的时限改为${change.day}`
    case 'extend':
      return `${task}获准延期到${change.day}`
    case 'takes':
      return `${task}只需${change.takes}（计划写的是${change.before}）`
    case 'count':
      return `${task}今天累计报送${change.count}`
    case 'percent':
      return `${task}今天完成${change.percent}%`
    case 'no-start':
      return `${task}不必等到${change.day}才开始`
    case 'no-lag':
      return `${task}不必在${change.from}之后再隔${change.lag}`
  }
}

const todoText = ({ kind, isUrgent, percent, target, start, returned }: SaidTodo): string => {
  if (returned !== undefined) {
    return `${returned.day}退回${returned.note === undefined ? '' : `（${returned.note}）`}，请按退回意见修改后重报`
  }
  switch (kind) {
    case 'started':
      return target === undefined
        ? `目前完成${percent}%${isUrgent ? '，请抓紧办结' : ''}`
        : `应报${target.wanted}，已报${target.count}，还差${target.missing}${isUrgent ? '，请抓紧报齐' : ''}`
    case 'ready':
      return isUrgent ? '现在就可以启动，请抓紧' : '现在就可以启动'
    case 'scheduled':
      return `按计划${start}开始`
    case 'event':
      return `日子定在${start}，要改须改计划`
    case 'not-before':
      return `计划写明不早于${start}开始，要提前须改计划`
    case 'waiting':
      return '它自己还在等前置'
  }
}

/** Between quotation marks that meet there is no comma (GB/T 15834). */
const listed = (names: readonly string[]): string => names.join('、').replaceAll('”、“', '”“')

const named = (names: readonly string[], count: number): string => `${listed(names)}${names.length < count ? '等' : ''}`

const limitOf = (task: string, isOwn: boolean): string => `${task}的${isOwn ? '时限' : '最迟完成日期'}`

export const why: WhyWords = {
  sentences: (sentences) => sentences.join(''),
  task: (name, unit, period, expectedYear) =>
    `${unit === undefined ? '' : `${unit}的`}${quoted(name)}${period === undefined ? '' : `（${periodName(period, expectedYear)}）`}`,
  about: (unit, lead, section) => [unit, lead, section].filter((each) => each !== undefined).join(' · '),
  done: (task, on, comparison, isAccepted) =>
    `${task}已于${on}办结${comparison.kind === 'none' || comparison.kind === 'undecided' ? '' : `，${compared(comparison)}`}${isAccepted ? '，并已销号' : ''}。`,
  dropped: (task, on) => `${task}已于${on}取消。`,
  unscheduled: (task, cycle, isInCycle) =>
    `${task}排不出日期：${isInCycle ? '它在一个前置关系的环里' : '它前面的任务互相等待，成了环'}${cycle.length === 0 ? '' : `（${cycle.join('等')}等${cycle[0]}）`}。`,
  seeCheck: '请先用 plan check 找到这个环，去掉其中一处前置关系。',
  outlook: ({ task, start, finish, isOneDay, startedOn, comparison, overdue, root }) => {
    const isLate = comparison.kind === 'late'
    const decides = root === undefined ? '' : isLate ? `，症结在${root}` : `，日期由${root}决定`
    if (overdue !== undefined && isLate) {
      const by = overdue.workdays > 0 ? workdays(overdue.workdays) : `${overdue.days}天`
      const total = comparison.workdays > 0 ? workdays(comparison.workdays) : `${comparison.days}天`
      return `${task}应于${comparison.due}完成，已逾期${by}，预计${finish}完成，前后共晚${total}${decides}。`
    }
    if (comparison.kind === 'on-day') return `${task}定在${comparison.due}，预计可以如期进行${decides}。`
    const dates =
      startedOn !== undefined
        ? `已于${startedOn}启动，预计${finish}完成`
        : isOneDay
          ? `预计${finish}完成`
          : `预计${start}开始、${finish}完成`
    return `${task}${dates}，${compared(comparison)}${decides}。`
  },
  chainTitle: '为什么是这一天',
  step,
  stepsLeftOut: (count) => `中间还有${count}环，--json 全部列出。`,
  room: (task, by, count, isPast, isOwn) =>
    count < 0
      ? `要不误${limitOf(task, isOwn)}，${isPast ? `本应${by}完成，已经过了` : `最迟须${by}完成`}。`
      : count === 0
        ? `再晚就要误${limitOf(task, isOwn)}。`
        : `再晚${workdays(count)}（到${by}），仍不误${limitOf(task, isOwn)}。`,
  sharedRoom: (first, last, task, count, isOwn) =>
    count === 0
      ? `第${first}至${last}环，其中任何一环再晚，都要误${limitOf(task, isOwn)}。`
      : `第${first}至${last}环，其中任何一环再晚${workdays(count)}以内，都不影响${task}${isOwn ? '按时限完成' : '在最迟完成日期前完成'}。`,
  tied: (task, count) => `同样卡在这一天的还有${task}${count > 1 ? `等${count}项` : ''}。`,
  rival: (task, date, isStart, count) =>
    `除此以外，前置中最晚的是${task}，预计${date}${isStart ? '开始' : '完成'}，早${workdays(count)}`,
  stop: '。',
  moreRivals: (count) => `；其余${count}项更早。`,
  absorbed: (task, date, isStart, count) =>
    `前置中最晚的是${task}，${isStart ? `只须等它开始，预计${date}开始` : `预计${date}完成`}，${count > 0 ? `再晚${workdays(count)}也不影响这个日子` : '再晚就要影响这个日子'}。`,
  begun: (task, date) => `前置${task}只须开始即可，已于${date}启动。`,
  act: (task, isItself, isLate, todo) =>
    isLate
      ? `症结${isItself ? '就在它自己' : `在${task}`}：${todoText(todo)}。`
      : `${isItself ? (todo.kind === 'event' || todo.kind === 'not-before' ? '不是别人卡着它' : '前面没有谁卡着它') : `要提前，先看${task}`}：${todoText(todo)}。`,
  responsible: (unit, lead, section, owner) =>
    `${[
      `责任单位：${unit}`,
      ...(lead === undefined ? [] : [`责任领导：${lead}`]),
      ...(section === undefined ? [] : [`责任科室：${section}`]),
      ...(owner === undefined ? [] : [`承办：${owner}`]),
    ].join('；')}。`,
  external: (unit) => `${unit}是外部单位，只能商请，不列入催办。`,
  finishBy: (day, cause) => {
    switch (cause.kind) {
      case 'own':
        return `时限${cause.due}是休息日，最迟${day}完成。`
      case 'ends':
        return `最迟${day}完成，整个方案到此为止。`
      case 'start':
        return `最迟${day}完成，再晚${cause.task}就赶不上最迟${cause.day}开始。`
      case 'finish':
        return `最迟${day}完成，再晚${cause.task}就赶不上最迟${cause.day}完成。`
    }
  },
  firstMoved: (task, count, byAsMuch) =>
    count > 0
      ? `后面最先受牵动的是${task}：再晚${workdays(count)}以内，它不受影响。`
      : byAsMuch
        ? `它每晚一个工作日，${task}也顺延一个工作日。`
        : `它再晚，${task}可能顺延。`,
  impact: (names, count) => `有${count}项任务直接或间接等着它：${named(names, count)}。`,
  knockOn: (names, count) => `其中受它拖累而逾期或将逾期的有${count}项：${named(names, count)}。`,
  noImpact: '没有别的任务等着它。',
  remedy: ({ change, goal, finish, finishBefore, isInTime, lateBy, isGoalOverdue }) => {
    const isDone = change.kind === 'done'
    const by = isDone && change.when !== 'today' ? `${change.task}最迟${change.day}办结` : changeText(change)
    const it = change.task === goal ? '它' : goal
    if (isGoalOverdue) return `若${by}，${it}可由预计${finishBefore}提前到${finish}完成。`
    return isInTime
      ? `若${by}，${it}可于${finish}完成，不误时限。`
      : `即使${by}，${it}也要到${finish}才能完成，${lateBy > 0 ? `仍晚${workdays(lateBy)}` : '仍过了时限'}；不过比现在预计的${finishBefore}早。`
  },
  noRemedy: (goal, looked) =>
    `试过让症结早办结、去掉开始日期或间隔、压缩工期${looked === undefined ? '' : `（只试了离症结最近的${looked}环）`}，单改一处都不能让${goal}提前。`,
  extension: (goal, day, when) =>
    ({
      else: `如果做不到，${goal}的时限须延到${day}，请按程序报批。`,
      also: `要按时还须另想办法；不然，${goal}的时限须延到${day}，请按程序报批。`,
      only: `只能申请延期：${goal}的时限要延到${day}。`,
    })[when],
  lateTasks: (before, after) =>
    after < before ? `这样，逾期和将要逾期的任务由${before}项减为${after}项。` : '逾期和将要逾期的任务数不变。',

  ifTitle: '试算',
  supposing: (changes) => `假定${changes.map(changeText).join('，')}：`,
  notWritten: '以上只是试算，没有写入任何文件。',
  changedFinish: (task, before, after, count, comparison) =>
    `${task}由预计${before}完成改为${after}完成，${
      count > 0 ? `提前${workdays(count)}` : count < 0 ? `推后${workdays(-count)}` : '其间没有工作日'
    }，${compared(comparison)}。`,
  sameFinish: (task, finish, comparison) => `${task}仍预计${finish}完成，${compared(comparison)}。`,
  movesTitle: (count) => `受影响的任务 ${count}项`,
  moreMoves: (count) => `另有${count}项，--json 全部列出。`,
  nothingMoves: '所有任务的预计日期和预警都不变。',
  margin: (before, after) => {
    const said = (margin: number | undefined): string =>
      margin === undefined ? '无须再留余量' : margin < 0 ? `超出${workdays(-margin)}` : `余${workdays(margin)}`
    return before === after
      ? before === undefined
        ? ''
        : before < 0
          ? `预计仍超出周年日${workdays(-before)}。`
          : `距周年日仍余${workdays(before)}。`
      : `距周年日由${said(before)}变为${said(after)}。`
  },
  chainThenTitle: '按假定，为什么是这一天',
  column: { finishBefore: '原预计完成', finishAfter: '改后完成', alertBefore: '原预警', alertAfter: '改后预警' },

  ifForm: '写法：任务编号、做什么、日期或数值，中间空格',
  ifExample: '如 --if "exhibition.rules done 7月24日"、--if "exhibition.collect@jia due 8月25日"',
  unknownVerb: (verb, verbs) => `--if 里没有“${verb}”：可选 ${verbs.join('、')}`,
  tooManyParts: (text) => `--if “${text}”：多出了内容`,
  missingPart: (verb) => `--if：${verb} 后面缺少日期或数值`,
  badDate: (text, reason) => `--if 的日期“${text}”有误：${reason}`,
  badValue: (verb, text) => `--if：${verb} 后面的“${text}”读不懂`,
  already: (task, state, on) => `--if：${task}已经是“${state}”（${on}），不必再假定`,
  noTarget: (task) => `--if：${task}没有定目标数量，请用 percent`,
  isEvent: (task) => `--if：${task}的日子由 date 定，不能改时限`,
  isExtended: (task, until) => `--if：${task}已批准延期到${until}，改原时限不起作用，请用 extend`,
}
