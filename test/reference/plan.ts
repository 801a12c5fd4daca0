import { type Calendar, readCalendar } from './calendar.ts'
import { type DateContext, plain, resolveDate } from './dates.ts'
import { parts } from './days.ts'
import { type Duration, parseDuration } from './durations.ts'
import { isMap, listOf, mapOf, parseRaw, type RawMap, scalarOf, textOf } from './raw.ts'

export type Unit = { id: string; name: string; lead: string | undefined; section: string | undefined }

export type Activity = { id: string; raw: RawMap; tasks: RawMap[] }

/** A plan as written, its header read. */
export type Plan = {
  calendar: Calendar
  dates: DateContext
  anniversary: number
  years: number | undefined
  starts: number
  ends: number | undefined
  asOf: number
  dueSoon: Duration
  units: Unit[]
  /** `all` and the groups of the file, members in the order of `units`. */
  groups: Map<string, string[]>
  activities: Activity[]
  progress: RawMap[]
}

export function readPlan(text: string, asOf?: string): Plan {
  const raw = parseRaw(text)
  const calendar = readCalendar(raw.get('calendar'))
  const written = raw.get('anniversary')
  const day = plain(isMap(written) ? scalarOf(written.get('date')) : scalarOf(written))
  // The anniversary's own date has its year written; nothing else can be referred to yet.
  const year = Number(/^\d{4}/.exec(day)?.[0])
  const none: DateContext = { anniversary: Number.NaN, year, anchors: new Map(), calendar }
  const anniversary = resolveDate(day, none, 'day')
  const since = isMap(written) ? textOf(written, 'since') : undefined
  const anchors = new Map([...mapOf(raw.get('anchors'))].map(([name, date]) => [plain(name), scalarOf(date)]))
  const dates: DateContext = { anniversary, year, anchors, calendar }
  const at = asOf ?? textOf(raw, 'asOf')
  if (at === undefined) throw new Error('no status date')
  const ends = textOf(raw, 'ends')
  const units = readUnits(raw)
  return {
    calendar,
    dates,
    anniversary,
    years: since === undefined ? undefined : year - parts(resolveDate(since, none, 'day')).year,
    starts: resolveDate(scalarOf(raw.get('starts')), dates, 'first'),
    ends: ends === undefined ? undefined : resolveDate(ends, dates, 'last'),
    asOf: resolveDate(at, dates, 'day'),
    dueSoon: parseDuration(plain(textOf(raw, 'dueSoon') ?? '7d')),
    units,
    groups: readGroups(raw, units),
    activities: listOf(raw.get('activities')).map((item) => {
      const activity = mapOf(item)
      return { id: scalarOf(activity.get('id')), raw: activity, tasks: listOf(activity.get('tasks')).map(mapOf) }
    }),
    progress: listOf(raw.get('progress')).map(mapOf),
  }
}

function readUnits(raw: RawMap): Unit[] {
  return [...mapOf(raw.get('units'))].map(([id, value]) => {
    const unit = mapOf(value)
    return { id, name: textOf(unit, 'name') ?? id, lead: textOf(unit, 'lead'), section: textOf(unit, 'section') }
  })
}

function readGroups(raw: RawMap, units: Unit[]): Map<string, string[]> {
  const groups = new Map([['all', units.map((unit) => unit.id)]])
  for (const [name, value] of mapOf(raw.get('groups'))) groups.set(name, inOrder(listOf(value).map(scalarOf), units))
  return groups
}

/** Units are always in the order of the file. language §4 */
export function inOrder(ids: string[], units: Unit[]): string[] {
  for (const id of ids) if (!units.some((unit) => unit.id === id)) throw new Error(`unknown unit: ${id}`)
  return units.filter((unit) => ids.includes(unit.id)).map((unit) => unit.id)
}
