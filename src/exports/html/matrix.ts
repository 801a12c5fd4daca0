import { htmlText, tag } from '../../formats/html-text.ts'
import type { Activity, Unit } from '../../model/campaign.ts'
import { groupBy } from '../../model/group-by.ts'
import { activitiesOf, unitsOf } from '../../reports/unit-matrix.ts'
import type { Standing } from '../../status/standing.ts'
import { type Chart, shadeText, signOf } from './chart.ts'
import { shadeOf } from './rows.ts'

/** The rows of the matrix, or its columns. */
interface Side<K> {
  readonly keys: readonly K[]
  readonly of: (standing: Standing) => K
  readonly head: (key: K, scope: 'row' | 'col') => string
}

/** So many columns have room on half a sheet, so many rows below a chart. */
const mostColumns = 12
const mostRows = 20

const isDone = ({ facts }: Standing): boolean => facts.state === 'done' || facts.state === 'accepted'

const cell = (standings: readonly Standing[] | undefined, { texts }: Chart): string => {
  if (standings === undefined) return tag('td', {}, '')
  const light = shadeOf(standings)
  const counted = standings.filter(({ facts }) => facts.state !== 'dropped')
  const done = counted.filter(isDone).length
  const label = texts.label((words) => words.wall.cell(shadeText(light, words), done, counted.length))
  return tag(
    'td',
    { class: light },
    tag(
      'span',
      { role: 'img', ...label },
      counted.length === 0 ? '—' : `${tag('b', {}, signOf[light])} ${done}/${counted.length}`,
    ),
  )
}

const unitSide = (standings: readonly Standing[], { analysis, texts }: Chart): Side<Unit> => ({
  keys: unitsOf(standings, analysis.campaign),
  of: ({ task }) => task.unit,
  head: ({ short, external }, scope) =>
    external
      ? texts.element('th', { scope }, ({ wall }) => wall.outside(short))
      : tag('th', { scope }, htmlText(short)),
})

/** Over columns only the number has room; the chart says what it is the number of. */
const activitySide = (standings: readonly Standing[], { analysis, texts }: Chart): Side<Activity> => ({
  keys: activitiesOf(standings, analysis.campaign),
  of: ({ task }) => task.activity,
  head: ({ index, name }, scope) => {
    const ordinal = texts.element('span', {}, ({ report }) => report.ordinal(index + 1))
    return tag('th', { scope }, scope === 'col' ? ordinal : `${ordinal} ${htmlText(name)}`)
  },
})

const noSide: Side<undefined> = { keys: [], of: () => undefined, head: () => '' }

const tableOf = <R, C>(standings: readonly Standing[], rows: Side<R>, columns: Side<C>, chart: Chart): string => {
  const { texts } = chart
  const cells = (own: readonly Standing[]): string => {
    const byColumn = groupBy(own, columns.of)
    return columns.keys.map((key) => cell(byColumn.get(key), chart)).join('') + cell(own, chart)
  }
  const byRow = groupBy(standings, rows.of)
  const sum = (scope: 'row' | 'col'): string => texts.element('th', { scope }, ({ wall }) => wall.sum)
  const head = `<tr><td></td>${columns.keys.map((key) => columns.head(key, 'col')).join('')}${sum('col')}</tr>`
  const body = rows.keys.map((key) => tag('tr', {}, rows.head(key, 'row') + cells(byRow.get(key)!)))
  return tag(
    'table',
    { class: rows.keys.length > mostRows ? 'long' : undefined },
    `<thead>${head}</thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n<tfoot><tr>${sum('row')}${cells(standings)}</tr></tfoot>`,
  )
}

/** How far each unit is in each activity: activities by units; where those are too many, units by activities, or units alone. */
export const matrixHtml = (standings: readonly Standing[], chart: Chart): string => {
  const { texts } = chart
  const units = unitSide(standings, chart)
  const activities = activitySide(standings, chart)
  // Of one unit the chart says it all.
  if (units.keys.length < 2) return ''
  const table =
    units.keys.length <= mostColumns
      ? tableOf(standings, activities, units, chart)
      : activities.keys.length <= mostColumns
        ? tableOf(standings, units, activities, chart)
        : tableOf(standings, units, noSide, chart)
  return tag(
    'section',
    { id: 'matrix', 'aria-labelledby': 'matrix-title' },
    [
      texts.element('h2', { id: 'matrix-title' }, ({ wall }) => wall.matrix),
      texts.element('p', { class: 'note' }, ({ wall }) => wall.matrixNote),
      tag('div', { class: 'scroll', role: 'region', tabindex: 0, ...texts.label(({ wall }) => wall.matrix) }, table),
    ].join('\n'),
  )
}

/** What the matrix takes on paper with its title, in rows: a long one is reduced to its sums. */
export const matrixLines = (standings: readonly Standing[], chart: Chart): number => {
  const units = unitSide(standings, chart).keys.length
  if (units < 2) return 1
  const rows = units <= mostColumns ? activitySide(standings, chart).keys.length : units
  return 5 + (rows > mostRows ? 0 : rows)
}
