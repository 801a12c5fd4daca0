/** One text that a campaign was read from. `path` is as users write it: relative, with forward slashes. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** A stretch of a source: UTF-16 offsets, `end` not included. Lines and columns are worked out only when somebody asks (`rangeOf`). */
export interface Place {
  readonly source: Source
  readonly start: number
  readonly end: number
}

/** A value as it was written, with where. */
export interface Located<T> {
  readonly value: T
  readonly place: Place
}

/** Where a place lies for a reader: lines and columns count from 1, columns in UTF-16 units, `endColumn` is one past the last. */
export interface Range {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

const lineStartsOf = new WeakMap<Source, number[]>()

/** The offsets at which the lines of a source begin; CR LF and LF end a line. */
export const lineStarts = (source: Source): readonly number[] => {
  const known = lineStartsOf.get(source)
  if (known !== undefined) return known
  const starts = [0]
  for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1)) starts.push(at + 1)
  lineStartsOf.set(source, starts)
  return starts
}

/** The line (from 0) in which an offset lies. */
const lineAt = (starts: readonly number[], offset: number): number => {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

export const rangeOf = ({ source, start, end }: Place): Range => {
  const starts = lineStarts(source)
  const line = lineAt(starts, start)
  const endLine = end > start ? lineAt(starts, end - 1) : line
  return {
    file: source.path,
    line: line + 1,
    column: start - starts[line]! + 1,
    endLine: endLine + 1,
    endColumn: Math.max(end, start) - starts[endLine]! + 1,
  }
}
