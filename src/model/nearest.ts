/** Edits (insert, delete, replace, swap neighbours) between two short words; stops as soon as they are surely more than `most`. */
const distance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  let leastBefore = 0
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let leastInRow = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, beforeLast[j - 2]! + 1)
      row.push(least)
      leastInRow = Math.min(leastInRow, least)
    }
    if (leastInRow > most && leastBefore > most) return most + 1
    leastBefore = leastInRow
    beforeLast = last
    last = row
  }
  return last[b.length]!
}

const longestWord = 64
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
