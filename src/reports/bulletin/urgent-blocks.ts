import { expectedPercent } from '../../status/alert.ts'
import { type Impact, impactsOf } from '../../status/impact.ts'
import type { Standing } from '../../status/standing.ts'
import { startByOf } from '../../status/told-day.ts'
import type { Amounts, PartWord } from '../../words/index.ts'
import type { Block } from '../page.ts'
import { dayText } from '../telling.ts'
import { heldBlocks, openTexts } from './held-blocks.ts'
import {
  amountText,
  type BulletinTelling,
  deadlineOf,
  doerBlocks,
  eventDays,
  isUnnoted,
  plainName,
  prose,
  sentBackOn,
  taskName,
} from './naming.ts'
import { urgentOf } from './urgent.ts'

const amountsOf = ({ task, facts }: Standing): Amounts | undefined =>
  task.target === undefined
    ? undefined
    : {
        asked: amountText(task.target.thousandths, task.target.unitWord),
        reported: amountText(facts.count ?? 0, task.target.unitWord),
      }

const factText = (standing: Standing, of: BulletinTelling): string => {
  const { say, analysis } = of
  const { alert, facts, overdueBy, overdueDays } = standing
  const name = taskName(standing, of)
  const deadline = deadlineOf(standing, of)
  const sentBack = sentBackOn(standing, of)
  if (sentBack !== undefined) return say.returned(name, deadline!, amountsOf(standing)?.asked, sentBack)
  switch (alert) {
    case 'overdue':
      return say.overdue(name, deadline!, amountsOf(standing), overdueBy, overdueDays)
    case 'failing':
      return say.failing(name, deadline!, dayText(standing.forecastEnd! - 1, of), standing.lateBy)
    case 'behind': {
      const expected = expectedPercent(analysis.calendar, standing.planStart!, standing.deadline!, analysis.asOf.day)
      return say.behind(name, deadline!, amountsOf(standing)!, facts.percent, expected)
    }
    default: {
      const startBy = startByOf(standing)!
      return say.startNow(name, dayText(startBy, of), startBy === analysis.asOf.day, deadline)
    }
  }
}

const consequenceText = (standing: Standing, impact: Impact | undefined, of: BulletinTelling): readonly string[] => {
  if (standing.alert === 'behind' || impact?.first === undefined) return []
  const first = of.analysis.standings[impact.first]!
  const name = isUnnoted(first, of.analysis) ? undefined : of.say.task(plainName(first.task), [])
  return [of.say.heldUpByIt(name, impact.count)]
}

const freeBlocks = (free: readonly Standing[], of: BulletinTelling): readonly Block[] => {
  const impacts = impactsOf(
    free.map(({ task }) => task.index),
    of.analysis,
  )
  const itemsOf = (standing: Standing): string =>
    of.words.phrases([factText(standing, of), ...consequenceText(standing, impacts.get(standing.task.index), of)])
  return [...doerBlocks(free, itemsOf, of), prose(of.say.pleaseHurry, of)]
}

const unnotedBlocks = (unnoted: readonly Standing[], of: BulletinTelling): readonly Block[] => {
  const told = (standing: Standing): string => of.say.unnoted(taskName(standing, of), eventDays(standing, of))
  return unnoted.length === 0 ? [] : [...doerBlocks(unnoted, told, of), prose(of.say.pleaseNote, of)]
}

/** What is late and who can act; who waits is named apart, with whom they wait for, and what has passed unnoted. */
export const urgent = (of: BulletinTelling): readonly Block[] => {
  const { say } = of
  const { free, held, outside, unnoted } = urgentOf(of)
  const parts: readonly (readonly [title: PartWord, blocks: readonly Block[]])[] = [
    ['urgent', free.length === 0 ? [] : freeBlocks(free, of)],
    [
      'held',
      [
        ...heldBlocks(held, of),
        ...(outside.length === 0 ? [] : [prose(say.outside(say.clauses(openTexts(outside, of))), of)]),
      ],
    ],
    ['unnoted', unnotedBlocks(unnoted, of)],
  ]
  const filled = parts.filter(([, blocks]) => blocks.length > 0)
  if (filled.length === 1) return filled[0]![1]
  return filled.flatMap(([title, blocks], at): readonly Block[] => [
    { kind: 'heading', level: 'part', text: say.part(at + 1, say.partTitle[title]) },
    ...blocks,
  ])
}
