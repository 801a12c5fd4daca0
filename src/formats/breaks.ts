import type { TableBreak } from '../reports/page.ts'

/** The rows as a format writes them, with the breaks between them. */
export const withBreaks = <T>(
  rows: readonly T[],
  breaks: readonly TableBreak[] | undefined,
  write: (between: TableBreak) => T,
): T[] => {
  if (breaks === undefined || breaks.length === 0) return [...rows]
  const written: T[] = []
  let next = 0
  for (let at = 0; at <= rows.length; at++) {
    for (; next < breaks.length && breaks[next]!.before <= at; next++) written.push(write(breaks[next]!))
    if (at < rows.length) written.push(rows[at]!)
  }
  return written
}
