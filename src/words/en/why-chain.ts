import type { SaidCause, SaidLink, SaidRest, SaidStep } from '../why-words.ts'

const mostStretches = 3

/** `7–8 Sep`, `31 Aug – 1 Sep`, `15 Sep`. */
const stretchText = ({ first, last }: SaidRest['off'][number]): string => {
  if (first === last) return first
  const [day, month] = first.split(' ')
  return month !== undefined && last.endsWith(` ${month}`) && day !== undefined
    ? `${day}–${last}`
    : `${first} – ${last}`
}

const restText = ({ off, offDays, worked }: SaidRest): string => {
  const parts = [
    ...(off.length === 0
      ? []
      : off.length <= mostStretches
        ? [`${off.map(stretchText).join(', ')} off`]
        : [`${offDays} days off`]),
    ...(worked.length === 0 ? [] : [`${worked.join(', ')} worked`]),
  ]
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`
}

const followed = {
  'same-day': 'starts the same day, ',
  'next-day': 'starts the next day, ',
  'next-workday': 'starts on the next working day, ',
  later: 'starts ',
} as const

/** `finishes 3 Sep`, `was done on 26 Aug`: what the other does, and when. */
const otherText = ({ type, date, fact }: SaidLink): string => {
  if (fact === 'done') return `was done on ${date}`
  if (fact === 'dropped') return `was dropped on ${date}`
  if (fact === 'started') return `was started on ${date}`
  return `${type === 'FS' || type === 'FF' ? 'finishes' : 'starts'} on ${date}`
}

/** What the start must wait for, up to the start. */
const startAfter = (link: SaidLink, { start, before, takes }: SaidStep): string => {
  const { type, from, date, lag } = link
  if (lag?.isNegative === true) {
    const event = type === 'FS' ? 'finishes' : 'starts'
    return `may start ${lag.length} before ${from} ${event} (${date}), so it starts on ${start}${restText(before)}`
  }
  if (type === 'SS' && lag === undefined && link.follows === 'same-day')
    return `starts together with ${from}, on ${start}`
  const waits = link.fact === undefined ? `waits until ${from} ${otherText(link)}` : `${from} ${otherText(link)}`
  if (lag !== undefined)
    return `${waits}, then another ${lag.length} (to ${lag.until}); starts on ${start}${restText(before)}`
  if (takes === undefined && link.follows === 'same-day') return `${waits}; comes the same day`
  return `${waits}; ${followed[link.follows]}${start}${restText(before)}`
}

/** What the end must wait for; the start is counted back from there. */
const endAfter = (link: SaidLink, { start, takes, during, finish }: SaidStep): string => {
  const { type, from, date, lag } = link
  const waits =
    lag?.isNegative === true
      ? `may finish ${lag.length} before ${from} ${type === 'FF' ? 'finishes' : 'starts'} (${date})`
      : `may finish only when ${from} ${otherText(link)}${lag === undefined ? '' : ` and another ${lag.length} have passed (to ${lag.until})`}`
  return takes === undefined
    ? `${waits}; finishes on ${finish}`
    : `${waits}; takes ${takes}${restText(during)}, so it starts on ${start} and finishes on ${finish}`
}

const ends = ({ takes, during, finish, isOneDay }: SaidStep): string =>
  `takes ${takes}${restText(during)}; finishes ${isOneDay ? 'the same day' : `on ${finish}`}`

/** What fixes a milestone by itself. */
const nodeText = (cause: SaidCause): string => {
  switch (cause.kind) {
    case 'start':
      return `not before ${cause.day}, says the plan`
    case 'campaign-start':
      return `nothing comes before the campaign starts, on ${cause.day}`
    case 'today':
      return `not reported done; today (${cause.day}) at the earliest`
    default:
      return ''
  }
}

const startText = (cause: SaidCause, step: SaidStep): string => {
  const { start, before } = step
  switch (cause.kind) {
    case 'start':
      return `must not start before ${cause.day}, says the plan${cause.isMoved ? `; moved to ${start}${restText(before)}` : ''}`
    case 'campaign-start':
      return `nothing starts before the campaign does, on ${cause.day}${cause.isMoved ? `; moved to ${start}${restText(before)}` : ''}`
    case 'today':
      return cause.isMoved
        ? `not started; today (${cause.day}) is a day off, it can start on ${start}${restText(before)}`
        : `not started; it can start today (${cause.day}) at the earliest`
    default:
      return ''
  }
}

const sentence = (step: SaidStep): string => {
  const { cause, takes, during, finish, start, isOneDay, missed } = step
  const late = missed === undefined ? '' : `; it was set for ${missed}, which cannot be kept`
  switch (cause.kind) {
    case 'link':
      if (cause.type === 'FF' || cause.type === 'SF') return `${endAfter(cause, step)}${late}`
      return takes === undefined
        ? `${startAfter(cause, step).replaceAll('starts', 'comes')}; takes no time${late}`
        : `${startAfter(cause, step)}; ${ends(step)}${late}`
    case 'event':
      return isOneDay || takes === undefined
        ? `is set for ${cause.day}, neither earlier nor later`
        : `is set for ${cause.day}, neither earlier nor later; takes ${takes}${restText(during)}; finishes on ${finish}`
    case 'started':
      return `started on ${cause.on}, ${cause.returned === undefined ? `${cause.percent}% done` : `sent back on ${cause.returned}`}; ${cause.left} left, counted from today, ${cause.today}${restText(during)}; finishes on ${finish}`
    case 'begun':
      if (cause.returned !== undefined) {
        const estimate =
          takes === undefined || cause.natural !== undefined
            ? `taken for today (${cause.today})`
            : `takes ${takes}${restText(during)}; finishes on ${finish}`
        return `started on ${cause.on}, sent back on ${cause.returned} and not handed in again; ${estimate}`
      }
      if (takes === undefined) return `started on ${cause.on}, not reported done; taken for today (${cause.today})`
      return cause.natural === undefined
        ? `started on ${cause.on}, no progress reported; takes ${takes}${restText(during)}; finishes on ${finish}`
        : `started on ${cause.on}, takes ${takes} and should have finished on ${cause.natural}; not reported done, so taken for today (${cause.today})`
    case 'done':
      return `was done on ${cause.on}`
    case 'accepted':
      return `was done on ${cause.on} and accepted`
    case 'dropped':
      return `was dropped on ${cause.on}`
    case 'supposed':
      return isOneDay
        ? `finishes on ${finish}, as supposed`
        : `starts on ${start} and finishes on ${finish}, as supposed`
    case 'unscheduled':
      return 'cannot be scheduled: the dependencies form a cycle'
    default:
      return takes === undefined ? `${nodeText(cause)}; takes no time` : `${startText(cause, step)}; ${ends(step)}`
  }
}

/** `1. "Jury": waits until "Collect" finishes on 3 Sep; starts the next day, 4 Sep; takes 3 working days; finishes on 6 Sep.` */
export const step = (number: number, said: SaidStep): string => `${number}. ${said.task}: ${sentence(said)}.`
