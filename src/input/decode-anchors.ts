import type { WorkCalendar } from '../calendar/working-days.ts'
import type { DateValue } from '../model/campaign.ts'
import { type Day, day } from '../model/day.ts'
import { readCalendarForm } from './dates/calendar-forms.ts'
import type { DateContext } from './dates/context.ts'
import { isAnchorName, isTrouble } from './dates/context.ts'
import { readDate, withoutBefore } from './dates/read-date.ts'
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

/** A name that can stand for a day: letters and digits, not T, and nothing that reads as a date already. */
const isUsable = ({ key }: KeyedNode, name: string, { year }: Basis, reading: Reading): boolean => {
  if (!isAnchorName(name)) {
    reading.report('bad-id', key, ['badAnchorName', { name }])
    return false
  }
  const bare = withoutBefore(name)
  if (bare !== 'T' && readCalendarForm(bare, year) === undefined && !isHolidayForm(name)) return true
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
    if (!isUsable(entry, name, basis, reading)) continue
    const first = nodes.get(name)
    if (first === undefined) nodes.set(name, entry)
    else {
      reading.report('duplicate-id', entry.key, ['duplicateId', { id: name }], {
        related: [{ place: first.key, message: ['firstHere', {}] }],
      })
    }
  }
  const anchors = new Map<string, DateValue>()
  const failed = new Set<string>()
  const underway: string[] = []

  const names = new Set(nodes.keys())
  const context: DateContext = {
    ...basis,
    anchor: (name) => anchors.get(name)?.day ?? resolve(name),
    anchorNames: () => names,
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
