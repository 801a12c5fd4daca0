import { expectedPercent } from '../status/alert.ts'
import type { Impact } from '../status/impact.ts'
import type { Standing } from '../status/standing.ts'
import { startByOf, toldDay } from '../status/told-day.ts'
import { rootOf } from '../status/why.ts'
import { dayText, type Telling } from './telling.ts'

const idOf = (index: number, { analysis }: Telling): string => analysis.tasks[index]!.id

/** At most three names, then how many there are in all. */
const someNames = (indices: readonly number[], of: Telling): string =>
  indices.length <= 3
    ? of.words.list(indices.map((index) => idOf(index, of)))
    : of.words.andOthers(idOf(indices[0]!, of), indices.length)

const waiting = ({ waitingFor }: Standing, of: Telling): readonly string[] =>
  waitingFor.length === 0 ? [] : [of.words.waitsFor(someNames(waitingFor, of))]

const withExtension = ({ originalDeadline, facts }: Standing, last: number, of: Telling): string => {
  const day = dayText(last, of)
  return facts.extensions.length === 0 || originalDeadline === undefined
    ? day
    : of.words.extendedTo(dayText(originalDeadline, of), day)
}

/** The day people are told, with the extension where there is one. */
const toldDeadlineText = (standing: Standing, of: Telling): string =>
  withExtension(standing, standing.dueWorkday ?? standing.deadline!, of)

/** The deadline by which lateness is counted, which may be a day off. */
export const writtenDeadlineText = (standing: Standing, of: Telling): string =>
  withExtension(standing, standing.deadline!, of)

const startBy = (standing: Standing, of: Telling): string => of.words.startBy(dayText(startByOf(standing)!, of))

const behind = ({ task, facts, planStart, deadline }: Standing, of: Telling): string => {
  const { analysis, words } = of
  const { target } = task
  const counted = facts.count === undefined ? 0 : facts.count / 1000
  const expected = expectedPercent(analysis.calendar, planStart!, deadline!, analysis.asOf.day)
  return words.behindTarget(String(counted), target!.text, target!.unitWord, facts.percent, expected)
}

/** Why a task is on the list, in short phrases: the fact, then who holds it. */
export const situationOf = (standing: Standing, of: Telling): readonly string[] => {
  const { words, analysis } = of
  switch (standing.alert) {
    case 'overdue':
      return [
        words.dueOn(writtenDeadlineText(standing, of)),
        words.overdueBy(standing.overdueBy, standing.overdueDays),
        ...waiting(standing, of),
      ]
    case 'failing':
      return [
        words.dueOn(toldDeadlineText(standing, of)),
        words.forecastLate(dayText(standing.forecastEnd! - 1, of), standing.lateBy),
        ...waiting(standing, of),
      ]
    case 'held-up':
      return [startBy(standing, of), ...waiting(standing, of)]
    case 'start-now':
      return [startBy(standing, of)]
    case 'behind':
      return [behind(standing, of), ...waiting(standing, of)]
    case 'due-soon': {
      const day = toldDay(standing, analysis.asOf.day)!
      return [words.dueSoon(dayText(day, of), day - analysis.asOf.day), ...waiting(standing, of)]
    }
    default:
      return []
  }
}

/** What follows from it: whom a late start or finish holds up, and where to act if that is elsewhere. */
export const consequenceOf = (standing: Standing, impact: Impact | undefined, of: Telling): readonly string[] => {
  const { words, analysis } = of
  const { alert, task, waitingFor } = standing
  const root = rootOf(task.index, analysis)
  const isRootSaid = root === task.index || (waitingFor.length === 1 && waitingFor[0] === root)
  const holdsUp = (alert === 'overdue' || alert === 'start-now') && impact?.first !== undefined
  return [
    ...(isRootSaid ? [] : [words.actAt(idOf(root, of))]),
    ...(holdsUp ? [words.holdsUp(words.andOthers(idOf(impact.first!, of), impact.count))] : []),
  ]
}
