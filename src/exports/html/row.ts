import { displayWidth } from '../../formats/display-width.ts'
import { htmlText, tag } from '../../formats/html-text.ts'
import type { Unit } from '../../model/campaign.ts'
import { type Day, isoDay } from '../../model/day.ts'
import { groupBy } from '../../model/group-by.ts'
import { isFinished } from '../../status/facts.ts'
import type { Standing } from '../../status/standing.ts'
import { toldDay } from '../../status/told-day.ts'
import { barsCell } from './bars.ts'
import { type Chart, signOfTasks } from './chart.ts'
import { least } from './extremes.ts'
import { isDropped, type Row, shadeOf } from './rows.ts'
import type { Say } from './texts.ts'

const unitText = (unit: Unit, { texts }: Chart): string =>
  unit.external ? texts.element('span', {}, ({ wall }) => wall.outside(unit.short)) : htmlText(unit.short)

/** The section, for the host's own work; else the unit and its section. */
const doer = ({ standings, units }: Row, chart: Chart): string => {
  const sections = new Set(standings.map(({ task }) => task.section))
  const [section] = sections.size === 1 ? sections : []
  const said = section === undefined ? [] : [htmlText(section)]
  if (units.length > 1)
    return [
      chart.texts.element('span', {}, ({ wall }) => wall.folded({ units: units.length, times: 1 })),
      ...said,
    ].join(' ')
  const [unit] = units
  const isHost = unit === chart.analysis.campaign.units[0]
  return isHost && said.length > 0 ? said[0]! : [unitText(unit!, chart), ...said].join(' ')
}

const lead = ({ standings }: Row): string => {
  const leads = new Set(standings.map(({ task }) => task.lead))
  const [first] = leads
  return leads.size === 1 && first !== undefined ? htmlText(first) : ''
}

/** The day people are told; where they are several, the next that is still open. */
const due = ({ standings }: Row, chart: Chart): string => {
  const { analysis, texts, year } = chart
  const open = standings.filter(({ facts }) => !isFinished(facts))
  const told = (of: readonly Standing[]): readonly number[] =>
    of.flatMap((standing) => toldDay(standing, analysis.asOf.day) ?? [])
  const days = told(open.length > 0 ? open : standings)
  if (days.length === 0) {
    const isUndecided = standings.some(({ task }) => task.due !== undefined)
    return texts.element('span', { class: 'none' }, ({ report, wall }) => (isUndecided ? wall.undecided : report.none))
  }
  const first = least(days) as Day
  const isFirst = days.some((day) => day > first)
  const time = texts.element('time', { datetime: isoDay(first) }, ({ report, wall }) => {
    const date = report.date(first, year)
    return isFirst ? wall.from(date) : date
  })
  const isExtended = standings.some(({ facts }) => facts.extensions.length > 0)
  return isExtended ? `${time}${texts.element('small', {}, ({ wall }) => wall.extended)}` : time
}

/** So much of a line the members may take, in full-width characters; the others are counted. */
const membersWidth = 34

/** How each unit is doing, in the order of the file. */
const members = ({ standings, units }: Row, { texts }: Chart): string => {
  if (units.length < 2) return ''
  let width = 0
  let shown = 0
  const each = [...groupBy(standings, ({ task }) => task.unit)].flatMap(([unit, own]) => {
    width += displayWidth(unit.short) / 2 + 1.4
    if (width > membersWidth) return []
    shown += 1
    return [tag('b', { class: shadeOf(own) }, `${signOfTasks(own)}${htmlText(unit.short)}`)]
  })
  const more = units.length - shown
  if (more > 0) each.push(texts.element('i', {}, ({ wall }) => wall.moreMembers(more)))
  return tag('div', { class: 'members' }, each.join(' '))
}

const name = (row: Row, { texts, year }: Chart): string => {
  const [{ task }] = row.standings as readonly [Row['standings'][number]]
  const names = new Set(row.standings.map((standing) => standing.task.name))
  const said =
    names.size === 1
      ? htmlText(task.name)
      : texts.element('span', {}, ({ report }) => report.andOthers(task.name, names.size))
  const periods = new Set(row.standings.map((standing) => standing.task.period))
  const { period } = task
  if (row.kind === 'member' && period !== undefined)
    return `${said} ${texts.element('i', {}, ({ wall }) => wall.period(period, year))}`
  if (row.kind === 'fold' && periods.size > 1)
    return `${said} ${texts.element('i', {}, ({ wall }) => wall.folded({ units: 1, times: periods.size }))}`
  return said
}

/** What the style and the script know a row by. */
const classesOf = (row: Row, isOff: boolean): readonly string[] => [
  ...(row.kind === 'task' ? [] : [row.kind]),
  shadeOf(row.standings),
  ...(row.isLong ? ['long'] : []),
  ...(row.units.length > 1 ? ['shared'] : []),
  ...(isOff && row.kind !== 'member' ? ['off'] : []),
]

/** The light's sign and its word; what is closed says how. */
const status = (row: Row, { analysis, texts }: Chart): string => {
  const { signOff } = analysis.campaign
  const say: Say = ({ report }) => {
    if (row.alert !== 'closed') return report.alert[row.alert]
    if (isDropped(row.standings)) return report.state.dropped
    const isAccepted = row.standings.every(({ facts }) => facts.state !== 'done')
    if (isAccepted) return report.state.accepted
    return signOff ? report.awaitingAcceptance : report.alert.closed
  }
  return `${tag('b', {}, signOfTasks(row.standings))} ${texts.element('span', {}, say)}`
}

/** A row of the chart; one that is off is on no paper. What the page's script asks of it stands in its class and its `data-` attributes. */
export const rowHtml = (row: Row, chart: Chart, isOff: boolean): string => {
  const isFold = row.kind === 'fold'
  return tag(
    'tr',
    {
      id: row.id,
      class: classesOf(row, isOff).join(' '),
      'data-unit': isFold ? undefined : row.units[0]!.index,
      'data-rank': row.rank,
      'data-lines': row.lines === 1 ? undefined : row.lines,
    },
    [
      tag('th', { scope: 'row' }, tag('span', { class: 'name' }, name(row, chart)) + members(row, chart)),
      tag('td', { class: 'doer' }, doer(row, chart)),
      tag('td', { class: 'lead' }, lead(row)),
      tag('td', { class: 'due' }, due(row, chart)),
      tag('td', { class: 'light' }, status(row, chart)),
      barsCell(row, chart),
    ].join(''),
  )
}
