import type { Plan } from '../analysis.ts'
import type { Task } from '../model/task.ts'
import { saidDays } from './as-at.ts'
import { cellAddress } from './cell-place.ts'
import { quoteOf } from './cell-text.ts'
import type { LedgerSheet, LedgerTable } from './find-tables.ts'
import { type Finding, isError } from './finding.ts'
import { type Gathering, gathering } from './gathered.ts'
import { filledColumns, type LedgerColumn } from './heading.ts'
import { type DayLore, type LedgerDay, ledgerDay } from './ledger-day.ts'
import { type LedgerRow, ledgerRow } from './ledger-row.ts'
import type { TaskNames } from './match-task.ts'
import { nameRow } from './name-row.ts'
import { type IntakeEntry, type NoteWords, newsOf } from './news.ts'
import type { OpenLedger } from './open-ledger.ts'
import { type ClaimLore, readClaims } from './read-claims.ts'
import { kindOfRow } from './row-kind.ts'

/** What a ledger is read with. */
export interface IntakeLore {
  readonly plan: Plan
  readonly names: TaskNames
  readonly days: DayLore
  readonly claims: Omit<ClaimLore, 'hasState'>
  readonly notes: NoteWords
  /** What a unit has no business to change, and has, in a ledger that shows a day: told, never applied. */
  readonly changesOn: (day: LedgerDay) => ChangesIn
}

type ChangesIn = (row: LedgerRow, task: Task) => readonly Finding[]

/** What a returned ledger says. */
export interface LedgerReading {
  readonly day: LedgerDay
  /** In the order of the sheets. */
  readonly entries: readonly IntakeEntry[]
  /** Rows whose task the plan knows and that say nothing new. */
  readonly unchanged: number
  readonly findings: Gathering
}

/** So many rows of sums are named. */
const mostTotals = 5

const tableFindings = (sheet: LedgerSheet, { columns, doubled, unknown, rows }: LedgerTable): readonly Finding[] => {
  const placeOf = (head: { row: number; column: number }) => ({
    sheet: sheet.name,
    row: head.row,
    column: head.column,
  })
  const isUsed = (column: number): boolean => rows.some(({ cells }) => cells.has(column))
  return [
    ...doubled
      .filter(({ as }) => as === 'task' || as === 'address' || filledColumns.some((column) => column === as))
      .map((head): Finding => {
        const first = cellAddress(placeOf(columns.get(head.as)!))
        return { place: placeOf(head), message: ['doubledColumn', { title: quoteOf(head.title), first }] }
      }),
    ...unknown
      .filter(({ column }) => isUsed(column))
      .map((head): Finding => ({ place: placeOf(head), message: ['unreadColumn', { title: quoteOf(head.title) }] })),
  ]
}

/** What is to be said of the columns of a sheet; of one that is headed alike again and again, once. */
const columnFindings = (sheet: LedgerSheet): readonly Finding[] => {
  const told = new Set<string>()
  return sheet.tables.flatMap((table) =>
    tableFindings(sheet, table).filter(({ place, message }) => {
      const key = `${place.column} ${JSON.stringify(message)}`
      const isNew = !told.has(key)
      told.add(key)
      return isNew
    }),
  )
}

/** What one row comes to: an entry, nothing new, or what is wrong with it. */
interface RowReading {
  readonly entry?: IntakeEntry | undefined
  readonly isUnchanged?: boolean
  readonly findings: readonly Finding[]
}

const isOfReading = ({ message: [key] }: Finding): boolean => key === 'formula' || key === 'serialDay'

interface RowLore {
  readonly lore: IntakeLore
  readonly claims: ClaimLore
  readonly day: LedgerDay
  readonly changesIn: ChangesIn
  readonly isFull: () => boolean
}

const readTaskRow = (row: LedgerRow, { lore, claims, day, changesIn, isFull }: RowLore): RowReading => {
  const named = nameRow(row, lore.names)
  if (!('task' in named)) {
    // Advice takes its time, and nobody reads the hundred and first.
    const message = isFull() ? (['noTask', {}] as const) : named.message()
    return { findings: [{ place: row.place(named.column), message }] }
  }
  const { task } = named
  const read = readClaims(row, task.target, claims)
  const news = newsOf(task, read.claims, row, lore.plan, day, lore.notes)
  // How a value was read is of no interest where the log has it already.
  const readings = read.findings.filter((each) => news.entry !== undefined || !isOfReading(each))
  const findings = [...readings, ...news.findings, ...changesIn(row, task)]
  if (findings.some(isError)) return { findings }
  return { entry: news.entry, isUnchanged: news.entry === undefined, findings }
}

/** What the rows of a hidden stretch come to: they are not read, and where they say something that is told. */
const passOver = (row: LedgerRow, { entry, findings }: RowReading): RowReading =>
  entry === undefined && !findings.some(isError)
    ? { findings: [] }
    : { findings: [{ place: row.place(), message: ['hiddenRow', {}] }] }

/** Reads a returned ledger against the plan that it came from. */
export const readLedger = ({ sheets, findings: first }: OpenLedger, lore: IntakeLore): LedgerReading => {
  const day = ledgerDay(sheets, saidDays(sheets, lore.plan.dates), lore.names, lore.days)
  const findings = gathering()
  const ofSheets = [...first, ...day.findings, ...sheets.flatMap(columnFindings)]
  findings.add(ofSheets)
  const changesIn = lore.changesOn(day)
  const { isFull } = findings
  const entries: IntakeEntry[] = []
  let unchanged = 0
  for (const sheet of sheets) {
    const totals: LedgerRow[] = []
    for (const table of sheet.tables) {
      const claims: ClaimLore = { ...lore.claims, hasState: table.columns.has('state') }
      for (const each of table.rows) {
        const row = ledgerRow(sheet, table, each)
        const kind = kindOfRow(row)
        if (kind === 'total') totals.push(row)
        else if (kind === 'unnamed' && !each.isHidden) findings.add([{ place: row.place(), message: ['noTask', {}] }])
        if (kind !== 'task') continue
        const reading = readTaskRow(row, { lore, claims, day, changesIn, isFull })
        const seen = each.isHidden ? passOver(row, reading) : reading
        findings.add(seen.findings)
        if (seen.entry !== undefined) entries.push(seen.entry)
        if (seen.isUnchanged === true) unchanged += 1
      }
    }
    if (totals.length > 0) {
      const rows = totals.slice(0, mostTotals).map(({ row }) => row.number)
      findings.add([{ place: totals[0]!.place(), message: ['totals', { rows, count: totals.length }] }])
    }
  }
  // Where the day is open, or the column, nothing of the file is sure.
  return { day, entries: ofSheets.some(isError) ? [] : entries, unchanged, findings }
}

/** How many rows name a task of a plan: of several campaigns that is the one that was meant. */
export const rowsKnownTo = (names: TaskNames, sheets: readonly LedgerSheet[]): number => {
  let known = 0
  for (const sheet of sheets)
    for (const table of sheet.tables)
      for (const row of table.rows) {
        const columns: readonly LedgerColumn[] = ['address', 'task']
        const seen = ledgerRow(sheet, table, row)
        if (columns.some((column) => seen.text(column) !== '') && 'task' in nameRow(seen, names)) known += 1
      }
  return known
}
