import { tag } from '../../formats/html-text.ts'
import { percentText } from './axis.ts'
import type { Chart } from './chart.ts'
import type { Say } from './texts.ts'

/** The element takes its place from its attributes: it is drawn, not laid out. */
const label = (at: number, className: string, say: Say, { texts }: Chart): string =>
  texts.element('text', { class: className, x: percentText(at) }, say)

/** So many labels have room beside each other: in a wide window, on a phone, in the last column of a narrow table. */
const mostLabels = 12
const mostOnPhone = 7
const mostInColumn = 4
/** The labels of more ten-day periods need a wide window. */
const mostTenDays = 18

/** What is named of so many months: all, or every third, so that no more labels are there than have room. */
const stepFor = (months: number, most: number, steps: readonly number[]): number =>
  steps.find((step) => months / step <= most) ?? 12

/** The name of each month, or where there are too many of every third or sixth; January has its year's. */
const months = (chart: Chart): string => {
  const { columns, scale } = chart.axis
  const length = scale === 'ten-day' ? columns.length / 3 : columns.length
  const step = stepFor(length, mostLabels, [1, 3, 6])
  const phoneStep = stepFor(length, mostOnPhone, [1, 2, 3, 6])
  const columnStep = stepFor(length, mostInColumn, [1, 2, 3, 6])
  const classFor = (month: number): string => {
    if (scale === 'year' || (month - 1) % columnStep === 0) return 'month'
    return (month - 1) % phoneStep === 0 ? 'month spare' : 'month spare rare'
  }
  const years = Math.ceil(length / mostLabels)
  return columns
    .map(({ year, month, third }, at) => {
      const isNamed = scale === 'year' ? at % years === 0 : third === 0 && (month - 1) % step === 0
      if (!isNamed) return ''
      const isYear = scale === 'year' || month === 1
      return label(
        at / columns.length,
        classFor(month),
        ({ wall }) => (isYear ? wall.year(year) : wall.month(month)),
        chart,
      )
    })
    .join('')
}

const tenDays = (chart: Chart): string => {
  const { columns, scale } = chart.axis
  if (scale !== 'ten-day') return ''
  const className = columns.length > mostTenDays ? 'ten-days spare' : 'ten-days'
  return columns
    .map(({ third }, at) => label((at + 0.5) / columns.length, className, ({ wall }) => wall.tenDays[third]!, chart))
    .join('')
}

/** So much of the narrowest chart its longest label takes. */
const labelRoom = 0.14

/** Whether a label stands before its line: where it is asked to, unless it would leave the chart. */
const standsLeft = (at: number, isAsked: boolean): boolean => (isAsked ? at >= labelRoom : at > 1 - labelRoom)

/**
 * Today and the anniversary over their lines, back to back, for they may be near each other. At an edge of the chart both
 * can be on one side: there today alone is named, and the legend names the other line.
 */
const days = (chart: Chart): string => {
  const { analysis, axis } = chart
  const { asOf, campaign } = analysis
  const isBefore = asOf.day <= campaign.anniversary
  const today = axis.place(asOf.day)
  const anniversary = axis.place(campaign.anniversary)
  const isTodayLeft = standsLeft(today, isBefore)
  const isAnniversaryLeft = standsLeft(anniversary, !isBefore)
  const isTodayNamed = axis.holds(asOf.day)
  const isHidden = isTodayNamed && isTodayLeft === isAnniversaryLeft && Math.abs(anniversary - today) < labelRoom
  const over = (at: number, name: string, isLeft: boolean, say: Say): string =>
    label(at, isLeft ? `${name} left` : name, say, chart)
  return [
    ...(isTodayNamed ? [over(today, 'today', isTodayLeft, ({ wall }) => wall.today)] : []),
    ...(axis.holds(campaign.anniversary) && !isHidden
      ? [over(anniversary, 't-day', isAnniversaryLeft, ({ wall }) => wall.anniversary)]
      : []),
  ].join('')
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
