import type { Calendar, CalendarDay, CalendarMonth } from '../reports/page.ts'
import { dayTexts, withoutBlocks } from './calendar-tables.ts'
import { scrolling } from './html-table.ts'
import { htmlText, tag } from './html-text.ts'

const dayCell = (day: CalendarDay | undefined): string => {
  if (day === undefined) return tag('td', {}, '')
  const { isDayOff, marks, load, items } = day
  const [number, ...others] = dayTexts(day)
  const said = load === undefined ? others : others.slice(0, -1)
  return tag(
    'td',
    { class: isDayOff ? 'off' : undefined },
    [
      tag('div', { class: isDayOff ? 'muted' : undefined }, htmlText(number!)),
      ...said.map((text, at) => tag('div', { class: marks[at]?.tone }, htmlText(text))),
      ...(load === undefined ? [] : [tag('div', { class: load.tone }, htmlText(load.text))]),
      ...(items.length === 0 ? [] : [tag('ul', {}, items.map(({ text }) => tag('li', {}, htmlText(text))).join(''))]),
    ].join(''),
  )
}

const monthTable = ({ title, weeks }: CalendarMonth, weekdays: readonly string[]): string => {
  const head = weekdays.map((weekday) => tag('th', { scope: 'col' }, htmlText(weekday))).join('')
  const body = weeks.map((week) => tag('tr', {}, weekdays.map((_, at) => dayCell(week[at])).join('')))
  const table = `${tag('thead', {}, tag('tr', {}, head))}\n${tag('tbody', {}, `\n${body.join('\n')}\n`)}`
  return `${tag('h2', {}, htmlText(title))}\n${scrolling(title, tag('table', { class: 'month' }, table))}`
}

/** Months with all that there is on each day; days off are shaded and said. */
export const htmlCalendar = ({ weekdays, months, legend }: Calendar): string => {
  if (months.length === 0) return ''
  return [
    ...months.map((month) => monthTable(month, weekdays)),
    tag('p', { class: 'muted' }, htmlText(withoutBlocks(legend))),
  ].join('\n')
}
