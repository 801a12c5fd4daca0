import { type Day, day, dayOf } from './day.ts'

/** Day 0 of spreadsheets, as their days from March 1900 on are counted. */
const serialZero = dayOf(1899, 12, 30)
/** 29 February 1900, which spreadsheets believe in and the calendar does not: up to there, days are one further. */
const noDay = 60
/** 31 December 9999. */
const lastSerial = 2_958_465

/** 43707 → 30 August 2019, whatever its time of day; undefined where spreadsheets have no such day, or the calendar has none. */
export const dayOfSerial = (serial: number): Day | undefined => {
  const whole = Math.floor(serial)
  if (whole < 1 || whole > lastSerial || whole === noDay) return undefined
  return day(serialZero + whole + (whole < noDay ? 1 : 0))
}

/** The inverse of `dayOfSerial`, for days since March 1900. */
export const serialOfDay = (of: Day): number => of - serialZero
