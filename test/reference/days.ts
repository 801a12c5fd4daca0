/** A day is a whole number: days since 1970-01-01 (semantics §1). */
export function dayOf(year: number, month: number, day: number): number {
  const time = Date.UTC(year, month - 1, day)
  const back = new Date(time)
  if (back.getUTCFullYear() !== year || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day)
    throw new Error(`no such day: ${year}-${month}-${day}`)
  return time / 86_400_000
}

export function parts(day: number): { year: number; month: number; date: number } {
  const d = new Date(day * 86_400_000)
  return { year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, date: d.getUTCDate() }
}

export function iso(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

export function parseIso(text: string): number {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!m) throw new Error(`not a plain day: ${text}`)
  return dayOf(Number(m[1]), Number(m[2]), Number(m[3]))
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: number): number {
  return new Date(day * 86_400_000).getUTCDay() || 7
}

export function mondayOf(day: number): number {
  let d = day
  while (weekday(d) !== 1) d--
  return d
}

export function lastOfMonth(year: number, month: number): number {
  let d = dayOf(year, month, 28)
  while (parts(d + 1).month === month) d++
  return d
}

/** The Monday of an ISO week: week 1 is the week that holds January 4. */
export function mondayOfWeek(year: number, week: number): number {
  const monday = mondayOf(dayOf(year, 1, 4)) + 7 * (week - 1)
  if (week < 1 || monday >= mondayOf(dayOf(year + 1, 1, 4))) throw new Error(`no such week: ${year}-W${week}`)
  return monday
}

/** The ISO week that a day is in: the year is the year of its Thursday. */
export function isoWeek(day: number): { year: number; week: number } {
  const monday = mondayOf(day)
  const year = parts(monday + 3).year
  let week = 1
  while (mondayOf(dayOf(year, 1, 4)) + 7 * (week - 1) !== monday) week++
  return { year, week }
}

export const two = (n: number): string => String(n).padStart(2, '0')
