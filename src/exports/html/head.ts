import { workdaysBetween } from '../../calendar/count.ts'
import { htmlText, tag } from '../../formats/html-text.ts'
import type { Day } from '../../model/day.ts'
import { describeFilters } from '../../reports/filter.ts'
import { alerts, lightOf } from '../../status/alert.ts'
import { type Summary, summarize } from '../../status/summary.ts'
import { type Chart, lights, shadeText, signOf } from './chart.ts'

/** The anniversary and the other named days, as they follow each other. */
const keyDates = ({ analysis, texts, year }: Chart): string => {
  const { anchors, anniversary } = analysis.campaign
  if (anchors.size === 0) return ''
  const days = [...anchors].map(([name, { day }]) => ({ name, day }))
  return texts.element('span', {}, ({ report, wall }) =>
    wall.keyDates(
      [...days, { name: report.anniversaryMark, day: anniversary }]
        .sort((a, b) => a.day - b.day)
        .map(({ name, day }) => wall.keyDate(name, report.date(day, year))),
    ),
  )
}

/** Whose tasks these are, and which: nobody may take a part for the whole. */
const limits = ({ request: { unit, filters, words }, texts }: Chart): string => {
  const said = [
    ...(unit === undefined ? [] : [texts.element('span', {}, ({ wall }) => wall.forUnit(unit.name))]),
    ...(describeFilters(filters, words) === undefined
      ? []
      : [texts.element('span', {}, ({ report }) => describeFilters(filters, report)!)]),
  ]
  return said.length === 0 ? '' : tag('p', { class: 'limits' }, said.join(' '))
}

/** How many there are of each light; of what was dropped by itself, for it is neither done nor late. */
const lit = ({ byAlert, byState }: Summary, { texts }: Chart): readonly string[] => {
  const { dropped } = byState
  const counts = lights.map((light) => {
    const all = alerts.reduce((sum, alert) => sum + (lightOf[alert] === light ? byAlert[alert] : 0), 0)
    const count = light === 'blue' ? all - dropped : all
    const said = texts.element('span', {}, (words) => words.wall.lit(shadeText(light, words), count))
    return tag('span', { class: light }, `${tag('b', {}, signOf[light])} ${said}`)
  })
  if (dropped === 0) return counts
  return [
    ...counts,
    texts.element(
      'span',
      { class: 'dropped' },
      (words) => `${signOf.dropped} ${words.wall.lit(shadeText('dropped', words), dropped)}`,
    ),
  ]
}

/** The day, how far it is to the anniversary; the named days; how many there are and how they stand. */
const facts = (chart: Chart): readonly string[] => {
  const { analysis, request, sections, texts, year } = chart
  const { campaign, calendar, asOf } = analysis
  const { anniversary } = campaign
  const summary = summarize(request.standings, calendar, anniversary)
  const left = workdaysBetween(calendar, asOf.day, anniversary)
  const days = [
    texts.element('span', {}, ({ report, wall }) => wall.asOf(report.fullDate(asOf.day))),
    texts.element('span', {}, ({ report }) =>
      report.toAnniversary(report.date(anniversary as Day, year), anniversary - asOf.day, left),
    ),
  ]
  const numbers = [
    texts.element('span', {}, ({ report }) => report.counts(sections.length, summary.tasks)),
    texts.element('span', {}, ({ report }) => report.progress(summary.percent)),
    ...lit(summary, chart),
  ]
  return [tag('p', {}, days.join(' ')), tag('p', {}, keyDates(chart)), tag('p', { class: 'lights' }, numbers.join(' '))]
}

/** What the sheet is, of which day, and how things stand as a whole. */
export const headHtml = (chart: Chart): string => {
  const { analysis, texts } = chart
  const title = [
    texts.element('p', { class: 'kind' }, ({ wall }) => wall.title),
    tag('h1', {}, htmlText(analysis.campaign.name)),
    limits(chart),
    // On paper: what the reader chose.
    tag('p', { class: 'limits', id: 'conditions' }, ''),
  ]
  return tag(
    'header',
    {},
    `${tag('div', { class: 'title' }, title.join(''))}\n${tag('div', { class: 'facts' }, facts(chart).join(''))}`,
  )
}
