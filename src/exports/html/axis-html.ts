import { tag } from '../../formats/html-text.ts'
import { percentText } from './axis.ts'
import type { Chart } from './chart.ts'
import type { Say } from './texts.ts'

/** The element takes its place from its attributes: it is drawn, not laid out. */
const label = (at: number, className: string, say: Say, { texts }: Chart): string =>
  texts.element('text', { class: className, x: percentText(at) }, say)

/** So many labels have room beside each other. */
const mostLabels = 12

/** The name of each month, or where there are too many of every third or sixth; January has its year's. */
const months = (chart: Chart): string => {
  const { columns, scale } = chart.axis
  const length = scale === 'ten-day' ? columns.length / 3 : columns.length
  const step = [1, 3, 6, 12].find((months) => length / months <= mostLabels) ?? 12
  const years = Math.ceil(length / mostLabels)
  return columns
    .map(({ year, month, third }, at) => {
      const isNamed = scale === 'year' ? at % years === 0 : third === 0 && (month - 1) % step === 0
      if (!isNamed) return ''
      const isYear = scale === 'year' || month === 1
      return label(at / columns.length, 'month', ({ wall }) => (isYear ? wall.year(year) : wall.month(month)), chart)
    })
    .join('')
}

const tenDays = (chart: Chart): string => {
  const { columns, scale } = chart.axis
  if (scale !== 'ten-day') return ''
  return columns
    .map(({ third }, at) => label((at + 0.5) / columns.length, 'ten-days', ({ wall }) => wall.tenDays[third]!, chart))
    .join('')
}

/** Today and the anniversary over their lines; where both are near each other they stand back to back. */
const days = (chart: Chart): string => {
  const { analysis, axis } = chart
  const { asOf, campaign } = analysis
  const isBefore = asOf.day <= campaign.anniversary
  return [
    { day: asOf.day, name: 'today', isLeft: isBefore, say: (({ wall }) => wall.today) satisfies Say },
    {
      day: campaign.anniversary,
      name: 't-day',
      isLeft: !isBefore,
      say: (({ wall }) => wall.anniversary) satisfies Say,
    },
  ]
    .filter(({ day }) => axis.holds(day))
    .map(({ day, name, isLeft, say }) => label(axis.place(day), isLeft ? `${name} left` : name, say, chart))
    .join('')
}

const columnsHead = ({ texts }: Chart): string =>
  (['task', 'doer', 'lead', 'due', 'light'] as const)
    .map((column) => texts.element('div', { class: column }, ({ wall }) => wall.column[column]))
    .join('')

/**
 * What stands over the chart: the titles of its columns, the months, the ten-day periods. Tables have heads of their own for
 * who hears the page. On a sheet with the chart in two parts it is there twice.
 */
export const axisHtml = (chart: Chart): string => {
  const drawing = tag('svg', {}, months(chart) + tenDays(chart) + days(chart))
  const one = columnsHead(chart) + tag('div', { class: 'time' }, drawing)
  return tag(
    'div',
    { class: 'axes', 'aria-hidden': 'true' },
    tag('div', { class: 'axis' }, one) + tag('div', { class: 'axis second' }, one),
  )
}

/** The numbers of this chart that its style needs: how many columns there are, where today is, what texts take on paper. */
export const numbersStyle = ({ axis, analysis, widths }: Chart): string => {
  const { columns, scale, place, holds } = axis
  const { asOf, campaign } = analysis
  const at = (day: number): string => (holds(day) ? percentText(place(day)) : '-9px')
  const months = scale === 'ten-day' ? columns.length / 3 : columns.length
  return [
    `--columns:${columns.length};--months:${months};--today:${at(asOf.day)};--t-day:${at(campaign.anniversary)}`,
    `--paper-name:${widths.name}em;--paper-doer:${widths.doer}em;--paper-lead:${widths.lead}em`,
  ].join(';')
}

const legendEntry = (className: string, say: Say, { texts }: Chart): string =>
  tag('li', {}, `${tag('i', { class: className }, '')}${texts.element('span', {}, say)}`)

/** What the bars and lines mean. */
export const legendHtml = (chart: Chart): string =>
  tag(
    'ul',
    { class: 'legend' },
    (['done', 'left', 'milestone', 'deadline', 'today', 'anniversary'] as const)
      .map((entry) => legendEntry(`key ${entry}`, ({ wall }) => wall.legend[entry], chart))
      .join(''),
  )
