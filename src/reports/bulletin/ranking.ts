/** Something with a rank; without figures there is none. */
export interface Ranked<T> {
  readonly item: T
  readonly rank: number | undefined
}

/**
 * The highest figure first, equal ones on the same rank (1, 2, 2, 4) in the order they came in; what has no figure stands last
 * and unranked.
 */
export const ranked = <T>(items: readonly T[], figureOf: (item: T) => number | undefined): readonly Ranked<T>[] => {
  const figures = items.map(figureOf)
  const above = (figure: number): number => figures.filter((other) => other !== undefined && other > figure).length
  return items
    .map((item, at) => ({ item, rank: figures[at] === undefined ? undefined : above(figures[at]) + 1 }))
    .sort((a, b) => (a.rank ?? items.length + 1) - (b.rank ?? items.length + 1))
}
