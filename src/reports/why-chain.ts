import { finish, workdayUntil } from '../calendar/count.ts'
import type { Cause, ChainStep } from '../status/explain.ts'
import { isFinished } from '../status/facts.ts'
import { returnedOf } from '../status/returned.ts'
import type { Room } from '../status/room.ts'
import type { SaidCause, SaidLink, SaidStep } from '../words/why-words.ts'
import type { Block } from './page.ts'
import { dayText } from './telling.ts'
import {
  firstDayOf,
  lastDayText,
  lengthText,
  saidRest,
  sentenceCell,
  taskName,
  type WhyTelling,
} from './why-telling.ts'

type LinkCause = Extract<Cause, { readonly kind: 'link' }>

const factOf = ({ from, type }: LinkCause, { analysis }: WhyTelling): SaidLink['fact'] => {
  const { facts } = analysis.standings[from]!
  const isEnd = type === 'FS' || type === 'FF'
  if (isEnd) return isFinished(facts) ? (facts.state === 'dropped' ? 'dropped' : 'done') : undefined
  return facts.started === undefined ? undefined : 'started'
}

/** How the day on which a task starts follows on the day of what decided it. */
const followingOf = ({ task, start, before }: ChainStep, day: number, as: WhyTelling): SaidLink['follows'] => {
  const first = firstDayOf(task, start, as)
  if (first === day) return 'same-day'
  if (before.off.length > 0) return 'next-workday'
  return first === day + 1 ? 'next-day' : 'later'
}

const saidLink = (cause: LinkCause, step: ChainStep, as: WhyTelling): SaidLink => {
  const { type, from, lag, anchor, bound } = cause
  const isEnd = type === 'FS' || type === 'FF'
  const day = isEnd ? anchor - 1 : firstDayOf(from, anchor, as)
  const isNegative = lag.count < 0
  const until = isNegative ? bound : bound - 1
  return {
    kind: 'link',
    type,
    from: taskName(from, as),
    date: dayText(day, as),
    fact: factOf(cause, as),
    lag: lag.count === 0 ? undefined : { length: lengthText(lag, as), until: dayText(until, as), isNegative },
    follows: followingOf(step, day, as),
  }
}

const saidCause = (step: ChainStep, as: WhyTelling): SaidCause => {
  const { cause, task, end } = step
  const { analysis } = as
  const { facts } = analysis.standings[task]!
  const { takes, milestone } = analysis.tasks[task]!
  switch (cause.kind) {
    case 'link':
      return saidLink(cause, step, as)
    case 'event':
      return { kind: 'event', day: dayText(cause.day, as) }
    case 'started': {
      const on = dayText(cause.on, as)
      const today = dayText(analysis.asOf.day, as)
      const sentBack = returnedOf(analysis.standings[task]!, analysis)
      const returned = sentBack === undefined ? undefined : dayText(sentBack.day, as)
      if (cause.left !== undefined) {
        return { kind: 'started', on, percent: facts.percent, left: lengthText(cause.left, as), today, returned }
      }
      const natural = finish(analysis.calendar, cause.on, takes)
      const isPast = !milestone && natural < end
      return { kind: 'begun', on, natural: isPast ? lastDayText(natural, as) : undefined, today, returned }
    }
    case 'finished': {
      const kind = facts.state === 'accepted' || facts.state === 'dropped' ? facts.state : 'done'
      return { kind, on: dayText(cause.on, as) }
    }
    case 'supposed':
    case 'unscheduled':
      return { kind: cause.kind }
    default:
      return { kind: cause.kind, day: dayText(cause.day, as), isMoved: step.before.off.length > 0 }
  }
}

export const saidStep = (step: ChainStep, as: WhyTelling): SaidStep => {
  const { task, cause, start, end, before, during } = step
  const { takes, milestone, date } = as.analysis.tasks[task]!
  const first = firstDayOf(task, start, as)
  const isUnscheduled = cause.kind === 'unscheduled'
  return {
    task: taskName(task, as),
    cause: saidCause(step, as),
    start: isUnscheduled ? '' : dayText(first, as),
    finish: isUnscheduled ? '' : lastDayText(end, as),
    isOneDay: first === end - 1,
    takes: milestone ? undefined : lengthText(takes, as),
    before: saidRest(before, as),
    during: saidRest(during, as),
    missed: cause.kind === 'link' && date !== undefined && first > date.day ? dayText(date.day, as) : undefined,
  }
}

/** What the room of a task on the chain means for the explained one. */
const roomText = ({ latest, workdays, task }: Room, explained: number, as: WhyTelling): string => {
  const { calendar, asOf, tasks, standings } = as.analysis
  const last = tasks[task]!.takes.unit === 'wd' ? workdayUntil(calendar, latest - 1) : latest - 1
  const isOwn = standings[explained]!.deadline !== undefined
  return as.why.room(taskName(explained, as), dayText(last, as), workdays, last < asOf.day, isOwn)
}

/** Whether all tasks before the explained one could be equally late: then that is said once. */
const isShared = ([, first, ...others]: readonly Room[]): boolean =>
  first !== undefined &&
  first.workdays >= 0 &&
  others.length > 0 &&
  others.every(({ workdays }) => workdays === first.workdays)

const sharedLine = (rooms: readonly Room[], explained: number, as: WhyTelling): Block => {
  const isOwn = as.analysis.standings[explained]!.deadline !== undefined
  const { workdays } = rooms[1]!
  const say = (of: WhyTelling): string => of.why.sharedRoom(2, rooms.length, taskName(explained, of), workdays, isOwn)
  return { kind: 'paragraph', cells: [sentenceCell(as, say)] }
}

/** So many tasks of a long chain are told, from its beginning and from its end. */
const mostFirst = 20
const mostLast = 5

/** The chain, a numbered sentence for each task, with how much later that one could be. */
export const chainBlocks = (chain: readonly ChainStep[], rooms: readonly Room[], as: WhyTelling): readonly Block[] => {
  const explained = chain[0]!.task
  const shared = isShared(rooms)
  const lines = chain.map((step, at): Block => {
    const room = at === 0 || shared ? undefined : rooms[at]
    return {
      kind: 'paragraph',
      cells: [
        sentenceCell(as, (of) =>
          of.why.sentences([
            of.why.step(at + 1, saidStep(step, of)),
            ...(room === undefined ? [] : [roomText(room, explained, of)]),
          ]),
        ),
        ...(at === 0 ? [] : [{ text: `  ${as.analysis.tasks[step.task]!.id}`, tone: 'muted' as const }]),
      ],
    }
  })
  const leftOut = lines.length - mostFirst - mostLast
  const last = shared ? [sharedLine(rooms, explained, as)] : []
  if (leftOut <= 0) return [...lines, ...last]
  return [
    ...lines.slice(0, mostFirst),
    { kind: 'paragraph', cells: [{ text: as.why.stepsLeftOut(leftOut), tone: 'muted' }] },
    ...lines.slice(-mostLast),
    ...last,
  ]
}
