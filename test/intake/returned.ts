import { headingsOf, intakeLore, ledgerTongues, namesIn } from '../../src/cli/importing/import-lore.ts'
import { cellAddress } from '../../src/intake/cell-place.ts'
import { severityOf } from '../../src/intake/finding.ts'
import { taskNames } from '../../src/intake/match-task.ts'
import type { IntakeEntry } from '../../src/intake/news.ts'
import { openLedger } from '../../src/intake/open-ledger.ts'
import { type LedgerReading, readLedger } from '../../src/intake/read-ledger.ts'
import { type Day, day, dayOf, isoDay } from '../../src/model/day.ts'
import type { BookCell, CellRange, ReadBook, ReadRow, ReadSheet } from '../../src/workbook/read-book.ts'
import { analyzeText } from '../support/analyze-text.ts'

/** What is typed into a cell: texts and numbers as they are, nothing where it is left out. */
export type Typed = string | number | boolean | BookCell | undefined

export const cellOf = (typed: Typed): BookCell | undefined => {
  if (typed === undefined || typed === '') return undefined
  if (typeof typed === 'string') return { kind: 'text', text: typed, isFormula: false }
  if (typeof typed === 'number') return { kind: 'number', value: typed, isPercent: false, isFormula: false }
  if (typeof typed === 'boolean') return { kind: 'boolean', value: typed, isFormula: false }
  return typed
}

export const percentCell = (value: number): BookCell => ({ kind: 'number', value, isPercent: true, isFormula: false })
export const dayCell = (month: number, dayOfMonth: number, year = 2019): BookCell => ({
  kind: 'day',
  day: dayOf(year, month, dayOfMonth),
  isFormula: false,
})
export const errorCell = (text: string): BookCell => ({ kind: 'error', text, isFormula: true })
export const formula = (typed: Typed): BookCell => ({ ...cellOf(typed)!, isFormula: true })

export interface SheetExtras {
  readonly name?: string
  readonly isHidden?: boolean
  readonly hidden?: readonly number[]
  readonly merged?: readonly CellRange[]
}

/** A sheet of rows from the top; a row that is empty holds nothing. */
export const sheet = (rows: readonly (readonly Typed[])[], extras: SheetExtras = {}): ReadSheet => ({
  name: extras.name ?? '台账',
  isHidden: extras.isHidden ?? false,
  merged: extras.merged ?? [],
  rows: rows.flatMap((typed, at): ReadRow[] => {
    const cells = new Map(
      typed.flatMap((each, column) => {
        const cell = cellOf(each)
        return cell === undefined ? [] : [[column, cell] as const]
      }),
    )
    return cells.size === 0 ? [] : [{ number: at + 1, isHidden: extras.hidden?.includes(at + 1) ?? false, cells }]
  }),
})

/** On Monday 26 August. `show.collect@jia` has 8 of 20, `show.notice` is done, `show.jury` has begun. */
export const plan = `anniversary: 2019-09-21
starts: 2019-07-01
asOf: 2019-08-26
require: []
units:
  city: { name: 市政协, lead: 秘书长, section: 办公室 }
  jia: { name: 甲县政协, short: 甲县, lead: 分管副主席, section: 办公室 }
  yi: { name: 乙县政协, short: 乙县, lead: 分管副主席, section: 综合室 }
groups: { counties: [jia, yi] }
activities:
  - id: show
    name: 书画展
    tasks:
      - { id: notice, name: 印发通知, takes: 2wd, due: 7月10日 }
      - { id: collect, name: 征集作品, each: counties, after: notice, takes: 5wd, due: 8月底, target: 20件 }
      - { id: jury, name: 评审, after: collect, takes: 3wd, due: 9月10日 }
      - { id: print, name: 印制画册, takes: 3wd, due: 9月10日 }
      - { id: opening, name: 开幕, date: T-1 }
  - id: news
    name: 信息
    tasks:
      - { id: report, name: 报送信息, each: counties, repeat: monthly, start: 7月, due: 9月底, target: 2条 }
progress:
  - { date: 2019-07-03, task: show.notice, state: done, evidence: 已印发 }
  - { date: 2019-08-20, task: show.collect@jia, count: 8, note: 书画5件 }
  - { date: 2019-08-22, task: show.jury, state: started, percent: 40 }
`

export interface Settings {
  /** Of the status date; the plan's own otherwise. */
  readonly given?: Day
  readonly today?: Day
  readonly text?: string
  readonly wanted?: string
}

/** What came of a book: entries in few words, findings as `error I5 badDay`. */
export interface Took {
  readonly reading: LedgerReading
  readonly entries: readonly string[]
  readonly findings: readonly string[]
}

const entryText = ({ task, on, state, count, percent, note, evidence }: IntakeEntry): string =>
  [
    `${task.id} ${isoDay(on)}`,
    ...(count === undefined ? [] : [`count ${count.text}`]),
    ...(percent === undefined ? [] : [`percent ${percent}`]),
    ...(state === undefined ? [] : [state]),
    ...(note === undefined ? [] : [`note ${note}`]),
    ...(evidence === undefined ? [] : [`evidence ${evidence}`]),
  ].join(', ')

export const takeBook = async (book: ReadBook, { given, today, text = plan, wanted }: Settings = {}): Promise<Took> => {
  const analysis = await analyzeText(text)
  const tongues = await ledgerTongues()
  const names = taskNames(analysis, namesIn(tongues, 2019))
  const lastDay = today ?? day(analysis.asOf.day)
  const lore = await intakeLore(analysis, names, { given, lastDay }, tongues, 'zh-CN')
  const reading = readLedger(openLedger(book, headingsOf(tongues), wanted), lore)
  const isOneSheet = book.sheets.length === 1
  return {
    reading,
    entries: reading.entries.map(entryText),
    findings: reading.findings.gathered().shown.map((finding) => {
      const at = cellAddress(finding.place)
      return `${severityOf(finding)} ${isOneSheet ? at.replace(/^.*!/, '') : at} ${finding.message[0]}`
    }),
  }
}

export const takeSheet = (
  rows: readonly (readonly Typed[])[],
  settings: Settings = {},
  extras: SheetExtras = {},
): Promise<Took> => takeBook({ sheets: [sheet(rows, extras)] }, settings)

/** The columns that a unit fills in, behind the address, from A on: the name is left out, for it need not be there. */
export const filled = ['address', 'state', 'count', 'percent', 'doneOn', 'progress', 'problems', 'evidence'] as const
const titles = ['任务编号', '状态', '累计数', '完成百分比', '办结日期', '进展情况', '存在问题', '佐证材料']

/** One row under the usual heading, by what is filled in: B2 is the state, C2 the count, and so on. */
export const takeRow = (
  address: string,
  cells: Readonly<Partial<Record<(typeof filled)[number], Typed>>>,
  settings: Settings = {},
): Promise<Took> => takeSheet([titles, [address, ...filled.slice(1).map((column) => cells[column])]], settings)
