import { dayOf, isoWeek, lastOfMonth, mondayOf, parts, two } from './days.ts'
import { isMap, type Raw, scalarOf, textOf } from './raw.ts'

/** One period of a repeated task: language §5. */
export type Period = { kind: string; label: string; start: number; due: number }

type Bounds = { label: string; first: number; last: number; by: number }

function boundsOf(day: number, kind: string, by: number | undefined): Bounds {
  const { year, month } = parts(day)
  if (kind === 'weekly') {
    const first = mondayOf(day)
    const week = isoWeek(day)
    return { label: `${week.year}-W${two(week.week)}`, first, last: first + 6, by: first + (by ?? 7) - 1 }
  }
  if (kind === 'monthly') {
    const last = lastOfMonth(year, month)
    const first = dayOf(year, month, 1)
    return { label: `${year}-${two(month)}`, first, last, by: Math.min(first + (by ?? 31) - 1, last) }
  }
  if (kind !== 'quarterly') throw new Error(`no such repeat: ${kind}`)
  if (by !== undefined) throw new Error('a quarter has no by')
  const q = Math.ceil(month / 3)
  const last = lastOfMonth(year, 3 * q)
  return { label: `${year}-Q${q}`, first: dayOf(year, 3 * q - 2, 1), last, by: last }
}

function repeatKind(repeat: Raw): string {
  return isMap(repeat) ? scalarOf(repeat.get('every')) : scalarOf(repeat)
}

/** Every period that a day of [start, due] lies in, in order. */
export function periodsOf(repeat: Raw, start: number, due: number): Period[] {
  const kind = repeatKind(repeat)
  const byText = isMap(repeat) ? textOf(repeat, 'by') : undefined
  const periods: Period[] = []
  const seen = new Set<string>()
  for (let day = start; day <= due; day++) {
    const bounds = boundsOf(day, kind, byText === undefined ? undefined : Number(byText))
    if (seen.has(bounds.label)) continue
    seen.add(bounds.label)
    if (bounds.by < start) continue
    periods.push({ kind, label: bounds.label, start: Math.max(start, bounds.first), due: Math.min(due, bounds.by) })
  }
  return periods
}
