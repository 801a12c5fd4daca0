import { describe, expect, it } from 'vitest'
import { type Day, day, dayOf, isoWeekOf, mondayOf, weekdayOf, ymdOf } from '../../src/model/day.ts'

/** ISO 8601, literally: a week belongs to the year of its Thursday, and is the n-th week with a Thursday in it. */
const literalWeek = (of: Day): { year: number; week: number } => {
  const thursday = day(of - weekdayOf(of) + 4)
  const { year } = ymdOf(thursday)
  let week = 0
  for (let at = thursday as number; at >= dayOf(year, 1, 1); at -= 7) week += 1
  return { year, week }
}

describe('ISO weeks', () => {
  it('are those of the definition, on each day from 1969 to 2201', () => {
    const wrong: Day[] = []
    for (let of = dayOf(1969, 1, 1); of < dayOf(2202, 1, 1); of = day(of + 1)) {
      const { year, week } = isoWeekOf(of)
      const literal = literalWeek(of)
      if (year !== literal.year || week !== literal.week) wrong.push(of)
    }
    expect(wrong).toEqual([])
  })

  it('begin on the Monday that their number names', () => {
    for (let of = mondayOf({ year: 1970, week: 1 })!; of < dayOf(2200, 1, 1); of = day(of + 7)) {
      if (mondayOf(literalWeek(of)) !== of) expect.fail(`day ${of}`)
    }
  })

  it.each([
    { week: { year: 2020, week: 53 }, monday: dayOf(2020, 12, 28), why: '2020 has 53 weeks' },
    { week: { year: 2019, week: 53 }, monday: undefined, why: '2019 has 52' },
    { week: { year: 2019, week: 1 }, monday: dayOf(2018, 12, 31), why: 'the first week begins in the old year' },
    { week: { year: 2021, week: 1 }, monday: dayOf(2021, 1, 4), why: 'or days after new year' },
    { week: { year: 2019, week: 0 }, monday: undefined, why: 'no week 0' },
    { week: { year: 2020, week: 54 }, monday: undefined, why: 'no week 54 in any year' },
  ])('$week: $why', ({ week, monday }) => {
    expect(mondayOf(week)).toBe(monday)
  })
})
