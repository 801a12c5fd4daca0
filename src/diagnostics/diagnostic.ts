import { safeText } from '../formats/safe-text.ts'
import type { Code, Problem, Severity } from '../model/problem.ts'
import { type Place, type Range, rangeOf } from '../model/source.ts'
import type { ProblemWords } from '../words/index.ts'
import { say } from '../words/say.ts'
import { shownPath } from './shown-path.ts'

/** A further place of a problem, said. */
interface RelatedPlace {
  readonly message: string
  readonly place: Place
  readonly range: Range
}

/** Other words for a stretch of a file, exactly as they are to stand there. */
interface ShownEdit {
  readonly text: string
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
  /** What mends it; nothing where only people can. */
  readonly edits: readonly ShownEdit[]
  readonly problem: Problem
}

/** A stretch up to a line break and with it ends where the next line begins. */
const withLineBreak = ({ source, end }: Place, range: Range): Range =>
  source.text[end - 1] === '\n' ? { ...range, endLine: range.endLine + 1, endColumn: 1 } : range

/**
 * Says problems one after the other, in their order: by file as it is shown, line, column, rule. What is said of one is
 * many times what is known of it, and need not be kept.
 */
export function* eachDiagnostic(
  problems: readonly Problem[],
  folder: string,
  sentences: ProblemWords,
): Generator<Diagnostic> {
  const files = new Map<string, string>()
  const fileOf = ({ source: { path } }: Place): string => {
    const file = files.get(path) ?? safeText(shownPath(path, folder))
    files.set(path, file)
    return file
  }
  const located = (place: Place): Range => ({ ...rangeOf(place), file: fileOf(place) })
  const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)
  const sorted = [...problems].sort(
    (a, b) =>
      compare(fileOf(a.place), fileOf(b.place)) || compare(a.place.start, b.place.start) || compare(a.code, b.code),
  )
  for (const problem of sorted) {
    const { code, severity, place, message, help, related, fix } = problem
    yield {
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
      edits: (fix?.edits ?? []).map((each) => ({
        text: each.text,
        place: each.place,
        range: withLineBreak(each.place, located(each.place)),
      })),
      problem,
    }
  }
}

/** The same as a list. */
export const diagnosticsOf = (...of: Parameters<typeof eachDiagnostic>): readonly Diagnostic[] => [
  ...eachDiagnostic(...of),
]
