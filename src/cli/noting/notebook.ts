import type { PlanReading } from '../../analysis.ts'
import { readPlan } from '../../analyze.ts'
import { runChecks } from '../../checks/run.ts'
import type { ParsedFile } from '../../input/read-campaign.ts'
import type { Problem } from '../../model/problem.ts'

/** A campaign as its files stand: each parsed, and the plan that they make together. */
export interface Notebook {
  readonly id: string
  readonly files: ReadonlyMap<string, ParsedFile>
  readonly reading: PlanReading
}

const notebookOf = (id: string, files: ReadonlyMap<string, ParsedFile>): Notebook => {
  const paths = [...files.keys()].sort()
  return {
    id,
    files,
    reading: readPlan(
      paths.map((path) => files.get(path)!),
      id,
    ),
  }
}

/** The same campaign with other files, or new ones, in it. */
export const withFiles = ({ id, files }: Notebook, changed: readonly ParsedFile[]): Notebook =>
  notebookOf(id, new Map([...files, ...changed.map((file) => [file.source.path, file] as const)]))

const problemsOf = ({ reading: { plan, problems, sources } }: Notebook): readonly Problem[] =>
  runChecks(plan, problems, sources).problems

/** Places move when a line is added; what is said stays. */
const keyOf = ({ code, place, message }: Problem): string => `${code} ${place.source.path} ${JSON.stringify(message)}`

/** What `plan check` says of a campaign and did not say of it before. */
export const newProblems = (before: Notebook, after: Notebook): readonly Problem[] => {
  const known = new Map<string, number>()
  for (const each of problemsOf(before)) known.set(keyOf(each), (known.get(keyOf(each)) ?? 0) + 1)
  return problemsOf(after).filter((each) => {
    const left = known.get(keyOf(each)) ?? 0
    known.set(keyOf(each), left - 1)
    return left <= 0
  })
}
