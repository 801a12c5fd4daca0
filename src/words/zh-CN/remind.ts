import type { RemindWords } from '../remind-words.ts'
import { periodName, weekdaySign } from './phrases.ts'
import {
  clause,
  date,
  dayOff,
  extended,
  foretold,
  holders,
  listed,
  nested,
  numeral,
  quoted,
  received,
  sentBack,
  state,
  verb,
} from './remind-phrases.ts'

export const remind: RemindWords = {
  subject: '工作提醒',
  date,
  today: (day, expectedYear) => `今天（${date(day, expectedYear)}）`,
  weekday: (day, expectedYear) => `${date(day, expectedYear)}（星期${weekdaySign(day)}）`,
  letterDate: (day) => date(day, -1),
  span: (first, last) => (first === last ? first : `${first}—${last}`),
  unitName: (name, section) => (section === undefined || name.endsWith(section) ? name : `${name}${section}`),
  salutation: (name) => `${name}：`,
  opening: (campaign, isHost, { kind }) =>
    isHost
      ? `现将${campaign}${kind === 'this' ? '本周' : kind === 'next' ? '下周' : ''}有关工作提醒如下：`
      : `感谢贵单位对${campaign}的大力支持。现将有关事项提醒如下：`,
  merged: (days) => `${listed(days)}当周只有一个工作日，与本期合并提醒。`,
  daysOff: ({ off, worked }) => {
    const rest = off.map(({ first, last, days }) => (days === 1 ? `${first}休息` : `${first}至${last}休息`))
    const work = worked.length === 0 ? [] : [`${listed(worked)}照常上班`]
    return `${[...rest, ...work].join('，')}，请统筹安排时间。`
  },
  chapterLabel: (number) => `${numeral(number)}、`,
  itemLabel: (number) => `${number}.`,
  chapter: (kind, isHost, { kind: week, last }) =>
    ({
      overdue: isHost ? '已过时限，请抓紧办理' : '已过时限，烦请补报',
      due: week === 'this' ? '本周到期' : `${last}前到期`,
      start: week === 'this' ? '本周须启动或加快' : `${last}前须启动或加快`,
      soon: '近期安排',
      waiting: '正在等待的事项',
      external: '等待外单位的事项',
      needed: '后续工作正在等待的事项',
      'sign-off': '待销号',
      silent: '近期未收到进展情况',
      undecided: '时限待定',
      invited: isHost ? '有条件的可以安排' : '有条件的欢迎参加',
    })[kind],

  title: (task, activity, period, what) =>
    `${activity === undefined ? '' : `${activity}·`}${task}${period === undefined ? '' : `（${period}）`}${what === undefined ? '' : `（${nested(what)}）`}`,
  period: periodName,
  periods: listed,
  light: (light) => `〔${{ red: '红', yellow: '黄', green: '绿', blue: '蓝' }[light]}灯〕`,
  step: (step) => (step === 2 ? '〔催办〕' : step === 3 ? '〔督办〕' : ''),

  overdue: (facts) => {
    const { isHandedIn, count, due, step, workdays, by, lead, isEvent, percent, isBegun, returned } = facts
    if (isEvent) return `原定${due}进行，尚未登记办结。如已举行，请登记办结；尚未举行的，请告知新的日期。`
    if (returned !== undefined) {
      const again = isHandedIn ? '重报' : '完成'
      return `应于${due}前${isHandedIn ? '报送' : '完成'}，${sentBack(facts)}。烦请修改后于${by}下班前${again}。`
    }
    const ask = isHandedIn ? '补报' : '完成'
    const far = percent === undefined ? (isBegun ? '尚未办结' : '尚未启动') : `目前完成${percent}%`
    const what =
      count !== undefined
        ? `${extended(facts)}应于${due}前报送${count.target}，${count.isNone && percent !== undefined ? far : received(count)}`
        : `${extended(facts)}应于${due}前${isHandedIn ? `报送，${percent === undefined ? '目前尚未收到' : far}` : `完成，${far}`}`
    const late = step < 2 ? '' : `，已逾期${workdays}个工作日`
    const request =
      step < 2
        ? `烦请于${by}下班前${ask}。`
        : step === 2
          ? `请抓紧办理，于${by}下班前${ask}。`
          : `敬请${lead === undefined ? '负责同志' : `责任领导（${lead}）`}协调推进，于${by}下班前${ask}，并告知进展情况。`
    return `${what}${late}。${request}`
  },
  due: (facts) =>
    facts.isEvent
      ? `定于${facts.day}，请做好各项准备。`
      : facts.returned !== undefined
        ? `${sentBack(facts)}，请修改后于${facts.day}下班前${facts.isHandedIn ? '重报' : '完成'}。`
        : `${state(facts)}${extended(facts)}${dayOff(facts)}${foretold(facts)}于${facts.day}下班前${verb(facts)}。`,
  start: ({ startBy, isPast, isStarted, lateBy, expected, actual, ...facts }) => {
    const { forecast } = facts
    if (facts.returned !== undefined) {
      const goal = facts.day === undefined ? '' : `，${facts.day}前${facts.isHandedIn ? '重报' : '完成'}`
      return `${sentBack(facts)}，请抓紧修改${goal}。`
    }
    if (expected !== undefined && facts.count !== undefined) {
      const { target, received: got, unitWord, isNone } = facts.count
      const far = isNone
        ? actual === 0
          ? `目前尚未收到，序时进度为${expected}%`
          : `目前完成${actual}%，序时进度为${expected}%`
        : `目前收到${got}${unitWord}（${actual}%，序时进度为${expected}%）`
      return `应报${target}，${far}，请适当加快，${facts.day}前${verb(facts)}。`
    }
    const by =
      isStarted || startBy === undefined ? '' : isPast ? `按所需工期应于${startBy}前启动，` : `最迟${startBy}启动，`
    if (forecast !== undefined) {
      const late = `预计${forecast}完成，比时限${facts.due}晚${lateBy}个工作日`
      return isStarted
        ? `${late}，请加快进度；确需调整的，请及时提出。`
        : `${by}现在启动${late}，请尽快着手；确需调整的，请及时提出。`
    }
    if (facts.isEvent) return `定于${facts.day}，${by}请做好准备。`
    const goal = facts.day === undefined ? '以免影响后续工作' : `确保${facts.day}前${verb(facts)}`
    return `${by}请尽快着手，${goal}。`
  },
  soon: (facts) =>
    facts.isEvent
      ? `定于${facts.day}，请提前准备。`
      : facts.returned !== undefined
        ? `${sentBack(facts)}，请修改后于${facts.day}前${facts.isHandedIn ? '重报' : '完成'}。`
        : `${state(facts)}${extended(facts)}${dayOff(facts)}请于${facts.day}前${verb(facts)}。`,
  waiting: (facts) => {
    const { due, day, isPast, isEvent, forecast, lateBy } = facts
    const when =
      day === undefined
        ? ''
        : isPast
          ? isEvent
            ? `原定${due}，已过；`
            : `时限${due}已过；`
          : `${extended(facts)}${isEvent ? '定于' : '时限'}${day}；`
    if (isEvent && isPast) return `${when}${holders(facts)}。请明确新的日期，先做好准备。`
    const late = forecast === undefined || isPast ? '' : `照此预计${forecast}完成，比时限晚${lateBy}个工作日。`
    const then = facts.holders.every(({ isStart }) => isStart) ? '启动' : '完成'
    return `${when}${holders(facts)}。${late}待其${then}后即可办理，请先做好准备。`
  },
  knockOnTitle: '受上述事项影响的后续工作',
  knockOn: (tasks) =>
    `${tasks
      .map(({ name, due, isPast, isEvent, forecast }) => {
        const past = isEvent ? `原定${due}，已过` : `时限${due}已过`
        const when = due === undefined ? '' : isPast ? past : `${isEvent ? '定于' : '时限'}${due}`
        const then =
          forecast === undefined
            ? ''
            : !isEvent
              ? `照此预计${forecast}完成`
              : isPast
                ? '请明确新的日期'
                : '照此将受影响'
        return `${quoted(name)}（${[when, then].filter((each) => each !== '').join('，')}）`
      })
      .join('、')}，请统筹考虑。`,
  laterTitle: '随后的工作',
  later: (tasks) =>
    `${tasks.map(({ name, due, isEvent }) => `${quoted(name)}（${isEvent ? '定于' : '时限'}${due}）`).join('、')}，待前项完成后办理，请做好衔接。`,
  waitingSoon: (facts) =>
    `${extended(facts)}${facts.isEvent ? '定于' : '时限'}${facts.day}；${holders(facts)}，请提前准备。`,
  external: (facts, unit, isPast) =>
    facts.due === undefined
      ? `由${unit}办理，后续工作正在等待，请主动联系、做好衔接。`
      : isPast
        ? `由${unit}办理，应于${facts.due}前完成，目前尚未收到，请主动联系了解情况。`
        : `由${unit}办理，时限${facts.day}，请保持联系、做好衔接。`,
  needed: (facts) =>
    `${facts.count === undefined ? '' : state(facts)}后续工作正在等待，请抓紧办理${facts.day === undefined ? '' : `（时限${facts.day}）`}。`,
  signOff: (units) => `${units.length === 0 ? '' : listed(units)}已办结，请审核佐证材料后销号；需要补正的，请退回。`,
  silentToo: (duration) => `近${duration}未收到进展情况，请一并告知。`,
  silent: (names, duration) => `${names.map(quoted).join('')}近${duration}未收到进展情况，方便时请告知。`,
  silentTitle: '进展情况',
  undecided: (waits) => `时限待定${waits === undefined ? '' : `；${waits}`}。请于商定后告知，以便列入计划。`,
  invited: (facts) => `有条件的，欢迎于${facts.day}前${verb(facts)}。`,
  waitsFor: holders,
  sentences: (all) => all.join(''),
  followers: (name, who, members, count) =>
    `${quoted(name)}（${members > 1 ? `${who}等${members}家` : who}）${count > 1 ? `等${count}项后续工作` : ''}须待此项完成。`,
  helpers: (names) => `配合：${listed(names)}。`,
  owner: (name) => `承办：${name}。`,
  duration: (count, unit) => `${count}${unit === 'wd' ? '个工作日' : '天'}`,

  shortOverdue: (name, { count, shortBy, isHandedIn, isEvent, returned }) =>
    isEvent
      ? `${clause(name)}如已举行请登记办结`
      : returned !== undefined
        ? `${clause(name)}已退回，烦请${shortBy}前${isHandedIn ? '重报' : '完成'}`
        : count === undefined
          ? `${clause(name)}已过时限，烦请${shortBy}前${isHandedIn ? '补报' : '完成'}`
          : `${clause(name)}尚缺${count.missing}${count.unitWord}，烦请${shortBy}前补报`,
  shortDue: (name, facts) =>
    facts.isEvent
      ? `${clause(name)}定于${facts.shortDay}`
      : facts.returned !== undefined
        ? `${clause(name)}已退回，请${facts.shortDay}下班前${facts.isHandedIn ? '重报' : '完成'}`
        : facts.count !== undefined && !facts.count.isNone
          ? `${clause(name)}尚缺${facts.count.missing}${facts.count.unitWord}，请${facts.shortDay}下班前${verb(facts)}`
          : `${clause(name)}请${facts.shortDay}下班前${verb(facts)}`,
  shortStart: (name, { shortStartBy }) =>
    shortStartBy === undefined ? `${clause(name)}请尽快启动` : `${clause(name)}请${shortStartBy}前启动`,

  contact: (sections) =>
    sections.length === 1
      ? `联系科室：${sections[0]!.section}。`
      : `联系科室：${sections.map(({ section, activities }) => `${section}（${listed(activities)}）`).join('；')}。`,
  wayOut: (isHost, isAsked, signOff) =>
    isHost
      ? `${isAsked ? '需要延期的，请在到期2个工作日前提出；' : ''}${signOff ? '办结后请附佐证材料，经审核后销号。' : ''}以上事项如已办理，请忽略。`
      : `${isAsked ? '确有困难的，请来电说明，以便统筹安排；' : ''}以上事项如已办理，请忽略。`,
  nothingFor: (names, total) => `没有需要提醒的事项：${listed(names)}${names.length < total ? `等${total}个` : ''}`,
  mentionFor: (recipient, hint) => `${recipient}：${hint}`,
  cannotMention: (recipient, names) => `${recipient}：机器人不能@${listed(names)}，mention 里请写账号`,
  nothingShort: (recipients) => `短信没有要写的：${listed(recipients)}`,
  written: (files, folder) => `已写入${folder}：${files}个文件`,
  leftFromBefore: (names, total) =>
    `文件夹里还有以前的文件，请勿误发：${listed(names)}${names.length < total ? `等${total}个` : ''}`,
  didYouMean: (name) => `是不是想写 ${name}？`,
  weekIsOver: (week, asOf) => `${week}到${asOf}已经过去：要看当时的情况，请用 --as-of 写明那一天`,
  badWeek: (value) => `--week 没有“${value}”`,
  weekForms: '可写 this（本周）、next（下周）、2019-W40',
  notFolder: (path) => `${path} 不是文件夹`,
  outside: (name) => `${name}是外部单位，只等待，不写提醒`,
  unknownRecipient: (name) => `没有单位或科室“${name}”`,
  progress: (done, total) => `提醒 ${done}/${total}`,
}
