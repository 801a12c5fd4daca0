import { type Day, ymdOf } from '../../model/day.ts'
import type { CountFacts, HolderFacts, RootFacts, WaitingFacts, WorkFacts } from '../remind-words.ts'

const digits = '零一二三四五六七八九十'
export const numeral = (number: number): string => {
  if (number <= 10) return digits[number]!
  const [tens, units] = [Math.floor(number / 10), number % 10]
  return `${tens === 1 ? '' : digits[tens]}十${units === 0 ? '' : digits[units]}`
}

export const date = (day: Day, expectedYear: number): string => {
  const { year, month, day: dayOfMonth } = ymdOf(day)
  return `${year === expectedYear ? '' : `${year}年`}${month}月${dayOfMonth}日`
}

export const quoted = (name: string): string =>
  /[“”]/.test(name) ? `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”` : `“${name}”`
/** Brackets within brackets. */
export const nested = (text: string): string => text.replaceAll('（', '〔').replaceAll('）', '〕')
/** A name with a comma in it would fall apart in a row of clauses. */
export const clause = (name: string): string => (/[，、；]/.test(name) ? quoted(name) : name)
export const listed = (names: readonly string[]): string => names.join('、')

export const verb = ({ isHandedIn, count }: WorkFacts): string =>
  isHandedIn ? (count !== undefined && !count.isNone ? '报齐' : '报送') : '完成'

export const received = ({ isNone, received: got, unitWord }: CountFacts): string =>
  isNone ? '目前尚未收到' : `目前收到${got}${unitWord}`

/** How far it is, in front of what is asked: `应报20件，目前收到13件，`. */
export const state = ({ count, percent }: WorkFacts): string =>
  count !== undefined
    ? `应报${count.target}，${count.isNone ? (percent === undefined ? '' : `目前完成${percent}%，`) : `${received(count)}，`}`
    : percent === undefined
      ? ''
      : `目前完成${percent}%，`

/** `原定8月20日，已批准延期，`. */
export const extended = ({ original }: WorkFacts): string =>
  original === undefined ? '' : `原定${original}，已批准延期，`

/** `时限8月31日（星期六）为休息日，`. */
export const dayOff = ({ dayOff: off }: WorkFacts): string => (off === undefined ? '' : `时限${off}为休息日，`)

const some = (who: readonly string[], total: number): string =>
  who.length < total ? `${listed(who)}等${total}家` : listed(who)

const holder = ({ name, who, total, isFanned, isOwn, isHandedIn, isStart, isAsked }: HolderFacts): string => {
  const open = isStart ? '启动' : isHandedIn ? '报齐' : '完成'
  const asked = isAsked ? '，已另行提醒' : ''
  if (isFanned) return `${quoted(name)}尚有${total}家未${open}：${some(who, total)}${asked}`
  return `${quoted(name)}${isOwn ? '' : `（${listed(who)}）`}尚未${open}${asked}`
}

const rooted = ({ name, who, total, isOwn }: RootFacts): string =>
  isOwn
    ? `须先完成${quoted(name)}${total > 1 ? `（共${total}家）` : ''}`
    : `症结在${quoted(name)}（${some(who, total)}）`

export const holders = ({ holders: all, more, root }: WaitingFacts): string =>
  [
    ...all.map(holder),
    ...(more === 0 ? [] : [`另有${more}项尚未完成`]),
    ...(root === undefined ? [] : [rooted(root)]),
  ].join('；')

/** What a task under way will come to; of one that is handed in nothing is foretold before it has begun. */
export const foretold = ({ forecast, isBegun, isHandedIn }: WorkFacts): string =>
  forecast === undefined || (!isBegun && isHandedIn)
    ? '请'
    : isBegun
      ? `按目前进度预计${forecast}才能完成，请加快进度，`
      : `现在启动预计${forecast}才能完成，请抓紧办理，`

/** `已于8月26日退回（2件不合格）`. */
export const sentBack = ({ returned }: WorkFacts): string =>
  returned === undefined
    ? ''
    : `已于${returned.day}退回${returned.note === undefined ? '' : `（${nested(returned.note)}）`}`
