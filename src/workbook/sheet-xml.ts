import { columnName } from '../model/column-name.ts'
import { serialOfDay } from '../model/serial-day.ts'
import { checkedRanges, colouredRanges, rangeText } from './sheet-rules.ts'
import type { StyleSheet } from './style-sheet.ts'
import type { FootPart, WriteCell, WriteSheet } from './write-book.ts'
import { xmlText } from './xml-text.ts'

/** What a program may take for the beginning of a formula once somebody has edited the cell. */
const formulaLike = /^[=+\-@]/

/** The texts of a workbook: cells name them by number. */
type TextNumber = (text: string) => number

const cellXml = ({ value, style }: WriteCell, address: string, styles: StyleSheet, textNumber: TextNumber): string => {
  const look = (isQuoted = false): string => `<c r="${address}" s="${styles.numberOf(style, isQuoted)}"`
  if (value === undefined || value === '') return `${look()}/>`
  if (typeof value === 'string') return `${look(formulaLike.test(value))} t="s"><v>${textNumber(value)}</v></c>`
  return `${look()}><v>${typeof value === 'number' ? value : serialOfDay(value.day)}</v></c>`
}

const rowsXml = ({ rows }: WriteSheet, styles: StyleSheet, textNumber: TextNumber): string =>
  rows
    .map(({ height, isFixed, cells }, index) => {
      const number = index + 1
      const written = cells.map((cell, column) =>
        cell === undefined ? '' : cellXml(cell, `${columnName(column)}${number}`, styles, textNumber),
      )
      const fixed = isFixed === true ? ' customHeight="1"' : ''
      return `<row r="${number}" ht="${height}"${fixed}>${written.join('')}</row>`
    })
    .join('')

const paneXml = ({ frozen: { rows, columns } }: WriteSheet): string =>
  `<pane xSplit="${columns}" ySplit="${rows}" topLeftCell="${columnName(columns)}${rows + 1}" ` +
  'activePane="bottomRight" state="frozen"/>'

/** Excel calls a file damaged whose foot is longer, its three parts and their codes taken together. */
const longestFoot = 255

/** A text at one side is not longer on paper: it would reach the middle. */
const longestSide = 50

/** The characters that fit. `&` begins a code there, and is doubled to be itself. */
const footText = (text: string, most: number): string => {
  let fitting = ''
  for (const character of text) {
    const written = character === '&' ? '&&' : character
    if (fitting.length + written.length > most) break
    fitting += written
  }
  return fitting
}

const footPart = (part: FootPart, most: number): string =>
  typeof part === 'string' ? footText(part, most) : most < 2 ? '' : part.count === 'page' ? '&P' : '&N'

const footXml = ({ foot: { left, centre, right } }: WriteSheet): string => {
  const room = longestFoot - '&L&C&R'.length
  const third = Math.floor(room / 3)
  const middle = centre.reduce<string>((before, part) => before + footPart(part, third - before.length), '')
  const side = (text: string): string => footText(text.slice(0, longestSide), Math.floor((room - middle.length) / 2))
  return `<headerFooter><oddFooter>${xmlText(`&L${side(left)}&C${middle}&R${side(right)}`)}</oddFooter></headerFooter>`
}

/** In the order that the file format asks for: Excel calls a file with another order damaged. */
export const sheetXml = (sheet: WriteSheet, styles: StyleSheet, textNumber: TextNumber): string => {
  const { widths, merged, checked, coloured } = sheet
  return [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0">${paneXml(sheet)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${rowsXml(sheet, styles, textNumber)}</sheetData>`,
    merged.length === 0
      ? ''
      : `<mergeCells count="${merged.length}">${merged.map((range) => `<mergeCell ref="${rangeText(range)}"/>`).join('')}</mergeCells>`,
    colouredRanges(coloured, styles),
    checkedRanges(checked),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    // Paper 9 is A4; as many pages downwards as there are rows for.
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    footXml(sheet),
  ].join('')
}
