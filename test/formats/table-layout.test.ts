import { describe, expect, it } from 'vitest'
import { layoutTable } from '../../src/formats/table-layout.ts'

const spacing = { gap: 2, frame: 0, indent: 2 }

/** Columns named by letters, `b<a` standing under a; each wants 20 cells and gives way to 8. */
const layout = (columns: readonly string[], width: number): string | undefined => {
  const shapes = columns.map((column) => {
    const [id, under] = column.split('<')
    return { id: id!, title: id!, ...(under === undefined ? {} : { under }) }
  })
  const needs = shapes.map(() => ({ natural: 20, least: 8 }))
  const sample = [shapes.map(() => 20)]
  const slots = layoutTable(shapes, needs, sample, width, spacing)
  return slots?.map(({ members, width }) => members.map((member) => shapes[member]!.id).join('/') + width).join(' ')
}

describe('layoutTable', () => {
  it.each([
    { columns: ['a', 'b', 'c'], width: 64, slots: 'a20 b20 c20', why: 'all fit' },
    { columns: ['a', 'b', 'c'], width: 55, slots: 'a17 b17 c17', why: 'all give a little' },
    { columns: ['a', 'b', 'c'], width: 27, slots: undefined, why: 'nobody can give enough' },
    { columns: ['a', 'b<a', 'c'], width: 46, slots: 'a14 b14 c14', why: 'two lines either way' },
    { columns: ['a', 'b<a', 'c'], width: 24, slots: 'a/b11 c11', why: 'one stands under another' },
    {
      columns: ['a', 'b<a', 'c', 'd<c'],
      width: 60,
      slots: 'a17 b19 c/d20',
      why: 'the right ones first, before columns get narrow',
    },
    { columns: ['a', 'b<a', 'c<b'], width: 22, slots: 'a/b/c22', why: 'a chain' },
    { columns: ['a<b', 'b<a', 'c<a'], width: 64, slots: 'a20 b20 c20', why: 'a circle leads nowhere' },
    { columns: ['a<b', 'b<a', 'c<a'], width: 24, slots: undefined, why: 'nor for what leads into it' },
    { columns: ['a<b', 'b<a'], width: 15, slots: undefined, why: 'nor where room is short' },
    { columns: ['a<x', 'b<b'], width: 42, slots: 'a20 b20', why: 'neither does a column that is not shown, or itself' },
  ])('$why: $columns in $width', ({ columns, width, slots }) => {
    expect(layout(columns, width)).toBe(slots)
  })
})
