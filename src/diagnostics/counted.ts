import type { Severity } from '../model/problem.ts'
import type { Findings } from './findings.ts'

/** How many there are of each severity, and how many were ignored. */
export const counted = ({ problems, ignored }: Findings): Readonly<Record<Severity | 'ignored', number>> => {
  const count = (wanted: Severity): number => problems.filter(({ severity }) => severity === wanted).length
  return { error: count('error'), warning: count('warning'), info: count('info'), ignored: ignored.length }
}
