import { firstKnownYear, lastKnownYear } from '../../calendar/notices.ts'
import { ymdOf } from '../../model/day.ts'
import type { Place } from '../../model/source.ts'
import { none } from '../../schedule/network.ts'
import type { PlanCheck } from '../check.ts'
import type { Checked } from '../checked.ts'
import { writtenDates } from '../written-dates.ts'

/** Every day that a plan reaches, with where it comes from. */
function* daysReached({ campaign, tasks, forward }: Checked): Iterable<readonly [day: number, place: Place]> {
  const { starts, ends, anchors } = campaign
  yield [starts.day, starts.place]
  for (const { day, place } of anchors.values()) yield [day, place]
  for (const { value } of writtenDates(campaign)) yield [value.day, value.place]
  if (ends !== undefined) yield [ends.day, ends.place]
  for (const { index, rule } of tasks) if (forward.end[index] !== none) yield [forward.end[index]! - 1, rule.idPlace]
}

export const calendarUnknownYear: PlanCheck = {
  code: 'calendar-unknown-year',
  severity: 'warning',

  *run(checked) {
    const years = new Set<number>()
    let first: Place | undefined
    for (const [reached, place] of daysReached(checked)) {
      if (checked.calendar.isKnown(reached)) continue
      years.add(ymdOf(reached as Parameters<typeof ymdOf>[0]).year)
      first ??= place
    }
    if (first === undefined) return
    const { anniversary, anniversaryPlace } = checked.campaign
    yield {
      // What leans on the anniversary is in its year because of it.
      place: years.has(ymdOf(anniversary).year) ? anniversaryPlace : first,
      message: ['calendarUnknownYear', { years: [...years].sort((a, b) => a - b) }],
      help: ['calendarUnknownYearHelp', { first: firstKnownYear, last: lastKnownYear }],
    }
  },
}
