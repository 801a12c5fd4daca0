import type { Plan } from '../analysis.ts'
import type { Activity, Campaign, CheckSetting, Unit } from '../model/campaign.ts'
import { day } from '../model/day.ts'
import type { Duration } from '../model/duration.ts'
import type { ActivityKey, Change, HeaderKey, UnitKey, Value } from './change.ts'
import type { Pair, Pairs } from './pair-tasks.ts'

const textValue = (text: string | number | boolean | undefined): Value =>
  text === undefined ? undefined : { text: String(text) }

const dayValue = (of: number | undefined): Value => (of === undefined ? undefined : { day: of })

export const isSameValue = (a: Value, b: Value): boolean => JSON.stringify(a) === JSON.stringify(b)

const durationValue = ({ count, unit }: Duration): Value => ({ duration: { count, unit } })

const listValue = (texts: readonly string[] | undefined): Value =>
  texts === undefined || texts.length === 0 ? undefined : { texts }

const settingText = ([code, { severity, options }]: readonly [string, CheckSetting]): string =>
  [`${code}: ${severity ?? ''}`.trim(), ...[...options].map(([name, value]) => `${name} ${value}`)].join(' ')

const headerValues: { readonly [K in HeaderKey]: (campaign: Campaign) => Value } = {
  name: ({ name }) => textValue(name),
  anniversary: ({ anniversary }) => dayValue(anniversary),
  since: ({ since }) => dayValue(since),
  starts: ({ starts }) => dayValue(starts.day),
  ends: ({ ends }) => dayValue(ends?.day),
  asOf: ({ asOf }) => dayValue(asOf?.day),
  timezone: ({ timezone }) => textValue(timezone),
  language: ({ language }) => textValue(language),
  dueSoon: ({ dueSoon }) => durationValue(dueSoon),
  require: ({ require: duties }) => listValue(duties),
  checks: ({ checks }) => listValue([...checks].map(settingText).sort()),
  signOff: ({ signOff }) => textValue(signOff),
  escalation: ({ escalation }) => listValue(escalation.map(({ count, unit }) => `${count}${unit}`)),
  silence: ({ silence }) => (silence === undefined ? { text: 'off' } : durationValue(silence)),
}

const unitValues: { readonly [K in UnitKey]: (unit: Unit) => Value } = {
  id: ({ id }) => textValue(id),
  name: ({ name }) => textValue(name),
  short: ({ short }) => textValue(short),
  lead: ({ lead }) => textValue(lead),
  section: ({ section }) => textValue(section),
  owner: ({ owner }) => textValue(owner),
  sections: ({ sections }) => listValue(sections?.map(({ value }) => value)),
  mention: ({ mention }) => listValue(mention),
  external: ({ external }) => textValue(external),
}

const activityValues: { readonly [K in ActivityKey]: (activity: Activity) => Value } = {
  id: ({ id }) => textValue(id),
  name: ({ name }) => textValue(name),
  lead: ({ lead }) => textValue(lead?.value),
  section: ({ section }) => textValue(section?.value),
  owner: ({ owner }) => textValue(owner?.value),
}

/** The keys of which two things say something else. */
export const differingKeys = <T, K extends string>(
  { before, after }: Pair<T>,
  values: Readonly<Record<K, (of: T) => Value>>,
): readonly { readonly key: K; readonly before: Value; readonly after: Value }[] =>
  (Object.keys(values) as K[])
    .map((key) => ({ key, before: values[key](before), after: values[key](after) }))
    .filter((each) => !isSameValue(each.before, each.after))

const reach = 366

/** The days of the campaign, and of a year around it, that one calendar counts as worked and the other does not. */
const compareCalendars = ({ before, after }: Pair<Plan>): readonly Change[] => {
  const days = [before, after].flatMap(({ campaign: { anniversary, starts, ends } }) => [
    anniversary,
    starts.day,
    ends?.day ?? anniversary,
  ])
  const opened: number[] = []
  const closed: number[] = []
  for (let at = Math.min(...days) - reach; at <= Math.max(...days) + reach; at++) {
    const [was, is] = [before.calendar.isWorkday(day(at)), after.calendar.isWorkday(day(at))]
    if (was !== is) (is ? opened : closed).push(at)
  }
  return opened.length + closed.length === 0 ? [] : [{ kind: 'calendar', opened, closed }]
}

const compareAnchors = ({ before, after }: Pair<Plan>): readonly Change[] =>
  [...new Set([...before.campaign.anchors.keys(), ...after.campaign.anchors.keys()])].flatMap((name) => {
    const [was, is] = [before, after].map(({ campaign }) => dayValue(campaign.anchors.get(name)?.day))
    return isSameValue(was, is) ? [] : [{ kind: 'anchor' as const, name, before: was, after: is }]
  })

const withoutPaired = <T>(items: readonly T[], paired: readonly T[]): readonly T[] => {
  const known = new Set(paired)
  return items.filter((item) => !known.has(item))
}

/** What differs above the tasks: the header, the calendar, anchors, units and activities. */
export const compareHeaders = (plans: Pair<Plan>, { units, activities }: Pairs): readonly Change[] => {
  const [before, after] = [plans.before.campaign, plans.after.campaign]
  const gone = <T>(items: readonly T[], pairs: readonly Pair<T>[]) =>
    withoutPaired(
      items,
      pairs.map((pair) => pair.before),
    )
  const fresh = <T>(items: readonly T[], pairs: readonly Pair<T>[]) =>
    withoutPaired(
      items,
      pairs.map((pair) => pair.after),
    )
  return [
    ...differingKeys({ before, after }, headerValues).map((each) => ({ kind: 'header' as const, ...each })),
    ...compareCalendars(plans),
    ...compareAnchors(plans),
    ...fresh(after.units, units).map((unit) => ({ kind: 'unit-added' as const, unit })),
    ...gone(before.units, units).map((unit) => ({ kind: 'unit-removed' as const, unit })),
    ...units.flatMap((pair) =>
      differingKeys(pair, unitValues).map((each) => ({ kind: 'unit' as const, unit: pair.after, ...each })),
    ),
    ...fresh(after.activities, activities).map((activity) => ({ kind: 'activity-added' as const, activity })),
    ...gone(before.activities, activities).map((activity) => ({ kind: 'activity-removed' as const, activity })),
    ...activities.flatMap((pair) =>
      differingKeys(pair, activityValues).map((each) => ({
        kind: 'activity' as const,
        activity: pair.after,
        ...each,
      })),
    ),
  ]
}
