import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workCalendar } from '../../src/calendar/working-days.ts'
import { type Day, dayOf, isoDay, weekdayOf, ymdOf } from '../../src/model/day.ts'
import { monthsWith, specialDay } from '../../src/reports/calendar-months.ts'

fc.configureGlobal({ seed: 20190921 })

const anyDays = fc.array(fc.integer({ min: dayOf(1970, 1, 1), max: dayOf(2199, 12, 31) }), {
  minLength: 1,
  maxLength: 20,
})

describe('the months of some days', () => {
  it('hold each of their days once, in the column of its weekday, and no day of another month', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        for (const { year, month, weeks } of monthsWith(days).months) {
          const shown = weeks.flat().filter((day) => day !== undefined)
          const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)
          const first = dayOf(year, month, 1)
          expect(shown).toEqual(Array.from({ length: next - first }, (_, at) => first + at))
          for (const week of weeks) {
            expect(week).toHaveLength(7)
            expect(week.some((day) => day !== undefined)).toBe(true)
            week.forEach((day, at) => {
              if (day !== undefined) expect(weekdayOf(day)).toBe(at + 1)
            })
          }
        }
      }),
    )
  })

  it('are those that the days lie in and no others, in order', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const { months } = monthsWith(days)
        const named = months.map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`)
        expect(named).toEqual([...new Set(days.map((day) => isoDay(day as Day).slice(0, 7)))].sort())
      }),
    )
  })

  it.each([
    ['one month after the other', [dayOf(2019, 11, 30), dayOf(2019, 12, 1), dayOf(2020, 1, 31)], false],
    ['a month between', [dayOf(2019, 11, 30), dayOf(2020, 1, 1)], true],
    ['one month', [dayOf(2019, 8, 26)], false],
    ['none', [], false],
  ])('say whether months are left out: %s', (_, days, hasGaps) => {
    expect(monthsWith(days).hasGaps).toBe(hasGaps)
  })
})

describe('what a wall calendar marks', () => {
  const marked = (calendar: ReturnType<typeof workCalendar>, month: number): readonly string[] =>
    Array.from({ length: 31 }, (_, at) => dayOf(2019, month, 1) + at)
      .filter((day) => ymdOf(day as Day).month === month)
      .flatMap((day) => {
        const special = specialDay(day, calendar)
        return special === undefined ? [] : [`${ymdOf(day as Day).day} ${special}`]
      })

  it('is a holiday with the weekend it touches, and a weekend day that is worked', () => {
    const cn = workCalendar('cn')
    expect(marked(cn, 9)).toEqual(['13 holiday', '14 holiday', '15 holiday', '29 make-up'])
    expect(marked(cn, 10)).toEqual([...[1, 2, 3, 4, 5, 6, 7].map((day) => `${day} holiday`), '12 make-up'])
  })

  it('is no mere weekend', () => {
    expect(marked(workCalendar('cn'), 8)).toEqual([])
    expect(marked(workCalendar('weekdays'), 9)).toEqual([])
  })

  it('is any day off where all days are worked', () => {
    const sunday = dayOf(2019, 8, 25)
    expect(marked(workCalendar('everyday', [{ first: sunday, last: sunday }]), 8)).toEqual(['25 holiday'])
    expect(marked(workCalendar('everyday'), 8)).toEqual([])
  })

  it('is what the campaign itself closes and opens', () => {
    const thursday = dayOf(2019, 8, 15)
    const saturday = dayOf(2019, 8, 31)
    const closed = [{ first: thursday, last: thursday }]
    const open = [{ first: saturday, last: saturday }]
    expect(marked(workCalendar('cn', closed, open), 8)).toEqual(['15 holiday', '31 make-up'])
  })
})
