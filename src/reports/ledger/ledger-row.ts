import { type Day, isoDay } from '../../model/day.ts'
import { lightOf } from '../../status/alert.ts'
import { lastSaid } from '../../status/last-said.ts'
import type { Standing } from '../../status/standing.ts'
import { toldDay } from '../../status/told-day.ts'
import type { LedgerColumnWord, LedgerWords } from '../../words/index.ts'
import { dayText, type Telling } from '../telling.ts'
import { writtenDue } from './due-words.ts'

export interface LedgerTelling extends Telling {
  readonly say: LedgerWords
}

/** What stands in a cell; undefined in an empty one. Counts are in thousandths, percents from 0 to 100. */
export type LedgerValue =
  | { readonly text: string }
  | { readonly day: Day }
  | { readonly number: number }
  | { readonly percent: number }
  | undefined

export type LedgerRow = Readonly<Record<Exclude<LedgerColumnWord, 'number' | 'activity'>, LedgerValue>>

const textValue = (text: string | undefined): LedgerValue => (text === undefined || text === '' ? undefined : { text })

const dayValue = (day: number | undefined): LedgerValue => (day === undefined ? undefined : { day: day as Day })

/** When it was begun; before that when the plan has it begin; of what was done without that, nothing that is not known. */
const startOf = ({ facts, planStart, task }: Standing): number | undefined => {
  if (facts.started !== undefined || planStart === undefined) return facts.started
  const planned = planStart - (task.milestone ? 1 : 0)
  return facts.done !== undefined && facts.done < planned ? undefined : planned
}

/** The day that people are told everywhere else too; what is written stands among the remarks, where it is another day. */
const dueValue = (standing: Standing, { say, analysis }: LedgerTelling): LedgerValue => {
  const { task, deadline } = standing
  if (deadline === undefined && task.due !== undefined && 'open' in task.due) return { text: say.undecided }
  return dayValue(toldDay(standing, analysis.asOf.day))
}

/** What was dropped has no light: blue says that it was done. */
const lightValue = ({ facts, alert, overdueBy, overdueDays }: Standing, { say, words }: LedgerTelling): LedgerValue => {
  if (facts.state === 'dropped') return { text: words.none }
  const light = lightOf[alert]
  if (light === 'green' || light === 'blue') return { text: say.light[light] }
  const why = alert === 'overdue' ? words.overdueBy(overdueBy, overdueDays) : words.alert[alert]
  return { text: say.lightWith(say.light[light], why) }
}

/** Whether it was signed off is asked only where the campaign signs off. */
const signedOffValue = ({ facts: { state } }: Standing, { analysis, say }: LedgerTelling): LedgerValue => {
  if (state === 'accepted') return { text: say.yes }
  return state === 'dropped' || !analysis.campaign.signOff ? undefined : { text: say.no }
}

const nameOf = ({ task: { name, period } }: Standing, { say, year }: LedgerTelling): string =>
  period === undefined ? name : say.inPeriod(name, period, year)

/** The host's section, or the unit and its section. */
const sectionOf = ({ task: { unit, section } }: Standing, { say }: LedgerTelling): string => {
  if (unit.index === 0) return section ?? unit.name
  return section === undefined ? unit.name : say.sectionOf(unit.name, section)
}

const remarkOf = (standing: Standing, of: LedgerTelling): string => {
  const { task, facts, originalDeadline } = standing
  const { say } = of
  const written = writtenDue(standing, of)
  const isExtended = facts.extensions.length > 0 && originalDeadline !== undefined
  return say.sentences([
    ...(task.optional ? [say.optional] : []),
    ...(isExtended ? [say.extended(dayText(originalDeadline, of))] : []),
    ...(written === undefined || isExtended ? [] : [say.dueAsWritten(written)]),
    ...(task.owner === undefined ? [] : [say.owner(task.owner)]),
    ...(task.note === undefined ? [] : [task.note]),
  ])
}

/** One task as a row. What is still open is left empty for who fills it in. */
export const ledgerRow = (standing: Standing, of: LedgerTelling): LedgerRow => {
  const { task, facts } = standing
  const { words, say, analysis } = of
  const { note, evidence } = lastSaid(task, analysis)
  const { target, deliverable } = task
  const requirement = [
    ...(target === undefined ? [] : [target.text]),
    ...(deliverable === undefined ? [] : [say.handIn(deliverable)]),
  ]
  return {
    source: textValue(task.source),
    task: textValue(nameOf(standing, of)),
    requirement: textValue(say.sentences(requirement)),
    lead: textValue(task.lead),
    section: textValue(sectionOf(standing, of)),
    with: textValue(words.list(task.with)),
    start: dayValue(startOf(standing)),
    due: dueValue(standing, of),
    state: { text: words.state[facts.state] },
    count: target === undefined || facts.count === undefined ? undefined : { number: facts.count },
    percent: target !== undefined || facts.percent === 0 ? undefined : { percent: facts.percent },
    doneOn: dayValue(facts.done),
    progress: textValue(note),
    problems: undefined,
    light: lightValue(standing, of),
    signedOff: signedOffValue(standing, of),
    evidence: textValue(evidence),
    remark: textValue(remarkOf(standing, of)),
    address: { text: task.id },
  }
}

/** For files that have texts alone: days in ISO, as machines read them. */
export const valueText = (value: LedgerValue): string => {
  if (value === undefined) return ''
  if ('text' in value) return value.text
  if ('day' in value) return isoDay(value.day)
  return 'percent' in value ? `${value.percent}%` : String(value.number / 1000)
}
