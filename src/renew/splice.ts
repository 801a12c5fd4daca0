import type { Source } from '../model/source.ts'

/** Other words for a stretch of a text; none at all where it goes. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A text after its changes, and where what stood in the old one now stands. */
export interface Spliced {
  readonly text: string
  /** The new offset of an old one; inside a change, the change's begin. */
  readonly offset: (old: number) => number
}

/** Makes changes that do not overlap. */
export const splice = ({ text }: Source, changes: readonly Change[]): Spliced => {
  const sorted = [...changes].sort((a, b) => a.start - b.start)
  let at = 0
  let result = ''
  const ends: { readonly old: number; readonly now: number }[] = []
  for (const { start, end, text: words } of sorted) {
    result += text.slice(at, start) + words
    at = end
    ends.push({ old: end, now: result.length })
  }
  return {
    text: result + text.slice(at),
    offset: (old) => {
      const inside = sorted.find(({ start, end }) => start <= old && old < end)
      const point = inside?.start ?? old
      const before = ends.findLast((each) => each.old <= point)
      return before === undefined ? point : point - before.old + before.now
    },
  }
}
