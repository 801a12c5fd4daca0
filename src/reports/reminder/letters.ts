import type { Analysis } from '../../analysis.ts'
import { workdayFrom } from '../../calendar/count.ts'
import { exceptionsWithin } from '../../calendar/exceptions.ts'
import { type WorkWeek, workWeekOf } from '../../calendar/work-week.ts'
import { type Day, ymdOf } from '../../model/day.ts'
import { groupBy } from '../../model/group-by.ts'
import { startByOf, toldDay } from '../../status/told-day.ts'
import type { RemindWords, WeekName } from '../../words/remind-words.ts'
import { actionableIn, holdingIn } from './holders.ts'
import { itemOf, knockOnItem, laterItem, periodsItem, type Said, signOffItem, silentItem } from './items.ts'
import type { Chapter, ChapterKind, Letter, Recipient } from './letter.ts'
import { horizonOf, type Matter, mattersOf } from './matters.ts'
import { type Addressee, addresseeId, doerOf, hostOf, keeperOf, signerOf } from './recipients.ts'
import type { Reminding } from './reminding.ts'

/** In the order in which a letter tells them. */
const chapterKinds = [
  'overdue',
  'due',
  'start',
  'soon',
  'waiting',
  'external',
  'needed',
  'sign-off',
  'silent',
  'undecided',
  'invited',
] as const satisfies readonly ChapterKind[]

/** What asks somebody to do something by a day: only then is a way out offered. */
const asks: ReadonlySet<ChapterKind> = new Set(['overdue', 'due', 'start'])

export const remindingOf = (analysis: Analysis, week: WorkWeek, words: RemindWords): Reminding => {
  const horizon = horizonOf(analysis, week)
  const holding = holdingIn(analysis)
  const actionable = actionableIn(holding, analysis)
  return {
    analysis,
    horizon,
    matters: mattersOf(analysis, horizon, holding, actionable),
    holding,
    actionable,
    doers: analysis.tasks.map((task) => addresseeId(doerOf(task, analysis.campaign))),
    words,
    year: ymdOf(analysis.asOf.day).year,
  }
}

/** The units and sections that could be told something, in plan order: units first, then the host's sections. */
export const addresseesOf = ({ matters }: Reminding): readonly Addressee[] => [...matters.addressees.values()]

export const recipientOf = ({ unit, section }: Addressee, { analysis, words }: Reminding): Recipient => {
  const isHost = unit === hostOf(analysis.campaign)
  return {
    id: addresseeId({ unit, section }),
    kind: isHost ? 'section' : 'unit',
    name: isHost ? (section ?? unit.name) : words.unitName(unit.name, unit.section),
    mention: unit.mention,
  }
}

/** By which day a matter is ordered within its chapter. */
const rankOf = ({ kind, standing }: Matter, today: number): number =>
  (kind === 'start' ? startByOf(standing) : undefined) ?? toldDay(standing, today) ?? Number.MAX_SAFE_INTEGER

/** Periods of one rule that wait for the same are told together. */
const waitingKey = ({ standing }: Matter, { holding }: Reminding): string =>
  `${standing.task.activity.id}.${standing.task.rule.id} ${holding(standing).join()}`

const saidOf = (kind: ChapterKind, matters: readonly Matter[], isHost: boolean, of: Reminding): readonly Said[] => {
  if (kind === 'silent') return [silentItem(matters, of)]
  if (kind === 'sign-off') {
    const rules = groupBy(
      matters,
      ({ standing: { task } }) => `${task.activity.id}.${task.rule.id}#${task.period ?? ''}`,
    )
    return [...rules.values()].map((members) => signOffItem(members, of))
  }
  const today = of.analysis.asOf.day
  const sorted = [...matters].sort((a, b) => rankOf(a, today) - rankOf(b, today))
  if (kind === 'soon') {
    const isLater = ({ standing }: Matter): boolean => {
      const held = of.holding(standing)
      return held.length > 0 && held.every((at) => of.doers[at] === of.doers[standing.task.index])
    }
    const later = sorted.filter(isLater)
    const items = sorted.filter((each) => !isLater(each)).map((matter) => itemOf(matter, isHost, of))
    return later.length < 2 ? sorted.map((matter) => itemOf(matter, isHost, of)) : [...items, laterItem(later, of)]
  }
  if (kind !== 'waiting') return sorted.map((matter) => itemOf(matter, isHost, of))
  const own = new Set(matters.map(({ standing }) => standing.task.index))
  // In a circle everything would follow from something else, and nothing would be said.
  const isKnockOn = ({ standing }: Matter): boolean =>
    of.analysis.network.isUnscheduled[standing.task.index] === 0 && of.holding(standing).every((at) => own.has(at))
  const [direct, knockOns] = [sorted.filter((each) => !isKnockOn(each)), sorted.filter(isKnockOn)]
  const items = [...groupBy(direct, (each) => waitingKey(each, of)).values()].map((alike) =>
    alike.length === 1 ? itemOf(alike[0]!, isHost, of) : periodsItem(alike, isHost, of),
  )
  return knockOns.length === 0 ? items : [...items, knockOnItem(knockOns, isHost, of)]
}

