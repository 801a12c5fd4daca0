import type { Day } from '../model/day.ts'

/** The columns of the ledger 台账, under the names by which `plan import` knows them too. */
export type LedgerColumnWord =
  | 'number'
  | 'source'
  | 'activity'
  | 'task'
  | 'requirement'
  | 'lead'
  | 'section'
  | 'with'
  | 'start'
  | 'due'
  | 'state'
  | 'count'
  | 'percent'
  | 'doneOn'
  | 'progress'
  | 'problems'
  | 'light'
  | 'signedOff'
  | 'evidence'
  | 'remark'
  | 'address'

/** What the ledger 台账 and the task table 任务分解表 say. */
export interface LedgerWords {
  readonly sheet: string
  /** `X工作台账`. */
  readonly title: (campaign: string) => string
  /** `X任务分解表`. */
  readonly taskTable: (campaign: string) => string
  readonly column: Readonly<Record<LedgerColumnWord, string>>
  /** `进展情况（截至8月23日）`: what the column says and how fresh it is. Import reads it without what stands in brackets. */
  readonly asOfColumn: (title: string, day: Day, expectedYear: number) => string
  /** `红灯（逾期）`, `绿灯`. */
  readonly light: Readonly<Record<'red' | 'yellow' | 'green' | 'blue', string>>
  readonly lightWith: (light: string, alert: string) => string
  readonly yes: string
  readonly no: string
  /** Whoever fills the sheet in, and whoever has checked it, at its foot. */
  readonly filledInBy: (unit: string) => string
  readonly checkedBy: string
  readonly asOf: (day: Day) => string
  readonly total: (tasks: number) => string
  /** Tasks that a table of what is to be done does not list. */
  readonly droppedLeftOut: (tasks: number) => string
  /** What a unit is asked to do with the sheet, in one line under its title. */
  readonly howTo: string
  /** Field codes of a workbook's foot: `第 &P 页，共 &N 页`. */
  readonly page: (number: string, pages: string) => string
  /** What pops up where something else than one of the states was typed. */
  readonly wrongState: { readonly title: string; readonly text: (states: readonly string[]) => string }
  readonly wrongDay: { readonly title: string; readonly text: string }
  readonly wrongPercent: { readonly title: string; readonly text: string }
  readonly wrongCount: { readonly title: string; readonly text: string }
  /** The deadline as the plan words it, where that is no plain date: `8月底前`. */
  readonly dueAsWritten: (text: string) => string
  readonly extended: (original: string) => string
  readonly optional: string
  readonly undecided: string
  readonly owner: (name: string) => string
  /** A unit and the section in it that is responsible. */
  readonly sectionOf: (unit: string, section: string) => string
  /** Units that have a section of the same name each. */
  readonly sectionOfAll: (units: string, section: string) => string
  /** A task's name with its period: `2019-07`, `2019-W28`, `2019-Q3`. */
  readonly inPeriod: (name: string, period: string, expectedYear: number) => string
  /** A ledger for one unit: whose it is stands in the title. */
  readonly of: (title: string, unit: string) => string
  readonly handIn: (deliverable: string) => string
  /** Requirements and remarks of one task, one after the other. */
  readonly sentences: (parts: readonly string[]) => string
  /** The activity that the rows below belong to. */
  readonly band: (ordinal: string, activity: string) => string
}
