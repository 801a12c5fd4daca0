import { workCalendar } from '../calendar/working-days.ts'
import type { Campaign, CheckSetting, DateValue, Duty, Language } from '../model/campaign.ts'
import { type Day, ymdOf } from '../model/day.ts'
import { type Duration, workingDays } from '../model/duration.ts'
import { type Code, defaultSeverity } from '../model/problem.ts'
import type { Place } from '../model/source.ts'
import type { DateContext } from './dates/context.ts'
import { decodeAnchors } from './decode-anchors.ts'
import { calendarOf, plainDay } from './decode-calendar.ts'
import { checkSettings } from './decode-checks.ts'
import type { KeyedNode } from './decode-units.ts'
import { type Fields, fieldsOf } from './fields.ts'
import { id } from './ids.ts'
import { type Decoder, placeOf, type Reading, scalarOf } from './reading.ts'
import { boolean, date, duration, listOf, oneOf, properListOf, text } from './scalars.ts'

export const headerKeys = [
  'version',
  'id',
  'name',
  'anniversary',
  'anchors',
  'starts',
  'ends',
  'asOf',
  'timezone',
  'language',
  'calendar',
  'dueSoon',
  'require',
  'checks',
  'signOff',
  'escalation',
  'silence',
  'units',
  'groups',
  'activities',
  'progress',
]

interface Anniversary {
  readonly day: Day
  readonly place: Place
  readonly since: Day | undefined
}

const anniversary: Decoder<Anniversary> = (node, reading) => {
  if (node.kind === 'scalar') {
    const found = plainDay(undefined)(node, reading)
    return found === undefined ? undefined : { day: found, place: placeOf(node), since: undefined }
  }
  const fields = fieldsOf(node, reading, ['date', 'since'])
  const found = fields?.required('date', plainDay(undefined))
  const since = fields?.optional('since', plainDay(undefined, true))
  return found === undefined ? undefined : { day: found, place: placeOf(fields?.node('date') ?? node), since }
}

/** `{year}` is the anniversary's year, `{years}` how many have passed since what it commemorates. */
const fillYears = (written: string, of: Anniversary | undefined, place: Place, reading: Reading): string => {
  if (of === undefined || !written.includes('{year')) return written
  const { year } = ymdOf(of.day)
  if (of.since === undefined && written.includes('{years}')) {
    reading.report('missing-key', place, ['yearsNeedSince', {}], { help: ['yearsNeedSinceHelp', {}] })
  }
  const years = of.since === undefined ? '{years}' : String(year - ymdOf(of.since).year)
  return written.replaceAll('{years}', years).replaceAll('{year}', String(year))
}

const version: Decoder<true> = (node, reading) => {
  const scalar = scalarOf(node, reading, 'number')
  if (scalar === undefined) return undefined
  if (scalar.text === '1') return true
  reading.report('wrong-type', scalar, ['unknownVersion', { text: scalar.text }])
  return undefined
}

const escalation: Decoder<readonly Duration[]> = (node, reading) => {
  const steps = properListOf(duration)(node, reading)
  if (steps === undefined) return undefined
  const rising = steps.every(
    ({ count, unit }, at) => unit === 'wd' && count >= (at === 0 ? 1 : steps[at - 1]!.count + 1),
  )
  if (steps.length === 3 && rising) return steps
  reading.report('bad-duration', placeOf(node), ['badEscalation', {}])
  return undefined
}

const silence: Decoder<Duration | 'off'> = (node, reading) =>
  node.kind === 'scalar' && node.text === 'off' ? 'off' : duration(node, reading)

const timezone: Decoder<string> = (node, reading) => {
  const name = text(node, reading)
  if (name === undefined || /^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/.test(name)) return name
  reading.report('wrong-type', placeOf(node), ['badTimezone', { text: name }])
  return undefined
}

const duties = listOf(oneOf('lead', 'section', 'owner', 'due', 'deliverable'))

/** The header without units, groups, activities and log. */
export interface Header {
  /** Missing where the day on which the campaign starts is. */
  readonly header: Omit<Campaign, 'units' | 'groups' | 'activities' | 'log'> | undefined
  readonly dates: DateContext
  readonly fillYears: (written: string, place: Place) => string
}

const readSettings = (
  fields: Fields,
): Pick<
  Campaign,
  'timezone' | 'language' | 'dueSoon' | 'require' | 'checks' | 'signOff' | 'escalation' | 'silence'
> => {
  const silent = fields.optional('silence', silence)
  const language: Language | undefined = fields.optional('language', oneOf('zh-CN', 'en'))
  const require: readonly Duty[] = fields.optional('require', duties) ?? ['lead', 'section', 'due']
  const checks: ReadonlyMap<Code, CheckSetting> =
    fields.optional('checks', checkSettings(Object.keys(defaultSeverity))) ?? new Map()
  fields.optional('version', version)
  return {
    timezone: fields.optional('timezone', timezone),
    language,
    dueSoon: fields.optional('dueSoon', duration) ?? { count: 7, unit: 'd' },
    require,
    checks,
    signOff: fields.optional('signOff', boolean) ?? false,
    escalation: fields.optional('escalation', escalation) ?? [1, 4, 8].map(workingDays),
    silence: silent === 'off' ? undefined : (silent ?? workingDays(10)),
  }
}

/** Reads the header; undefined where the day that every date leans on (`anniversary`) is missing or wrong. */
export const decodeHeader = (
  fields: Fields,
  anchorEntries: readonly KeyedNode[],
  defaultId: string,
  base: Reading,
): Header | undefined => {
  const of = fields.required('anniversary', anniversary)
  const settings = readSettings(fields)
  const campaignId = fields.optional('id', id) ?? defaultId
  if (of === undefined) {
    // What `starts` means depends on the anniversary; that it is missing does not.
    if (fields.node('starts') === undefined) fields.required('starts', () => undefined)
    return undefined
  }
  const { year } = ymdOf(of.day)
  const calendar = fields.optional('calendar', calendarOf(year)) ?? workCalendar('cn', [], [], year)
  const dates = decodeAnchors(anchorEntries, { anniversary: of.day, year, calendar }, base)
  const reading: Reading = { ...base, dates }
  const dateOf = (key: string, as: 'first' | 'last' | 'single'): DateValue | undefined => {
    const node = fields.node(key)
    return node === undefined ? undefined : date(as)(node, reading)
  }
  const starts =
    fields.node('starts') === undefined ? fields.required('starts', () => undefined) : dateOf('starts', 'first')
  const ends = dateOf('ends', 'last')
  const asOf = dateOf('asOf', 'single')
  const fill = (written: string, place: Place): string => fillYears(written, of, place, reading)
  const nameNode = fields.node('name')
  const name = nameNode === undefined ? campaignId : fill(text(nameNode, reading) ?? campaignId, placeOf(nameNode))
  if (starts === undefined) return { header: undefined, dates, fillYears: fill }
  if (ends !== undefined && ends.day < starts.day) {
    reading.report('conflicting-keys', ends.place, ['endsBeforeStarts', {}], {
      related: [{ place: starts.place, message: ['alsoHere', {}] }],
    })
  }
  return {
    header: {
      id: campaignId,
      name,
      anniversary: of.day,
      anniversaryPlace: of.place,
      since: of.since,
      anchors: dates.anchors,
      starts,
      ends,
      asOf,
      ...settings,
      place: fields.place,
    },
    dates,
    fillYears: fill,
  }
}
