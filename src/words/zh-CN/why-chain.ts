import type { SaidCause, SaidLink, SaidRest, SaidStep } from '../why-words.ts'

const mostStretches = 3

/** `9月7日—8日`, `8月31日—9月1日`, `9月15日`. */
const stretchText = ({ first, last }: SaidRest['off'][number]): string => {
  if (first === last) return first
  const month = /^.*月/.exec(first)?.[0]
  return `${first}—${month !== undefined && last.startsWith(month) ? last.slice(month.length) : last}`
}

const restText = ({ off, offDays, worked }: SaidRest): string => {
  const parts = [
    ...(off.length === 0
      ? []
      : off.length <= mostStretches
        ? [`其间${off.map(stretchText).join('、')}休息`]
        : [`其间休息${offDays}天`]),
    ...(worked.length === 0 ? [] : [`${worked.join('、')}照常上班`]),
  ]
  return parts.length === 0 ? '' : `（${parts.join('，')}）`
}

const followed = { 'same-day': '当天', 'next-day': '次日', 'next-workday': '下一个工作日', later: '' } as const

/** `9月3日完成`, `已于8月26日办结`: what the other does, and when. */
const otherText = ({ type, date, fact }: SaidLink): string => {
  if (fact === 'done') return `已于${date}办结`
  if (fact === 'dropped') return `已于${date}取消`
  if (fact === 'started') return `已于${date}启动`
  return `${date}${type === 'FS' || type === 'FF' ? '完成' : '开始'}`
}

const isFact = ({ fact }: SaidLink): boolean => fact === 'done' || fact === 'dropped' || fact === 'started'

/** What the start must wait for, up to the start. */
const startAfter = (link: SaidLink, { start, before, takes }: SaidStep): string => {
  const { type, from, date, lag } = link
  const event = type === 'FS' ? '完成' : '开始'
  if (lag?.isNegative === true) {
    return `可比${from}${event}（${date}）提前${lag.length}，${start}开始${restText(before)}`
  }
  if (type === 'SS' && lag === undefined && link.follows === 'same-day') return `与${from}同一天（${start}）开始`
  const waits = `${isFact(link) ? '' : '等'}${from}${otherText(link)}`
  if (lag !== undefined) return `${waits}后再过${lag.length}（至${lag.until}），${start}开始${restText(before)}`
  if (takes === undefined && link.follows === 'same-day') return `${waits}，当天即告完成（这是节点，不占时间）`
  return `${waits}，${followed[link.follows]}${start}开始${restText(before)}`
}

/** What the end must wait for; the start is counted back from there. */
const endAfter = (link: SaidLink, { start, takes, during, finish }: SaidStep): string => {
  const { type, from, date, lag } = link
  const waits =
    lag?.isNegative === true
      ? `最早可比${from}${type === 'FF' ? '完成' : '开始'}（${date}）提前${lag.length}收尾`
      : `要等${from}${otherText(link)}${lag === undefined ? '' : `后再过${lag.length}（至${lag.until}）`}才能收尾`
  return takes === undefined
    ? `${waits}，${finish}完成`
    : `${waits}，需${takes}${restText(during)}，倒推自${start}开始，${finish}完成`
}

const ends = ({ takes, during, finish, isOneDay }: SaidStep): string =>
  `需${takes}${restText(during)}，${isOneDay ? '当天' : finish}完成`

/** What fixes a milestone by itself. */
const nodeText = (cause: SaidCause): string => {
  switch (cause.kind) {
    case 'start':
      return `计划写明不早于${cause.day}`
    case 'campaign-start':
      return `整个方案从${cause.day}开始排`
    case 'today':
      return `还没有办结，最早算在今天（${cause.day}）`
    default:
      return ''
  }
}

const startText = (cause: SaidCause, step: SaidStep): string => {
  const { start, before } = step
  switch (cause.kind) {
    case 'start':
      return cause.isMoved
        ? `计划写明不早于${cause.day}开始，顺延到工作日${start}${restText(before)}`
        : `计划写明不早于${cause.day}开始`
    case 'campaign-start':
      return cause.isMoved
        ? `整个方案从${cause.day}开始排，顺延到工作日${start}${restText(before)}`
        : `整个方案从${cause.day}开始排，此前不安排工作`
    case 'today':
      return cause.isMoved
        ? `尚未启动，今天（${cause.day}）休息，最早${start}可以开始${restText(before)}`
        : `尚未启动，最早今天（${cause.day}）可以开始`
    default:
      return ''
  }
}

const sentence = (step: SaidStep): string => {
  const { cause, takes, during, finish, start, isOneDay, missed } = step
  const late = missed === undefined ? '' : `；原定${missed}，已赶不上`
  switch (cause.kind) {
    case 'link':
      if (cause.type === 'FF' || cause.type === 'SF') return `${endAfter(cause, step)}${late}`
      return takes === undefined
        ? `${startAfter(cause, step).replace(/开始(?:（[^（）]*）)?$/, '即告完成（这是节点，不占时间）')}${late}`
        : `${startAfter(cause, step)}，${ends(step)}${late}`
    case 'event':
      return isOneDay || takes === undefined
        ? `日子定在${cause.day}，不提前也不推后`
        : `日子定在${cause.day}，不提前也不推后，需${takes}${restText(during)}，${finish}完成`
    case 'started':
      return `已于${cause.on}启动，${cause.returned === undefined ? `完成${cause.percent}%` : `${cause.returned}退回`}，还需${cause.left}，从今天（${cause.today}）算起${restText(during)}，${finish}完成`
    case 'begun':
      if (cause.returned !== undefined) {
        const estimate =
          takes === undefined || cause.natural !== undefined
            ? `暂按今天（${cause.today}）完成推算`
            : `按需${takes}推算${restText(during)}，${finish}完成`
        return `已于${cause.on}启动，${cause.returned}退回，尚未重报，${estimate}`
      }
      if (takes === undefined) return `已于${cause.on}启动，尚未报办结，暂按今天（${cause.today}）推算`
      return cause.natural === undefined
        ? `已于${cause.on}启动，没有报进度，按需${takes}推算${restText(during)}，${finish}完成`
        : `已于${cause.on}启动，按需${takes}本应${cause.natural}完成，至今没有报办结，暂按今天（${cause.today}）完成推算`
    case 'done':
      return `已于${cause.on}办结`
    case 'accepted':
      return `已于${cause.on}办结，并已销号`
    case 'dropped':
      return `已于${cause.on}取消`
    case 'supposed':
      return isOneDay ? `按假定，${finish}完成` : `按假定，${start}开始，${finish}完成`
    case 'unscheduled':
      return '前置关系成环，排不出日期'
    default:
      return takes === undefined ? `${nodeText(cause)}；这是节点，不占时间` : `${startText(cause, step)}，${ends(step)}`
  }
}

/** `1. “评审，确定展品”：等丙县的“征集”9月3日完成，次日9月4日开始，需3个工作日，9月6日完成。` */
export const step = (number: number, said: SaidStep): string => `${number}. ${said.task}：${sentence(said)}。`
