import type { Chapter, Item, Letter } from '../reports/reminder/letter.ts'
import { boundFrame } from './bound-frame.ts'
import { cutItem } from './cut-item.ts'
import type { Measure, Portion, PortionChapter } from './portion.ts'

interface Entry {
  readonly chapter: Chapter
  readonly isFirstOfChapter: boolean
  readonly item: Item
}

const entriesOf = ({ chapters }: Letter): readonly Entry[] =>
  chapters.flatMap((chapter) => chapter.items.map((item, index) => ({ chapter, isFirstOfChapter: index === 0, item })))

const chaptersOf = (entries: readonly Entry[]): readonly PortionChapter[] => {
  const chapters: { chapter: Chapter; isContinued: boolean; items: Item[] }[] = []
  for (const { chapter, isFirstOfChapter, item } of entries) {
    const last = chapters.at(-1)
    if (last?.chapter === chapter) last.items.push(item)
    else chapters.push({ chapter, isContinued: !isFirstOfChapter, items: [item] })
  }
  return chapters.map(({ chapter, isContinued, items }) => ({ ...chapter, isContinued, items }))
}

/** The most of `all` that fit, found in few questions: whatever fits, fits with less. */
const mostThatFit = (all: number, fits: (count: number) => boolean): number => {
  let most = 0
  let tooMany = 1
  while (tooMany <= all && fits(tooMany)) {
    most = tooMany
    tooMany *= 2
  }
  tooMany = Math.min(tooMany, all + 1)
  while (tooMany - most > 1) {
    const middle = (most + tooMany) >> 1
    if (fits(middle)) most = middle
    else tooMany = middle
  }
  return most
}

type Fits = (entries: readonly Entry[], isFirst: boolean, isLast: boolean) => boolean

/** Entries message by message. The first message has none where the opening fills it, the last none where the closing needs one of its own. */
const pack = (
  entries: readonly Entry[],
  hasOpening: boolean,
  fits: Fits,
  cut: string,
): readonly (readonly Entry[])[] => {
  const packed: (readonly Entry[])[] = []
  let isClosed = false
  for (let at = 0; at < entries.length; ) {
    const isFirst = packed.length === 0
    const count = mostThatFit(entries.length - at, (some) =>
      fits(entries.slice(at, at + some), isFirst, at + some === entries.length),
    )
    if (count > 0) {
      packed.push(entries.slice(at, at + count))
      at += count
      isClosed = at === entries.length
      continue
    }
    // With the closing, or by itself, it does not fit.
    const entry = entries[at]!
    const withBefore = [...(packed.at(-1) ?? []), entry]
    if (at === entries.length - 1 && fits(withBefore, packed.length <= 1, false)) {
      packed.splice(-1, 1, withBefore)
      at++
    } else if (isFirst && hasOpening) {
      packed.push([])
    } else {
      const item = cutItem(entry.item, cut, (each) => fits([{ ...entry, item: each }], isFirst, false))
      packed.push([{ ...entry, item }])
      at++
    }
  }
  if (entries.length === 0) packed.push([])
  return isClosed ? packed : [...packed, []]
}

/**
 * A letter in as few messages as the channel's limit allows, split between items: no item, line or character is ever
 * divided. What would not fit into any message is cut where its text says so. The limit always holds. The last item
 * goes with the closing, so that nobody gets a message that only says good-bye.
 */
export const splitLetter = (whole: Letter, measure: Measure, cut: string): readonly Portion[] => {
  const letter = boundFrame(whole, measure, cut)
  const entries = entriesOf(letter)
  const portion = (
    some: readonly Entry[],
    part: number,
    parts: number,
    isFirst: boolean,
    isLast: boolean,
  ): Portion => ({
    letter,
    part,
    parts,
    isFirst,
    isLast,
    chapters: chaptersOf(some),
  })
  const single = portion(entries, 1, 1, true, true)
  if (measure.size(single) <= measure.limit) return [single]

  // The number of messages stands in each of them: 9, then 99 are set aside for it until it suffices.
  for (let most = 9; ; most = most * 10 + 9) {
    const fits: Fits = (some, isFirst, isLast) =>
      measure.size(portion(some, most, most, isFirst, isLast)) <= measure.limit
    const packed = pack(entries, letter.opening.length > 0, fits, cut)
    if (packed.length > most) continue
    const end = packed.length - 1
    return packed.map((some, index) => portion(some, index + 1, packed.length, index === 0, index === end))
  }
}
