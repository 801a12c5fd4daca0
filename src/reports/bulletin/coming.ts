import { workWeekOf } from '../../calendar/work-week.ts'
import { groupBy } from '../../model/group-by.ts'
import { isFinished } from '../../status/facts.ts'
import type { Standing } from '../../status/standing.ts'
import { toldDay } from '../../status/told-day.ts'
import type { Block } from '../page.ts'
import { type Holding, holdingIn } from '../reminder/holders.ts'
import { horizonOf } from '../reminder/matters.ts'
import { askedBy } from '../reminder/work-facts.ts'
import {
  type BulletinTelling,
  doerName,
  doersTold,
  lookAhead,
  prose,
  ruleKey,
  sentBackOn,
  taskName,
  weekdayText,
} from './naming.ts'
import { urgentOf } from './urgent.ts'

/** Something asked for, and the day by which. */
export interface Asked {
  readonly standing: Standing
  readonly day: number
}

/** What is due within two weeks, and what is late by the day for which reminders ask it; the earliest first. */
export const comingOf = (of: BulletinTelling): readonly Asked[] => {
  const { analysis, selected } = of
  const { calendar, asOf } = analysis
  const late = urgentOf(of).free.filter(({ alert }) => alert === 'overdue')
  const lateBy = askedBy({ analysis, horizon: horizonOf(analysis, workWeekOf(calendar, asOf.day)) })
  const due = selected
    .filter(
      ({ task, facts, deadline }) =>
        deadline !== undefined && deadline >= asOf.day && !isFinished(facts) && !task.optional && !task.unit.external,
    )
    .map((standing) => ({ standing, day: toldDay(standing, asOf.day)! }))
    .filter(({ day }) => day <= asOf.day + lookAhead)
  const byPlan = [...late.map((standing) => ({ standing, day: lateBy })), ...due]
  return byPlan.sort((a, b) => a.day - b.day || a.standing.task.index - b.standing.task.index)
}

const sameTarget = (standings: readonly Standing[]): readonly string[] => {
  const texts = new Set(standings.map(({ task }) => task.target?.text))
  const [text] = texts
  return texts.size === 1 && text !== undefined ? [text] : []
}

/** What is asked of some doers. */
interface Request {
  readonly kind: 'event' | 'please' | 'pleaseThen'
  readonly doers: readonly string[]
  readonly name: string
}

/** The members' tasks of one rule, which say the same but for who does them. */
const requestOf = (standings: readonly Standing[], holding: Holding, of: BulletinTelling): Request => {
  const [first] = standings
  const inOrder = [...standings].sort((a, b) => a.task.unit.index - b.task.unit.index)
  const doers = [...new Set(inOrder.map((standing) => doerName(standing, of)))]
  const sentBack = sentBackOn(first!, of)
  const name = taskName(
    first!,
    of,
    ...(sentBack === undefined ? [] : [of.say.sentBack(sentBack)]),
    ...sameTarget(standings).map((target) => (doers.length > 1 ? of.say.each(target) : target)),
  )
  const kind = first!.task.date !== undefined ? 'event' : holding(first!).length > 0 ? 'pleaseThen' : 'please'
  return { kind, doers: doersTold(doers, of), name }
}

/** A paragraph for each day on which something is due; events are apart, for they are not due but take place. */
export const coming = (of: BulletinTelling): readonly Block[] => {
  const holding = holdingIn(of.analysis)
  const isEvent = ({ standing }: Asked): boolean => standing.task.date !== undefined
  const byDay = groupBy(comingOf(of), (asked) => `${asked.day} ${isEvent(asked)}`)
  return [...byDay.values()].map((group) => {
    const [first] = group
    const day = weekdayText(first!.day, of)
    const works = groupBy(
      group.map(({ standing }) => standing),
      (standing) => `${ruleKey(standing)} ${holding(standing).length > 0} ${sentBackOn(standing, of)}`,
    )
    const requests = [...works.values()].map((same) => requestOf(same, holding, of))
    const told = [...groupBy(requests, ({ kind, doers }) => `${kind} ${doers}`).values()].map((own) =>
      of.say[own[0]!.kind](
        own[0]!.doers,
        own.map(({ name }) => name),
      ),
    )
    return prose(of.say.of(isEvent(first!) ? of.say.on(day) : of.say.by(day), of.say.clauses(told)), of)
  })
}
