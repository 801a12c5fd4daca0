/** What a column needs: `natural` holds its widest line, `least` is as far as it may be folded. */
export interface Need {
  readonly natural: number
  readonly least: number
}

type Sample = readonly (readonly number[])[]
type Stacks = readonly (readonly number[])[]

/** Steps by which two columns trade room, and how often at most: enough for a dozen columns, quick for hundreds. */
const trades = [1, 2, 3, 4, 6, 8]
const mostRounds = 12
const mostTradingColumns = 16

/** Text in columns narrower than this is hard to read: it counts as so much longer. */
const comfortableWidth = 14
const strain = 1.3

/** About how many lines a cell takes: folded lines are seldom quite full. */
const linesOf = (cell: number, width: number): number => (cell <= width ? 1 : Math.ceil(cell / Math.max(1, width - 1)))

/** About how many lines the sampled rows take. */
const heightOf = (stacks: Stacks, widths: readonly number[], sample: Sample): number => {
  let total = 0
  for (const row of sample) {
    let highest = 0
    stacks.forEach((members, stack) => {
      let lines = 0
      for (const member of members) lines += linesOf(row[member] ?? 0, widths[stack]!)
      if (lines > highest) highest = lines
    })
    total += highest
  }
  return total
}

/** Takes cells from the widest column that can still give, until all fit; undefined when they cannot. */
const shrinkFairly = (needs: readonly Need[], room: number): number[] | undefined => {
  const widths = needs.map(({ natural }) => natural)
  let excess = widths.reduce((sum, width) => sum + width, 0) - room
  for (; excess > 0; excess--) {
    let widest = -1
    widths.forEach((width, index) => {
      if (width > needs[index]!.least && (widest === -1 || width > widths[widest]!)) widest = index
    })
    if (widest === -1) return undefined
    widths[widest]!--
  }
  return widths
}

/** The one trade between two columns that spares the most lines, applied; false when none spares any. */
const tradeOnce = (
  widths: number[],
  needs: readonly Need[],
  height: (widths: readonly number[]) => number,
): boolean => {
  let lowest = height(widths)
  let best: readonly number[] | undefined
  for (const giver of widths.keys()) {
    for (const taker of widths.keys()) {
      for (const cells of trades) {
        if (giver === taker || widths[giver]! - cells < needs[giver]!.least) break
        if (widths[taker]! + cells > needs[taker]!.natural) break
        const traded = widths.map((width, index) => width + (index === taker ? cells : index === giver ? -cells : 0))
        const reached = height(traded)
        if (reached >= lowest) continue
        lowest = reached
        best = traded
      }
    }
  }
  best?.forEach((width, index) => {
    widths[index] = width
  })
  return best !== undefined
}

/**
 * Widths within `room`, undefined when the columns cannot give enough: first fairly, the widest gives first, then columns
 * trade cells as long as that spares lines. `stacks` says which cells of a row stand in each column. `height` compares
 * ways to stack the same table: about the lines it takes, more for narrow columns.
 */
export const shrinkColumns = (
  stacks: Stacks,
  needs: readonly Need[],
  sample: Sample,
  room: number,
): { readonly widths: readonly number[]; readonly height: number } | undefined => {
  const widths = shrinkFairly(needs, room)
  if (widths === undefined) return undefined
  const height = (tried: readonly number[]): number => heightOf(stacks, tried, sample)
  const isShrunk = widths.some((width, index) => width < needs[index]!.natural)
  if (isShrunk && widths.length <= mostTradingColumns) {
    for (let round = 0; round < mostRounds && tradeOnce(widths, needs, height); round++);
  }
  const isStrained = widths.some((width, index) => width < Math.min(needs[index]!.natural, comfortableWidth))
  return { widths, height: height(widths) * (isStrained ? strain : 1) }
}
