import type { DateContext } from '../input/dates/context.ts'
import type { Target } from '../model/campaign.ts'
import type { Day } from '../model/day.ts'
import type { BookCell } from '../workbook/read-book.ts'
import type { CellPlace } from './cell-place.ts'
import { lineOf, quoteOf, textOf } from './cell-text.ts'
import type { Finding } from './finding.ts'
import type { FilledColumn } from './heading.ts'
import type { LedgerRow } from './ledger-row.ts'
import { type Amount, type Count, countIn, percentIn } from './read-amount.ts'
import { dayIn } from './read-day.ts'
import { givenCell, ownCell, type TellCell } from './row-cells.ts'
import { type SaidState, stateSaid } from './state-words.ts'

/** A value with the cell that says it. */
export interface Said<T> {
  readonly value: T
  readonly place: CellPlace
}

/** What a row says of its task; nothing is compared with the log yet. */
export interface Claims {
  readonly state: Said<SaidState> | undefined
  readonly count: Said<Count> | undefined
  readonly percent: Said<number> | undefined
  readonly doneOn: Said<Day> | undefined
  readonly progress: Said<string> | undefined
  readonly problems: Said<string> | undefined
  readonly evidence: Said<string> | undefined
  /** 是否销号: yes. */
  readonly signedOff: CellPlace | undefined
}

/** What cells are read with. */
export interface ClaimLore {
  readonly dates: DateContext
  readonly states: ReadonlyMap<string, SaidState>
  /** The states as the ledger's list has them, to be named. */
  readonly stateTitles: readonly string[]
  readonly hasState: boolean
}

/** Reads a cell of one fact; a value that makes no sense is told. */
type ReadFact = <T>(column: FilledColumn, read: (cell: BookCell) => Amount<T>) => Said<T> | undefined

const stateIn =
  ({ states, stateTitles }: ClaimLore) =>
  (cell: BookCell): Amount<SaidState> => {
    const text = textOf(cell)
    const value = stateSaid(text, states)
    return value === undefined ? { trouble: ['unknownState', { text: quoteOf(text), known: stateTitles }] } : { value }
  }

/** The state, and the progress where that is more than a state: a ledger without a column of states has it there. */
const stateAndProgress = (
  progress: Said<string> | undefined,
  fact: ReadFact,
  lore: ClaimLore,
  tell: TellCell,
): Pick<Claims, 'state' | 'progress'> => {
  const inWords = progress === undefined ? undefined : stateSaid(progress.value, lore.states)
  if (!lore.hasState)
    return inWords === undefined
      ? { state: undefined, progress }
      : { state: { value: inWords, place: progress!.place }, progress: undefined }
  const state = fact('state', stateIn(lore))
  if (inWords === 'done' && state?.value !== 'done' && state?.value !== 'accepted')
    tell('progress', ['doneInWords', { text: quoteOf(progress!.value) }])
  return { state, progress }
}

/** Reads what a row says of a task, and tells what cannot be read. */
export const readClaims = (
  row: LedgerRow,
  target: Target | undefined,
  lore: ClaimLore,
): { readonly claims: Claims; readonly findings: readonly Finding[] } => {
  const findings: Finding[] = []
  const tell: TellCell = (column, message) => {
    findings.push({ place: row.place(column), message })
    return undefined
  }
  const fact: ReadFact = (column, read) => {
    const cell = ownCell(row, column, tell)
    if (cell === undefined) return undefined
    const found = read(cell)
    return 'trouble' in found ? tell(column, found.trouble) : { value: found.value, place: row.place(column) }
  }
  const words = (column: 'progress' | 'problems' | 'evidence'): Said<string> | undefined => {
    const value = lineOf(textOf(givenCell(row, column, tell)))
    return value === '' ? undefined : { value, place: row.place(column) }
  }
  const day = (cell: BookCell): Amount<Day> => {
    const found = dayIn(cell, lore.dates)
    if ('trouble' in found) return found
    if (found.isSerial) tell('doneOn', ['serialDay', { text: quoteOf(textOf(cell)), day: found.day }])
    return { value: found.day }
  }
  const yes = stateSaid(row.text('signedOff'), lore.states)
  const claims: Claims = {
    ...stateAndProgress(words('progress'), fact, lore, tell),
    count: fact('count', (cell) => countIn(cell, target)),
    percent: fact('percent', percentIn),
    doneOn: fact('doneOn', day),
    problems: words('problems'),
    evidence: words('evidence'),
    signedOff: yes === 'done' || yes === 'accepted' ? row.place('signedOff') : undefined,
  }
  return { claims, findings }
}
