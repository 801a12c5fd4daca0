import { type Finding, type FindingSeverity, severityOf } from './finding.ts'

/** Findings of a file: the first ones, and how many there are in all. */
interface Gathered {
  readonly shown: readonly Finding[]
  readonly counts: Readonly<Record<FindingSeverity, number>>
}

/** Nobody reads on; a sheet may have a million rows. */
export const mostFindings = 100

export interface Gathering {
  readonly add: (findings: readonly Finding[]) => void
  readonly isFull: () => boolean
  readonly gathered: () => Gathered
}

/** Errors come before warnings, warnings before what is told for completeness; each from the top of the first sheet down. */
export const gathering = (): Gathering => {
  const sheets = new Map<string, number>()
  const kept: Record<FindingSeverity, Finding[]> = { error: [], warning: [], info: [] }
  const counts: Record<FindingSeverity, number> = { error: 0, warning: 0, info: 0 }
  return {
    add: (findings) => {
      for (const finding of findings) {
        const severity = severityOf(finding)
        if (!sheets.has(finding.place.sheet)) sheets.set(finding.place.sheet, sheets.size)
        counts[severity] += 1
        if (kept[severity].length < mostFindings) kept[severity].push(finding)
      }
    },
    isFull: () => kept.error.length >= mostFindings,
    gathered: () => {
      const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
        [...findings].sort(({ place: a }, { place: b }) => {
          const [one, other] = [sheets.get(a.sheet)!, sheets.get(b.sheet)!]
          return one - other || (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0)
        })
      const all = [kept.error, kept.warning, kept.info].flatMap(inOrder)
      return { shown: all.slice(0, mostFindings), counts }
    },
  }
}
