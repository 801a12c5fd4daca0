import { groupBy } from '../../model/group-by.ts'
import type { Standing } from '../../status/standing.ts'
import type { Block } from '../page.ts'
import {
  type BulletinTelling,
  deadlineOf,
  doerName,
  doersTold,
  eventDays,
  isUnnoted,
  prose,
  ruleKey,
  taskName,
} from './naming.ts'
import type { Urgent } from './urgent.ts'

/** Until when something is to be done, or when it was to take place. */
const untilText = (standing: Standing, of: BulletinTelling): readonly string[] => {
  if (isUnnoted(standing, of.analysis)) return [of.say.wasDue(eventDays(standing, of))]
  if (standing.task.date !== undefined) return [of.say.takesPlace(eventDays(standing, of))]
  const deadline = deadlineOf(standing, of)
  return deadline === undefined ? [] : [of.say.due(deadline)]
}

const doersOf = (standings: readonly Standing[], of: BulletinTelling): readonly string[] =>
  doersTold([...new Set(standings.map((standing) => doerName(standing, of)))], of)

/** Who waits, for what, and until when: the members' tasks of one rule with one deadline together, and then what the same doers do. */
export const openTexts = (standings: readonly Standing[], of: BulletinTelling): readonly string[] => {
  const works = groupBy(standings, (standing) => `${ruleKey(standing)} ${untilText(standing, of)}`)
  const byDoers = groupBy([...works.values()], (same) => doersOf(same, of).join())
  return [...byDoers.values()].map((own) =>
    of.say.tasksOf(
      doersOf(own[0]!, of),
      own.map(([first]) => taskName(first!, of, ...untilText(first!, of))),
    ),
  )
}

/** Which of those that hold something are in time, where others of them are not: that is true of a doer's task, not of the doer. */
const punctualText = (same: readonly Standing[], isMixed: boolean, of: BulletinTelling): readonly string[] => {
  const punctual = same.filter((standing) => isPunctual(standing, of))
  if (!isMixed || punctual.length === 0) return []
  return [of.say.punctual(punctual.length === same.length ? [] : doersOf(punctual, of))]
}

const isPunctual = ({ deadline }: Standing, { analysis }: BulletinTelling): boolean =>
  deadline !== undefined && deadline >= analysis.asOf.day

const earliest = (standings: readonly Standing[]): number =>
  standings.reduce(
    (least, { deadline }) => Math.min(least, deadline ?? Number.POSITIVE_INFINITY),
    Number.POSITIVE_INFINITY,
  )

/** So many works are named that something waits for. */
const mostHolders = 3

/** What waits for the same tasks is told of together; of those, the works first that are due first. */
export const heldBlocks = (held: Urgent['held'], of: BulletinTelling): readonly Block[] => {
  const { say, analysis } = of
  const groups = groupBy(held, ([, roots]) => roots.map(({ task }) => task.index).join())
  return [...groups.values()].map((group) => {
    const roots = group[0]![1]
    const works = [...groupBy(roots, ruleKey).values()].sort((a, b) => earliest(a) - earliest(b) || 0)
    const isMixed = !roots.every((root) => isPunctual(root, of))
    const holders = works.slice(0, mostHolders).map((same) => {
      const [first] = same
      const past = isUnnoted(first!, analysis) ? untilText(first!, of) : []
      return say.tasksOf(doersOf(same, of), [taskName(first!, of, ...past, ...punctualText(same, isMixed, of))])
    })
    const waiting = openTexts(
      group.map(([standing]) => standing),
      of,
    )
    return prose(say.waits(holders, works.length, say.clauses(waiting)), of)
  })
}
