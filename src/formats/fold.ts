import { codePointWidth, displayWidth } from './display-width.ts'

/** A stretch of a text: UTF-16 offsets, `end` not included. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** 禁则: what may not begin a line. */
const noStart = new Set('，。、；：？！）”’》』】」〉〕｝％‰℃…—·～ー々')
/** 禁则: what may not end a line. */
const noEnd = new Set('（“‘《『【「〈〔｛￥')
/** ASCII punctuation that clings to what stands before it, `5%`, `(a)`, unless a blank parts them. */
const clinging = new Set(',.;:!?)]}%')
const opening = new Set('([{$#')
/** `15` and `日` read as one. */
const measureWords = new Set('年月日号时分秒天周旬季届期个项件条次人名家位分页版章')

/** A character with its combining marks. */
interface Cluster {
  readonly at: number
  readonly text: string
  readonly width: number
  readonly kind: 'blank' | 'narrow' | 'wide'
}

/** How bad it is to break before a cluster: 0 free, 1 between number and measure or in an address, 2 in a word, 3 禁则. */
type Badness = 0 | 1 | 2 | 3

const clustersOf = (text: string): Cluster[] => {
  const clusters: Cluster[] = []
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at)!
    const width = codePointWidth(codePoint)
    let next = at + (codePoint > 0xffff ? 2 : 1)
    while (next < text.length) {
      const mark = text.codePointAt(next)!
      if (codePointWidth(mark) > 0) break
      next += mark > 0xffff ? 2 : 1
    }
    const kind = codePoint === 0x20 || codePoint === 0x3000 ? 'blank' : width > 1 ? 'wide' : 'narrow'
    clusters.push({ at, text: text.slice(at, next), width, kind })
    at = next
  }
  return clusters
}

const isDigit = (text: string): boolean => text >= '0' && text <= '9' && text.length === 1

const badnessBetween = (before: Cluster, after: Cluster): Badness => {
  if (noStart.has(after.text) || noEnd.has(before.text)) return 3
  if (before.kind === 'wide' && clinging.has(after.text)) return 3
  if (after.kind === 'wide' && opening.has(before.text)) return 3
  if (before.kind === 'narrow' && after.kind === 'narrow') {
    if (/[”》—…]/.test(before.text) || /[“《]/.test(after.text)) return 0
    return /[.@/_,:;–-]/.test(before.text) ? 1 : 2
  }
  if (isDigit(before.text) && measureWords.has(after.text)) return 1
  return 0
}

/** Badness of a break before each cluster; blanks are never looked at from inside, a break falls after the last of them. */
const badnesses = (clusters: readonly Cluster[]): Badness[] => {
  const found: Badness[] = []
  let solid: Cluster | undefined
  clusters.forEach((cluster, index) => {
    const previous = clusters[index - 1]
    if (solid === undefined || previous === undefined || cluster.kind === 'blank') found.push(3)
    else if (previous.kind === 'blank') found.push(noStart.has(cluster.text) || noEnd.has(solid.text) ? 3 : 0)
    else found.push(badnessBetween(previous, cluster))
    if (cluster.kind !== 'blank') solid = cluster
  })
  return found
}

/** The index after the last cluster that is not blank, between two indexes. */
const withoutBlanks = (clusters: readonly Cluster[], from: number, to: number): number => {
  let end = to
  while (end > from && clusters[end - 1]!.kind === 'blank') end--
  return end
}

/**
 * The index at which the next line begins: the last of the least bad places, at least one on. With `byPhrases` rather
 * behind several blanks, which part items, when half the line is full by then; or behind one blank when two thirds are.
 */
const breakAfter = (
  clusters: readonly Cluster[],
  badness: readonly Badness[],
  from: number,
  room: number,
  byPhrases: boolean,
): number => {
  let used = 0
  let [item, phrase, best, least] = [from, from, from, 4]
  for (let index = from; index < clusters.length; index++) {
    const { kind, width } = clusters[index]!
    if (index > from && kind !== 'blank' && badness[index]! <= least) {
      least = badness[index]!
      best = index
      const isPhrase = byPhrases && least === 0 && clusters[index - 1]!.kind === 'blank'
      if (isPhrase && used * 3 >= room * 2) phrase = index
      if (isPhrase && used * 2 >= room && clusters[index - 2]?.kind === 'blank') item = index
    }
    if (kind !== 'blank' && used + width > room) {
      return [item, phrase, best].find((place) => place > from) ?? from + 1
    }
    used += width
  }
  return clusters.length
}

const foldLine = (text: string, offset: number, width: number, first: number): Stretch[] => {
  const clusters = clustersOf(text)
  const badness = badnesses(clusters)
  const end = withoutBlanks(clusters, 0, clusters.length)

  const brokenLines = (byPhrases: boolean): Stretch[] => {
    const lines: Stretch[] = []
    let room = first
    for (let from = 0; from < end; room = width) {
      const next = Math.min(breakAfter(clusters, badness, from, room, byPhrases), end)
      const last = withoutBlanks(clusters, from, next)
      if (last > from) {
        const { at, text: tail } = clusters[last - 1]!
        lines.push({ start: offset + clusters[from]!.at, end: offset + at + tail.length })
      }
      from = next
    }
    return lines.length > 0 ? lines : [{ start: offset, end: offset }]
  }
  const byPhrases = brokenLines(true)
  const filled = brokenLines(false)
  return byPhrases.length > filled.length ? filled : byPhrases
}

/**
 * Where a text is to be broken so that no line is wider than `width` cells: at blanks and between 汉字, never inside a
 * Latin word or a number unless it is wider than the column, no line beginning with ，。） or ending with （“《. A
 * character that alone is wider than the column gets a line of its own. `first` is the room on the first line.
 */
export const foldStretches = (text: string, width: number, first: number = width): Stretch[] => {
  const lines: Stretch[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    const room = offset === 0 ? first : width
    if (displayWidth(line) <= room) lines.push({ start: offset, end: offset + line.trimEnd().length })
    else for (const stretch of foldLine(line, offset, width, room)) lines.push(stretch)
    offset += line.length + 1
  }
  return lines
}

/** `fold('印发评审办法，并通知各县', 12)` is `['印发评审办', '法，并通知各', '县']`. */
export const fold = (text: string, width: number, first: number = width): string[] =>
  foldStretches(text, width, first).map(({ start, end }) => text.slice(start, end))

/** Cut to a width with … as the last cell; for labels of a chart, where there is a place to look the rest up. */
export const shorten = (text: string, width: number): string => {
  if (displayWidth(text) <= width) return text
  let used = 0
  for (const cluster of clustersOf(text)) {
    used += cluster.width
    if (used > width - 1) return `${text.slice(0, cluster.at).trimEnd()}…`
  }
  return text
}
