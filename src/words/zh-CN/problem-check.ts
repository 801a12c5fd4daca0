import type { Duty } from '../../model/campaign.ts'
import { type Day, ymdOf } from '../../model/day.ts'
import type { ProblemWords } from '../words.ts'
import { weekdaySign } from './phrases.ts'

/** `8月31日`; all with their years where they are not all of one year. */
const dates = <const D extends readonly Day[]>(...days: D): { [K in keyof D]: string } => {
  const known = days.map(ymdOf)
  const isOneYear = known.every(({ year }) => year === known[0]!.year)
  return known.map(({ year, month, day }) => `${isOneYear ? '' : `${year}年`}${month}月${day}日`) as {
    [K in keyof D]: string
  }
}

const weekday = (day: Day): string => `周${weekdaySign(day)}`

const others = (count: number): string => (count === 0 ? '' : ` 等${count + 1}项任务`)
const span = (start: string, finish: string): string => (start === finish ? start : `${start}—${finish}`)

const duty: Readonly<Record<Duty, string>> = {
  lead: '责任领导',
  section: '责任科室',
  owner: '承办人',
  due: '完成时限',
  deliverable: '成果',
}

const dateKey = { start: '开始日期', due: '完成时限', date: '日期', extend: '延期' } as const
const bound = { starts: ['早于', 'starts'], ends: ['晚于', 'ends'] } as const
const approval = { by: 'by（谁批准）', note: 'note（原因）' } as const
const closedAs = { done: '办结', count: '因数量达到目标而办结', accepted: '销号', dropped: '取消' } as const

