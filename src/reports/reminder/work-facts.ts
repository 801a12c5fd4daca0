import { workdaysBetween, workdayUntil } from '../../calendar/count.ts'
import type { Day } from '../../model/day.ts'
import { expectedPercent } from '../../status/alert.ts'
import { returnedOf } from '../../status/returned.ts'
import type { Standing } from '../../status/standing.ts'
import { startByOf, toldDay } from '../../status/told-day.ts'
import type { CountFacts, OverdueFacts, StartFacts, WorkFacts } from '../../words/remind-words.ts'
import { escalationStep } from '../escalation.ts'
import { hostOf } from './recipients.ts'
import type { Reminding } from './reminding.ts'

const number = (thousandths: number): string => String(thousandths / 1000)

const countFacts = ({ task, facts }: Standing): CountFacts | undefined => {
  const { target } = task
  if (target === undefined) return undefined
  const received = facts.count ?? 0
  return {
    target: target.text,
    received: number(received),
    missing: number(Math.max(0, target.thousandths - received)),
    unitWord: target.unitWord,
    isNone: received === 0,
  }
}

/** What sentences say of a task, with every date in words. */
export const workFacts = (standing: Standing, { analysis, words, year }: Reminding): WorkFacts => {
  const { task, facts, deadline, originalDeadline } = standing
  const { campaign, asOf } = analysis
  const date = (of: number): string => words.date(of as Day, year)
  const weekday = (of: number): string => words.weekday(of as Day, year)
  const told = toldDay(standing, asOf.day)
  const returned = returnedOf(standing, analysis)
  const sayDay = (of: number): string => (of === asOf.day ? words.today(of as Day, year) : weekday(of))
  const isMoved = facts.extensions.length > 0 && originalDeadline !== undefined
  return {
    isHandedIn: task.unit !== hostOf(campaign) && (task.target !== undefined || task.deliverable !== undefined),
    count: countFacts(standing),
    percent: facts.state === 'started' && facts.percent > 0 && (facts.count ?? 0) === 0 ? facts.percent : undefined,
    isBegun: facts.state !== 'todo',
    returned: returned === undefined ? undefined : { day: date(returned.day), note: returned.note },
    forecast: standing.lateBy > 0 ? date(standing.forecastEnd! - 1) : undefined,
    due: deadline === undefined ? undefined : date(deadline),
    day: told === undefined ? undefined : sayDay(told),
    shortDay: told === undefined ? undefined : date(told),
    dayOff: deadline !== undefined && told !== undefined && told < deadline ? weekday(deadline) : undefined,
    original: isMoved ? date(originalDeadline) : undefined,
    isEvent: task.date !== undefined,
  }
}

/** Working days that are left to hand in what is late. */
const graceDays = 2

/** The day for which something late is asked: two working days on, seen from the status date or the first day of a week to come. */
export const askedBy = ({ analysis, horizon }: Pick<Reminding, 'analysis' | 'horizon'>): number => {
  const { calendar, asOf } = analysis
  const from = Math.max(asOf.day, horizon.week.first)
  return calendar.nth(calendar.rank(from + 1) + graceDays - 1)
}

export const overdueFacts = (standing: Standing, reminding: Reminding): OverdueFacts => {
  const { analysis, words, year } = reminding
  const { calendar, campaign, asOf } = analysis
  const returned = returnedOf(standing, analysis)
  // What was sent back is late for no longer than it has been back.
  const late =
    returned === undefined
      ? standing.overdueBy
      : Math.min(standing.overdueBy, workdaysBetween(calendar, returned.day + 1, asOf.day + 1))
  return {
    ...workFacts(standing, reminding),
    step: escalationStep(late, campaign.escalation),
    workdays: late,
    by: words.weekday(askedBy(reminding) as Day, year),
    shortBy: words.date(askedBy(reminding) as Day, year),
    lead: standing.task.lead,
  }
}

export const startFacts = (standing: Standing, reminding: Reminding): StartFacts => {
  const { analysis, words, year } = reminding
  const { task, facts, alert, planStart, deadline, lateBy } = standing
  const { asOf, calendar } = analysis
  const startBy = startByOf(standing)
  // By a day off nobody starts: said is the working day before it.
  const told = startBy === undefined ? undefined : task.date === undefined ? workdayUntil(calendar, startBy) : startBy
  return {
    ...workFacts(standing, reminding),
    startBy:
      told === undefined
        ? undefined
        : told === asOf.day
          ? words.today(told as Day, year)
          : words.weekday(told as Day, year),
    shortStartBy: told === undefined || told <= asOf.day ? undefined : words.date(told as Day, year),
    isPast: told !== undefined && told < asOf.day,
    isStarted: facts.state !== 'todo',
    lateBy,
    expected: alert === 'behind' ? expectedPercent(calendar, planStart!, deadline!, asOf.day) : undefined,
    actual: facts.percent,
  }
}
