import type { Day } from '../model/day.ts'

/** A workbook as somebody sent it: cells by sheet and address, nothing read into them yet. */
export interface ReadBook {
  readonly sheets: readonly ReadSheet[]
}

export interface ReadSheet {
  readonly name: string
  readonly isHidden: boolean
  /** Those that hold anything, from the top. */
  readonly rows: readonly ReadRow[]
  readonly merged: readonly CellRange[]
}

export interface ReadRow {
  /** From 1, as the program that shows it counts. */
  readonly number: number
  readonly isHidden: boolean
  /** By column, from 0; empty ones are not there. */
  readonly cells: ReadonlyMap<number, BookCell>
}

/** Rows from 1, columns from 0, both ends included. */
export interface CellRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** What a cell holds; of a formula, what it came to when the file was saved. */
export type BookCell = (
  | { readonly kind: 'text'; readonly text: string }
  /** `percent` where it is shown as one: 0.85 is 85 %. */
  | { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean }
  /** A number that is shown as a date; a time of day is dropped. */
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `#REF!`, `#N/A`; `=` where a formula was never calculated, as programs write it that cannot. */
  | { readonly kind: 'error'; readonly text: string }
) & { readonly isFormula: boolean }

/** Why a file is no workbook that can be read. */
export type BookTrouble =
  /** A workbook of Excel 97–2003 or WPS (.xls, .et), or one behind a password: all begin alike. */
  | { readonly kind: 'old-or-locked' }
  | { readonly kind: 'not-xlsx' }
  | { readonly kind: 'too-large'; readonly what: 'bytes' | 'cells' | 'sheets' }
  | { readonly kind: 'broken'; readonly detail: string }
