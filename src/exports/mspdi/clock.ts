import { type Day, isoDay } from '../../model/day.ts'
import type { Duration } from '../../model/duration.ts'
import type { PlacedTask } from '../project/placed-task.ts'

/** Project thinks in minutes. A day of work is eight hours, and begins and ends at these. */
export const opens = '08:00:00'
export const closes = '17:00:00'
export const workingTimes = [
  ['08:00:00', '12:00:00'],
  ['13:00:00', '17:00:00'],
] as const

export const minutesPerDay = 480

/** Project's numbers for the units that durations and lags are shown in. */
export const formatOf = { wd: 7, d: 8, elapsedHours: 6 } as const

const tenthsPerMinute = 10
const elapsedMinutes = 1440

/** `2019-09-20T08:00:00`: the morning of a day. */
export const morning = (day: number): string => `${isoDay(day as Day)}T${opens}`

/** The evening before a boundary: when what ends there is over. */
export const evening = (boundary: number): string => `${isoDay((boundary - 1) as Day)}T${closes}`

/** `PT40H0M0S`: so many days of eight hours. */
export const daysOfWork = (days: number): string => `PT${(days * minutesPerDay) / 60}H0M0S`

/** A lag in tenths of a minute: days of eight hours, or days and nights. */
export const lagTenths = ({ count, unit }: Duration): number =>
  count * (unit === 'wd' ? minutesPerDay : elapsedMinutes) * tenthsPerMinute

/** From one morning to the evening before a boundary so many days later. */
export const toEveningTenths = (days: number): number => (days * 24 - 15) * 60 * tenthsPerMinute

/** When a task starts; a milestone sits in the evening. */
export const startMoment = ({ task, start }: PlacedTask): string => (task.milestone ? evening(start) : morning(start))
