import { safeLines, safeText } from '../../formats/safe-text.ts'
import { type Day, ymdOf } from '../../model/day.ts'
import { reportableStates } from '../../reports/ledger/columns.ts'
import type { Ledger, LedgerGroup } from '../../reports/ledger/ledger.ts'
import { type LedgerValue, valueText } from '../../reports/ledger/ledger-row.ts'
import type { LedgerColumnWord, LedgerWords, ReportWords } from '../../words/index.ts'
import type { CellRange } from '../../workbook/read-book.ts'
import type { CheckedRange, FootPart, WriteCell, WriteRow, WriteSheet } from '../../workbook/write-book.ts'
import { type Look, lightColours, noLightColour, widthsOf } from './look.ts'
import { rowHeight } from './row-height.ts'

/** What the sheet of a ledger is laid out with. */
interface SheetLore {
  readonly look: Look
  readonly words: ReportWords
  readonly say: LedgerWords
  /** The year that need not be said. */
  readonly year: number
}

/** Columns that stay in sight: number, source and task. */
const frozenColumns = 3
const [titleHeight, noteHeight, bandHeight] = [34, 20, 20]

const isOtherYear = (day: Day, year: number): boolean => ymdOf(day).year !== year

const cellOf = (
  value: LedgerValue,
  { id, isFilledIn }: Ledger['columns'][number],
  { look, year }: SheetLore,
): WriteCell => {
  const style = look.cell(id, isFilledIn)
  if (value === undefined) return { value: undefined, style }
  if ('text' in value) return { value: safeLines(value.text), style }
  if ('percent' in value) return { value: value.percent / 100, style }
  if ('number' in value) return { value: value.number / 1000, style }
  return { value, style: isOtherYear(value.day, year) ? look.fullDay(id, isFilledIn) : style }
}

/** A text over some columns, whose other cells are there for their borders. */
const spread = (cells: readonly WriteCell[], columns: number): readonly WriteCell[] =>
  Array.from({ length: columns }, (_, at) => cells[at] ?? { value: undefined, style: cells.at(-1)!.style })

const textRow = (cells: readonly WriteCell[], widths: readonly number[]): WriteRow => ({
  height: rowHeight(cells, widths),
  cells,
})

const groupRows = (
  { title, rows }: LedgerGroup,
  ledger: Ledger,
  widths: readonly number[],
  lore: SheetLore,
): readonly WriteRow[] => [
  {
    height: bandHeight,
    cells: spread([{ value: safeText(title), style: lore.look.band }], ledger.columns.length),
  },
  ...rows.map(({ number, row }) =>
    textRow(
      ledger.columns.map((column) =>
        column.id === 'number' || column.id === 'activity'
          ? { value: number, style: lore.look.cell(column.id, false) }
          : cellOf(row[column.id], column, lore),
      ),
      widths,
    ),
  ),
]

/** What may be typed into the columns that units fill in, from one row to another. */
const checksOf = ({ columns }: Ledger, top: number, bottom: number, { words, say }: SheetLore): CheckedRange[] => {
  const states = reportableStates.map((state) => words.state[state])
  const rules: Partial<Record<LedgerColumnWord, Omit<CheckedRange, 'range'>>> = {
    state: {
      rule: { kind: 'list', words: states },
      title: say.wrongState.title,
      text: say.wrongState.text(states),
    },
    count: { rule: { kind: 'number', least: 0, most: 1_000_000_000 }, ...say.wrongCount },
    percent: { rule: { kind: 'number', least: 0, most: 1 }, ...say.wrongPercent },
    doneOn: { rule: { kind: 'day' }, ...say.wrongDay },
  }
  return columns.flatMap(({ id }, at) => {
    const check = rules[id]
    return check === undefined ? [] : [{ ...check, range: { top, bottom, left: at, right: at } }]
  })
}

const footOf = ({ filledInBy }: Ledger, { say }: SheetLore): WriteSheet['foot'] => {
  // The words say where the two numbers stand, and which comes first.
  const marks = ['\u0001', '\u0002'] as const
  const centre = say
    .page(...marks)
    .split(/([\u0001\u0002])/)
    .map((part): FootPart => (part === marks[0] ? { count: 'page' } : part === marks[1] ? { count: 'pages' } : part))
  return { left: safeText(filledInBy), centre, right: safeText(say.checkedBy) }
}

/** The ledger as a sheet: a title over all columns, who and when, the head, then a band and its rows for each activity. */
export const ledgerSheet = (ledger: Ledger, lore: SheetLore): WriteSheet => {
  const { look, words, say } = lore
  const { columns, groups } = ledger
  const count = columns.length
  const middle = Math.floor(count / 2)
  const widths = widthsOf(
    columns.map(({ id }) => id),
    groups.flatMap(({ rows }) => rows.map(({ row }) => valueText(row.address))),
  )
  const line = (value: string, style: WriteCell['style'], height: number): WriteRow => ({
    height,
    isFixed: true,
    cells: spread([{ value: safeText(value), style }], count),
  })
  const about: WriteRow = {
    height: noteHeight,
    isFixed: true,
    cells: columns.map((_, at) => ({
      value: at === 0 ? safeText(ledger.filledInBy) : at === middle ? safeText(words.phrases(ledger.about)) : undefined,
      style: at < middle ? look.note : look.noteRight,
    })),
  }
  const above = [
    line(ledger.title, look.title, titleHeight),
    ...(ledger.isForUnit ? [line(say.howTo, look.note, noteHeight)] : []),
    about,
  ]
  const headRow = above.length + 1
  const head = textRow(
    columns.map(({ title, isFilledIn }) => ({ value: safeText(title), style: look.head(isFilledIn) })),
    widths,
  )
  const body =
    groups.length === 0
      ? [line(words.nothingSelected, look.band, bandHeight)]
      : groups.flatMap((group) => groupRows(group, ledger, widths, lore))
  const bottom = headRow + body.length
  const across = (row: number, left = 0, right = count - 1): CellRange => ({ top: row, bottom: row, left, right })
  let next = headRow + 1
  const bands = groups.map(({ rows }) => {
    const band = across(next)
    next += rows.length + 1
    return band
  })
  const light = columns.findIndex(({ id }) => id === 'light')
  return {
    name: say.sheet,
    widths,
    rows: [...above, head, ...body],
    merged: [
      across(1),
      ...(ledger.isForUnit ? [across(2)] : []),
      across(headRow - 1, 0, middle - 1),
      across(headRow - 1, middle),
      ...(groups.length === 0 ? [across(headRow + 1)] : bands),
    ],
    frozen: { rows: headRow, columns: frozenColumns },
    headRow,
    foot: footOf(ledger, lore),
    checked: checksOf(ledger, headRow + 1, bottom, lore),
    coloured: [
      {
        range: { top: headRow + 1, bottom, left: light, right: light },
        colours: [
          ...(['red', 'yellow', 'green', 'blue'] as const).map((each) => ({
            word: say.light[each],
            ...lightColours[each],
          })),
          { word: words.none, ...noLightColour },
        ],
      },
    ],
  }
}
