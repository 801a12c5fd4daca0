import { safeText } from '../formats/safe-text.ts'
import type { Code, Problem, Severity } from '../model/problem.ts'
import { type Place, type Range, rangeOf } from '../model/source.ts'
import type { ProblemWords } from '../words/index.ts'
import { say } from '../words/say.ts'
import { shownPath } from './shown-path.ts'

/** A further place of a problem, said. */
export interface RelatedPlace {
  readonly message: string
  readonly place: Place
  readonly range: Range
}

/** A problem said in one language. Every text in it has been made safe, names of files too. */
export interface Diagnostic {
  readonly rule: Code
  readonly severity: Severity
  readonly message: string
  readonly help: string | undefined
  readonly place: Place
  readonly range: Range
  readonly related: readonly RelatedPlace[]
  readonly problem: Problem
}

/** Says problems in their order: by file as it is shown, line, column, rule. */
export const diagnosticsOf = (
  problems: readonly Problem[],
  folder: string,
  sentences: ProblemWords,
): readonly Diagnostic[] => {
  const files = new Map<string, string>()
  const fileOf = (path: string): string => {
    const file = files.get(path) ?? safeText(shownPath(path, folder))
    files.set(path, file)
    return file
  }
  const located = (place: Place): Range => ({ ...rangeOf(place), file: fileOf(place.source.path) })
  const said = problems.map((problem): Diagnostic => {
    const { code, severity, place, message, help, related } = problem
    return {
      rule: code,
      severity,
      message: safeText(say(message, sentences)),
      help: help === undefined ? undefined : safeText(say(help, sentences)),
      place,
      range: located(place),
      related: related.map((each) => ({
        message: safeText(say(each.message, sentences)),
        place: each.place,
        range: located(each.place),
      })),
      problem,
    }
  })
  const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)
  return said.sort(
    (a, b) => compare(a.range.file, b.range.file) || compare(a.place.start, b.place.start) || compare(a.rule, b.rule),
  )
}
