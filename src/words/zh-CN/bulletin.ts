import { type Day, ymdOf } from '../../model/day.ts'
import type { BulletinWords, Deadline } from '../bulletin-words.ts'
import { periodName, weekdaySign } from './phrases.ts'

const numerals = '零一二三四五六七八九十'

/** Quotes within quotes are single ones. */
const quoted = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`

const inBrackets = (items: readonly string[], between = '，'): string =>
  items.length === 0 ? '' : `（${items.join(between)}）`

const listed = (items: readonly string[]): string => items.join('、')

/** Between quotes stands no mark (GB/T 15834): `“起草”“印发”（征文）、“送审”`. */
const tasksListed = (tasks: readonly string[]): string => listed(tasks).replaceAll('”、“', '”“')

const fullDate = (of: Day): string => {
  const { year, month, day } = ymdOf(of)
  return `${year}年${month}月${day}日`
}

const lateBy = (workdays: number, days: number): string =>
  workdays > 0 ? `已逾期${workdays}个工作日` : `已逾期${days}天`

/** `应于8月20日前`, `原定8月20日前、经批准延至8月28日前`. */
const shouldBy = ({ date, original }: Deadline): string =>
  original === undefined ? `应于${date}前` : `原定${original}前、经批准延至${date}前`

const limit = ({ date, original }: Deadline): string => `${original === undefined ? '' : '延期后'}时限${date}`

const subjectOf = { progress: '进展情况', score: '报送情况' } as const

export const bulletin: BulletinWords = {
  title: (subject, kind) => `关于${subject}${subjectOf[kind]}的通报`,
  number: (number) => `（第${number}期）`,
  recipients: (units, host, sections) =>
    `${[listed(units), sections.length === 0 ? '' : `${host}${listed(sections)}`].filter((part) => part !== '').join('，')}：`,
  lead: (date, subject, kind, isRanked) =>
    `现将截至${date}的${subject}${subjectOf[kind]}通报如下。${isRanked ? '附表按完成情况由高到低排列。' : '各单位按行政区划顺序排列，不作排名。'}`,
  date: fullDate,
  dayWithWeekday: (of, expectedYear) => {
    const { year, month, day } = ymdOf(of)
    return `${year === expectedYear ? '' : `${year}年`}${month}月${day}日（星期${weekdaySign(of)}）`
  },
  section: (number, title) => `${numerals[number] ?? number}、${title}`,
  part: (number, title) => `（${numerals[number] ?? number}）${title}`,
  sectionTitle: {
    overall: '总体情况',
    practice: '主要做法',
    urgent: '需加快推进的事项',
    coming: '下步工作',
    scores: '报送情况',
  },
  partTitle: { urgent: '请抓紧办理', held: '待前置任务完成后办理', unnoted: '日期已过，待登记办结' },
  paragraph: (text) => `　　${text}`,
  sentences: (items) => items.join(''),
  clauses: (items) => `${items.join('；')}。`,
  of: (doer, text) => `${doer}：${text}`,
  together: listed,
  sectionOf: (host, section) => `${host}${section}`,
  task: (name, more) => `${quoted(name)}${inBrackets(more)}`,
  quoted: tasksListed,
  period: periodName,

  tally: ({ activities, tasks, closed, awaiting, started, todo, dropped, outside, percent }) => {
    const parts = [
      `已办结${closed}项${awaiting === 0 ? '' : `（其中待销号${awaiting}项）`}`,
      ...(started === 0 ? [] : [`进行中${started}项`]),
      ...(todo === 0 ? [] : [`未启动${todo}项`]),
      ...(dropped === 0 ? [] : [`取消${dropped}项`]),
    ]
    const others = outside === 0 ? '' : `（另有${outside}项由外部单位承担，未计入）`
    return `${activities}项活动共分解任务${tasks}项${others}，${parts.join('，')}；完成度${percent}%。`
  },
  late: (overdue, failing, heldUp) => {
    const parts = [
      ...(overdue === 0 ? [] : [`逾期${overdue}项`]),
      ...(failing === 0 ? [] : [`按目前进度预计将逾期${failing}项`]),
      ...(heldUp === 0 ? [] : [`等待前置任务而不能按时启动${heldUp}项`]),
    ]
    return `未办结的任务中，${parts.join('，')}。`
  },
  notLate: '目前没有逾期的任务。',
  toGo: (date, days, workdays) =>
    days > 0
      ? `距周年日（${date}）还有${days}天，其中工作日${workdays}天。`
      : days === 0
        ? `今天是周年日（${date}）。`
        : `周年日（${date}）已过${-days}天。`,
  margin: (workdays) =>
    workdays >= 0
      ? `按目前进度推算，周年日前须办结的任务尚有${workdays}个工作日余量。`
      : `按目前进度推算，周年日前须办结的任务将超出周年日${-workdays}个工作日。`,
  undecided: (count) => `时限待定的任务${count}项。`,

  merit: ({ task, day, early, amount, over, said }) => {
    const counted = amount === '' ? '' : `完成${amount}${over === '' ? '' : `，超出${over}`}`
    const when = early > 0 ? `${counted === '' ? '' : '，'}提前${early}个工作日办结` : ''
    return `${task}于${day}${counted}${when}${said === '' ? '' : `（${said.replace(/[。．.]+$/u, '')}）`}`
  },

  overdue: (task, deadline, amounts, workdays, days) =>
    amounts === undefined
      ? `${task}${shouldBy(deadline)}办结，${lateBy(workdays, days)}`
      : `${task}${shouldBy(deadline)}完成${amounts.asked}，目前完成${amounts.reported}，${lateBy(workdays, days)}`,
  failing: (task, deadline, finish, workdays) =>
    `${task}${limit(deadline)}，按目前进度预计${finish}办结，将晚${workdays}个工作日`,
  behind: (task, deadline, { asked, reported }, percent, expected) =>
    `${task}${shouldBy(deadline)}完成${asked}，目前完成${reported}（${percent}%，序时进度${expected}%）`,
  startNow: (task, startBy, isToday, deadline) => {
    const must = isToday ? `须于今天（${startBy}）启动` : `最迟应于${startBy}启动，目前尚未启动`
    return `${task}${must}${deadline === undefined ? '' : `（${limit(deadline)}）`}`
  },
  returned: (task, deadline, asked, day) =>
    `${task}${shouldBy(deadline)}${asked === undefined ? '办结' : `完成${asked}`}，已于${day}退回修改，尚未办结`,
  sentBack: (day) => `${day}退回修改`,
  unnoted: (task, days) => `${task}应于${days.join('至')}进行，尚未登记办结`,
  wasDue: (days) => `原定${days.join('至')}进行，尚未登记办结`,
  takesPlace: (days) => `定于${days.join('至')}进行`,
  pleaseNote: '已经举行的，请登记办结；尚未举行的，请告知新的日期。',
  heldUpByIt: (first, count) => {
    if (first === undefined) return `尚有${count}项后续任务未登记办结`
    return count === 1 ? `${first}待其完成后开展` : `${first}等${count}项后续任务待其完成后开展`
  },
  pleaseHurry: '请以上单位抓紧办理；确有困难的，请来电说明，以便统筹安排。',
  due: limit,
  punctual: (names) => `${names.length === 0 ? '' : `其中${listed(names)}`}尚在时限内`,
  tasksOf: (doers, tasks) => `${listed(doers)}${tasksListed(tasks)}`,
  waits: (holders, total, waiting) =>
    `待${listed(holders)}${total > holders.length ? `等${total}项` : ''}办结后办理：${waiting}`,
  outside: (tasks) => `尚待外部单位确定，由办公室跟踪衔接：${tasks}`,
  allUnits: (count) => `各单位（${count}家）`,
  each: (amount) => `各${amount}`,

  by: (day) => `${day}下班前`,
  on: (day) => day,
  please: (doers, tasks) => `请${listed(doers)}完成${tasksListed(tasks)}`,
  pleaseThen: (doers, tasks) => `待前置任务完成后，请${listed(doers)}及时办理${tasksListed(tasks)}`,
  event: (doers, tasks) => `${tasksListed(tasks)}，${listed(doers)}负责`,
  wayOut: '以上事项如已办理，请忽略。',

  tableTitle: (kind, date) => `附表：各单位${subjectOf[kind]}（截至${date}）`,
  tablePart: (unitWord, hasTasks) => `计量单位：${unitWord}${hasTasks ? '（各项任务为已报/应报）' : ''}`,
  ofWhich: (period) => `其中${period}`,
  column: {
    rank: '名次',
    unit: '单位',
    tasks: '任务数',
    closed: '已办结',
    started: '进行中',
    todo: '未启动',
    overdue: '逾期',
    percent: '完成度',
    light: '亮灯',
    asked: '应报',
    reported: '已报',
    rate: '完成率',
  },
  unranked: '—',

  scored: ({ asked, reported, percent, units, full }) =>
    `${units}家单位应报${asked}，已报${reported}，完成率${percent}%${full === 0 ? '' : `；已报齐${full}家`}。`,
  notBegun: '报送尚未开始。',
  missing: (units) => `已过时限、尚未报送的单位：${listed(units)}。`,
  silent: (units, count, unit) =>
    `近${count}${unit === 'wd' ? '个工作日' : '天'}未收到进展情况的单位：${listed(units)}。`,
  returnedUnits: (units) => `退回修改、尚未重报的单位：${listed(units.map(({ unit, day }) => `${unit}（${day}）`))}。`,

  badSince: (value, reason) => `--since“${value}”有误：${reason}`,
}
