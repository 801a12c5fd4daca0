import { describeFilters, noFilters } from '../../reports/filter.ts'
import type { ExportRequest } from '../exporter.ts'
import type { CalendarEvent } from './calendar-event.ts'
import type { CalendarTelling } from './task-event.ts'
import { dayUid } from './uid.ts'

const namedDay = (uid: string, day: number, summary: string, description: readonly string[] = []): CalendarEvent => ({
  uid,
  entries: 0,
  first: day,
  last: day,
  summary,
  description,
  isCancelled: false,
})

/**
 * The anniversary, which also says what is left out of the file; and the other days that the campaign names, unless tasks
 * were picked by anything but their unit, or one of them happens on that day.
 */
export const namedDays = (
  { standings, filters, unit }: ExportRequest,
  of: CalendarTelling,
): readonly CalendarEvent[] => {
  const { id, name, anniversary, anchors } = of.analysis.campaign
  const filtered = describeFilters(filters, of.words)
  const left = [...(unit === undefined ? [] : [of.file.only(unit.name)]), ...(filtered === undefined ? [] : [filtered])]
  const first = namedDay(dayUid(id, 'anniversary'), anniversary, of.file.summary.anniversary(name), left)
  if (describeFilters({ ...filters, unit: noFilters.unit }, of.words) !== undefined) return [first]
  const taken = new Set(standings.map(({ task }) => task.date?.day))
  const others = [...anchors].filter(([, { day }]) => day !== anniversary && !taken.has(day))
  return [first, ...others.map(([anchor, { day }]) => namedDay(dayUid(id, 'anchor', anchor), day, anchor))]
}
