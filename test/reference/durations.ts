import type { Calendar } from './calendar.ts'

/** `n` working days or `n` calendar days; a week is 7 calendar days. language §7 */
export type Duration = { n: number; unit: 'wd' | 'd' }

export function parseDuration(text: string): Duration {
  const m = /^(\d{1,4})(wd|个工作日|d|天|w|周)$/.exec(text)
  if (!m) throw new Error(`not a duration: ${text}`)
  const n = Number(m[1])
  if (m[2] === 'wd' || m[2] === '个工作日') return { n, unit: 'wd' }
  if (m[2] === 'd' || m[2] === '天') return { n, unit: 'd' }
  return { n: 7 * n, unit: 'd' }
}

/** A signed duration; the sign stands first. */
export function parseLag(text: string): Duration {
  const sign = text[0]
  if (sign !== '+' && sign !== '-') throw new Error(`not a lag: ${text}`)
  const { n, unit } = parseDuration(text.slice(1))
  return { n: sign === '-' ? -n : n, unit }
}

/** fin: the boundary after the n-th working day counted from day s on; s + n for calendar days. semantics §2 */
export function fin(s: number, takes: Duration, { works }: Calendar): number {
  if (takes.unit === 'd') return s + takes.n
  if (takes.n === 0) return s
  let day = s
  let counted = 0
  for (;;) {
    if (works(day)) counted++
    if (counted === takes.n) return day + 1
    day++
  }
}

/** st: the largest working day s with fin(s, n wd) ≤ e; e − n for calendar days. */
export function st(e: number, takes: Duration, calendar: Calendar): number {
  if (takes.unit === 'd') return e - takes.n
  let s = e
  while (!calendar.works(s) || fin(s, takes, calendar) > e) s--
  return s
}

export function add(k: number, lag: Duration, { works }: Calendar): number {
  if (lag.unit === 'd') return k + lag.n
  if (lag.n === 0) return k
  let counted = 0
  if (lag.n > 0) {
    for (let day = k; ; day++) {
      if (works(day)) counted++
      if (counted === lag.n) return day + 1
    }
  }
  for (let day = k - 1; ; day--) {
    if (works(day)) counted++
    if (counted === -lag.n) return day
  }
}

/** sub: the largest j with add(j, lag) ≤ k. `add` never falls when its first argument grows. */
export function sub(k: number, lag: Duration, calendar: Calendar): number {
  let j = k
  while (add(j, lag, calendar) <= k) j++
  while (add(j, lag, calendar) > k) j--
  return j
}

/** How many working days lie in [from, to). */
export function workingDays(from: number, to: number, { works }: Calendar): number {
  let count = 0
  for (let day = from; day < to; day++) if (works(day)) count++
  return count
}

/** The same, negative when `to` is before `from`. */
export function signedWorkingDays(from: number, to: number, calendar: Calendar): number {
  return to < from ? 0 - workingDays(to, from, calendar) : workingDays(from, to, calendar)
}
