import type { Analysis } from '../../analysis.ts'
import type { DiffSection, DiffWords, ReportWords } from '../../words/index.ts'
import type { Cell, Column, Table, Tone } from '../page.ts'
import { dayText, saidCell, type Telling, telling } from '../telling.ts'

/** Who tells of a comparison: the later analysis, and the words for what differs. */
export interface DiffTelling extends Telling {
  readonly said: DiffWords
}

export const diffTelling = (analysis: Analysis, words: ReportWords, said: DiffWords): DiffTelling => ({
  ...telling(analysis, words),
  said,
})

/** One line of the report, in whichever part. Every sentence is said twice: for people, and with ISO dates for machines. */
export interface DiffRow {
  /** Machines get every address. */
  readonly address: Cell
  readonly name: string
  readonly what: string
  readonly before: (of: DiffTelling) => string
  readonly after: (of: DiffTelling) => string
  readonly note: (of: DiffTelling) => string
  readonly tone?: Tone
}

/** What is said where nothing is. */
export const nothing = (): string => ''

export const onDay =
  (day: number | undefined) =>
  (of: DiffTelling): string =>
    day === undefined ? '' : dayText(day, of)

const diffCell = (of: DiffTelling, say: (of: DiffTelling) => string): Cell =>
  saidCell(of, (as) => say({ ...of, iso: as.iso }))

const columnsOf = ({ said: { column } }: DiffTelling): readonly Column[] => [
  { id: 'address', title: column.address },
  { id: 'name', title: column.name, under: 'address' },
  { id: 'what', title: column.what },
  { id: 'before', title: column.before },
  { id: 'after', title: column.after },
  { id: 'note', title: column.note },
]

/** The rows of one part. All parts have the same columns: a spreadsheet gets them as one table. */
export const diffTable = (section: DiffSection, rows: readonly DiffRow[], of: DiffTelling): Table => ({
  kind: 'table',
  main: true,
  columns: columnsOf(of),
  rows: rows.map(({ address, name, what, before, after, note, tone }) => [
    address,
    { text: name, tone: 'muted' },
    // A spreadsheet has no headings between the parts.
    { text: what, raw: of.words.labelled(of.said.section[section], what), ...(tone === undefined ? {} : { tone }) },
    { ...diffCell(of, before), tone: 'muted' },
    { ...diffCell(of, after), tone: 'strong' },
    diffCell(of, note),
  ]),
})
