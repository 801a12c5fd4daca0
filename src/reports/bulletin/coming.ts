import { groupBy } from '../../model/group-by.ts'
import { isFinished } from '../../status/facts.ts'
import type { Standing } from '../../status/standing.ts'
import type { Block } from '../page.ts'
import { type Holding, holdingIn } from '../reminder/holders.ts'
import { toldDay } from '../reminder/matters.ts'
import { type BulletinTelling, doerName, prose, ruleKey, taskName, weekdayText } from './naming.ts'

/** So far a bulletin looks ahead. */
const days = 14

/** What is due within two weeks, the earliest first. */
export const comingOf = ({ analysis, selected }: BulletinTelling): readonly Standing[] => {
  const today = analysis.asOf.day
  const dayOf = (standing: Standing): number => toldDay(standing, today)!
  return selected
    .filter(
      ({ task, facts, deadline }) =>
        deadline !== undefined && deadline >= today && !isFinished(facts) && !task.optional && !task.unit.external,
    )
    .filter((standing) => dayOf(standing) <= today + days)
    .sort((a, b) => dayOf(a) - dayOf(b))
}

const sameTarget = (standings: readonly Standing[]): readonly string[] => {
  const texts = new Set(standings.map(({ task }) => task.target?.text))
  const [text] = texts
  return texts.size === 1 && text !== undefined ? [text] : []
}

/** One clause for the members' tasks of one rule, which say the same but for who does them. */
const clause = (standings: readonly Standing[], holding: Holding, of: BulletinTelling): string => {
  const [first] = standings
  const inOrder = [...standings].sort((a, b) => a.task.unit.index - b.task.unit.index)
  const doers = [...new Set(inOrder.map((standing) => doerName(standing, of)))]
  const name = taskName(first!, of, ...sameTarget(standings))
  if (first!.task.date !== undefined) return of.say.event(doers, name)
  return holding(first!).length > 0 ? of.say.pleaseThen(doers, name) : of.say.please(doers, name)
}

/** A paragraph for each day on which something is due; events are apart, for they are not due but take place. */
export const coming = (of: BulletinTelling): readonly Block[] => {
  const today = of.analysis.asOf.day
  const holding = holdingIn(of.analysis)
  const byDay = groupBy(
    comingOf(of),
    (standing) => `${toldDay(standing, today)!}${standing.task.date === undefined ? '' : ' event'}`,
  )
  return [...byDay.values()].map((group) => {
    const day = weekdayText(toldDay(group[0]!, today)!, of)
    const clauses = [
      ...groupBy(group, (standing) => `${ruleKey(standing)} ${holding(standing).length > 0}`).values(),
    ].map((same) => clause(same, holding, of))
    const when = group[0]!.task.date === undefined ? of.say.by(day) : of.say.on(day)
    return prose(of.say.of(when, of.say.clauses(clauses)), of)
  })
}
