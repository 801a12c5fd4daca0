import type { Day } from '../model/day.ts'
import type { CellRange } from './read-book.ts'

/** A workbook to be written: one sheet, made to be printed and to be filled in. */
export interface WriteBook {
  /** In the file's properties. */
  readonly title: string
  /** Of everything that does not say another. */
  readonly font: BookFont
  readonly sheet: WriteSheet
}

export interface BookFont {
  readonly name: string
  /** In points. */
  readonly size: number
}

/** Printed on A4 on its side, with as many columns on a page as there are. */
export interface WriteSheet {
  /** At most 31 characters, none of `[ ] : * ? / \`. */
  readonly name: string
  /** In digits of the book's font. */
  readonly widths: readonly number[]
  readonly rows: readonly WriteRow[]
  readonly merged: readonly CellRange[]
  /** What stays in sight: so many rows from the top and columns from the left. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  /** From 1: the row that stands at the head of every page. */
  readonly headRow: number
  readonly foot: { readonly left: string; readonly centre: readonly FootPart[]; readonly right: string }
  readonly checked: readonly CheckedRange[]
  readonly coloured: readonly ColouredRange[]
}

/** What is printed at the foot of each page. */
export type FootPart = string | { readonly count: 'page' | 'pages' }

export interface WriteRow {
  /** In points. Programs that do not measure texts when they open a file take it as it is. */
  readonly height: number
  /** Whether it stays so when somebody writes more into the row. */
  readonly isFixed?: boolean
  /** By column, from 0; undefined where there is none, not even an empty one with a border. */
  readonly cells: readonly (WriteCell | undefined)[]
}

export interface WriteCell {
  /** A text stays one, whatever it looks like; undefined is an empty cell. */
  readonly value: string | number | { readonly day: Day } | undefined
  readonly style: CellStyle
}

/** Cells of the same look share the same object: it is known by its identity. */
export interface CellStyle {
  readonly font?: Partial<BookFont> & { readonly isBold?: boolean; readonly colour?: Colour }
  readonly fill?: Colour
  readonly hasBorder?: boolean
  readonly align?: 'left' | 'center' | 'right'
  /** How a number or a day is shown, in the words of the file format: `0%`, `m"月"d"日"`. */
  readonly format?: string
}

/** `FFEB9C`. */
export type Colour = string

/** What may be typed into some cells; what is there already stays. */
export interface CheckedRange {
  readonly range: CellRange
  /** What is not in the list is refused; of another number or day it is asked whether it is meant. */
  readonly rule:
    | { readonly kind: 'list'; readonly words: readonly string[] }
    | { readonly kind: 'number'; readonly least: number; readonly most: number }
    | { readonly kind: 'day' }
  readonly title: string
  readonly text: string
}

/** Colours by the words that a cell begins with; the first that fits. */
export interface ColouredRange {
  readonly range: CellRange
  readonly colours: readonly { readonly word: string; readonly fill: Colour; readonly ink: Colour }[]
}
