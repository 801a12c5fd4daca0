import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitSheet, type Sheet, type SheetSection } from '../../src/exports/html/sheet.ts'

const section = (...ranks: readonly number[]): SheetSection => ({ rows: ranks.map((rank) => ({ lines: 1, rank })) })
const sections = (count: number, rows: number): readonly SheetSection[] =>
  Array.from({ length: count }, (_, at) => section(...Array.from({ length: rows }, (__, row) => at * rows + row)))

const shownIn = ({ sections: all }: Sheet): number =>
  all.reduce((sum, { rows }) => sum + rows.filter((isShown) => isShown).length, 0)

/** How far down the sheet the rows of some sections reach, in millimetres. */
const heightOf = (of: readonly SheetSection[], sheet: Sheet, from: number, until: number, below: number): number => {
  let height = below * sheet.row
  for (let at = from; at < until; at++) {
    const { isShown, rows } = sheet.sections[at]!
    if (!isShown) continue
    height += 1.5 * sheet.row
    for (const [place, { lines }] of of[at]!.rows.entries())
      if (rows[place] === true) height += sheet.row + (lines - 1) * 1.36 * sheet.font
  }
  return height
}

describe('a sheet', () => {
  it('that has room has one column, with letters that need no stretching', () => {
    const { columns, row, font, second } = fitSheet(sections(3, 8), 8)
    expect([columns, row, font, second]).toEqual([1, 6.4, 3.9, undefined])
  })

  it('that is fuller has two, parted between activities where that costs little', () => {
    const { columns, second } = fitSheet(sections(8, 9), 10)
    expect([columns, second]).toEqual([2, 4])
  })

  it('is parted within an activity where the halves would be too uneven', () => {
    const { columns, second } = fitSheet([section(1), ...sections(1, 90)], 10)
    expect([columns, second]).toEqual([2, undefined])
  })

  it('that cannot hold all holds what presses most, under the names of all activities', () => {
    const many = sections(10, 50).map(({ rows }) => ({
      rows: rows.map(({ rank }) => ({ lines: 1, rank: 500 - rank })),
    }))
    const sheet = fitSheet(many, 15)
    expect(sheet.sections.every(({ isShown }) => isShown)).toBe(true)
    // The smallest ranks stand at the end of the last activities.
    expect(sheet.sections.map(({ rows }) => rows.filter((isShown) => isShown).length)).toEqual([
      0, 0, 0, 0, 0, 0, 0, 5, 50, 50,
    ])
    expect(sheet.font).toBeGreaterThanOrEqual(2.29)
  })

  it('that cannot hold even the names leaves activities out, those that press least', () => {
    const many = sections(300, 3)
    const sheet = fitSheet(many, 5)
    const shown = sheet.sections.filter(({ isShown }) => isShown)
    expect([shown.length > 20, shown.length < 300]).toEqual([true, true])
    expect(sheet.sections.slice(0, shown.length).every(({ isShown }) => isShown)).toBe(true)
    expect(shownIn(sheet)).toBeGreaterThan(60)
  })

  it('is one for nothing', () => {
    expect(fitSheet([], 5)).toEqual({ columns: 1, row: 6.5, font: 3.9, second: undefined, sections: [] })
  })

  const anySections = fc.array(
    fc.record({
      rows: fc.array(fc.record({ lines: fc.integer({ min: 1, max: 3 }), rank: fc.nat(1000) }), {
        minLength: 1,
        maxLength: 40,
      }),
    }),
    { maxLength: 60 },
  )

  it('is never higher than the paper, and never set in letters that nobody can read', () => {
    fc.assert(
      fc.property(anySections, fc.integer({ min: 5, max: 25 }), (of, below) => {
        const sheet = fitSheet(of, below)
        const { columns, second, row, font } = sheet
        const end = of.length
        if (columns === 1) expect(heightOf(of, sheet, 0, end, below)).toBeLessThanOrEqual(240)
        else if (second === undefined) expect(heightOf(of, sheet, 0, end, below) / 2 + 2 * row).toBeLessThanOrEqual(240)
        else {
          expect(heightOf(of, sheet, 0, second, 0)).toBeLessThanOrEqual(240)
          expect(heightOf(of, sheet, second, end, below)).toBeLessThanOrEqual(240)
        }
        // 6.5 points.
        expect(font).toBeGreaterThanOrEqual(2.29)
        expect(font).toBeLessThanOrEqual(row)
      }),
      { numRuns: 500, seed: 20190921 },
    )
  })

  it('leaves nothing out that presses more than what it holds of the same height, and nothing where there is room', () => {
    fc.assert(
      fc.property(anySections, (of) => {
        const sheet = fitSheet(of, 10)
        const all = of.flatMap(({ rows }, at) =>
          rows.map(({ lines, rank }, place) => ({ lines, rank, isShown: sheet.sections[at]!.rows[place] === true })),
        )
        const shown = all.filter(({ isShown }) => isShown)
        const missing = all.filter(({ isShown }) => !isShown)
        const last = Math.max(...shown.map(({ rank }) => rank))
        for (const { rank } of missing) expect(rank).toBeGreaterThanOrEqual(last)
        const lines = all.reduce((sum, { lines: own }) => sum + own, of.length * 1.5)
        if (lines <= 120) expect(missing).toEqual([])
      }),
      { numRuns: 300, seed: 20190921 },
    )
  })
})