/** What the rules of `plan check` say. */
export const checkWords = {
  redundantDependency: ({ text, via }) => `前置“${text}”多余：${via} 已包含这层先后关系`,
  repeatedDependency: ({ text }) => `前置“${text}”写了两次`,
  redundantDependencyHelp: () => '可以删去，排期不变',
  impliedBy: ({ via }) => `${via} 已包含它`,

  unusedUnit: ({ name }) => `单位“${name}”没有任务`,
  unusedUnitHelp: () => '请给它安排任务，或从 units 中删去',
  unusedAnchor: ({ name }) => `没有日期用到“${name}”`,
  unusedAnchorHelp: () => '请在日期里引用它，或从 anchors 中删去',

  deadlineUnreachable: ({ id, finish, due, workdays, days, others: more }) => {
    const [end, limit] = dates(finish, due)
    const late = workdays > 0 ? `${workdays}个工作日` : `${days}天（其间无工作日）`
    return `${id}${others(more)} 按计划最早${end}才能完成，时限是${limit}，差${late}`
  },
  deadlineUnreachableHelp: ({ finish }) => `请提早启动、压缩前面各环节的用时，或把时限放宽到${dates(finish)[0]}`,
  chainTask: ({ id, start, finish }) => {
    const [first, last] = dates(start, finish)
    return `${id}：${span(first, last)}`
  },
  chainDate: ({ id, day }) => `${id} 最早${dates(day)[0]}开始`,
  chainStarts: ({ day }) => `全部工作最早${dates(day)[0]}开始`,
  inheritedFrom: () => '时限写在这里，由任务沿用',
  deadlineAfterNeed: ({ id, due, finishBy, others: more }) => {
    const [limit, need] = dates(due, finishBy)
    return `${id}${others(more)} 的时限${limit}太晚：最迟${need}完成，后面的工作才来得及`
  },
  deadlineAfterNeedHelp: ({ finishBy }) => `请把时限提前到${dates(finishBy)[0]}，或放宽后面工作的时限`,
  neededBy: ({ id, startBy }) => `${id} 等它，最迟${dates(startBy)[0]}启动`,
  neededByEnd: ({ id, finishBy }) => `${id} 等它，最迟${dates(finishBy)[0]}完成`,
  dueOnDayOff: ({ day, others: more }) =>
    `时限${dates(day)[0]}（${weekday(day)}）是休息日${more === 0 ? '' : `，另有${more}期也是`}`,
  dueOnDayOffHelp: ({ before }) => `前一个工作日是${dates(before)[0]}（${weekday(before)}）`,
  dateOnDayOff: ({ day }) => `${dates(day)[0]}（${weekday(day)}）是休息日`,
  dateOnDayOffHelp: ({ before, after }) => {
    const [last, next] = dates(before, after)
    return `前一个工作日是${last}，后一个是${next}；确定在休息日举行，可在 calendar 的 open 里列入这一天`
  },
  outsideCampaign: ({ key, day, bound: which, limit }) => {
    const [written, other] = dates(day, limit)
    return `${dateKey[key]}${written}${bound[which][0]} ${bound[which][1]}（${other}）`
  },
  outsideCampaignHelp: ({ bound: which }) => `请改这个日期，或改 ${which}`,
  calendarUnknownYear: ({ years }) => `不知道${years.join('、')}年的放假和调休安排，只按周一至周五计算`,
  calendarUnknownYearHelp: ({ first, last }) =>
    `已知${first}年到${last}年；请更新本程序，或先用 base: weekdays，在 closed、open 里写明`,
  crowdedDay: ({ units, day, count, most }) => {
    const who = units.length === 0 ? '各单位' : units.join('、')
    return `${who}有${count}项任务同在${dates(day)[0]}（${weekday(day)}）到期，超过${most}项`
  },
  crowdedDayHelp: () => '请把时限错开几天',
  alsoDueThen: ({ id }) => `${id} 也在这一天到期`,

  missingResponsibility: ({ id, missing }) => {
    const parts = missing.map(({ duties, members }) => {
      const names = duties.map((each) => duty[each]).join('、')
      return members.length === 0 ? names : `${names}（${members.join('、')}）`
    })
    return `${id} 缺少${parts.join('；')}`
  },
  missingResponsibilityHelp: ({ duties }) =>
    duties.includes('due')
      ? `请写明 ${duties.join('、')}；时限还没有定的写 due: 待定`
      : `请写明 ${duties.join('、')}，可写在${duties.includes('deliverable') ? '任务' : '任务、活动或单位'}处`,
  jointWithoutTask: ({ members }) => `联合开展的活动里没有${members.join('、')}的任务`,
  jointWithoutTaskHelp: () => '请给它们安排任务，或在某项任务的 except 里写明原因',
  undecided: ({ id, others: more }) => `${id}${others(more)} 的时限待定`,
  undecidedHelp: () => '定下来以后请填写日期',

  logOutOfOrder: ({ id, day, before, others: more }) =>
    `${id} 记为${dates(day)[0]}办结，早于它的前置 ${before}${others(more)}`,
  logOutOfOrderHelp: () => '请核对两边的日期，或删去并不存在的前置关系',
  doneOn: ({ id, day }) => `${id} ${dates(day)[0]}办结`,
  doneTwice: ({ id }) => `${id} 办结了两次`,
  doneTwiceHelp: () => '请删去一条；确系退回重办的，中间补一条 returned 或 reopened',
  countFell: ({ count, before }) => `数量从${before}降到${count}`,
  countFellHelp: () => 'count 是累计数；有退回的，请先记一条 returned',
  percentOver: ({ percent }) => `进度${percent}%超过了100%`,
  percentOverHelp: () => '请写 0 到 100；做完了请写 state: done',
  acceptedNotDone: ({ id }) => `${id} 没有办结就销号`,
  acceptedNotDoneHelp: () => '请先补记 state: done 和办结日期',
  extendsEvent: ({ id }) => `${id} 的日期是固定的，不能延期`,
  extendsEventHelp: () => '活动改期，请改计划里的 date',
  logAfterClosed: ({ id, day, as }) => `${id} 已于${dates(day)[0]}${closedAs[as]}，这一条不起作用`,
  logAfterClosedHelp: () => '请核对日期；要重新办理，请先记一条 reopened 或 returned',
  earlierEntry: () => '先前的一条在这里',
  extensionUnapproved: ({ missing }) => `延期没有写明 ${missing.map((key) => approval[key]).join('和 ')}`,
  extensionUnapprovedHelp: ({ missing }) => `请补上 ${missing.join('、')}`,
  extensionNotLater: ({ extended, due }) => {
    const [later, limit] = dates(extended, due)
    return extended === due ? `延期后的时限仍是${limit}` : `延期后的时限${later}反而早于${limit}`
  },
  extensionNotLaterHelp: () => '请核对日期；要提前时限，请改计划里的 due',
  replacedDeadline: ({ day }) => `原来的时限${dates(day)[0]}在这里`,
  doneWithoutEvidence: ({ id }) => `${id} 办结没有写依据`,
  doneWithoutEvidenceHelp: () => '请写 evidence，如文号、照片或链接',

  personalData: ({ kind, masked }) =>
    kind === 'mobile' ? `这里有手机号码 ${masked}` : `这里有居民身份证号码 ${masked}`,
  personalDataHelp: () => '个人信息不应写入计划：请改写职务或座机',
  classified: ({ mark }) => `这里有密级标志“${mark}”`,
  classifiedHelp: () =>
    '涉密内容不得存入本仓库：请立即按保密规定处理；并非密级标志的，可加 # plan: ignore[classified] 和原因',

  unknownIgnore: ({ name }) => `注释里的“${name}”不是检查项`,
  unknownDirective: ({ word }) => `不认识“plan: ${word}”这种注释`,
  ignoreNamesNothing: () => '注释没有写明略过哪一项检查',
  ignoreForm: () => '请写 # plan: ignore[检查项] 原因，几项之间用半角逗号隔开',
  ignoreImpossible: ({ name }) => `“${name}”不能用注释略过`,
  ignoreImpossibleHelp: () => '请改正文件，并删去这条注释',
  unusedIgnore: ({ name }) => `这里没有“${name}”问题可略过`,
  unusedIgnoreHelp: () => '请删去这条注释',
} satisfies Partial<ProblemWords>
