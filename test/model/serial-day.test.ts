import { expect, it } from 'vitest'
import { dayOf, isoDay } from '../../src/model/day.ts'
import { dayOfSerial, serialOfDay } from '../../src/model/serial-day.ts'

it.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [25_569, '1970-01-01'],
  [43_707, '2019-08-30'],
  [43_707.99, '2019-08-30'],
  [2_958_465, '9999-12-31'],
  [2_958_465.5, '9999-12-31'],
])('day %d of spreadsheets is %s', (serial, day) => expect(isoDay(dayOfSerial(serial)!)).toBe(day))

it.each([-1, 0, 0.9, 60, 60.5, 2_958_466, Infinity])('%d is no day', (serial) =>
  expect(dayOfSerial(serial)).toBeUndefined(),
)

it('a day since March 1900 is found again', () => {
  for (const day of [dayOf(1900, 3, 1), dayOf(1970, 1, 1), dayOf(2020, 2, 29), dayOf(9999, 12, 31)])
    expect(dayOfSerial(serialOfDay(day))).toBe(day)
})
