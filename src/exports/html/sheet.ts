// How the chart is set on one sheet of A3, landscape. The page does this again whenever somebody filters it: what stands
// here runs in Node and in browsers.

interface SheetRow {
  /** Of text: of its name, of its members. */
  readonly lines: number
  /** The smaller, the more it must be seen. */
  readonly rank: number
}

export interface SheetSection {
  readonly rows: readonly SheetRow[]
}

export interface Sheet {
  /** The chart runs down the sheet once, or twice side by side. */
  readonly columns: 1 | 2
  /** The height of a row with one line, in millimetres. */
  readonly row: number
  /** The size of its characters, in millimetres; every further line of a row adds `lineOf` this. */
  readonly font: number
  /** The section with which the second column begins; without one it begins with whatever row comes next. */
  readonly second: number | undefined
  /** For each section whether it is on the sheet, and for each of its rows. */
  readonly sections: readonly { readonly isShown: boolean; readonly rows: readonly boolean[] }[]
}

/** What stands in a column: rows and what is as high, lines that rows have beyond their first. */
interface Length {
  readonly rows: number
  readonly further: number
}

/** Of the sheet's 297 mm: less margins, the head of the page, the months, the legend at the foot. */
const height = 240
/** A row with letters of 小六, 6.5 points, the least that can be read on a wall. */
const leastRow = 3.4
const mostRow = 6.5
const mostFont = { 1: 3.9, 2: 3 } as const
/** Letters are so large in a row of height 1, and lines so high for letters of size 1. */
const fontShare = 0.68
const lineShare = 1.36
/** So many rows go side by side. */
const mostInOneColumn = 46
/** Of two columns one can end this much before the other: a row is not parted, nor a title from its first row. */
const uneven = 3
/** So much of their height rows may lose so that no section is parted. */
const mostLost = 0.06
const titleRows = 1.5

const ofRow = ({ lines }: SheetRow): Length => ({ rows: 1, further: lines - 1 })

const sumOf = (lengths: readonly Length[]): Length => ({
  rows: lengths.reduce((sum, { rows }) => sum + rows, 0),
  further: lengths.reduce((sum, { further }) => sum + further, 0),
})

/** In rows, where there is no more room than letters need. */
const tight = ({ rows, further }: Length): number => rows + further * fontShare * lineShare

type Shown = readonly (readonly boolean[] | undefined)[]

/** All sections by their titles where those leave most of the sheet to rows; then the rows that must be seen most. */
const choose = (sections: readonly SheetSection[], room: number): Shown => {
  const needed = sections.reduce((sum, { rows }) => sum + titleRows + tight(sumOf(rows.map(ofRow))), 0)
  if (needed <= room) return sections.map(({ rows }) => rows.map(() => true))
  const hasAllTitles = sections.length * titleRows <= room / 3
  const shown = sections.map(({ rows }) => (hasAllTitles ? rows.map(() => false) : undefined))
  let left = hasAllTitles ? room - sections.length * titleRows : room
  const byRank = sections
    .flatMap(({ rows }, at) => rows.map((row, place) => ({ at, place, takes: tight(ofRow(row)), rank: row.rank })))
    .sort((a, b) => a.rank - b.rank)
  for (const { at, place, takes } of byRank) {
    const own = shown[at] ?? sections[at]!.rows.map(() => false)
    left -= takes + (shown[at] === undefined ? titleRows : 0)
    if (left < 0) break
    own[place] = true
    shown[at] = own
  }
  return shown
}

/** The section with which the second column begins so that both are as even as can be; none where there is only one. */
const partedAt = (sections: readonly Length[], others: Length): number | undefined => {
  const all = tight(sumOf([...sections, others]))
  let best: { readonly at: number; readonly longer: number } | undefined
  let before = 0
  for (const [at, section] of sections.entries()) {
    const longer = Math.max(before, all - before)
    if (before > 0 && section.rows > 0 && longer < (best?.longer ?? Infinity)) best = { at, longer }
    before += tight(section)
  }
  return best?.at
}

/** How high rows can be in a column: letters grow with them as far as they may, then only the rows do. */
const rowHeight = (length: Length, font: number): number => {
  const close = height / tight(length)
  return close * fontShare <= font ? close : (height - length.further * font * lineShare) / length.rows
}

interface Setting {
  readonly row: number
  readonly second: number | undefined
}

/** The highest rows with which all columns have room. */
const highest = (columns: readonly Length[], font: number): number =>
  Math.min(mostRow, ...columns.map((length) => rowHeight(length, font)))

/** Two columns, parted between two sections if that costs little, else wherever the half is. */
const inTwo = (sections: readonly Length[], others: Length): Setting => {
  const all = sumOf([...sections, others])
  const half = { rows: all.rows / 2 + uneven, further: all.further / 2 }
  const even = { row: highest([half], mostFont[2]), second: undefined }
  const second = partedAt(sections, others)
  if (second === undefined) return even
  const parts = [sumOf(sections.slice(0, second)), sumOf([...sections.slice(second), others])]
  const row = highest(parts.map(withSpare), mostFont[2])
  return row >= Math.max(leastRow, even.row * (1 - mostLost)) ? { row, second } : even
}

/** A column with what is lost by rounding. */
const withSpare = ({ rows, further }: Length): Length => ({ rows: rows + 1, further })

const rounded = (millimetres: number): number => Math.floor(millimetres * 100) / 100

/** `below` are the rows of what stands below the chart. */
export const fitSheet = (sections: readonly SheetSection[], below: number): Sheet => {
  const others = { rows: below, further: 0 }
  const shown = choose(sections, (2 * height) / leastRow - 2 * uneven - below)
  const lengths = shown.map((rows, at): Length => {
    if (rows === undefined) return { rows: 0, further: 0 }
    const { rows: count, further } = sumOf(sections[at]!.rows.filter((_, row) => rows[row]).map(ofRow))
    return { rows: count + titleRows, further }
  })
  const all = sumOf([...lengths, others])
  const columns = tight(all) <= mostInOneColumn ? 1 : 2
  const { row, second } =
    columns === 2 ? inTwo(lengths, others) : { row: highest([withSpare(all)], mostFont[1]), second: undefined }
  return {
    columns,
    row: rounded(row),
    font: rounded(Math.min(row * fontShare, mostFont[columns])),
    second,
    sections: shown.map((rows) => ({ isShown: rows !== undefined, rows: rows ?? [] })),
  }
}
