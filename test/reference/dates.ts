import { type Calendar, holidayRun } from './calendar.ts'
import { dayOf, lastOfMonth, mondayOfWeek, parseIso } from './days.ts'

/** As `start` (first day), as `due` (last day), or a form that names one single day. language §6 */
export type Role = 'first' | 'last' | 'day'

export type DateContext = {
  anniversary: number
  year: number
  anchors: Map<string, string>
  calendar: Calendar
}

type Span = { first: number; last: number }

/** Full-width digits, letters and signs as their plain forms. */
export function plain(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
}

export function resolveDate(text: string, context: DateContext, role: Role, busy: string[] = []): number {
  const whole = plain(text).trim()
  const span =
    holiday(whole, context) ?? form(whole, context, busy) ?? form(whole.replace(/(以前|前)$/, ''), context, busy)
  if (!span) throw new Error(`not a date: ${text}`)
  if (role === 'day' && span.first !== span.last) throw new Error(`not one single day: ${text}`)
  return role === 'first' ? span.first : span.last
}

const one = (day: number): Span => ({ first: day, last: day })

function holiday(text: string, { year, calendar }: DateContext): Span | undefined {
  const m = /^(?:(\d{4})年)?(国庆节|国庆|中秋节|中秋|端午节|端午|劳动节|清明节|清明|春节|元旦)(前|后)$/.exec(text)
  if (!m) return undefined
  if (calendar.kind !== 'cn') throw new Error(`needs calendar cn: ${text}`)
  const run = holidayRun(m[2] ?? '', m[1] === undefined ? year : Number(m[1]))
  let day = m[3] === '前' ? run.first - 1 : run.last + 1
  while (!calendar.works(day)) day += m[3] === '前' ? -1 : 1
  return one(day)
}

function form(text: string, context: DateContext, busy: string[]): Span | undefined {
  return (
    calendarDay(text, context) ??
    month(text, context) ??
    quarter(text, context) ??
    weekForm(text) ??
    yearEnd(text, context) ??
    anchor(text, context, busy)
  )
}

function calendarDay(text: string, { year }: DateContext): Span | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return one(parseIso(text))
  const m = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/.exec(text)
  if (m) return one(dayOf(Number(m[1] ?? year), Number(m[2]), Number(m[3])))
  return undefined
}

function month(text: string, context: DateContext): Span | undefined {
  const plainMonth = /^(\d{4})-(\d{2})$/.exec(text)
  const m = plainMonth ?? /^(?:(\d{4})年)?(\d{1,2})月(初|底|末|上旬|中旬|下旬)?$/.exec(text)
  if (!m) return undefined
  const y = Number(m[1] ?? context.year)
  const mo = Number(m[2])
  const at = (day: number) => dayOf(y, mo, day)
  const end = lastOfMonth(y, mo)
  switch (plainMonth ? undefined : m[3]) {
    case '初':
    case '上旬':
      return { first: at(1), last: at(10) }
    case '中旬':
      return { first: at(11), last: at(20) }
    case '下旬':
    case '底':
    case '末':
      return { first: at(21), last: end }
    default:
      return { first: at(1), last: end }
  }
}

function quarter(text: string, context: DateContext): Span | undefined {
  const plainQuarter = /^(\d{4})-Q([1-4])$/.exec(text)
  const m = plainQuarter ?? /^(?:(\d{4})年)?([一二三四])季度(末)?$/.exec(text)
  if (!m) return undefined
  const y = Number(m[1] ?? context.year)
  const q = plainQuarter ? Number(m[2]) : '一二三四'.indexOf(m[2] ?? '') + 1
  const last = lastOfMonth(y, 3 * q)
  return { first: plainQuarter || m[3] === undefined ? dayOf(y, 3 * q - 2, 1) : dayOf(y, 3 * q, 21), last }
}

function weekForm(text: string): Span | undefined {
  const m = /^(\d{4})-W(\d{2})$/.exec(text)
  if (!m) return undefined
  const monday = mondayOfWeek(Number(m[1]), Number(m[2]))
  return { first: monday, last: monday + 6 }
}

function yearEnd(text: string, context: DateContext): Span | undefined {
  const m = /^(?:(\d{4})年|年)底$/.exec(text)
  if (!m) return undefined
  const y = Number(m[1] ?? context.year)
  return { first: dayOf(y, 12, 1), last: dayOf(y, 12, 31) }
}

function anchor(text: string, context: DateContext, busy: string[]): Span | undefined {
  const m = /^(.+?)(?:([+-])(\d{1,4})(wd|个工作日|d|天|w|周)?)?$/.exec(text)
  const name = m?.[1] ?? ''
  if (busy.includes(name)) throw new Error(`anchors in a circle: ${name}`)
  const written = context.anchors.get(name)
  if (name !== 'T' && written === undefined) return undefined
  let day = name === 'T' ? context.anniversary : resolveDate(written ?? '', context, 'day', [...busy, name])
  const step = m?.[2] === '-' ? -1 : 1
  const n = Number(m?.[3] ?? 0)
  if (m?.[4] !== 'wd' && m?.[4] !== '个工作日') return one(day + step * n * (m?.[4] === 'w' || m?.[4] === '周' ? 7 : 1))
  for (let counted = 0; counted < n; ) {
    day += step
    if (context.calendar.works(day)) counted++
  }
  return one(day)
}
