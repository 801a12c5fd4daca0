import { workdayFrom, workdayUntil } from '../../calendar/count.ts'
import { day } from '../../model/day.ts'
import type { PlanCheck } from '../check.ts'
import { writtenDates } from '../written-dates.ts'

export const dateOnDayOff: PlanCheck = {
  code: 'date-on-day-off',
  severity: 'info',

  *run({ campaign, calendar }) {
    for (const { key, value } of writtenDates(campaign)) {
      if (key !== 'date' || calendar.isWorkday(value.day)) continue
      const before = day(workdayUntil(calendar, value.day))
      const after = day(workdayFrom(calendar, value.day))
      yield {
        place: value.place,
        message: ['dateOnDayOff', { day: value.day }],
        help: ['dateOnDayOffHelp', { before, after }],
      }
    }
  },
}
