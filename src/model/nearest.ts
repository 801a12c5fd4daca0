const longestWord = 64

// Rows of the table of edits: this one, the last, and the one before.
const rows = [0, 1, 2].map(() => new Uint8Array(longestWord + 2)) as [Uint8Array, Uint8Array, Uint8Array]

/**
 * Edits (insert, delete, replace, swap neighbours) between two short words; stops as soon as they are surely more than
 * `most`, and looks only at the cells of the table that can be less.
 */
const distance = (a: string, b: string, most: number): number => {
  const tooMany = most + 1
  if (Math.abs(a.length - b.length) > most || b.length > longestWord) return tooMany
  let [row, last, beforeLast] = rows
  for (let j = 0; j <= b.length; j++) last[j] = j
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - most)
    const to = Math.min(b.length, i + most)
    row[from - 1] = from === 1 ? i : tooMany
    if (to === i + most) last[to] = tooMany
    let leastInRow = row[from - 1]!
    for (let j = from; j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        least = Math.min(least, beforeLast[j - 2]! + 1)
      row[j] = least
      if (least < leastInRow) leastInRow = least
    }
    // A swap reaches back two rows, but costs what two replacements in between would at most.
    if (leastInRow > tooMany) return tooMany
    ;[row, last, beforeLast] = [beforeLast, row, last]
  }
  return Math.min(last[b.length]!, tooMany)
}

const mostCandidates = 2000

/** The name that was probably meant: the nearest one within a third of its length; undefined where nothing is near. */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  if (word.length === 0 || word.length > longestWord) return undefined
  const wanted = word.toLowerCase()
  const most = word.length <= 2 ? 1 : Math.max(1, Math.floor(word.length / 3))
  let best: string | undefined
  let least = most + 1
  let seen = 0
  for (const candidate of candidates) {
    if (++seen > mostCandidates) break
    const edits = distance(wanted, candidate.toLowerCase(), most)
    // Two different words of one or two signs always are one edit apart: that is no likeness.
    if (edits < least && edits < Math.max(word.length, candidate.length)) {
      best = candidate
      least = edits
    }
  }
  return best
}
