import { columnName } from '../../src/model/column-name.ts'
import { serialOfDay } from '../../src/model/serial-day.ts'
import type { BookCell, ReadSheet } from '../../src/workbook/read-book.ts'
import { rawBook, worksheet } from './raw-book.ts'

const escaped = (text: string): string =>
  text.replace(/[&<>"\r\n]|[\ud800-\udfff]/gu, (sign) => `&#${sign.codePointAt(0)};`).replaceAll('_x', '_x005F_x')

const cellXml = (cell: BookCell, address: string): string => {
  const f = cell.isFormula ? '<f>1</f>' : ''
  switch (cell.kind) {
    case 'text':
      return cell.isFormula
        ? `<c r="${address}" t="str">${f}<v>${escaped(cell.text)}</v></c>`
        : `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell.text)}</t></is></c>`
    case 'number':
      return `<c r="${address}" s="${cell.isPercent ? 1 : 0}">${f}<v>${cell.value}</v></c>`
    case 'day':
      return `<c r="${address}" s="2">${f}<v>${serialOfDay(cell.day)}</v></c>`
    case 'boolean':
      return `<c r="${address}" t="b">${f}<v>${Number(cell.value)}</v></c>`
    case 'error':
      return `<c r="${address}" t="e">${f}<v>${cell.text}</v></c>`
  }
}

const sheetXml = ({ rows, merged }: ReadSheet): string =>
  worksheet(
    rows
      .map(({ number, isHidden, cells }) => {
        const xml = [...cells].map(([column, cell]) => cellXml(cell, `${columnName(column)}${number}`)).join('')
        return `<row r="${number}"${isHidden ? ' hidden="1"' : ''}>${xml}</row>`
      })
      .join(''),
    merged.length === 0
      ? ''
      : `<mergeCells>${merged
          .map(
            ({ top, left, bottom, right }) =>
              `<mergeCell ref="${columnName(left)}${top}:${columnName(right)}${bottom}"/>`,
          )
          .join('')}</mergeCells>`,
  )

/** One sheet or two as an .xlsx file: what a reader finds in it again. */
export const typedBook = (first: ReadSheet, second?: ReadSheet): Uint8Array => {
  const tag = ({ name, isHidden }: ReadSheet, at: number): string =>
    `<sheet name="${escaped(name)}" sheetId="${at}" r:id="rId${at}"${isHidden ? ' state="hidden"' : ''}/>`
  return rawBook({
    styles: [0, 9, 14],
    sheets: `${tag(first, 1)}${second === undefined ? '' : tag(second, 4)}`,
    parts: {
      'xl/worksheets/sheet1.xml': sheetXml(first),
      ...(second === undefined ? {} : { 'xl/worksheets/sheet2.xml': sheetXml(second) }),
    },
  })
}
