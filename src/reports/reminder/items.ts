import type { Day } from '../../model/day.ts'
import type { Task } from '../../model/task.ts'
import { type Light, lightOf } from '../../status/alert.ts'
import { isFinished } from '../../status/facts.ts'
import type { Standing } from '../../status/standing.ts'
import { startByOf, toldDay } from '../../status/told-day.ts'
import { ruleName } from '../rule-name.ts'
import { whoDoes } from '../who-does.ts'
import type { Item } from './letter.ts'
import type { Matter } from './matters.ts'
import type { Reminding } from './reminding.ts'
import { waitingFacts } from './waiting.ts'
import { overdueFacts, startFacts, workFacts } from './work-facts.ts'

/** An item before it is numbered. */
export type Said = Omit<Item, 'label'>

const plainName = (text: string): string => text.replace(/[“”‘’《》\s]/g, '')

/** What an item is about; an activity that the task's name says already is not said twice. */
const titleOf = ({ activity, name, period, deliverable }: Task, { words, year }: Reminding): string => {
  const isSaid = plainName(name).includes(plainName(activity.name))
  const what = deliverable !== undefined && !plainName(name).includes(plainName(deliverable)) ? deliverable : undefined
  return words.title(
    name,
    isSaid ? undefined : activity.name,
    period === undefined ? undefined : words.period(period, year),
    what,
  )
}

/** Of the tasks of others that wait for a task directly, and must start before long, the first and how many they are. */
const followersOf = ({ task }: Standing, reminding: Reminding): string => {
  const { analysis, holding, doers, words } = reminding
  const { network, standings } = analysis
  const { soon } = reminding.horizon
  const own = doers[task.index]!
  const followers = new Set<number>()
  for (let k = network.firstOutgoing[task.index]!; k < network.firstOutgoing[task.index + 1]!; k++) {
    const to = network.outgoing[k]!
    const { task: next, facts } = standings[to]!
    if (!isFinished(facts) && !next.optional && doers[to] !== own) followers.add(to)
  }
  const latest = (at: number): number => startByOf(standings[at]!) ?? Number.MAX_SAFE_INTEGER
  const held = [...followers].filter((at) => latest(at) <= soon && holding(standings[at]!).includes(task.index))
  const [first] = held.sort((a, b) => latest(a) - latest(b) || a - b)
  if (first === undefined) return ''
  const next = standings[first]!.task
  const isFanned = next.rule.each !== undefined
  const members = held.filter((at) => standings[at]!.task.rule === next.rule).length
  const others = held.length - members
  return words.followers(
    isFanned ? ruleName(next.rule) : next.name,
    whoDoes(next, analysis.campaign),
    isFanned ? members : 1,
    others + 1,
  )
}

interface Spoken {
  readonly text: string
  readonly short: string | undefined
  /** How firmly what is late is asked for. */
  readonly mark?: string
}

/** Which of several periods is meant, and no more. */
const shortName = ({ name, period }: Task, { words, year }: Reminding): string =>
  words.title(name, undefined, period === undefined ? undefined : words.period(period, year), undefined)

/** What is asked of whoever does a task. */
const spokenOf = ({ kind, standing }: Matter, reminding: Reminding): Spoken => {
  const { words, analysis } = reminding
  const { task } = standing
  const name = shortName(task, reminding)
  switch (kind) {
    case 'overdue': {
      const of = overdueFacts(standing, reminding)
      return { text: words.overdue(of), short: words.shortOverdue(name, of), mark: words.step(of.step) }
    }
    case 'due': {
      const of = workFacts(standing, reminding)
      return { text: words.due(of), short: words.shortDue(name, of) }
    }
    case 'start': {
      const of = startFacts(standing, reminding)
      return { text: words.start(of), short: of.isStarted ? undefined : words.shortStart(name, of) }
    }
    case 'soon': {
      if (reminding.holding(standing).length > 0) {
        return { text: words.waitingSoon(waitingFacts(standing, reminding, false)), short: undefined }
      }
      return { text: words.soon(workFacts(standing, reminding)), short: undefined }
    }
    case 'waiting':
      return { text: words.waiting(waitingFacts(standing, reminding, true)), short: undefined }
    case 'external': {
      const isPast = standing.deadline !== undefined && standing.deadline < analysis.asOf.day
      return {
        text: words.external(workFacts(standing, reminding), whoDoes(task, analysis.campaign), isPast),
        short: undefined,
      }
    }
    case 'needed':
      return { text: words.needed(workFacts(standing, reminding)), short: undefined }
    case 'undecided': {
      const waits =
        reminding.holding(standing).length > 0 ? words.waitsFor(waitingFacts(standing, reminding, false)) : undefined
      return { text: words.undecided(waits), short: undefined }
    }
    default:
      return { text: words.invited(workFacts(standing, reminding)), short: undefined }
  }
}

const says: ReadonlySet<string> = new Set(['overdue', 'due', 'start', 'needed', 'external'])
const names: ReadonlySet<string> = new Set(['overdue', 'due', 'start', 'soon'])

