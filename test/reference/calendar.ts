import { readFileSync } from 'node:fs'
import { dayOf, iso, parseIso, weekday } from './days.ts'
import { isMap, listOf, type Raw, scalarOf } from './raw.ts'

/** language §3 */
export type Calendar = {
  /** `cn`, `weekdays`, `everyday`, or `map`. */
  kind: string
  /** W(d): day d is a working day. */
  works: (day: number) => boolean
}

const data = JSON.parse(
  readFileSync(new URL('../../node_modules/chinese-days/dist/chinese-days.json', import.meta.url), 'utf8'),
) as { holidays: Record<string, string>; workdays: Record<string, string> }

const daysOff = new Map(Object.entries(data.holidays).map(([day, text]) => [day, text.split(',')[1] ?? '']))
const makeUp = new Set(Object.keys(data.workdays))

function cnWorks(day: number): boolean {
  if (makeUp.has(iso(day))) return true
  if (daysOff.has(iso(day))) return false
  return weekday(day) <= 5
}

const bases: Record<string, (day: number) => boolean> = {
  cn: cnWorks,
  weekdays: (day) => weekday(day) <= 5,
  everyday: () => true,
}

function base(name: string): (day: number) => boolean {
  const works = bases[name]
  if (!works) throw new Error(`no such calendar: ${name}`)
  return works
}

/** Plain days and ranges, both ends included. */
function dayList(raw: Raw | undefined): Set<number> {
  const days = new Set<number>()
  for (const item of listOf(raw)) {
    const [from = '', to = from] = scalarOf(item).split('..')
    for (let d = parseIso(from.trim()); d <= parseIso(to.trim()); d++) days.add(d)
  }
  return days
}

export function readCalendar(raw: Raw | undefined): Calendar {
  if (raw === undefined) return { kind: 'cn', works: cnWorks }
  if (!isMap(raw)) return { kind: scalarOf(raw), works: base(scalarOf(raw)) }
  const under = base(scalarOf(raw.get('base') ?? 'cn'))
  const closed = dayList(raw.get('closed'))
  const open = dayList(raw.get('open'))
  for (const day of closed) if (open.has(day)) throw new Error(`closed and open: ${iso(day)}`)
  return { kind: 'map', works: (day) => open.has(day) || (!closed.has(day) && under(day)) }
}

const names: Record<string, string> = { 清明节: '清明', 端午节: '端午', 中秋节: '中秋', 国庆: '国庆节' }

/** The run of days off in which a holiday of a year lies, first and last day: language §6. */
export function holidayRun(holiday: string, year: number): { first: number; last: number } {
  const name = names[holiday] ?? holiday
  const known = [...daysOff.keys()].some((day) => day.startsWith(`${year}-`))
  if (!known) throw new Error(`days off of ${year} are not known`)
  let day: number | undefined
  for (let d = dayOf(year, 12, 31); d >= dayOf(year, 1, 1); d--) if (daysOff.get(iso(d)) === name) day = d
  // December's days named 元旦 belong to the next year's.
  if (name === '元旦') day = dayOf(year, 1, 1)
  // 2020: the fifteenth of the eighth month was October 1, and the notice names all eight days 国庆节.
  if (name === '中秋' && year === 2020) day = dayOf(2020, 10, 1)
  if (day === undefined) throw new Error(`${holiday} of ${year} is not known`)
  let first = day
  let last = day
  while (!cnWorks(first - 1)) first--
  while (!cnWorks(last + 1)) last++
  return { first, last }
}
