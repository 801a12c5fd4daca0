import { describe, expect, it } from 'vitest'
import { columnName } from '../../src/model/column-name.ts'
import { cellAt, rangeAt } from '../../src/workbook/cell-address.ts'

describe('an address', () => {
  it.each([
    ['A1', 0, 1],
    ['Z9', 25, 9],
    ['AA10', 26, 10],
    ['AZ1', 51, 1],
    ['ZZ1', 701, 1],
    ['AAA1', 702, 1],
    ['XFD1048576', 16_383, 1_048_576],
    ['$B$3', 1, 3],
  ])('%s is column %i, row %i', (text, column, row) => {
    expect(cellAt(text)).toEqual({ column, row })
    expect(columnName(column)).toBe(text.replaceAll('$', '').replace(/\d+$/, ''))
  })

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'ZZZZ1', 'a1', 'A1:B2', 'A-1', 'Ａ１', ' A1'])(
    '%j is none',
    (text) => {
      expect(cellAt(text)).toBeUndefined()
    },
  )

  it('of a range is one of two corners, or of a single cell', () => {
    expect(rangeAt('B2:D5')).toEqual({ top: 2, left: 1, bottom: 5, right: 3 })
    expect(rangeAt('C7')).toEqual({ top: 7, left: 2, bottom: 7, right: 2 })
    expect([rangeAt('A1:XFE1'), rangeAt('#REF!'), rangeAt('')]).toEqual([undefined, undefined, undefined])
  })
})
