/** The last of the items, which are in the order of their starts, that starts at an offset or before it. */
export const lastStarting = <T extends { readonly start: number }>(
  items: readonly T[],
  offset: number,
): T | undefined => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return items[low - 1]
}
