import type { Day } from '../../model/day.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Task } from '../../model/task.ts'
import { isFinished } from '../../status/facts.ts'
import { returnedOf } from '../../status/returned.ts'
import type { Standing } from '../../status/standing.ts'
import type { BulletinWords, Deadline } from '../../words/index.ts'
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
  /** What was done before this day has been praised already; undefined where all of it is praised. */
  readonly since: Day | undefined
}

/** So many days a bulletin looks ahead. */
export const lookAhead = 14

/** From so many units on, all of them together are not listed: the head of a bulletin names them. */
const fewUnits = 4

/** Who does a task: the unit, or of the host the section. */
export const doerName = ({ task }: Standing, { analysis, say }: BulletinTelling): string => {
  const { unit, section } = doerOf(task, analysis.campaign)
  return section === undefined ? unit.name : say.sectionOf(unit.name, section)
}

/** Doers in a row; all the units that work with the host are said in one word where they are many. */
export const doersTold = (doers: readonly string[], { analysis, say }: BulletinTelling): readonly string[] => {
  const units = analysis.campaign.units.slice(1).filter(({ external }) => !external)
  const named = new Set(doers)
  if (units.length < fewUnits || !units.every(({ name }) => named.has(name))) return doers
  const names = new Set(units.map(({ name }) => name))
  return [say.allUnits(units.length), ...doers.filter((doer) => !names.has(doer))]
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

/** The deadline, and where it was extended the one that was set first. */
export const deadlineOf = (
  { originalDeadline, deadline, facts }: Standing,
  of: BulletinTelling,
): Deadline | undefined =>
  deadline === undefined
    ? undefined
    : {
        date: dayText(deadline, of),
        original:
          facts.extensions.length === 0 || originalDeadline === undefined ? undefined : dayText(originalDeadline, of),
      }

/** The day on which a task was sent back, where it has not come again since. */
export const sentBackOn = (standing: Standing, of: BulletinTelling): string | undefined => {
  const returned = returnedOf(standing, of.analysis)
  return returned === undefined ? undefined : dayText(returned.day, of)
}

/** Whether it is an event that should have taken place: nobody notes that it has. */
export const isUnnoted = (
  { task, facts, deadline }: Standing,
  { asOf }: { readonly asOf: { readonly day: number } },
): boolean => task.date !== undefined && !isFinished(facts) && deadline! < asOf.day

/** The day of an event, or its first and last. */
export const eventDays = ({ task, deadline }: Standing, of: BulletinTelling): readonly string[] =>
  [...new Set([task.date!.day, deadline!])].map((day) => dayText(day, of))

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
    prose(
      of.say.of(
        of.say.together(
          doersTold(
            same.map(({ doer }) => doer),
            of,
          ),
        ),
        text,
      ),
      of,
    ),
  )
}
