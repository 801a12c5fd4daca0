/** Working time or calendar time. Two weeks are 14 calendar days; a lag has a sign, a duration has none. */
export interface Duration {
  readonly count: number
  readonly unit: 'wd' | 'd'
}

/** The longest duration or lag, in its own days (language.md §7). */
export const longestDays = 3660

export const workingDays = (count: number): Duration => ({ count, unit: 'wd' })

const units: Readonly<Record<string, { readonly unit: 'wd' | 'd'; readonly days: number }>> = {
  wd: { unit: 'wd', days: 1 },
  个工作日: { unit: 'wd', days: 1 },
  d: { unit: 'd', days: 1 },
  天: { unit: 'd', days: 1 },
  w: { unit: 'd', days: 7 },
  周: { unit: 'd', days: 7 },
}

const unitPattern = 'wd|个工作日|d|天|w|周'
const durationPattern = new RegExp(`^(\\d{1,6})(${unitPattern})$`)
const lagPattern = new RegExp(`^([+-])(\\d{1,6})(${unitPattern})$`)

const duration = (digits: string, word: string, sign: 1 | -1): Duration | undefined => {
  const { unit, days } = units[word]!
  const count = Number(digits) * days
  return count > longestDays ? undefined : { count: count === 0 ? 0 : sign * count, unit }
}

/** `5wd`, `5个工作日`, `5d`, `2周`; undefined for anything else. Full-width digits are the caller's to narrow first. */
export const parseDuration = (text: string): Duration | undefined => {
  const match = durationPattern.exec(text)
  return match === null ? undefined : duration(match[1]!, match[2]!, 1)
}

/** `+3wd`, `-2d`: a duration with its sign. */
export const parseLag = (text: string): Duration | undefined => {
  const match = lagPattern.exec(text)
  return match === null ? undefined : duration(match[2]!, match[3]!, match[1] === '-' ? -1 : 1)
}