/** What is under way, or should be: of other open work nobody expects to hear before it is due. */
const isAskedToo = ({ kind, standing }: Matter): boolean =>
  kind === 'start' || (standing.facts.state === 'started' && kind !== 'overdue')

/** One task told: what is asked, who waits for it, who helps, and that nothing was heard of it. */
export const itemOf = (matter: Matter, isHost: boolean, reminding: Reminding): Said => {
  const { words, analysis } = reminding
  const { kind, standing, isSilent } = matter
  const { task, alert } = standing
  const { text, short, mark = '' } = spokenOf(matter, reminding)
  const light = lightOf[alert]
  const silence = analysis.campaign.silence!
  const more = [
    text,
    says.has(kind) ? followersOf(standing, reminding) : '',
    names.has(kind) && task.with.length > 0 ? words.helpers(task.with) : '',
    isHost && names.has(kind) && task.owner !== undefined ? words.owner(task.owner) : '',
    isSilent && isAskedToo(matter) ? words.silentToo(words.duration(silence.count, silence.unit)) : '',
  ]
  const marks = [isHost && (light === 'red' || light === 'yellow') ? words.light(light) : '', mark]
  return {
    title: `${marks.join('')}${titleOf(task, reminding)}`,
    text: words.sentences(more.filter((each) => each !== '')),
    short,
    light: isHost ? light : undefined,
    tasks: [task.id],
  }
}

/** What is done and waits to be checked, one item for each rule with the units that are done. */
export const signOffItem = (matters: readonly Matter[], reminding: Reminding): Said => {
  const { words } = reminding
  const [first] = matters
  const { task } = first!.standing
  const isFanned = task.rule.each !== undefined
  return {
    title: titleOf(isFanned ? { ...task, name: ruleName(task.rule) } : task, reminding),
    text: words.signOff(isFanned ? matters.map(({ standing }) => standing.task.unit.short) : []),
    short: undefined,
    light: undefined,
    tasks: matters.map(({ standing }) => standing.task.id),
  }
}

/** Everything of which nothing was heard, in one breath: it is asked after, not chased. */
export const silentItem = (matters: readonly Matter[], reminding: Reminding): Said => {
  const { words, analysis } = reminding
  const silence = analysis.campaign.silence!
  return {
    title: words.silentTitle,
    text: words.silent(
      matters.map(({ standing }) => standing.task.name),
      words.duration(silence.count, silence.unit),
    ),
    short: undefined,
    light: undefined,
    tasks: matters.map(({ standing }) => standing.task.id),
  }
}

/** The light of open tasks that are told together. */
const worstLight = (matters: readonly Matter[]): Light => {
  const lights = new Set(matters.map(({ standing }) => lightOf[standing.alert]))
  return lights.has('red') ? 'red' : lights.has('yellow') ? 'yellow' : 'green'
}

/** What comes up in time, and waits only for what the recipient has to do first. */
export const laterItem = (matters: readonly Matter[], reminding: Reminding): Said => {
  const { words } = reminding
  return {
    title: words.laterTitle,
    text: words.later(
      matters.map(({ standing }) => ({ ...waitingFacts(standing, reminding, false), name: standing.task.name })),
    ),
    short: undefined,
    light: undefined,
    tasks: matters.map(({ standing }) => standing.task.id),
  }
}

/** What waits only for what the recipient is told of as waiting itself: told once, not chain by chain. */
export const knockOnItem = (matters: readonly Matter[], isHost: boolean, reminding: Reminding): Said => {
  const { words } = reminding
  const isRed = worstLight(matters) === 'red'
  return {
    title: `${isHost && isRed ? words.light('red') : ''}${words.knockOnTitle}`,
    text: words.knockOn(
      matters.map(({ standing }) => ({ ...waitingFacts(standing, reminding, false), name: standing.task.name })),
    ),
    short: undefined,
    light: isHost && isRed ? 'red' : undefined,
    tasks: matters.map(({ standing }) => standing.task.id),
  }
}

/** The periods of one rule that all wait for the same. */
export const periodsItem = (matters: readonly Matter[], isHost: boolean, reminding: Reminding): Said => {
  const { analysis, words, year } = reminding
  const last = matters.at(-1)!.standing
  const { task } = last
  const days = matters.flatMap(({ standing }) => {
    const told = toldDay(standing, analysis.asOf.day)
    return told === undefined ? [] : [words.date(told as Day, year)]
  })
  const light = worstLight(matters)
  const periods = matters.map(({ standing }) => words.period(standing.task.period ?? '', year))
  return {
    title: `${isHost && light !== 'green' ? words.light(light) : ''}${titleOf({ ...task, period: undefined, name: words.title(task.name, undefined, words.periods(periods), undefined) }, reminding)}`,
    text: words.waiting({
      ...waitingFacts(last, reminding, true),
      day: words.periods(days),
      isPast: false,
      forecast: undefined,
    }),
    short: undefined,
    light: isHost ? light : undefined,
    tasks: matters.map(({ standing }) => standing.task.id),
  }
}
