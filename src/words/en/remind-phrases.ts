import { type Day, ymdOf } from '../../model/day.ts'
import type { CountFacts, HolderFacts, RootFacts, WaitingFacts, WorkFacts } from '../remind-words.ts'
import { counted, months } from './phrases.ts'

export const date = (day: Day, expectedYear: number): string => {
  const { year, month, day: dayOfMonth } = ymdOf(day)
  return `${dayOfMonth} ${months[month - 1]}${year === expectedYear ? '' : ` ${year}`}`
}

export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

export const verb = ({ isHandedIn, count }: WorkFacts): string =>
  isHandedIn ? (count !== undefined && !count.isNone ? 'send the rest' : 'hand it in') : 'finish it'

export const received = ({ isNone, received: got }: CountFacts): string =>
  isNone ? 'nothing has been received so far' : `${got} received so far`

export const state = ({ count, percent }: WorkFacts): string =>
  count !== undefined
    ? `${count.target} wanted, ${count.isNone && percent !== undefined ? `${percent}% done` : received(count)}. `
    : percent === undefined
      ? ''
      : `${percent}% done. `

export const extended = ({ original }: WorkFacts): string =>
  original === undefined ? '' : `Extended by approval from ${original}. `

export const dayOff = ({ dayOff: off }: WorkFacts): string =>
  off === undefined ? '' : `The deadline, ${off}, is a day off. `

const some = (who: readonly string[], total: number): string =>
  who.length < total ? `${who.join(', ')} and ${total - who.length} more` : listed(who)

const holder = ({ name, who, total, isFanned, isOwn, isHandedIn, isStart, isAsked }: HolderFacts): string => {
  const open = isStart ? 'has not begun' : isHandedIn ? 'has not been handed in' : 'is not finished'
  const asked = isAsked ? ', who have been reminded' : ''
  if (isFanned) return `${name} ${open} by ${counted(total, 'unit')} (${some(who, total)}${asked})`
  return `${name}${isOwn ? '' : ` (${listed(who)}${asked})`} ${open}`
}

const rooted = ({ name, who, total, isOwn }: RootFacts): string =>
  isOwn
    ? `${name} has to come first${total > 1 ? ` (${counted(total, 'unit')})` : ''}`
    : `the place to act is ${name} (${some(who, total)})`

export const holders = ({ holders: all, more, root }: WaitingFacts): string =>
  [
    ...all.map(holder),
    ...(more === 0 ? [] : [`${counted(more, 'other task')} ${more === 1 ? 'is' : 'are'} not finished either`]),
    ...(root === undefined ? [] : [rooted(root)]),
  ].join('; ')

/** `It was sent back on 26 August (two of them do not qualify). `. */
export const sentBack = ({ returned }: WorkFacts): string =>
  returned === undefined
    ? ''
    : `It was sent back on ${returned.day}${returned.note === undefined ? '' : ` (${returned.note})`}. `
