import type { Analysis } from '../../analysis.ts'
import type { Unit } from '../../model/campaign.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Standing } from '../../status/standing.ts'
import type { LedgerColumnWord, LedgerWords, ReportWords } from '../../words/index.ts'
import { describeFilters, type Filters } from '../filter.ts'
import { telling } from '../telling.ts'
import { type LedgerColumn, ledgerColumns } from './columns.ts'
import { type LedgerRow, type LedgerTelling, ledgerRow } from './ledger-row.ts'

/** What a ledger is made of. */
export interface LedgerSource {
  readonly analysis: Analysis
  readonly standings: readonly Standing[]
  readonly filters: Filters
  /** Whose ledger it is, where each unit has its own. */
  readonly unit: Unit | undefined
  readonly words: ReportWords
  readonly say: LedgerWords
}

/** The rows of one activity. */
export interface LedgerGroup {
  /** `一、专题学习`. */
  readonly title: string
  readonly activity: string
  readonly rows: readonly { readonly number: number; readonly row: LedgerRow }[]
}

/** 台账: every task a row, gathered by activity, to be filled in by units and brought back. */
export interface Ledger {
  readonly title: string
  /** Whoever fills it in. */
  readonly filledInBy: string
  /** As of which day, how many tasks, which of them. */
  readonly about: readonly string[]
  /** Whether it goes to one unit, which is told what to do with it. */
  readonly isForUnit: boolean
  readonly columns: readonly (LedgerColumn & { readonly title: string })[]
  readonly groups: readonly LedgerGroup[]
}

/** Whose ledger it is: the unit's own, or of all; one that was asked for by name is meant too. */
export const ledgerUnit = ({ unit, filters, standings }: LedgerSource): Unit | undefined => {
  if (unit !== undefined || filters.unit.length === 0) return unit
  const units = new Set(standings.map(({ task }) => task.unit))
  return units.size === 1 ? [...units][0] : undefined
}

/** As of which day, how many tasks, and which of them where not all are listed. */
export const aboutLedger = ({ analysis, standings, filters, words, say }: LedgerSource): readonly string[] => {
  const chosen = describeFilters(filters, words)
  return [say.asOf(analysis.asOf.day), say.total(standings.length), ...(chosen === undefined ? [] : [chosen])]
}

const columnTitle = (id: LedgerColumnWord, { say, analysis, year }: LedgerTelling): string =>
  id === 'progress' ? say.asOfColumn(say.column[id], analysis.asOf.day, year) : say.column[id]

/** `step` is told how many tasks are done. */
export const ledgerOf = (source: LedgerSource, step: (done: number) => void): Ledger => {
  const { analysis, standings, words, say } = source
  const of: LedgerTelling = { ...telling(analysis, words), say }
  const unit = ledgerUnit(source)
  const title = say.title(analysis.campaign.name)
  let number = 0
  return {
    title: unit === undefined ? title : say.of(title, unit.name),
    filledInBy: say.filledInBy((unit ?? analysis.campaign.units[0]!).name),
    about: aboutLedger(source),
    isForUnit: unit !== undefined,
    columns: ledgerColumns(standings).map((column) => ({ ...column, title: columnTitle(column.id, of) })),
    groups: [...groupBy(standings, ({ task }) => task.activity)].map(([{ index, name }, members]) => ({
      title: say.band(words.ordinal(index + 1), name),
      activity: name,
      rows: members.map((standing) => {
        number += 1
        step(number)
        return { number, row: ledgerRow(standing, of) }
      }),
    })),
  }
}
