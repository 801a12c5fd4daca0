import { groupBy } from '../../model/group-by.ts'
import { expectedPercent } from '../../status/alert.ts'
import { isFinished } from '../../status/facts.ts'
import { type Impact, impactsOf } from '../../status/impact.ts'
import type { Standing } from '../../status/standing.ts'
import type { Amounts } from '../../words/index.ts'
import type { Block } from '../page.ts'
import { actionableIn, holdingIn } from '../reminder/holders.ts'
import { dayText } from '../telling.ts'
import {
  amountText,
  type BulletinTelling,
  deadlineText,
  doerBlocks,
  doerName,
  plainName,
  prose,
  ruleKey,
  taskName,
} from './naming.ts'

/** What is late or in danger, parted by whether its doer can do anything about it. */
export interface Urgent {
  /** Held by nobody: those who do it can act. */
  readonly free: readonly Standing[]
  /** Each with the tasks at which to act for it. */
  readonly held: ReadonlyMap<Standing, readonly Standing[]>
  /** Of units outside: the host keeps in touch. */
  readonly outside: readonly Standing[]
}

export const urgentOf = ({ analysis, selected }: BulletinTelling): Urgent => {
  const holding = holdingIn(analysis)
  const rootsOf = actionableIn(holding, analysis)
  const free: Standing[] = []
  const outside: Standing[] = []
  const held = new Map<Standing, readonly Standing[]>()
  for (const standing of selected) {
    const { alert, task, facts, planStart } = standing
    // What waits for itself, over however many others, has nobody who could act: that is said when the plan is checked.
    if (isFinished(facts) || task.optional || planStart === undefined) continue
    const isHeld = holding(standing).length > 0
    if (task.unit.external) {
      if (alert === 'overdue' && !isHeld) outside.push(standing)
    } else if (isHeld) {
      if (alert === 'overdue' || alert === 'failing' || alert === 'held-up') {
        held.set(
          standing,
          rootsOf(standing).map((at) => analysis.standings[at]!),
        )
      }
    } else if (['overdue', 'failing', 'behind', 'start-now'].includes(alert)) {
      free.push(standing)
    }
  }
  return { free, held, outside }
}

const amountsOf = ({ task, facts }: Standing): Amounts | undefined =>
  task.target === undefined
    ? undefined
    : {
        asked: amountText(task.target.thousandths, task.target.unitWord),
        reported: amountText(facts.count ?? 0, task.target.unitWord),
      }

const factText = (standing: Standing, of: BulletinTelling): string => {
  const { say, analysis } = of
  const { alert, task, facts, deadline, overdueBy, overdueDays } = standing
  const name = taskName(standing, of)
  switch (alert) {
    case 'overdue':
      return say.overdue(name, deadlineText(standing, of), amountsOf(standing), overdueBy, overdueDays)
    case 'failing':
      return say.failing(name, deadlineText(standing, of), dayText(standing.forecastEnd! - 1, of), standing.lateBy)
    case 'behind': {
      const expected = expectedPercent(analysis.calendar, standing.planStart!, deadline!, analysis.asOf.day)
      return say.behind(name, deadlineText(standing, of), amountsOf(standing)!, facts.percent, expected)
    }
    default: {
      const startBy = dayText(standing.latestStart! - (task.milestone ? 1 : 0), of)
      return say.startNow(name, startBy, deadline === undefined ? undefined : deadlineText(standing, of))
    }
  }
}

const consequenceText = (standing: Standing, impact: Impact | undefined, of: BulletinTelling): readonly string[] =>
  standing.alert === 'behind' || impact?.first === undefined
    ? []
    : [of.say.heldUpByIt(of.say.task(plainName(of.analysis.tasks[impact.first]!), []), impact.count)]

const freeBlocks = (free: readonly Standing[], of: BulletinTelling): readonly Block[] => {
  const impacts = impactsOf(
    free.map(({ task }) => task.index),
    of.analysis,
  )
  const itemsOf = (standing: Standing): string =>
    of.words.phrases([factText(standing, of), ...consequenceText(standing, impacts.get(standing.task.index), of)])
  return [...doerBlocks(free, itemsOf, of), prose(of.say.pleaseHurry, of)]
}

/** The members' tasks of one rule with one deadline: who waits, for what, and until when. */
const openTexts = (standings: readonly Standing[], of: BulletinTelling): readonly string[] => {
  const { say } = of
  const groups = groupBy(standings, (standing) => `${ruleKey(standing)} ${deadlineOf(standing, of)}`)
  return [...groups.values()].map((same) => {
    const [first] = same
    const until = deadlineOf(first!, of)
    return say.tasksOf(
      [...new Set(same.map((standing) => doerName(standing, of)))],
      taskName(first!, of, ...(until === undefined ? [] : [say.due(until)])),
    )
  })
}

const deadlineOf = (standing: Standing, of: BulletinTelling): string | undefined =>
  standing.deadline === undefined ? undefined : deadlineText(standing, of)

/** What waits for the same tasks is told of together. */
const heldBlocks = (held: Urgent['held'], of: BulletinTelling): readonly Block[] => {
  const { say, analysis } = of
  const groups = groupBy(held, ([, roots]) => roots.map(({ task }) => task.index).join())
  return [...groups.values()].map((group) => {
    const roots = group[0]![1]
    const holders = [...groupBy(roots, ruleKey).values()].map((same) =>
      say.tasksOf(
        same.map((root) => doerName(root, of)),
        taskName(same[0]!, of),
      ),
    )
    const punctual = roots.filter(({ deadline }) => deadline === undefined || deadline >= analysis.asOf.day)
    // Where all of them or none are in time there is nobody to be told apart.
    const isMixed = punctual.length > 0 && punctual.length < roots.length
    const names = isMixed ? [...new Set(punctual.map((root) => doerName(root, of)))] : []
    const waiting = openTexts(
      group.map(([standing]) => standing),
      of,
    )
    return prose(say.waits(holders, names, say.clauses(waiting)), of)
  })
}

/** What is late and who can act; who waits is named apart, with whom they wait for. */
export const urgent = (of: BulletinTelling): readonly Block[] => {
  const { say } = of
  const { free, held, outside } = urgentOf(of)
  const first = free.length === 0 ? [] : freeBlocks(free, of)
  const second = [
    ...heldBlocks(held, of),
    ...(outside.length === 0 ? [] : [prose(say.outside(say.clauses(openTexts(outside, of))), of)]),
  ]
  if (first.length === 0 || second.length === 0) return [...first, ...second]
  return [
    { kind: 'heading', level: 'part', text: say.part(1, say.partTitle.urgent) },
    ...first,
    { kind: 'heading', level: 'part', text: say.part(2, say.partTitle.held) },
    ...second,
  ]
}
