import { htmlText, tag } from '../../formats/html-text.ts'
import { summarize } from '../../status/summary.ts'
import { type Chart, shadeText, signOf } from './chart.ts'
import { rowHtml } from './row.ts'
import { type Row, type Section, shadeOf } from './rows.ts'

const columns = ['task', 'doer', 'lead', 'due', 'light', 'time'] as const

/** The titles of the columns, for who hears them; the others see one head over the whole chart. */
const tableHead = ({ texts }: Chart): string =>
  tag(
    'thead',
    {},
    tag(
      'tr',
      {},
      columns
        .map((column) =>
          tag(
            'th',
            { scope: 'col', class: column },
            texts.element('span', { class: 'unseen' }, ({ wall }) => wall.column[column]),
          ),
        )
        .join(''),
    ),
  )

/** What of an activity is on paper. */
export interface SheetPlace {
  readonly isShown: boolean
  /** The second column begins with it. */
  readonly isSecond: boolean
  readonly rows: ReadonlySet<Row>
}

/** The name of an activity and how it stands; on paper also how many of its tasks have no room. */
const headOf = ({ activity, standings }: Section, id: string, leftOut: number, { analysis, texts }: Chart): string => {
  const { percent, tasks, byState } = summarize(standings, analysis.calendar, analysis.campaign.anniversary)
  const light = shadeOf(standings)
  const ordinal = texts.element('span', { class: 'ordinal' }, ({ report }) => report.ordinal(activity.index + 1))
  const lit = texts.element('span', {}, (words) => shadeText(light, words))
  const sums = [
    leftOut === 0
      ? tag('span', { class: 'left-out' }, '')
      : texts.element('span', { class: 'left-out' }, ({ wall }) => wall.leftOut.replace('%', String(leftOut))),
    texts.element('span', {}, ({ wall }) => wall.closed(byState.done + byState.accepted, tasks - byState.dropped)),
    tag('span', {}, `${percent}%`),
    tag('span', { class: light }, `${tag('b', {}, signOf[light])} ${lit}`),
  ]
  return tag(
    'div',
    { class: 'activity' },
    tag('h3', { id }, `${ordinal} ${htmlText(activity.name)}`) + tag('p', {}, sums.join(' ')),
  )
}

/** An activity: how it stands, then its tasks. */
export const sectionHtml = (section: Section, chart: Chart, sheet: SheetPlace, step: () => void): string => {
  const { activity, rows } = section
  const id = `a${activity.index}`
  const leftOut = rows
    .filter((row) => row.kind !== 'member' && !sheet.rows.has(row))
    .reduce((sum, row) => sum + row.standings.length, 0)
  const body = rows.map((row) => {
    if (row.kind !== 'fold') step()
    return rowHtml(row, chart, !sheet.rows.has(row))
  })
  return tag(
    'section',
    {
      'data-activity': activity.index,
      class: sheet.isSecond ? 'second-column' : sheet.isShown ? undefined : 'off',
      'aria-labelledby': id,
    },
    `${headOf(section, id, leftOut, chart)}\n${tag('table', {}, `${tableHead(chart)}<tbody>\n${body.join('\n')}\n</tbody>`)}`,
  )
}
