import type { Cell, Column, Table } from '../reports/page.ts'
import { withBreaks } from './breaks.ts'
import { withoutBar } from './cell-text.ts'
import { htmlLines, htmlText, tag } from './html-text.ts'

const barWidth = 64

const bar = (percent: number): string =>
  tag(
    'span',
    { class: 'bar' },
    `${tag(
      'svg',
      { width: barWidth, height: 8, 'aria-hidden': 'true' },
      `<rect class="rest" width="${barWidth}" height="8"/><rect width="${(barWidth * Math.min(percent, 100)) / 100}" height="8"/>`,
    )}<span>${percent}%</span>`,
  )

const content = ({ text }: Cell): string => {
  const said = withoutBar(text)
  return said === text ? htmlLines(text.trimEnd()) : bar(Number.parseInt(said, 10))
}

const classes = (...names: readonly (string | false | undefined)[]): string | undefined => {
  const given = names.filter((name) => name !== false && name !== undefined)
  return given.length === 0 ? undefined : given.join(' ')
}

/** Columns that tell what a row is about; where there is none of them, the first does. */
const naming: ReadonlySet<string> = new Set(['address', 'unit', 'activity', 'campaign', 'rule'])

const headCell = ({ title, align }: Column): string =>
  tag('th', { scope: 'col', class: classes(align === 'right' && 'right') }, htmlLines(title))

/** A cell of the body. */
export const bodyCell = (cell: Cell, { align, rigid }: Pick<Column, 'align' | 'rigid'>, isHead: boolean): string => {
  const className = classes(align === 'right' && 'right', rigid === true && 'rigid', cell.tone)
  return isHead
    ? tag('th', { scope: 'row', class: className }, content(cell))
    : tag('td', { class: className }, content(cell))
}

/** What scrolls by itself where the page is too narrow; whoever has no mouse reaches it with the tab key. */
export const scrolling = (label: string, table: string): string =>
  tag('div', { class: 'table', role: 'region', tabindex: 0, 'aria-label': label }, table)

/** A heading row over all columns; a border has a line above. */
export const groupRow = (title: string, columns: number, isBorder = false): string =>
  tag(
    'tr',
    {},
    tag('th', { scope: 'rowgroup', colspan: columns, class: isBorder ? 'border' : undefined }, htmlText(title)),
  )

/** A table for people, its columns as they are; `label` says what it is of. */
export const htmlTable = ({ columns, rows, headless, breaks }: Table, label: string): string => {
  const shown = columns.flatMap((column, index) => (column.machineOnly === true ? [] : [{ column, index }]))
  if (rows.length === 0 || shown.length === 0) return ''
  const named = shown.find(({ column }) => naming.has(column.id)) ?? shown[0]!
  const head =
    headless === true ? '' : tag('thead', {}, tag('tr', {}, shown.map(({ column }) => headCell(column)).join('')))
  const body = withBreaks(
    rows.map((row) =>
      tag(
        'tr',
        {},
        shown.map(({ column, index }) => bodyCell(row[index] ?? { text: '' }, column, index === named.index)).join(''),
      ),
    ),
    breaks,
    ({ text, isBorder }) => groupRow(text, shown.length, isBorder),
  )
  return scrolling(label, tag('table', {}, `${head}\n${tag('tbody', {}, `\n${body.join('\n')}\n`)}`))
}
