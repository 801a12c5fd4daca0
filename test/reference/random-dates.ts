import { type DateContext, type Role, resolveDate } from './dates.ts'
import { iso, isoWeek, parts, two, weekday } from './days.ts'
import type { Random } from './prng.ts'

const fullWidth = (text: string): string =>
  text.replace(/[0-9T+-]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))

const holidays = ['国庆节', '中秋节', '端午节', '劳动节', '清明节', '春节', '元旦', '国庆']

/** A text in one of the forms of language §6 that means day d, or something near it. */
function someForm(random: Random, context: DateContext, d: number, role: Role): string {
  const { year, month, date } = parts(d)
  const zhYear = year === context.year && random.chance(0.7) ? '' : `${year}年`
  const range: (() => string)[] = [
    () => `${year}-${two(month)}`,
    () => `${zhYear}${month}月${random.pick(['', '初', '底', '末', '上旬', '中旬', '下旬'])}`,
    () => `${zhYear}${month}月${date <= 10 ? '上旬' : date <= 20 ? '中旬' : '下旬'}`,
    () => `${year}-Q${Math.ceil(month / 3)}`,
    () => `${zhYear}${'一二三四'[Math.ceil(month / 3) - 1]}季度${random.pick(['', '末'])}`,
    () => `${isoWeek(d).year}-W${two(isoWeek(d).week)}`,
    () => (zhYear === '' ? '年底' : `${year}年底`),
  ]
  const single: (() => string)[] = [
    () => iso(d),
    () => `${year}年${month}月${date}日`,
    () => `${zhYear}${month}月${date}日`,
    () => fromAnchor(random, context, d),
    () => fromAnchor(random, context, d),
    () => {
      const y = year === context.year && random.chance(0.8) ? '' : `${year}年`
      return `${y}${random.pick(holidays)}${random.pick(['前', '后'])}`
    },
  ]
  const text = (role === 'day' || random.chance(0.6) ? random.pick(single) : random.pick(range))()
  return random.chance(0.06) ? fullWidth(text) : text
}

function fromAnchor(random: Random, context: DateContext, d: number): string {
  const name = random.pick(['T', 'T', ...context.anchors.keys()])
  const from = name === 'T' ? context.anniversary : resolveDate(name, context, 'day')
  const gap = Math.abs(d - from)
  const sign = d < from ? '-' : '+'
  if (gap === 0 && random.chance(0.8)) return name
  return random.pick([
    () => `${name}${sign}${gap}`,
    () => `${name}${sign}${gap}${random.pick(['d', '天'])}`,
    () => `${name}${sign}${Math.round(gap / 7)}${random.pick(['w', '周'])}`,
    () => `${name}${sign}${Math.round((gap * 5) / 7)}${random.pick(['wd', '个工作日'])}`,
  ])()
}

/** A date form and the day it means in its role, between lo and hi. */
export function randomDate(
  random: Random,
  context: DateContext,
  role: Role,
  lo: number,
  hi: number,
): { text: string; day: number } {
  const target = random.int(lo, Math.max(lo, hi))
  for (let attempt = 0; attempt < 12; attempt++) {
    let text = someForm(random, context, target, role)
    if (role !== 'first' && !text.endsWith('前') && random.chance(0.12)) text += random.pick(['前', '以前'])
    try {
      const day = resolveDate(text, context, role)
      if (day >= lo && day <= hi) return { text, day }
    } catch {
      // A form that the calendar or the role does not bear: another one.
    }
  }
  return { text: iso(target), day: target }
}

/** A Saturday, Sunday or other day off near the given day, where there is one. */
export function nearDayOff(context: DateContext, day: number): number {
  for (let d = day; d < day + 8; d++) if (!context.calendar.works(d) || weekday(d) > 5) return d
  return day
}
