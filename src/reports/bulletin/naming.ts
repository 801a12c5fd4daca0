import type { Day } from '../../model/day.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Task } from '../../model/task.ts'
import type { Standing } from '../../status/standing.ts'
import type { BulletinWords } from '../../words/index.ts'
import type { Block } from '../page.ts'
import { doerOf } from '../reminder/recipients.ts'
import { dayText, type Telling } from '../telling.ts'

/** What every part of a bulletin leans on. */
export interface BulletinTelling extends Telling {
  readonly say: BulletinWords
  /** The standings that the bulletin is about, in plan order. */
  readonly selected: readonly Standing[]
  /** Whether several activities are told of: then each task is named with its own. */
  readonly namesActivity: boolean
}

/** Who does a task: the unit, or of the host the section. */
export const doerName = ({ task }: Standing, { analysis, say }: BulletinTelling): string => {
  const { unit, section } = doerOf(task, analysis.campaign)
  return section === undefined ? unit.name : say.sectionOf(unit.name, section)
}

/** Without the unit that `{unit}` put into it: who does it is said beside it, and members are told of together. */
export const plainName = ({ name, rule, unit }: Task): string =>
  rule.fields.name?.value.includes('{unit}') === true ? name.replaceAll(unit.name, '') : name

/** `“初评”（征文，8月）`; `more` is what else there is to say of it in brackets. */
export const taskName = ({ task }: Standing, of: BulletinTelling, ...more: readonly string[]): string =>
  of.say.task(plainName(task), [
    ...(of.namesActivity ? [task.activity.name] : []),
    ...(task.period === undefined ? [] : [of.say.period(task.period, of.year)]),
    ...more,
  ])

/** `8月30日（星期五）`. */
export const weekdayText = (day: number, { say, year }: BulletinTelling): string => say.dayWithWeekday(day as Day, year)

/** The deadline as it was set, and as it was extended. */
export const deadlineText = ({ originalDeadline, deadline, facts }: Standing, of: BulletinTelling): string =>
  facts.extensions.length === 0 || originalDeadline === undefined
    ? dayText(deadline!, of)
    : of.say.deadline(dayText(originalDeadline, of), dayText(deadline!, of))

/** `20件`; thousandths with the target's unit word. */
export const amountText = (thousandths: number, unitWord: string): string => `${thousandths / 1000}${unitWord}`

export const prose = (text: string, { say }: BulletinTelling): Block => ({
  kind: 'paragraph',
  cells: [{ text: say.paragraph(text) }],
  prose: true,
})

/** The members' tasks of one rule and period, which are told of in one breath. */
export const ruleKey = ({ task }: Standing): string => `${task.rule.activity}.${task.rule.id}#${task.period ?? ''}`

/** By who does them, in the order of the units and of the host's sections. */
const byDoer = (
  standings: readonly Standing[],
  of: BulletinTelling,
): readonly (readonly [doer: string, standings: readonly Standing[]])[] => {
  const { campaign } = of.analysis
  const sections = campaign.units[0]!.sections?.map(({ value }) => value) ?? []
  const rankOf = ({ task }: Standing): number => {
    const { section } = doerOf(task, campaign)
    return section === undefined ? -1 : sections.indexOf(section) >>> 0
  }
  const inOrder = [...standings].sort((a, b) => a.task.unit.index - b.task.unit.index || rankOf(a) - rankOf(b))
  return [...groupBy(inOrder, (standing) => doerName(standing, of))]
}

/** A paragraph for each unit or section, in their order; those of whom the same is to be said share one. */
export const doerBlocks = (
  standings: readonly Standing[],
  textOf: (standing: Standing) => string,
  of: BulletinTelling,
): readonly Block[] => {
  const told = byDoer(standings, of).map(([doer, own]) => ({ doer, text: of.say.clauses(own.map(textOf)) }))
  return [...groupBy(told, ({ text }) => text)].map(([text, same]) =>
    prose(of.say.of(of.say.together(same.map(({ doer }) => doer)), text), of),
  )
}
