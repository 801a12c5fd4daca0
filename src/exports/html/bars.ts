import { tag } from '../../formats/html-text.ts'
import type { Day } from '../../model/day.ts'
import { percentText } from './axis.ts'
import type { Chart } from './chart.ts'
import { greatest, least } from './extremes.ts'
import type { Bar, Row } from './rows.ts'
import type { Say } from './texts.ts'

/** What lasts a day must be seen on a chart of half a year. */
const leastWidth = 0.008

// Places are shares of the width: the drawing is as wide as its cell, and what is round stays round.

const point = (at: number, light: string): string =>
  tag('svg', { class: light, x: percentText(at), y: '50%' }, '<path d="M0-5 5 0 0 5-5 0z"/>')

const barHtml = ({ start, end, percent, isPoint, shade }: Bar, { axis }: Chart): string => {
  if (isPoint) return point(axis.place(end), shade)
  const x = axis.place(start)
  const width = Math.min(Math.max(axis.place(end) - x, leastWidth), 1)
  const from = Math.min(x, 1 - width)
  const whole = tag('rect', { class: shade, x: percentText(from), width: percentText(width) }, '')
  if (percent <= 0) return whole
  const done = tag(
    'rect',
    { class: `done ${shade}`, x: percentText(from), width: percentText((width * percent) / 100) },
    '',
  )
  return whole + done
}

const spanSay = ({ bars }: Row, { year }: Chart): Say => {
  const start = least(bars.map(({ start: of }) => of))
  const last = greatest(bars.map(({ end }) => end)) - 1
  return ({ report, wall }) => {
    if (bars.length === 0) return report.notScheduled
    const [from, until] = [Math.min(start, last), last].map((day) => report.date(day as Day, year)) as [string, string]
    return from === until ? wall.onDay(until) : wall.span(from, until)
  }
}

/** The cell with a row's bars; people who cannot see them are told from when to when. */
export const barsCell = (row: Row, chart: Chart): string => {
  const { axis, texts } = chart
  const say = spanSay(row, chart)
  if (row.bars.length === 0) return tag('td', { class: 'time' }, texts.element('span', { class: 'none' }, say))
  // A diamond on its own deadline says both.
  const points = new Set(row.bars.flatMap(({ isPoint, end }) => (isPoint ? [end - 1] : [])))
  const deadlines = new Set(
    row.standings.flatMap(({ deadline }) => (deadline === undefined || points.has(deadline) ? [] : [deadline])),
  )
  const drawing = [
    ...row.bars.map((bar) => barHtml(bar, chart)),
    ...[...deadlines].map((day) => tag('rect', { class: 'deadline', x: percentText(axis.place(day + 1)) }, '')),
  ]
  return tag('td', { class: 'time' }, tag('svg', { role: 'img', ...texts.label(say) }, drawing.join('')))
}
