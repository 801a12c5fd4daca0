import { workdayUntil } from '../../calendar/count.ts'
import type { DateValue } from '../../model/campaign.ts'
import { type Day, day } from '../../model/day.ts'
import type { Place } from '../../model/source.ts'
import type { Finding, PlanCheck } from '../check.ts'
import type { Checked } from '../checked.ts'
import { writtenDates } from '../written-dates.ts'

const finding = (place: Place, off: readonly Day[], { calendar }: Checked): Finding => {
  const before = day(workdayUntil(calendar, off[0]!))
  return {
    place,
    message: ['dueOnDayOff', { day: off[0]!, before, others: off.length - 1 }],
    help: ['dueOnDayOffHelp', { before }],
  }
}

export const dueOnDayOff: PlanCheck = {
  code: 'due-on-day-off',
  severity: 'info',

  *run(checked) {
    const { campaign, calendar, index } = checked
    // What a repeated task's `due` says is the end of the repetition: its periods have deadlines of their own.
    const bounds = new Set<DateValue>()
    for (const activity of campaign.activities) {
      for (const { rule, tasks } of index.rulesOf(activity.id)) {
        if (rule.repeat === undefined) continue
        for (const { due } of [rule.fields, ...rule.differs.values()]) {
          if (due !== undefined && 'day' in due) bounds.add(due)
        }
        const days = new Set(tasks.flatMap(({ due }) => (due !== undefined && 'day' in due ? [due.day] : [])))
        const off = [...days].filter((each) => !calendar.isWorkday(each))
        if (off.length > 0) yield finding(rule.repeat.place, off, checked)
      }
    }
    for (const { key, value } of writtenDates(campaign)) {
      if (key !== 'due' || bounds.has(value) || calendar.isWorkday(value.day)) continue
      yield finding(value.place, [value.day], checked)
    }
  },
}
