import type { FindingMessage, Findings } from '../words/index.ts'
import type { CellPlace } from './cell-place.ts'

/** `error`: nothing of the row is noted. `warning`: look at it. `info`: what was passed over. */
export type FindingSeverity = 'error' | 'warning' | 'info'

/** What is to be said of a cell, of a row at the cell that names its task, or of a sheet. */
export interface Finding {
  readonly place: CellPlace
  readonly message: FindingMessage
}

const severities: Readonly<Record<keyof Findings, FindingSeverity>> = {
  noSuchAddress: 'error',
  noSuchName: 'error',
  severalTasks: 'error',
  otherName: 'error',
  otherUnit: 'error',
  noTask: 'error',
  sameTask: 'error',

  errorCell: 'error',
  notCalculated: 'error',
  unknownState: 'error',
  badCount: 'error',
  percentForCount: 'error',
  countsOther: 'error',
  otherTarget: 'error',
  badPercent: 'error',
  unclearPercent: 'error',
  badDay: 'error',
  shortYear: 'error',
  twoDays: 'error',
  noSuchDay: 'error',
  wideDay: 'error',
  dayTooLate: 'error',
  dayTooEarly: 'error',
  tooLong: 'error',
  mergedOver: 'error',

  noTarget: 'error',
  doneWithPercent: 'error',
  countWithPercent: 'error',
  dayWithoutDone: 'error',
  olderThanLog: 'error',
  refused: 'error',
  wouldBreak: 'error',

  theirs: 'warning',
  lessThanLog: 'warning',
  closedTask: 'warning',
  percentFell: 'warning',
  doneInWords: 'warning',
  percentNotDone: 'warning',
  otherDoneDay: 'warning',
  serialDay: 'warning',
  formula: 'warning',
  changed: 'warning',
  hiddenRow: 'warning',
  doubt: 'warning',
  problem: 'warning',

  doubledColumn: 'error',
  twoSaidDays: 'error',
  saidDayTooLate: 'error',
  totals: 'info',
  unreadColumn: 'info',
  hiddenSheet: 'warning',
  noHeading: 'info',
}

export const severityOf = ({ message: [key] }: Finding): FindingSeverity => severities[key]

export const isError = (finding: Finding): boolean => severityOf(finding) === 'error'
