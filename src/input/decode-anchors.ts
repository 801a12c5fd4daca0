import type { WorkCalendar } from '../calendar/working-days.ts'
import type { DateValue } from '../model/campaign.ts'
import { type Day, day } from '../model/day.ts'
import { readCalendarForm } from './dates/calendar-forms.ts'
import type { DateContext } from './dates/context.ts'
import { isTrouble } from './dates/context.ts'
import { readDate } from './dates/read-date.ts'
import { isHolidayForm } from './dates/relative-forms.ts'
import type { KeyedNode } from './decode-units.ts'
import { narrow } from './narrow.ts'
import { placeOf, type Reading, scalarOf } from './reading.ts'
import { reportDate } from './scalars.ts'

interface Basis {
  readonly anniversary: Day
  readonly year: number
  readonly calendar: WorkCalendar
}

const commonName = /^[A-Za-z0-9\u4e00-\u9fff]+$/
// Only for names in other scripts: the properties of all scripts take a millisecond to load.
const isName = (name: string): boolean => commonName.test(name) || /^[\p{L}\p{M}\p{N}]+$/u.test(name)

/** A name that can stand for a day: letters and digits, not T, and nothing that reads as a date already. */
const isUsable = ({ key }: KeyedNode, name: string, { year }: Basis, reading: Reading): boolean => {
  if (!isName(name) || /^\d+$/.test(name)) {
    reading.report('bad-id', key, ['badAnchorName', { name }])
    return false
  }
  if (name !== 'T' && readCalendarForm(name, year) === undefined && !isHolidayForm(name)) return true
  reading.report('bad-id', key, ['anchorIsDate', { name }])
  return false
}

/** Reads the anchors, which may lean on each other; a circle is reported once, at the anchor that is first in it. */
export const decodeAnchors = (
  entries: readonly KeyedNode[],
  basis: Basis,
  reading: Reading,
): DateContext & { readonly anchors: ReadonlyMap<string, DateValue> } => {
  const nodes = new Map<string, KeyedNode>()
  for (const entry of entries) {
    const name = narrow(entry.key.text)
    if (isUsable(entry, name, basis, reading)) nodes.set(name, entry)
  }
  const anchors = new Map<string, DateValue>()
  const failed = new Set<string>()
  const underway: string[] = []

  const context: DateContext = {
    ...basis,
    anchor: (name) => anchors.get(name)?.day ?? resolve(name),
    anchorNames: () => [...nodes.keys()],
  }
  const resolve = (name: string): Day | undefined => {
    const entry = nodes.get(name)
    if (entry === undefined || failed.has(name)) return undefined
    if (underway.includes(name) || underway.length > 1000) {
      reading.report('bad-date', entry.value, [
        'anchorCircle',
        { names: [...underway.slice(underway.indexOf(name)), name] },
      ])
      for (const each of underway) failed.add(each)
      return undefined
    }
    underway.push(name)
    const scalar = scalarOf(entry.value, reading, 'date')
    const result = scalar === undefined ? undefined : readDate(scalar.text, 'single', context)
    underway.pop()
    if (scalar === undefined || result === undefined || failed.has(name)) {
      failed.add(name)
      return undefined
    }
    if (isTrouble(result)) {
      failed.add(name)
      reportDate(result, scalar, reading)
      return undefined
    }
    anchors.set(name, { day: day(result), text: scalar.text, place: placeOf(entry.key) })
    return result
  }
  for (const name of nodes.keys()) if (!anchors.has(name)) resolve(name)
  const inFileOrder = [...nodes.keys()].flatMap((name) => {
    const value = anchors.get(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...context, anchor: (name) => anchors.get(name)?.day, anchors: new Map(inFileOrder) }
}
