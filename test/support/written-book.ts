import type { WriteBook, WriteCell, WriteSheet } from '../../src/workbook/write-book.ts'

export const plain = { hasBorder: true }

/** A workbook to be written, of some rows; what is given takes the place of the usual. */
export const book = (rows: readonly (readonly WriteCell['value'][])[], but: Partial<WriteSheet> = {}): WriteBook => ({
  title: '台账',
  font: { name: '宋体', size: 10 },
  sheet: {
    name: '台账',
    widths: [10, 20],
    rows: rows.map((values) => ({ height: 20, cells: values.map((value) => ({ value, style: plain })) })),
    merged: [],
    frozen: { rows: 1, columns: 1 },
    headRow: 1,
    foot: { left: '', centre: [], right: '' },
    checked: [],
    coloured: [],
    ...but,
  },
})
