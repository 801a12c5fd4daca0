import { type Day, isoDay } from '../../model/day.ts'

/** The morning of a day, when tasks start. */
export const morning = (day: number): string => `${isoDay(day as Day)}-9:00`

/** The evening before a boundary: when what ends there is over. */
export const evening = (boundary: number): string => `${isoDay((boundary - 1) as Day)}-17:00`

/** From a day to the day before another, as TaskJuggler writes intervals. */
export const interval = (first: number, end: number): string => `${isoDay(first as Day)} - ${isoDay(end as Day)}`
