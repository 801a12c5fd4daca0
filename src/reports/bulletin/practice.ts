import type { Analysis } from '../../analysis.ts'
import { workdaysBetween } from '../../calendar/count.ts'
import type { Day } from '../../model/day.ts'
import type { Standing } from '../../status/standing.ts'
import type { Block } from '../page.ts'
import { dayText } from '../telling.ts'
import { amountText, type BulletinTelling, doerBlocks, taskName } from './naming.ts'

/** What a task is praised for: facts of the log, and nothing else. */
export interface Merit {
  readonly standing: Standing
  readonly done: Day
  /** Working days between the day it was done and its deadline as set. */
  readonly early: number
  /** In thousandths, what was counted beyond the target. */
  readonly over: number
  /** The words of the log on the day it was done. */
  readonly said: readonly string[]
}

const saidOn = (task: number, day: Day, { logs }: Analysis): readonly string[] => {
  const entries = logs.get(task)?.filter(({ date, state }) => date.day === day && state?.value !== 'accepted') ?? []
  return entries.flatMap(({ evidence, note }) => [evidence, note]).filter((text) => text !== undefined)
}

/**
 * A task that was done before its deadline, or by it with more than was asked for. Where the host signs off, what it has not
 * signed off is not praised yet; nor is what was done late, whatever came of it, or the work of units outside.
 */
const meritOf = (standing: Standing, analysis: Analysis): Merit | undefined => {
  const { task, facts, originalDeadline } = standing
  const { done, count, state } = facts
  const isDone = state === 'accepted' || (state === 'done' && !analysis.campaign.signOff)
  if (!isDone || done === undefined || task.unit.external) return undefined
  if (originalDeadline !== undefined && done > originalDeadline) return undefined
  // An event takes place on its day: there is no merit in having it sooner.
  const early =
    originalDeadline === undefined || task.date !== undefined
      ? 0
      : workdaysBetween(analysis.calendar, done + 1, originalDeadline + 1)
  const over = task.target === undefined || count === undefined ? 0 : Math.max(0, count - task.target.thousandths)
  if (early <= 0 && over === 0) return undefined
  return { standing, done, early, over, said: saidOn(task.index, done, analysis) }
}

const meritText = ({ standing, done, early, over, said }: Merit, of: BulletinTelling): string => {
  const { target } = standing.task
  const { count } = standing.facts
  return of.say.merit({
    task: taskName(standing, of),
    day: dayText(done, of),
    early,
    amount: target === undefined || count === undefined ? '' : amountText(count, target.unitWord),
    over: target === undefined || over === 0 ? '' : amountText(over, target.unitWord),
    said: of.words.phrases(said),
  })
}

/** Everything to be praised, in the order of the units. */
export const merits = ({ analysis, selected, since }: BulletinTelling): ReadonlyMap<Standing, Merit> =>
  new Map(
    selected.flatMap((standing) => {
      const merit = meritOf(standing, analysis)
      return merit === undefined || (since !== undefined && merit.done < since) ? [] : [[standing, merit] as const]
    }),
  )

/** A paragraph for each unit or section that has something to show. */
export const practice = (of: BulletinTelling): readonly Block[] => {
  const found = merits(of)
  return doerBlocks([...found.keys()], (standing) => meritText(found.get(standing)!, of), of)
}
