import type { Finding } from './check.ts'

const mostInFile = 20

/** The first findings of a file; one more says how many there would be. A list of names is one mistake and not a thousand. */
export function* firstAndCount(findings: readonly Finding[]): Iterable<Finding> {
  yield* findings.slice(0, mostInFile)
  const next = findings[mostInFile]
  if (next !== undefined) yield { ...next, message: ['andMore', { count: findings.length - mostInFile }] }
}
