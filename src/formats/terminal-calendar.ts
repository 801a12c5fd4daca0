import type { Calendar, CalendarDay, CalendarMonth, Cell } from '../reports/page.ts'
import { withoutBlocks } from './calendar-tables.ts'
import { displayWidth } from './display-width.ts'
import { fold, shorten } from './fold.ts'
import type { Slot } from './table-layout.ts'
import { gridSpacing } from './table-slots.ts'
import type { Style } from './terminal-style.ts'
import { type DrawGrid, type Line, padding } from './terminal-table.ts'
import type { ReadText } from './terminal-text.ts'

const weekLength = 7
/** A day narrower than this has no room for a frame, one as wide as that has room for names. */
const leastFramed = 7
const leastNamed = 14
const mostWidth = 28
const mostNames = 4

const cut = (text: string, width: number, read: ReadText): string => shorten(read.line(text).trim(), width)

/** The widest text of a cell that fits, cut if none does. */
const fitting = ({ text, brief }: Cell, width: number, read: ReadText): string =>
  brief === undefined || displayWidth(read.line(text).trim()) <= width
    ? cut(text, width, read)
    : cut(brief, width, read)

/** How full a day is, a block for each task, `+` where there is no room for all. */
const loadBar = (count: number, room: number): string =>
  count <= room ? '█'.repeat(count) : `${'█'.repeat(room - 1)}+`

/** The number alone and blocks for it, where there is room for these but not for names. */
const loadLine = (load: Cell, count: number, width: number, read: ReadText): string => {
  if (width < leastFramed || width >= leastNamed) return fitting(load, width, read)
  const number = cut(load.brief ?? load.text, width - 3, read)
  const bar = read.line(loadBar(count, width - displayWidth(number) - 1))
  return number === '' ? bar : `${number} ${bar}`
}

const nameLines = (items: readonly Cell[], width: number, read: ReadText): Line[] => {
  const shown = items.length > mostNames ? items.slice(0, mostNames - 1) : items
  const names = shown.map((item) => ({ text: fitting(item, width, read), tone: item.tone }))
  return items.length > shown.length
    ? [...names, { text: `+${items.length - shown.length}`, tone: 'muted' as const }]
    : names
}

const dayLines = (day: CalendarDay, width: number, read: ReadText): Line[] => {
  const { number, sign, isDayOff, marks, load, count, items } = day
  const signed = [String(number), read.line(sign).trim()].filter((part) => part !== '')
  const isTight = displayWidth(signed.join(' ')) > width
  const head: Line = { text: shorten(signed.join(isTight ? '' : ' '), width), tone: isDayOff ? 'muted' : undefined }
  const marked = marks.map((mark) => ({ text: fitting(mark, width, read), tone: mark.tone }))
  if (load === undefined) return [head, ...marked]
  const names = width < leastNamed ? [] : nameLines(items, width, read)
  return [head, ...marked, { text: loadLine(load, count, width, read), tone: load.tone }, ...names]
}

/** Weeks under each other without a frame, a blank line between them. */
const openLines = (head: Line[][], weeks: Line[][][], slots: readonly Slot[], style: Style): string[] => {
  const weekLines = (week: Line[][]): string[] =>
    Array.from({ length: Math.max(...week.map(({ length }) => length)) }, (_, at) =>
      week
        .map((lines, weekday) => {
          const { text, tone } = lines[at] ?? { text: '', tone: undefined }
          const [before, after] = padding(text, slots[weekday]!)
          return before + style(text, tone) + after
        })
        .join(' ')
        .trimEnd(),
    )
  return [...weekLines(head), ...weeks.flatMap((week, at) => (at === 0 ? weekLines(week) : ['', ...weekLines(week)]))]
}

/** Months one below the other, each day with what fits: the number, marks, how much there is, names. */
export const calendarLines = (
  { weekdays, months, legend }: Calendar,
  width: number,
  style: Style,
  read: ReadText,
  drawGrid: DrawGrid | undefined,
): string[] => {
  const roomFor = (gap: number, frame: number): number =>
    Math.min(mostWidth, Math.floor((width - frame - gap * (weekLength - 1)) / weekLength))
  const framed = roomFor(gridSpacing.gap, gridSpacing.frame)
  const isFramed = drawGrid !== undefined && framed >= leastFramed
  const room = isFramed ? framed : roomFor(1, 0)
  const slots = Array.from({ length: weekLength }, (_, at): Slot => {
    return { members: [at], width: room, align: 'left', indent: 0 }
  })
  const head = Array.from({ length: weekLength }, (_, at): Line[] => [
    { text: cut(weekdays[at] ?? '', room, read), tone: 'muted' },
  ])
  const monthLines = ({ title, weeks }: CalendarMonth): string[] => {
    const days = weeks.map((week) =>
      slots.map((_, at) => {
        const day = week[at]
        return day === undefined ? [] : dayLines(day, room, read)
      }),
    )
    const drawn = isFramed ? drawGrid(head, days, slots) : openLines(head, days, slots, style)
    return [...fold(read.line(title), width).map((line) => style(line, 'strong')), ...drawn]
  }
  if (months.length === 0) return []
  return [
    ...months.flatMap((month) => [...monthLines(month), '']),
    ...fold(read.line(room >= leastFramed && room < leastNamed ? legend : withoutBlocks(legend)), width).map((line) =>
      style(line, 'muted'),
    ),
  ]
}