/** The week as people name it on the status date. */
const weekName = ({ analysis, horizon: { week }, words, year }: Reminding): WeekName => {
  const { calendar, asOf } = analysis
  const current = workWeekOf(calendar, asOf.day)
  const kind = week.first === current.first ? 'this' : week.first === current.last + 1 ? 'next' : 'other'
  return { kind, last: words.date(week.last as Day, year) }
}

/** Days off that a recipient must reckon with: those of the week, and those before the last day that a letter names. */
const daysOff = (matters: readonly Matter[], { analysis, horizon, words, year }: Reminding): readonly string[] => {
  const { calendar, asOf } = analysis
  const from = Math.max(asOf.day, horizon.week.first)
  const last = matters.reduce(
    (latest, { standing }) => Math.max(latest, toldDay(standing, asOf.day) ?? from),
    horizon.week.last,
  )
  const until = Math.min(horizon.soon, last)
  const { off, worked } = exceptionsWithin(calendar, from, until)
  if (off.length + worked.length === 0) return []
  const say = (of: number): string => words.weekday(of as Day, year)
  return [
    words.daysOff({
      off: off.map(({ first, last }) => ({ first: say(first), last: say(last), days: last - first + 1 })),
      worked: worked.map(say),
    }),
  ]
}

/** Which section of the host to ask about what: those that keep the activities of a letter. */
const contact = (matters: readonly Matter[], { analysis, words }: Reminding): readonly string[] => {
  const keepers = new Map(
    matters.map(({ standing: { task } }) => [task.activity, keeperOf(task, analysis.campaign).section]),
  )
  const activities = [...keepers.keys()].filter((activity) => keepers.get(activity) !== undefined)
  const sections = groupBy(activities, (activity) => keepers.get(activity)!)
  return sections.size === 0
    ? []
    : [words.contact([...sections].map(([section, own]) => ({ section, activities: own.map(({ name }) => name) })))]
}

/** Says so where a week of one working day has been merged with this one. */
const merged = ({ analysis, horizon: { week }, words, year }: Reminding): readonly string[] => {
  const { calendar, asOf } = analysis
  const single = week.mondays.filter((monday) => calendar.rank(monday + 7) - calendar.rank(monday) === 1)
  // Once that day has come there is nothing more to be merged.
  return week.mondays.length === 1 || single.length === 0 || asOf.day >= week.mondays[1]!
    ? []
    : [words.merged(single.map((monday) => words.weekday(calendar.nth(calendar.rank(monday)) as Day, year)))]
}

/** The day from which a letter speaks: of merged weeks, once the later one has begun, that one's first. */
const firstDay = ({ analysis: { calendar, asOf }, horizon: { week } }: Reminding): number =>
  week.mondays.reduce((first, monday) => (monday <= asOf.day ? workdayFrom(calendar, monday) : first), week.first)

/** The text for one addressee, or undefined where there is nothing to tell. */
export const letterFor = (addressee: Addressee, reminding: Reminding): Letter | undefined => {
  const { analysis, horizon, matters, words, year } = reminding
  const { campaign, asOf } = analysis
  const all = matters.byAddressee.get(addresseeId(addressee)) ?? []
  if (all.length === 0) return undefined
  const isHost = addressee.unit === hostOf(campaign)
  const week = weekName(reminding)
  const byKind = groupBy(all, ({ kind }) => kind)
  const chapters: Chapter[] = []
  let items = 0
  for (const kind of chapterKinds) {
    const own = byKind.get(kind)
    if (own === undefined) continue
    chapters.push({
      kind,
      label: words.chapterLabel(chapters.length + 1),
      title: words.chapter(kind, isHost, week),
      items: saidOf(kind, own, isHost, reminding).map((said) => {
        items += 1
        return { label: words.itemLabel(items), ...said }
      }),
    })
  }
  const isAsked = all.some(({ kind }) => asks.has(kind))
  const to = recipientOf(addressee, reminding)
  const signer = signerOf(campaign)
  const date = (of: number): string => words.date(of as Day, year)
  return {
    to,
    title: words.subject,
    period: words.span(date(firstDay(reminding)), date(horizon.week.last)),
    salutation: words.salutation(to.name),
    opening: [words.opening(campaign.name, isHost, week)],
    chapters,
    closing: [
      ...(isAsked ? merged(reminding) : []),
      ...daysOff(all, reminding),
      ...(isHost ? [] : contact(all, reminding)),
      words.wayOut(isHost, isAsked, campaign.signOff && isAsked),
    ],
    signature: words.unitName(signer.unit.name, signer.section),
    date: words.letterDate(asOf.day),
  }
}
