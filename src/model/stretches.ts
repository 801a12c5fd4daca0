import type { Place } from './source.ts'

type Stretch = Pick<Place, 'start' | 'end'>

/** The last of many stretches, none of which overlap, that begins before an offset; found in logarithmic time. */
export const lastBefore = <S extends Stretch>(stretches: readonly S[]): ((offset: number) => S | undefined) => {
  const sorted = [...stretches].sort((a, b) => a.start - b.start)
  return (offset) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]!.start < offset) low = middle + 1
      else high = middle
    }
    return sorted[low - 1]
  }
}
