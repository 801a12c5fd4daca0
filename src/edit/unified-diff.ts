/** How many lines that stay are shown around those that do not. */
const context = 3
/** Where no two equal lines are found so soon behind a difference, the texts have nothing more in common. */
const mostApart = 400

/** A line of the old text, of the new one, or of both. */
interface Line {
  readonly sign: ' ' | '-' | '+'
  readonly text: string
}

/** The lines of a text, each with its line break; the last one may have none. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** How far to go in both texts from a difference to the nearest lines that are equal. */
const nextEqual = (
  old: readonly string[],
  now: readonly string[],
  at: number,
  to: number,
): readonly [number, number] => {
  for (let apart = 1; apart <= mostApart; apart++) {
    for (let gone = apart; gone >= 0; gone--) {
      const line = old[at + gone]
      if (line !== undefined && line === now[to + apart - gone]) return [gone, apart - gone]
    }
  }
  return [old.length - at, now.length - to]
}

/** Both texts side by side: perhaps not with the fewest changes, but always right, and as fast as the texts are long. */
const compare = (old: readonly string[], now: readonly string[]): readonly Line[] => {
  const lines: Line[] = []
  let at = 0
  let to = 0
  while (at < old.length || to < now.length) {
    if (at < old.length && old[at] === now[to]) {
      lines.push({ sign: ' ', text: old[at]! })
      at += 1
      to += 1
      continue
    }
    const [gone, come] = nextEqual(old, now, at, to)
    for (const text of old.slice(at, at + gone)) lines.push({ sign: '-', text })
    for (const text of now.slice(to, to + come)) lines.push({ sign: '+', text })
    at += gone
    to += come
  }
  return lines
}

/** The first and last line (not included) of each stretch that is shown: changes and the lines around them. */
const stretchesOf = (lines: readonly Line[]): readonly (readonly [number, number])[] => {
  const stretches: [number, number][] = []
  lines.forEach(({ sign }, at) => {
    if (sign === ' ') return
    const [from, to] = [Math.max(0, at - context), Math.min(lines.length, at + context + 1)]
    const last = stretches.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = to
    else stretches.push([from, to])
  })
  return stretches
}

const countOf = (lines: readonly Line[], sign: '-' | '+'): number =>
  lines.filter((line) => line.sign === ' ' || line.sign === sign).length

/** `3,7`: from the third line on seven lines; with no lines at all, the line before. */
const rangeOf = (before: number, count: number): string =>
  count === 1 ? `${before + 1}` : `${count === 0 ? before : before + 1},${count}`

const shown = ({ sign, text }: Line): string =>
  text.endsWith('\n') ? `${sign}${text}` : `${sign}${text}\n\\ No newline at end of file\n`

/** Names with signs that end a name for git and patch are written as C would. */
const quoted = (name: string): string => (/["\\\t\n\r]/.test(name) ? JSON.stringify(name) : name)

/** The changes of one file as `patch -p1` and `git apply` take them; nothing where there are none. Every byte is kept, CR too. */
export const unifiedDiff = (path: string, old: string, now: string): string => {
  const lines = compare(linesOf(old), linesOf(now))
  let text = ''
  let [at, oldLines, newLines] = [0, 0, 0]
  for (const [from, to] of stretchesOf(lines)) {
    const between = lines.slice(at, from)
    oldLines += countOf(between, '-')
    newLines += countOf(between, '+')
    const part = lines.slice(from, to)
    const [gone, come] = [countOf(part, '-'), countOf(part, '+')]
    text += `@@ -${rangeOf(oldLines, gone)} +${rangeOf(newLines, come)} @@\n${part.map(shown).join('')}`
    at = to
    oldLines += gone
    newLines += come
  }
  return text === '' ? '' : `--- ${quoted(`a/${path}`)}\n+++ ${quoted(`b/${path}`)}\n${text}`
}
