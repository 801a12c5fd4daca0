import { day, dayOf, isoDay, ymdOf } from '../model/day.ts'
import type { Gantt, GanttRow } from '../reports/page.ts'
import { type GanttWords, ganttWords } from './gantt-words.ts'
import { bodyCell, groupRow, scrolling } from './html-table.ts'
import { htmlText, tag } from './html-text.ts'
import type { WriteOptions } from './write-options.ts'

const width = 560
const rowHeight = 18

/** Where a day begins, in pixels; whole ones, so that the same plan gives the same bytes. */
type Place = (of: number) => number

const placeIn = ({ from, to }: Gantt): Place => {
  const days = Math.max(1, to - from + 1)
  return (of) => Math.round((width * Math.min(Math.max(of - from, 0), days)) / days)
}

const rect = (className: string | undefined, x: number, length: number, y: number, height: number): string =>
  tag('rect', { class: className, x, width: Math.max(1, length), y, height }, '')

const drawing = (height: number, content: string): string =>
  tag('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' }, content)

/** The first day of each month of the chart; of years, where there are more months than have room. */
const ticks = ({ from, to }: Gantt, words: GanttWords): readonly { readonly at: number; readonly label: string }[] => {
  const byYear = to - from > 740
  const found: { at: number; label: string }[] = []
  const { year, month } = ymdOf(day(from))
  for (let number = byYear ? year * 12 : year * 12 + month - 1; ; number += byYear ? 12 : 1) {
    const at = dayOf(Math.floor(number / 12), (number % 12) + 1, 1)
    if (at > to || found.length > 60) return found
    const isNamed = byYear || number % 12 === 0
    found.push({ at, label: isNamed ? words.year(Math.floor(number / 12)) : words.month((number % 12) + 1) })
  }
}

const markOf = { today: 'today', anniversary: 'ink', anchor: 'axis' } as const

const underlay = (gantt: Gantt, place: Place, words: GanttWords): string =>
  [
    ...ticks(gantt, words).map(({ at }) => rect('rule', place(at), 1, 0, rowHeight)),
    ...gantt.marks
      .filter(({ day: of }) => of >= gantt.from && of <= gantt.to)
      .map(({ day: of, kind }) => rect(markOf[kind], place(of), 1, 0, rowHeight)),
  ].join('')

/** What is done is filled, the rest light; a diamond where there is only a day to be met; a stroke on the last day it may end. */
const barDrawing = ({ bar, percent, finishBy }: GanttRow, place: Place): string => {
  const stroke = finishBy === undefined ? '' : rect('ink', place(finishBy + 1) - 2, 2, 1, rowHeight - 2)
  if (bar === undefined) return stroke
  const [start, end] = [place(bar.start), place(Math.max(bar.start, bar.end) + 1)]
  if (bar.milestone) {
    const middle = rowHeight / 2
    return `${tag('path', { d: `M${end - 6} ${middle}l6-6 6 6-6 6z` }, '')}${stroke}`
  }
  const length = Math.max(3, end - start)
  const done = Math.round((length * Math.min(Math.max(percent, 0), 100)) / 100)
  return [
    rect('rest', start, length, 4, rowHeight - 8),
    ...(done > 0 ? [rect(undefined, start, done, 4, rowHeight - 8)] : []),
    stroke,
  ].join('')
}

/** Months over the bars, each where it begins; one that begins too near to the one before is left out. */
const scaleDrawing = (gantt: Gantt, place: Place, words: GanttWords): string => {
  let free = 0
  const labels = ticks(gantt, words).flatMap(({ at, label }) => {
    const x = place(at)
    if (x < free || x > width - 24) return []
    free = x + 40
    return [tag('text', { class: 'axis', x: x + 2, y: 12 }, htmlText(label))]
  })
  return drawing(rowHeight, labels.join(''))
}

/** What each line over the bars means. */
const marksText = ({ marks }: Gantt): string =>
  marks.length === 0
    ? ''
    : tag(
        'p',
        { class: 'muted' },
        marks.map(({ label, day: of }) => htmlText(`┊ ${label} ${isoDay(day(of))}`)).join('  '),
      )

/** A table with a bar in each row: the dates stand there as text, the bars show them. */
export const htmlGantt = (gantt: Gantt, label: string, { language }: Pick<WriteOptions, 'language'>): string => {
  const groups = gantt.groups.filter(({ rows }) => rows.length > 0)
  if (groups.length === 0) return ''
  const words = ganttWords(language)
  const place = placeIn(gantt)
  const under = underlay(gantt, place, words)
  const count = groups.reduce(
    (most, { rows }) => rows.reduce((longest, { cells }) => Math.max(longest, cells.length), most),
    0,
  )
  const titles = Array.from({ length: count }, (_, index) => gantt.columns?.[index] ?? '')
  const head = [
    ...titles.map((title) => tag('th', { scope: 'col' }, htmlText(title))),
    tag('td', { class: 'chart' }, scaleDrawing(gantt, place, words)),
  ]
  const body = groups.flatMap(({ title, rows }) => [
    ...(title === '' ? [] : [groupRow(title, count + 1)]),
    ...rows.map((row) => {
      const cells = titles.map((_, index) =>
        bodyCell(row.cells[index] ?? { text: '' }, { rigid: index !== 1 }, index === 0),
      )
      const chart = tag(
        'td',
        { class: row.tone === undefined ? 'chart' : `chart ${row.tone}` },
        drawing(rowHeight, under + barDrawing(row, place)),
      )
      return tag('tr', {}, cells.join('') + chart)
    }),
  ])
  const legend = gantt.legend.split(/ {2,}/).filter((entry) => !entry.startsWith('·'))
  return [
    scrolling(
      label,
      tag(
        'table',
        {},
        `${tag('thead', {}, tag('tr', {}, head.join('')))}\n${tag('tbody', {}, `\n${body.join('\n')}\n`)}`,
      ),
    ),
    marksText(gantt),
    tag('p', { class: 'muted' }, htmlText(legend.join('  '))),
  ].join('\n')
}
