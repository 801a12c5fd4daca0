import type { Plan } from '../analysis.ts'
import { workdayUntil } from '../calendar/count.ts'
import type { Activity, DateValue, OpenDate, TaskFields, TaskRule } from '../model/campaign.ts'
import { day, weekdayOf } from '../model/day.ts'
import type { Decision } from '../model/renewal.ts'
import type { Place } from '../model/source.ts'

const isDay = (value: DateValue | OpenDate | undefined): value is DateValue => value !== undefined && 'day' in value

const isOpen = (value: DateValue | OpenDate | undefined): value is OpenDate => value !== undefined && 'open' in value

/** What a task says for itself, and for members for whom something differs, each with its address. */
const fieldsOf = ({ id }: Activity, rule: TaskRule): readonly (readonly [address: string, fields: TaskFields])[] => [
  [`${id}.${rule.id}`, rule.fields],
  ...[...rule.differs].map(([unit, fields]) => [`${id}.${rule.id}@${unit}`, fields] as const),
]

const dayOff = (
  kind: 'due-day-off' | 'event-day-off',
  address: string,
  value: DateValue,
  { calendar }: Plan,
): readonly Decision[] =>
  calendar.isWorkday(value.day)
    ? []
    : [{ kind, place: value.place, address, day: value.day, before: day(workdayUntil(calendar, value.day)) }]

const weekday = (
  address: string,
  place: Place | undefined,
  was: DateValue['day'],
  now: DateValue['day'],
): readonly Decision[] => (weekdayOf(was) === weekdayOf(now) ? [] : [{ kind: 'weekday', place, address, was, now }])

/** Events on other days of the week: T, the anchors, tasks with a `date` of their own. */
function* weekdays(old: Plan, now: Plan): Iterable<Decision> {
  yield* weekday('T', undefined, old.campaign.anniversary, now.campaign.anniversary)
  for (const [name, anchor] of now.campaign.anchors) {
    const before = old.campaign.anchors.get(name)
    if (before !== undefined) yield* weekday(name, anchor.place, before.day, anchor.day)
  }
  for (const activity of now.campaign.activities) {
    for (const rule of activity.rules) {
      const { date } = rule.fields
      const before = old.index.rule(activity.id, rule.id)?.rule.fields.date
      // What stands on an anchor has been said of the anchor.
      if (date === undefined || before === undefined || now.campaign.anchors.has(date.text)) continue
      yield* weekday(`${activity.id}.${rule.id}`, date.place, before.day, date.day)
    }
  }
}

/** Deadlines and events on days off, once each as they are written. */
function* daysOff(now: Plan): Iterable<Decision> {
  for (const activity of now.campaign.activities) {
    if (isDay(activity.due)) yield* dayOff('due-day-off', activity.id, activity.due, now)
    for (const rule of activity.rules) {
      for (const [address, { due, date }] of fieldsOf(activity, rule)) {
        // The `due` of a repeated task is the end of the repetition.
        if (isDay(due) && rule.repeat === undefined) yield* dayOff('due-day-off', address, due, now)
        if (date !== undefined) yield* dayOff('event-day-off', address, date, now)
      }
    }
  }
}

function* undecided(now: Plan): Iterable<Decision> {
  for (const activity of now.campaign.activities) {
    if (isOpen(activity.due)) {
      yield { kind: 'undecided', place: activity.due.place, address: activity.id, name: activity.name }
    }
    for (const rule of activity.rules) {
      for (const [address, { due, name }] of fieldsOf(activity, rule)) {
        const said = name?.value ?? rule.fields.name?.value ?? rule.id
        if (isOpen(due)) yield { kind: 'undecided', place: due.place, address, name: said }
      }
    }
  }
}

function* external({ tasks }: Plan): Iterable<Decision> {
  const told = new Set<TaskRule>()
  for (const { rule, unit, activity, name } of tasks) {
    if (!unit.external || told.has(rule)) continue
    told.add(rule)
    yield { kind: 'external', place: rule.idPlace, address: `${activity.id}.${rule.id}`, unit: unit.name, name }
  }
}

/** Repeated tasks that now touch more or fewer periods. */
function* repetitions(old: Plan, now: Plan): Iterable<Decision> {
  for (const activity of now.campaign.activities) {
    for (const { rule, byPeriod } of now.index.rulesOf(activity.id)) {
      const before = old.index.rule(activity.id, rule.id)?.byPeriod.size
      if (rule.repeat === undefined || before === undefined || before === byPeriod.size) continue
      const address = `${activity.id}.${rule.id}`
      yield { kind: 'repetition', place: rule.idPlace, address, was: before, now: byPeriod.size }
    }
  }
}

/** What people must decide of a campaign that has moved from one year to another, as far as its days show it. */
export const comparePlans = (old: Plan, now: Plan): readonly Decision[] => [
  ...daysOff(now),
  ...weekdays(old, now),
  ...undecided(now),
  ...repetitions(old, now),
  ...external(now),
]
